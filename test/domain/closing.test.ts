import assert from 'node:assert/strict';
import test from 'node:test';
import {findGate} from '../../src/domain/gates.ts';
import {History, answerOf} from './a-history.ts';
import {aList, aTask} from './a-list.ts';
import {
  aContext,
  minutesFrom,
  now,
  people,
  someFacts,
  theBackup,
  theManager,
  theMentee,
  theMentor,
} from './a-placement.ts';
import {anAttempt, aRating, theTask} from './an-entry.ts';

const waiving = {type: 'waive', task: theTask, reason: 'not-done-here'} as const;
const at = (minutes: number) => ({at: minutesFrom(now, minutes)});

test('a reinstated task stands where it stood before', () => {
  const history = new History(aContext()).after(
    [theMentee, anAttempt()],
    [theMentee, {type: 'submit', task: theTask, note: 'Ready when you are'}],
    [theManager, waiving],
    [theManager, {type: 'reinstate', task: theTask}],
  );

  assert.equal(history.task().status, 'submitted');
  assert.equal(history.task().submitted?.note, 'Ready when you are');
  assert.equal(history.task().closed, undefined);
});

test('what is done on a waived task counts and brings it nowhere', () => {
  const history = new History(aContext()).after([theManager, waiving], [theMentee, anAttempt({minutes: 20})]);

  assert.equal(history.task().status, 'waived');
  assert.equal(history.task().attempts, 1);
  assert.equal(history.state.minutes, 20);
});

test('a waived or credited task blocks none that comes after it', () => {
  const after = aTask('BRK-02', {gates: {tasks: [theTask]}});
  const context = aContext({list: aList([aTask(), after])});
  const gate = ({state}: History) => findGate(after, state, context.placement, someFacts(), context.planned)?.code;

  assert.equal(gate(new History(context)), 'task-needed');
  assert.equal(gate(new History(context).after([theManager, waiving])), undefined);
  assert.equal(
    gate(
      new History(context).after([
        theManager,
        {type: 'credit', task: theTask, reason: 'school', evidence: 'Report of the lab'},
      ]),
    ),
    undefined,
  );
});

test('what was asked for stands there until somebody does it', () => {
  const history = new History(aContext()).after(
    [theMentee, {type: 'propose', task: theTask, act: 'waive', reason: 'No drum brakes come in'}],
    [theMentor, aRating('na')],
  );
  assert.deepEqual(
    history.task().proposals?.map(({by, act, reason}) => [by, act, reason]),
    [[people.mentee, 'waive', 'No drum brakes come in']],
  );

  history.after([theManager, waiving]);

  assert.equal(history.task().proposals, undefined);
  assert.equal(history.task().notDoneHere, undefined);
});

test('asking for a reopening is answered by the reopening', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating()],
    [theMentor, {type: 'sign-off', task: theTask}],
    [theMentee, {type: 'propose', task: theTask, act: 'reopen', reason: 'I want to show it again'}],
    [theManager, {type: 'reopen', task: theTask, reason: 'other', comment: 'As asked'}],
  );

  assert.equal(history.task().proposals, undefined);
});

test('reopening takes both signatures away', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating()],
    [theMentor, {type: 'sign-off', task: theTask}],
    [theManager, {type: 'countersign', task: theTask}],
  );
  assert.equal(history.task().countersign?.by, people.manager);

  history.after([theMentor, {type: 'reopen', task: theTask, reason: 'safety', comment: 'Loose'}]);

  assert.equal(history.task().signOff, undefined);
  assert.equal(history.task().countersign, undefined);
});

test('a second signature by somebody who had not seen the reopening is refused, and says so', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(), at(0)],
    [theMentor, {type: 'sign-off', task: theTask}, at(1)],
    [theMentor, {type: 'reopen', task: theTask, reason: 'safety', comment: 'Loose'}, at(2)],
  );
  const late = {...at(3), basedOn: 2};
  const countersigning = {type: 'countersign', task: theTask} as const;

  assert.equal(answerOf(history.receive(theManager, countersigning, late)), 'reopened-meanwhile');
  history.after([theBackup, aRating(), at(4)], [theBackup, {type: 'sign-off', task: theTask}, at(5)]);
  assert.equal(answerOf(history.receive(theManager, countersigning, late)), 'reopened-meanwhile');
  assert.equal(answerOf(history.receive(theManager, countersigning, at(6))), 'accepted');
});
