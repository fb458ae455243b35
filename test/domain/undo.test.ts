import assert from 'node:assert/strict';
import test from 'node:test';
import {tasksOf} from '../../src/domain/entry.ts';
import type {EntryId} from '../../src/domain/ids.ts';
import {emptyPlacement} from '../../src/domain/placement-state.ts';
import {findUndoFault} from '../../src/domain/undo.ts';
import {History, answerOf} from './a-history.ts';
import {aList, aTask, level} from './a-list.ts';
import {aContext, minutesFrom, now, theBackup, theMentee, theMentor} from './a-placement.ts';
import {aComment, aJob, anAttempt, aRating, theTask} from './an-entry.ts';

const seconds = (count: number) => ({at: minutesFrom(now, count / 60)});
const lastOf = (history: History): EntryId => history.log.at(-1)!.id;
const undo = (history: History, of = lastOf(history)) => ({type: 'undo', of}) as const;
const pair = aList([aTask('BRK-01'), aTask('BRK-02')]);

test('within ten seconds an act is as though it had never been, and the log keeps both', () => {
  const history = new History(aContext()).after([theMentee, anAttempt({minutes: 30}), seconds(0)]);

  history.after([theMentee, undo(history), seconds(10)]);

  assert.deepEqual(history.state.tasks, {});
  assert.equal(history.state.minutes, 0);
  assert.deepEqual(
    history.log.map((it) => it.type),
    ['attempt', 'undo'],
  );
});

test('the history of a task holds the undoing too', () => {
  const history = new History(aContext({list: pair})).after([theMentee, aJob(['BRK-01', 'BRK-02']), seconds(0)]);

  history.after([theMentee, undo(history), seconds(1)]);

  assert.deepEqual(tasksOf(history.log.at(-1)!), ['BRK-01', 'BRK-02']);
});

test('after ten seconds it is too late', () => {
  const history = new History(aContext()).after([theMentee, anAttempt(), seconds(0)]);

  assert.equal(answerOf(history.receive(theMentee, undo(history), seconds(10.5))), 'too-late-to-undo');
});

test('an undo of within ten seconds that was held up on its way still counts, for an hour', () => {
  const context = aContext();
  const history = new History(context).after([theMentee, anAttempt(), seconds(0)]);
  const held = (minutes: number) =>
    findUndoFault(history.state, lastOf(history), minutesFrom(now, 0.1), theMentee, {
      ...context,
      now: minutesFrom(now, minutes),
    });

  assert.equal(held(59), undefined);
  assert.deepEqual(held(61), {code: 'too-late-to-undo'});
});

test('nobody undoes what another did', () => {
  const history = new History(aContext()).after([theMentor, aRating(), seconds(0)]);

  assert.equal(answerOf(history.receive(theBackup, undo(history), seconds(1))), 'not-yours');
});

test('what something else has followed on the same task stays', () => {
  const history = new History(aContext()).after([theMentee, anAttempt(), seconds(0)]);
  const attempt = lastOf(history);
  history.after([theMentor, aRating(level.helped), seconds(1)]);

  assert.equal(answerOf(history.receive(theMentee, undo(history, attempt), seconds(2))), 'changed-since');
});

test('an act on another task is in nobody’s way', () => {
  const history = new History(aContext({list: pair})).after([theMentee, anAttempt(), seconds(0)]);
  const attempt = lastOf(history);
  history.after([theMentor, aRating(level.helped, {task: pair.tasks[1]!.id}), seconds(1)]);

  assert.equal(answerOf(history.receive(theMentee, undo(history, attempt), seconds(2))), 'accepted');
  assert.equal(history.task(pair.tasks[1]!.id).status, 'needs-practice');
});

test('a private comment is not given away by being in the way', () => {
  const history = new History(aContext()).after([theMentee, anAttempt(), seconds(0)]);
  const attempt = lastOf(history);
  history.after([theMentor, aComment({task: theTask, visibility: 'private'}), seconds(1)]);

  assert.equal(answerOf(history.receive(theMentee, undo(history, attempt), seconds(2))), 'accepted');
});

test('rate and sign are undone one after the other, last first', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(), seconds(0)],
    [theMentor, {type: 'sign-off', task: theTask}, seconds(0)],
  );
  const [rating, signature] = history.log.map((it) => it.id);

  assert.equal(answerOf(history.receive(theMentor, undo(history, rating), seconds(1))), 'changed-since');
  history.after([theMentor, undo(history, signature), seconds(2)], [theMentor, undo(history, rating), seconds(3)]);

  assert.deepEqual(history.state.tasks, emptyPlacement.tasks);
});

test('an undone act cannot be undone again, nor the undoing', () => {
  const history = new History(aContext()).after([theMentee, anAttempt(), seconds(0)]);
  const attempt = lastOf(history);
  history.after([theMentee, undo(history), seconds(1)]);

  assert.equal(answerOf(history.receive(theMentee, undo(history), seconds(2))), 'too-late-to-undo');
  assert.equal(answerOf(history.receive(theMentee, undo(history, attempt), seconds(2))), 'too-late-to-undo');
});

test('only a few fresh acts are kept ready to be undone', () => {
  const history = new History(aContext());
  for (let n = 0; n < 30; n += 1) history.after([theMentee, anAttempt(), seconds(n)]);
  assert.equal(history.state.undoable?.length, 20);

  history.after([theMentee, anAttempt(), seconds(1000)]);

  assert.equal(history.state.undoable?.length, 1);
});
