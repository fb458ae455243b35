import assert from 'node:assert/strict';
import test from 'node:test';
import {History, answerOf} from './a-history.ts';
import {aList, aScale, aTask, level} from './a-list.ts';
import {aContext, minutesFrom, now, someFacts, theBackup, theMentor} from './a-placement.ts';
import {aRating, theTask} from './an-entry.ts';
import {targetOf} from '../../src/domain/current-level.ts';
import {id} from '../../src/domain/ids.ts';
import type {LevelId} from '../../src/domain/ids.ts';
import {findRank, levelThatCounts, reaches} from '../../src/domain/rating-scale.ts';

const monday = minutesFrom(now, -2 * 24 * 60);
const signing = {type: 'sign-off', task: theTask} as const;

test('a rating given on Monday and sent on Friday does not overrule Wednesday’s', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(level.trusted), {at: now}],
    [theBackup, aRating(level.helped), {at: monday}],
  );

  assert.equal(history.task().level, level.trusted);
  assert.equal(history.task().status, 'ready');
  assert.equal(history.task().ratings.length, 2);
});

test('under “highest” a poor day takes no level away', () => {
  const history = new History(aContext({facts: someFacts({current: 'highest'})})).after(
    [theMentor, aRating(level.checked), {at: monday}],
    [theMentor, aRating(level.helped), {at: now}],
  );

  assert.equal(history.task().level, level.checked);
  assert.equal(history.task().status, 'ready');
});

test('a safety miss counts at most as the cap, and blocks the signature until a rating without one', () => {
  const history = new History(aContext({list: aList([aTask('BRK-01', {target: level.shown})])})).after([
    theMentor,
    aRating(level.trusted, {criteria: {safety: false}}),
    {at: monday},
  ]);
  assert.equal(history.task().level, level.helped);
  assert.equal(answerOf(history.receive(theMentor, signing)), 'safety-missed');

  history.after([theMentor, aRating(level.shown)]);

  assert.equal(answerOf(history.receive(theMentor, signing)), 'accepted');
});

test('the refusal names how many more ratings a signature asks for', () => {
  const list = aList([aTask('BRK-01', {minRatings: 3})]);
  const history = new History(aContext({list})).after([theMentor, aRating()]);

  const decision = history.receive(theMentor, signing);

  assert.deepEqual(decision, {accepted: false, refusal: {code: 'more-ratings-needed', needs: 2}});
});

test('two ratings by one mentor are not two raters', () => {
  const history = new History(aContext({facts: someFacts({minRaters: 2})})).after(
    [theMentor, aRating(), {at: monday}],
    [theMentor, aRating()],
  );
  assert.equal(history.task().status, 'practising');

  history.after([theBackup, aRating()]);

  assert.equal(history.task().status, 'ready');
});

test('“not enough seen” and “not done here” leave the level alone', () => {
  const history = new History(aContext()).after(
    [theMentor, aRating(level.helped), {at: monday}],
    [theMentor, aRating('nr')],
    [theBackup, aRating('na')],
  );

  assert.equal(history.task().level, level.helped);
  assert.deepEqual(history.task().notDoneHere, {by: theBackup.person, at: now});
});

test('a target that the scale does not hold falls back to the scale’s', () => {
  assert.equal(targetOf(aTask('BRK-01', {target: id<LevelId>('mastered')}), aScale()), level.checked);
  assert.equal(targetOf(aTask('BRK-01', {target: level.trusted}), aScale()), level.trusted);
});

test('levels are compared by their place on the scale, never by the printed number', () => {
  const reversed = aScale(['5', '4', '3', '2', '1']);
  assert.equal(findRank(reversed, level.unseen), 0);
  assert.equal(reaches(reversed, level.trusted, level.checked), true);
  assert.equal(reaches(reversed, level.helped, level.checked), false);
  assert.equal(reaches(reversed, id<LevelId>('mastered'), level.checked), false);
  assert.equal(levelThatCounts(reversed, level.trusted, false), level.helped);
  assert.equal(levelThatCounts(reversed, level.shown, false), level.shown);
});
