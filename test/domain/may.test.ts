import assert from 'node:assert/strict';
import test from 'node:test';
import {mayDo} from '../../src/domain/may.ts';
import {History} from './a-history.ts';
import {aList, aTask} from './a-list.ts';
import {aContext, anActor, people, someFacts, theInstructor, theManager, theMentee, theMentor} from './a-placement.ts';
import {anAttempt} from './an-entry.ts';

const task = aTask();

test('a mentee is offered to log and write, told why not yet to submit, and never spoken to of rating', () => {
  const may = mayDo(new History(aContext()).state, task, theMentee, aContext());

  assert.deepEqual(may, {
    demonstrate: true,
    attempt: true,
    submit: {code: 'more-attempts-needed', needs: 1},
    withdraw: {code: 'not-submitted'},
    propose: true,
    comment: true,
  });
});

test('a mentor sees rating offered and the signature with what it waits for', () => {
  const {state} = new History(aContext()).after([theMentee, anAttempt()]);

  const may = mayDo(state, task, theMentor, aContext());

  assert.equal(may.rate, true);
  assert.deepEqual(may['sign-off'], {code: 'not-ready'});
  assert.deepEqual(may.return, {code: 'not-submitted'});
  assert.equal('submit' in may, false);
});

test('a manager who is the mentee is told that nobody rates themselves', () => {
  const may = mayDo(
    new History(aContext()).state,
    task,
    anActor(people.mentee, ['mentee', 'manager'], {isQualified: true}),
    aContext(),
  );

  assert.deepEqual(may.rate, {code: 'never-self'});
  assert.deepEqual(may['sign-off'], {code: 'never-self'});
});

test('a gate is told to everybody whom it keeps from the task', () => {
  const gated = aTask('BRK-01', {gates: {roadDrive: true}});
  const context = aContext({list: aList([gated]), facts: someFacts({}, {ageBand: '16'})});

  for (const [actor, act] of [
    [theMentee, 'attempt'],
    [theMentor, 'rate'],
  ] as const)
    assert.deepEqual(mayDo(new History(context).state, gated, actor, context)[act], {code: 'age-needed', needs: 17});
});

test('who only looks on is offered nothing', () => {
  const may = (actor: typeof theMentor) => mayDo(new History(aContext()).state, task, actor, aContext());

  assert.deepEqual(may(theInstructor), {});
  assert.deepEqual(may(anActor(people.stranger, [])), {});
  assert.deepEqual(Object.keys(may(theManager)), ['countersign', 'reopen', 'waive', 'credit', 'reinstate', 'comment']);
});
