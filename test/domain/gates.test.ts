import assert from 'node:assert/strict';
import test from 'node:test';
import {findGate} from '../../src/domain/gates.ts';
import {id} from '../../src/domain/ids.ts';
import type {CourseId, TaskId} from '../../src/domain/ids.ts';
import type {AgeBand} from '../../src/domain/placement.ts';
import {emptyPlacement, type PlacementState} from '../../src/domain/placement-state.ts';
import type {Refusal} from '../../src/domain/reasons.ts';
import type {Gates} from '../../src/domain/task-list.ts';
import {History} from './a-history.ts';
import {aList, aTask} from './a-list.ts';
import {aContext, aPlacement, someFacts, theMentor} from './a-placement.ts';
import {aRating} from './an-entry.ts';

const safety = aTask('SAF-01');

function gateOf(gates: Gates, ageBand: AgeBand = '18+', state: PlacementState = emptyPlacement): Refusal | undefined {
  const task = aTask('BRK-01', {gates});
  const {planned} = aContext({list: aList([safety, task])});
  return findGate(task, state, aPlacement({agreement: 'needed'}), someFacts({}, {ageBand}), planned);
}

test('an age is asked for in whole years and read from the band', () => {
  const bands: readonly AgeBand[] = ['unknown', 'under-16', '16', '17', '18+'];
  const codes = (gates: Gates) => bands.map((band) => gateOf(gates, band)?.code);

  assert.deepEqual(codes({minAge: 16}), ['age-unknown', 'age-needed', undefined, undefined, undefined]);
  assert.deepEqual(codes({roadDrive: true}), ['age-unknown', 'age-needed', 'age-needed', undefined, undefined]);
  assert.deepEqual(codes({highVoltage: true}), ['age-unknown', 'age-needed', 'age-needed', 'age-needed', undefined]);
  assert.deepEqual(codes({}), [undefined, undefined, undefined, undefined, undefined]);
});

test('the highest of several ages is asked for', () => {
  assert.deepEqual(gateOf({minAge: 18, roadDrive: true}, '17'), {code: 'age-needed', needs: 18});
});

test('an agreement that is needed must be signed, a course passed', () => {
  assert.deepEqual(gateOf({agreement: true}), {code: 'agreement-needed'});
  assert.deepEqual(gateOf({courses: [id<CourseId>('lifts')]}), {code: 'course-needed', needs: 'lifts'});
});

test('a task that comes first is named by its code until it is signed', () => {
  const gates = {tasks: [safety.id]};
  const {state} = new History(aContext({list: aList([safety])})).after(
    [theMentor, aRating(undefined, {task: safety.id})],
    [theMentor, {type: 'sign-off', task: safety.id}],
  );

  assert.deepEqual(gateOf(gates), {code: 'task-needed', needs: 'SAF-01'});
  assert.equal(gateOf(gates, '18+', state), undefined);
});

test('a task that this person’s plan leaves out blocks nothing', () => {
  assert.equal(gateOf({tasks: [id<TaskId>('OLD-01')]}), undefined);
});
