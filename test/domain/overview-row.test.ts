import assert from 'node:assert/strict';
import test from 'node:test';
import {readRow, summaryRow, type SummaryRow} from '../../src/domain/overview-row.ts';
import {planFrom, plannedTasks} from '../../src/domain/plan.ts';
import type {Placement} from '../../src/domain/placement.ts';
import {History, type Act} from './a-history.ts';
import {aList, aTask} from './a-list.ts';
import {aContext, aPairing, aPlacement, day, minutesFrom, now, people, theMentee, theMentor} from './a-placement.ts';
import {anAttempt, aRating} from './an-entry.ts';

const list = aList([aTask('BRK-01'), aTask('BRK-02'), aTask('ELE-01')]);
const planned = plannedTasks(list, planFrom(list, 'MLR'));

function aRow(own: Partial<Placement> = {}, ...acts: readonly Act[]): SummaryRow {
  const {state} = new History(aContext({list})).after(...acts);
  return summaryRow(aPlacement(own), state, planned, (id) => `name of ${id}`);
}

test('a row names people and sites, and counts by area', () => {
  const row = aRow({}, [theMentor, aRating()], [theMentor, {type: 'sign-off', task: list.tasks[0]!.id}]);

  assert.equal(row.mentee.name, 'name of dani');
  assert.equal(row.facility.name, 'name of shop');
  assert.equal(row.school?.name, 'name of school');
  assert.deepEqual([row.required, row.signed, row.waiting], [3, 1, 0]);
  assert.deepEqual(row.areas, [
    {area: 'brk', required: 2, signed: 1, waiting: 0},
    {area: 'ele', required: 1, signed: 0, waiting: 0},
  ]);
});

test('the stored row holds moments, and ages only where it is read', () => {
  const row = aRow(
    {},
    [theMentee, anAttempt(), {at: now}],
    [theMentee, {type: 'submit', task: list.tasks[0]!.id}, {at: now}],
  );

  assert.equal(row.oldestWaitingAt, now);
  assert.equal(readRow(row, now).oldestWaitingDays, 0);
  assert.equal(readRow(row, minutesFrom(now, 4 * day)).oldestWaitingDays, 4);
  assert.deepEqual(readRow(row, minutesFrom(now, 3 * day)).flags, []);
  assert.deepEqual(readRow(row, minutesFrom(now, 4 * day)).flags, ['waiting-long']);
});

test('days are counted by the facility’s calendar', () => {
  const lateEvening = '2026-03-12T04:30:00.000Z';
  const row = aRow({}, [theMentee, anAttempt(), {at: lateEvening}]);

  assert.equal(readRow(row, '2026-03-12T04:59:00.000Z').silentDays, 0);
  assert.equal(readRow(row, '2026-03-12T05:01:00.000Z').silentDays, 1);
});

test('a mentee is silent since the last log, or since the first day', () => {
  const quiet = readRow(aRow({from: '2026-03-04'}), now);
  const busy = readRow(aRow({from: '2026-03-04'}, [theMentee, anAttempt(), {at: now}]), now);

  assert.equal(quiet.silentDays, 7);
  assert.deepEqual(quiet.flags, ['silent']);
  assert.deepEqual(busy.flags, []);
});

test('what a mentor logs is no sign of life of the mentee', () => {
  const row = aRow({from: '2026-03-04'}, [theMentor, anAttempt({onBehalf: true}), {at: now}]);

  assert.deepEqual(readRow(row, now).flags, ['silent']);
});

test('only mentors paired today are told, the primary one first', () => {
  const pairings = [
    aPairing(people.backup, 'backup', {until: '2026-06-30'}),
    aPairing(people.mentor),
    aPairing(people.visitor, 'visiting', {until: '2026-03-10'}),
    aPairing(people.stranger, 'visiting', {from: '2026-03-12'}),
  ];

  const row = readRow(aRow({pairings}), now);

  assert.deepEqual(row.mentors, [
    {id: people.mentor, name: 'name of luis'},
    {id: people.backup, name: 'name of bea'},
  ]);
});

test('an active placement without a mentor or with an unsigned agreement is flagged, an ended one is not', () => {
  const own = {pairings: [aPairing(people.mentor, 'primary', {until: '2026-03-10'})], agreement: 'needed'} as const;
  const from = '2026-03-09';

  assert.deepEqual(readRow(aRow({...own, from}), now).flags, ['agreement-unsigned', 'no-mentor']);
  assert.deepEqual(readRow(aRow({...own, from, status: 'ended'}), now).flags, []);
});

test('the next milestone is the first that has not passed and lies within the placement', () => {
  const read = (own: Partial<Placement>, moment = now) => readRow(aRow(own), moment).nextMilestone;

  assert.deepEqual(read({from: '2026-03-11'}), {kind: 'day-30', day: '2026-04-10', inDays: 30});
  assert.deepEqual(read({from: '2026-01-05'}), {kind: 'day-90', day: '2026-04-05', inDays: 25});
  assert.deepEqual(read({from: '2026-02-09'}), {kind: 'day-30', day: '2026-03-11', inDays: 0});
  assert.equal(read({from: '2026-01-05', until: '2026-04-01'}), undefined);
  assert.equal(read({from: '2025-01-05'}), undefined);
});

test('a row says which week it is and how much is signed', () => {
  const row = readRow(aRow({}, [theMentor, aRating()], [theMentor, {type: 'sign-off', task: list.tasks[0]!.id}]), now);

  assert.equal(row.week, 10);
  assert.equal(row.percent, 33);
});
