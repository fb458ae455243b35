import assert from 'node:assert/strict';
import test from 'node:test';
import {hoursTotals} from '../../src/domain/hours.ts';
import {History, answerOf} from './a-history.ts';
import {aContext, minutesFrom, now, theBackup, theManager, theMentee, theMentor} from './a-placement.ts';
import {aJob, anAttempt, theTask} from './an-entry.ts';

const today = '2026-03-11';
const approving = (minutes: number, day = today) => ({type: 'hours-approve', days: [{day, minutes}]}) as const;
const rejecting = (minutes: number) =>
  ({type: 'hours-reject', day: today, minutes, reason: 'You were at school'}) as const;

test('the minutes of a job lie on its day, those of an attempt on the day it was for the facility', () => {
  const evening = '2026-03-12T04:30:00.000Z';
  const {state} = new History(aContext()).after(
    [theMentee, aJob([theTask], {day: '2026-03-10', minutes: 75})],
    [theMentee, anAttempt({minutes: 30}), {at: evening}],
  );

  assert.deepEqual(state.hours, {'2026-03-10': {logged: 75}, '2026-03-11': {logged: 30}});
});

test('hours are approved as they were seen; what arrives later waits', () => {
  const history = new History(aContext()).after(
    [theMentee, aJob([theTask], {minutes: 60})],
    [theMentor, approving(60)],
    [theMentee, aJob([theTask], {minutes: 40})],
  );

  assert.deepEqual(hoursTotals(history.state), {logged: 100, approved: 60, rejected: 0, waiting: 40});
});

test('more than is logged cannot have been seen there', () => {
  const history = new History(aContext()).after([theMentee, aJob([theTask], {minutes: 60})]);

  assert.equal(answerOf(history.receive(theMentor, approving(61))), 'hours-changed');
  assert.equal(answerOf(history.receive(theMentor, approving(10, '2026-03-09'))), 'no-hours');
});

test('days are approved together or not at all', () => {
  const history = new History(aContext()).after([theMentee, aJob([theTask], {minutes: 60})]);
  const days = [
    {day: today, minutes: 60},
    {day: '2026-03-09', minutes: 60},
  ];

  assert.equal(answerOf(history.receive(theMentor, {type: 'hours-approve', days})), 'no-hours');
  assert.equal(hoursTotals(history.state).approved, 0);
});

test('of two approvals the one that saw more stands', () => {
  const history = new History(aContext()).after(
    [theMentee, aJob([theTask], {minutes: 60})],
    [theMentor, approving(60)],
    [theBackup, approving(30)],
    [theBackup, approving(60)],
  );

  assert.equal(history.state.hours?.[today]?.approved?.by, theMentor.person);
  assert.equal(hoursTotals(history.state).approved, 60);
});

test('the last word of an approval and a rejection counts', () => {
  const history = new History(aContext()).after(
    [theMentee, aJob([theTask], {minutes: 60})],
    [theMentor, approving(60)],
    [theManager, rejecting(60)],
  );
  assert.deepEqual(hoursTotals(history.state), {logged: 60, approved: 0, rejected: 60, waiting: 0});

  history.after([theMentor, approving(60)]);

  assert.deepEqual(hoursTotals(history.state), {logged: 60, approved: 60, rejected: 0, waiting: 0});
});

test('a rejection says why', () => {
  const history = new History(aContext()).after([theMentee, aJob([theTask], {minutes: 60})]);

  assert.equal(answerOf(history.receive(theMentor, {...rejecting(60), reason: ' '})), 'reason-needed');
});

test('hours can be looked at after the placement has ended', () => {
  const context = aContext();
  const {state} = new History(context).after([theMentee, aJob([theTask])]);
  const ended = new History({...context, placement: {...context.placement, status: 'ended'}}, state);

  assert.equal(answerOf(ended.receive(theMentor, approving(75))), 'accepted');
});

test('a job is not undone once its hours are spoken of', () => {
  const history = new History(aContext()).after([theMentee, aJob([theTask], {minutes: 60})]);
  const job = history.log[0]!.id;
  history.after([theMentor, approving(60), {at: minutesFrom(now, 0.05)}]);

  assert.equal(
    answerOf(history.receive(theMentee, {type: 'undo', of: job}, {at: minutesFrom(now, 0.1)})),
    'changed-since',
  );
});
