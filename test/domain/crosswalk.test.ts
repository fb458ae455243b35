import assert from 'node:assert/strict';
import {test} from 'node:test';
import {carryOver, crosswalkFaults, type Crosswalk, type CrosswalkLine} from '../../src/domain/crosswalk.ts';
import {id} from '../../src/domain/ids.ts';
import type {ListId, OrganizationId, TaskId} from '../../src/domain/ids.ts';
import {carryOverlay, compareLists} from '../../src/domain/list-comparison.ts';
import {emptyPlacement, untouched, type PlacementState, type TaskState} from '../../src/domain/placement-state.ts';
import {aList, aScale, aTask, level} from './a-list.ts';
import {now, people} from './a-placement.ts';
import {entryId} from './an-entry.ts';

const old = (code: string) => id<TaskId>(`${code}@1`);
const next = (code: string) => id<TaskId>(`${code}@2`);
const crosswalk = (...map: readonly CrosswalkLine[]): Crosswalk => ({
  from: id<ListId>('list-1'),
  to: id<ListId>('list-2'),
  map,
});
const signed: TaskState = {
  ...untouched,
  status: 'signed-off',
  level: level.checked,
  attempts: 3,
  minutes: 60,
  signOff: {entry: entryId(1), by: people.mentor, standing: 'mentor', at: now, revision: 4},
};
const stateOf = (tasks: Readonly<Record<string, TaskState>>): PlacementState => ({
  ...emptyPlacement,
  revision: 4,
  minutes: 120,
  tasks: tasks,
});
const carried = (tasks: Readonly<Record<string, TaskState>>, ...map: readonly CrosswalkLine[]) =>
  carryOver(stateOf(tasks), crosswalk(...map), aScale());

test('an exact match keeps everything, the signature too', () => {
  const {state, toConfirm} = carried({[old('a')]: signed}, {from: old('a'), to: next('a'), kind: 'exact'});

  assert.deepEqual(state.tasks[next('a')], signed);
  assert.deepEqual(toConfirm, []);
});

for (const kind of ['broader', 'narrower', 'replaced'] as const) {
  test(`a ${kind} task keeps level and counts, and waits for a look`, () => {
    const {state, toConfirm} = carried({[old('a')]: signed}, {from: old('a'), to: next('a'), kind});

    const task = state.tasks[next('a')];
    assert.deepEqual(
      [task?.status, task?.level, task?.attempts, task?.signOff],
      ['ready', level.checked, 3, undefined],
    );
    assert.deepEqual(toConfirm, [next('a')]);
  });
}

test('two tasks that become one stand where the less advanced stood', () => {
  const begun: TaskState = {...untouched, status: 'practising', level: level.helped, attempts: 2, minutes: 20};
  const {state} = carried(
    {[old('a')]: signed, [old('b')]: begun},
    {from: old('a'), to: next('ab'), kind: 'exact'},
    {from: old('b'), to: next('ab'), kind: 'exact'},
  );

  const task = state.tasks[next('ab')];
  assert.deepEqual([task?.status, task?.level, task?.attempts, task?.minutes], ['practising', level.helped, 5, 80]);
});

test('one task that becomes two gives to both, and both wait for a look', () => {
  const {toConfirm} = carried(
    {[old('a')]: signed},
    {from: old('a'), to: next('a1'), kind: 'narrower'},
    {from: old('a'), to: next('a2'), kind: 'narrower'},
  );

  assert.deepEqual(toConfirm, [next('a1'), next('a2')]);
});

test('a dropped task lives on in the history, and the minutes stay', () => {
  const {state, historyOnly} = carried({[old('a')]: signed}, {from: old('a'), kind: 'dropped'});

  assert.deepEqual(state.tasks, {});
  assert.deepEqual(historyOnly, [old('a')]);
  assert.equal(state.minutes, 120);
});

const before = aList([aTask('BRK-01'), aTask('BRK-02'), aTask('BRK-03')]);
const after = aList([aTask('BRK-01', {priority: 'P-2'}), aTask('BRK-02'), aTask('BRK-10')], {id: id<ListId>('list-2')});
const same = crosswalk(
  {from: aTask('BRK-01').id, to: aTask('BRK-01').id, kind: 'exact'},
  {from: aTask('BRK-02').id, to: aTask('BRK-02').id, kind: 'exact'},
  {from: aTask('BRK-03').id, kind: 'dropped'},
);

test('a comparison names what is new, gone and different', () => {
  assert.deepEqual(compareLists(before, after, same), {
    added: ['BRK-10'],
    dropped: ['BRK-03'],
    changed: [{from: 'BRK-01', to: 'BRK-01', fields: ['priority']}],
  });
});

test("a facility's change comes over unless the edition touches the same thing", () => {
  const {overlay, conflicts} = carryOverlay(
    {
      facility: id<OrganizationId>('shop'),
      base: before.id,
      changes: [
        {op: 'reprioritise', task: aTask('BRK-01').id, priority: 'P-3'},
        {op: 'note', task: aTask('BRK-01').id, note: 'Bench 2'},
        {op: 'hide', task: aTask('BRK-02').id, reason: 'No lift'},
        {op: 'retarget', task: aTask('BRK-03').id, target: level.trusted},
        {op: 'add', task: aTask('BRK-90'), after: aTask('BRK-02').id},
      ],
    },
    before,
    after,
    same,
  );

  assert.deepEqual(
    overlay.changes.map((it) => it.op),
    ['note', 'hide', 'add'],
  );
  assert.equal(overlay.base, 'list-2');
  assert.deepEqual(
    conflicts.map((it) => [it.change.op, it.why]),
    [
      ['reprioritise', 'changed'],
      ['retarget', 'dropped'],
    ],
  );
});

test('a crosswalk that leaves tasks out or invents some is told so', () => {
  const faults = crosswalkFaults(
    crosswalk({from: aTask('BRK-01').id, to: id<TaskId>('nowhere'), kind: 'exact'}),
    before,
    after,
  );

  assert.deepEqual(faults, {unknown: ['nowhere'], unmapped: ['BRK-02', 'BRK-03']});
});
