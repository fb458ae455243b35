import assert from 'node:assert/strict';
import {test} from 'node:test';
import {programmeCoverage} from '../../src/domain/coverage.ts';
import {id} from '../../src/domain/ids.ts';
import type {OrganizationId} from '../../src/domain/ids.ts';
import {overlaid, type Overlay, type OverlayChange} from '../../src/domain/overlay.ts';
import {aList, aRule, aTask, level} from './a-list.ts';

const list = aList([aTask('BRK-01'), aTask('BRK-02'), aTask('ELE-01', {gates: {minAge: 16}})], {
  coverage: [aRule('P-1', 100)],
});

const withChanges = (...changes: readonly OverlayChange[]) => overlaid(list, overlay(...changes));
const overlay = (...changes: readonly OverlayChange[]): Overlay => ({
  facility: id<OrganizationId>('shop'),
  base: list.id,
  changes,
});
const codes = (it: {readonly list: typeof list}) => it.list.tasks.map((task) => task.code);
const brake2 = aTask('BRK-02').id;

test('a hidden task leaves the list, keeps its reason and is missing in coverage', () => {
  const used = withChanges({op: 'hide', task: brake2, reason: 'No brake lathe here'});

  assert.deepEqual(codes(used), ['BRK-01', 'ELE-01']);
  assert.equal(used.hidden.get(brake2), 'No brake lathe here');
  const [line] = programmeCoverage(list, 'MLR', new Set(used.hidden.keys()));
  assert.deepEqual([line?.covered, line?.needed, line?.short], [2, 3, 1]);
});

test("a facility's own task stands where it was put and counts in no coverage", () => {
  const used = withChanges({op: 'add', task: aTask('BRK-90'), after: aTask('BRK-01').id});

  assert.deepEqual(codes(used), ['BRK-01', 'BRK-90', 'BRK-02', 'ELE-01']);
  assert.deepEqual([...used.local], ['BRK-90']);
  assert.equal(programmeCoverage(list, 'MLR', new Set(used.hidden.keys()))[0]?.total, 3);
});

test('a task moves to the top of its area or behind another', () => {
  assert.deepEqual(codes(withChanges({op: 'reorder', task: brake2})), ['BRK-02', 'BRK-01', 'ELE-01']);
  assert.deepEqual(codes(withChanges({op: 'reorder', task: aTask('BRK-01').id, after: brake2})), [
    'BRK-02',
    'BRK-01',
    'ELE-01',
  ]);
});

test('priority, target and note change for this facility alone', () => {
  const used = withChanges(
    {op: 'reprioritise', task: brake2, priority: 'P-3'},
    {op: 'retarget', task: brake2, target: level.checked},
    {op: 'note', task: brake2, note: 'Use the green bench'},
  );

  const task = used.list.tasks.find((it) => it.id === brake2);
  assert.deepEqual(
    [task?.priority, task?.target, used.notes.get(brake2)],
    ['P-3', level.checked, 'Use the green bench'],
  );
  assert.equal(list.tasks[1]?.priority, 'P-1');
});

test('a facility may ask for more before a task, never for less', () => {
  const electric = aTask('ELE-01').id;
  const stricter = withChanges({op: 'gate', task: electric, gates: {minAge: 18, agreement: true}});
  const laxer = withChanges({op: 'gate', task: electric, gates: {}});

  assert.deepEqual(stricter.list.tasks.at(-1)?.gates, {minAge: 18, agreement: true});
  assert.deepEqual(laxer.list.tasks.at(-1)?.gates, {minAge: 16});
});

test('what cannot be changed is named, not dropped in silence', () => {
  const changes: readonly OverlayChange[] = [
    {op: 'hide', task: aTask('XXX-01').id, reason: 'gone'},
    {op: 'reprioritise', task: brake2, priority: 'P-9'},
    {op: 'add', task: aTask('NEW-01')},
  ];

  assert.deepEqual(withChanges(...changes).unused, changes);
});
