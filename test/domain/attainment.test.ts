import assert from 'node:assert/strict';
import test from 'node:test';
import {attainmentByArea, attainmentOf, percentOf} from '../../src/domain/attainment.ts';
import {emptyPlacement} from '../../src/domain/placement-state.ts';
import {planFrom, plannedTasks} from '../../src/domain/plan.ts';
import {History} from './a-history.ts';
import {aList, aTask} from './a-list.ts';
import {aContext, theManager, theMentee, theMentor} from './a-placement.ts';
import {anAttempt, aRating} from './an-entry.ts';

const [pads, rotors, road, battery] = [
  aTask('BRK-01'),
  aTask('BRK-02'),
  aTask('BRK-03', {isRequired: false}),
  aTask('ELE-01'),
] as const;
const list = aList([pads, rotors, road, battery]);
const planned = plannedTasks(list, planFrom(list, 'MLR'));

test('signed fills solid, submitted and ready are shown apart, optional tasks are a second figure', () => {
  const {state} = new History(aContext({list})).after(
    [theMentor, aRating(undefined, {task: pads.id})],
    [theMentor, {type: 'sign-off', task: pads.id}],
    [theMentor, aRating(undefined, {task: rotors.id})],
    [theMentor, aRating(undefined, {task: road.id})],
    [theMentor, {type: 'sign-off', task: road.id}],
    [theMentee, anAttempt({task: battery.id})],
    [theMentee, {type: 'submit', task: battery.id}],
  );

  assert.deepEqual(attainmentOf(state, planned.tasks), {
    required: 3,
    signed: 1,
    waiting: 2,
    optional: {total: 1, signed: 1},
  });
  assert.deepEqual(
    attainmentByArea(state, planned).map(({area, attainment}) => [area, attainment.required, attainment.signed]),
    [
      ['brk', 2, 1],
      ['ele', 1, 0],
    ],
  );
});

test('credited counts as signed, waived leaves the figures, a second signature changes none', () => {
  const {state} = new History(aContext({list})).after(
    [theManager, {type: 'credit', task: pads.id, reason: 'certificate', evidence: 'Certificate of 2025'}],
    [theManager, {type: 'waive', task: rotors.id, reason: 'not-done-here'}],
    [theManager, {type: 'waive', task: road.id, reason: 'not-done-here'}],
    [theMentor, aRating(undefined, {task: battery.id})],
    [theMentor, {type: 'sign-off', task: battery.id}],
    [theManager, {type: 'countersign', task: battery.id}],
  );

  assert.deepEqual(attainmentOf(state, planned.tasks), {
    required: 2,
    signed: 2,
    waiting: 0,
    optional: {total: 0, signed: 0},
  });
});

test('what the mentee says of themselves fills nothing', () => {
  const {state} = new History(aContext({list})).after([theMentee, anAttempt({task: pads.id, times: 20})]);

  assert.deepEqual(attainmentOf(state, planned.tasks), attainmentOf(emptyPlacement, planned.tasks));
});

test('a hundred percent is said only where nothing is missing', () => {
  assert.equal(percentOf(999, 1000), 99);
  assert.equal(percentOf(1000, 1000), 100);
  assert.equal(percentOf(1, 3), 33);
  assert.equal(percentOf(0, 0), 0);
});
