/** Counter-examples that random histories found, and cases of people who act without having seen each other. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type {PlacementEntryBody} from '../../src/domain/entry.ts';
import {evolve} from '../../src/domain/evolve.ts';
import {History, answerOf, replay} from './a-history.ts';
import {aList, aTask, level} from './a-list.ts';
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
import {aRating, anAttempt, anEntry, recorded, theTask} from './an-entry.ts';

const at = (minutes: number) => ({at: minutesFrom(now, minutes)});
const signing: PlacementEntryBody = {type: 'sign-off', task: theTask};
const reopening: PlacementEntryBody = {
  type: 'reopen',
  task: theTask,
  reason: 'safety',
  comment: 'Wheel nuts were loose',
};
const submitting: PlacementEntryBody = {type: 'submit', task: theTask};

test('a signature by somebody who had not seen the reopening is refused, and says so', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(), at(0)],
    [theMentor, signing, at(1)],
    [theManager, reopening, at(3)],
  );

  assert.equal(answerOf(history.receive(theBackup, signing, {...at(2), basedOn: 1})), 'reopened-meanwhile');
  assert.equal(history.task().status, 'reopened');
});

test('it stays refused where a third person has rated again in between', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(), at(0)],
    [theMentor, signing, at(1)],
    [theManager, reopening, at(3)],
    [theMentor, aRating(), at(4)],
  );

  assert.equal(answerOf(history.receive(theBackup, signing, {...at(2), basedOn: 1})), 'reopened-meanwhile');
  assert.equal(answerOf(history.receive(theBackup, signing, at(5))), 'accepted');
});

test('a signature by somebody who had not seen a poor rating is refused, and says so', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(), at(0)],
    [theBackup, aRating(level.helped), at(2)],
  );

  assert.equal(answerOf(history.receive(theMentor, signing, {...at(1), basedOn: 1})), 'rated-meanwhile');
});

test('a rating from before the reopening, sent after it, is kept and readies nothing', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(), at(0)],
    [theMentor, signing, at(1)],
    [theManager, reopening, at(3)],
    [theBackup, aRating(), {...at(2), basedOn: 1}],
  );

  assert.equal(history.task().status, 'reopened');
  assert.equal(history.task().ratings.length, 2);
  assert.equal(answerOf(history.receive(theBackup, signing, at(4))), 'not-ready');
});

test('a mentor may reopen, rate and sign in one dead spot', () => {
  const history = new History(aContext()).after([theMentor, aRating(), at(0)], [theMentor, signing, at(1)]);
  const basedOn = history.state.revision;

  history.after(
    [theMentor, reopening, {...at(2), basedOn}],
    [theMentor, aRating(level.helped), {...at(3), basedOn}],
    [theMentor, aRating(level.trusted), {...at(4), basedOn}],
    [theMentor, signing, {...at(5), basedOn}],
  );

  assert.equal(history.task().status, 'signed-off');
});

test('a reopening that waits on the device leaves old ratings behind as it will on the service', () => {
  const context = aContext({facts: someFacts({minRatings: 2})});
  const history = new History(context).after(
    [theMentor, aRating(), at(0)],
    [theBackup, aRating(), at(1)],
    [theMentor, signing, at(2)],
  );
  const waiting = recorded(anEntry(reopening, at(3)), 0, {actor: people.mentor, standing: 'mentor'});
  const device = new History(context, evolve(history.state, waiting));

  device.after([theMentor, aRating(), at(4)]);

  assert.equal(device.task().status, 'practising');
});

test('the second of two signatures is kept without effect, and the first signer’s name stands', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(), at(0)],
    [theMentor, signing, at(1)],
    [theBackup, signing, {...at(2), basedOn: 1}],
  );

  assert.equal(history.task().signOff?.by, people.mentor);
  assert.deepEqual(history.log.at(-1)?.outcome, {superseded: true});
});

test('a reopening that arrives second wins', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(), at(0)],
    [theMentor, signing, at(5)],
    [theManager, reopening, {...at(2), receivedAt: minutesFrom(now, 6)}],
  );

  assert.equal(history.task().status, 'reopened');
});

test('two mentors rate offline: both ratings are kept, without asking anybody', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(level.checked), {...at(1), basedOn: 0}],
    [theBackup, aRating(level.trusted), {...at(1), basedOn: 0}],
  );

  assert.deepEqual(
    history.task().ratings.map((it) => [it.by, it.level]),
    [
      [people.mentor, level.checked],
      [people.backup, level.trusted],
    ],
  );
});

test('“not enough seen” takes no answer away from a poor rating', () => {
  const poor = [theMentor, aRating(level.helped), at(0)] as const;
  const tried = [theMentee, anAttempt(), at(1)] as const;
  const unseen = [theBackup, aRating('nr'), at(2)] as const;

  const one = new History(aContext()).after(poor, unseen, tried);
  const other = new History(aContext()).after(poor, tried, unseen);

  assert.equal(one.task().status, 'practising');
  assert.equal(other.task().status, 'practising');
});

test('a try from before a poor rating does not answer it, however late it is sent', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(level.helped), at(2)],
    [theMentee, anAttempt(), at(1)],
  );

  assert.equal(history.task().status, 'needs-practice');
  assert.equal(history.task().attempts, 1);
});

test('a rating from before a submission does not use it up', () => {
  const history = new History(aContext()).after(
    [theMentee, anAttempt(), at(1)],
    [theMentee, submitting, at(2)],
    [theMentor, aRating(level.helped), {...at(0), basedOn: 0}],
  );

  assert.equal(history.task().status, 'submitted');
  assert.equal(history.task().level, level.helped);
});

test('of two who say “not done here” the later one is named, in whatever order they are heard', () => {
  const early = [theMentor, aRating('na'), at(0)] as const;
  const late = [theBackup, aRating('na'), at(1)] as const;

  for (const order of [
    [early, late],
    [late, early],
  ] as const)
    assert.equal(new History(aContext()).after(...order).task().notDoneHere?.by, people.backup);
});

test('a task rated without a logged attempt may be submitted, where none is asked for', () => {
  const history = new History(aContext()).after([theMentor, aRating(level.helped)]);

  assert.equal(answerOf(history.receive(theMentee, submitting)), 'accepted');
});

test('an entry that the log already holds is not counted again after the ring of ids has moved on', () => {
  const history = new History(aContext({list: aList([aTask()])}));
  for (let n = 0; n < 700; n += 1) history.after([theMentee, anAttempt({times: 1})]);
  const [first] = history.log;
  assert.ok(first);

  assert.equal(evolve(history.state, first), history.state);
  assert.equal(history.state.recent.length, 600);
  assert.equal(history.task().attempts, 700);
  assert.deepEqual(replay(history.log), history.state);
});
