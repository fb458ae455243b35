import assert from 'node:assert/strict';
import test from 'node:test';
import {dueExpiries, expiresOn, expiryId, isServiceId} from '../../src/domain/expiry.ts';
import {id} from '../../src/domain/ids.ts';
import type {PersonId} from '../../src/domain/ids.ts';
import {History, answerOf} from './a-history.ts';
import {aList, aTask} from './a-list.ts';
import {aContext, aPlacement, anActor, day, minutesFrom, now, theBackup, theMentor} from './a-placement.ts';
import {aRating, entryId, theTask} from './an-entry.ts';

const theService = anActor(id<PersonId>('service'), ['system']);
const lift = aTask('BRK-01', {validDays: 365});
const context = aContext({list: aList([lift, aTask('BRK-02')])});
const signing = {type: 'sign-off', task: theTask} as const;
const expiring = {type: 'expire', task: theTask} as const;
const after = (days: number) => ({at: minutesFrom(now, days * day)});

function signed(): History {
  return new History(context).after([theMentor, aRating()], [theMentor, signing]);
}

test('a signature runs out so many days after it was given, by the facility’s calendar', () => {
  const {state} = signed();
  const due = (days: number) => dueExpiries(state, {...context, now: minutesFrom(now, days * day)});

  assert.equal(expiresOn(lift, state.tasks[theTask]!, 'America/Chicago'), '2027-03-11');
  assert.deepEqual(due(364), []);
  const signature = state.tasks[theTask]!.signOff!.entry;
  assert.deepEqual(due(365), [{task: theTask, day: '2027-03-11', entry: expiryId(signature, theTask, '2027-03-11')}]);
});

test('the service looks only at placements that run, and at tasks that run out', () => {
  const {state} = signed();
  const later = minutesFrom(now, 400 * day);

  assert.deepEqual(dueExpiries(state, {...context, now: later, placement: aPlacement({status: 'ended'})}), []);
  assert.equal(expiresOn(aTask(), state.tasks[theTask]!, 'UTC'), undefined);
});

test('once written down it is due no more, and has to be shown and signed again', () => {
  const history = signed().after([theService, expiring, after(365)]);

  assert.deepEqual(dueExpiries(history.state, {...context, now: after(366).at}), []);
  assert.equal(answerOf(history.receive(theMentor, signing, after(366))), 'not-ready');
  history.after([theMentor, aRating(), after(367)], [theMentor, signing, after(367)]);
  assert.equal(history.task().status, 'signed-off');
});

test('a signature by somebody who had not seen it run out is refused, and says so', () => {
  const history = signed().after([theService, expiring, after(365)], [theMentor, aRating(), after(366)]);

  assert.equal(answerOf(history.receive(theBackup, signing, {...after(366), basedOn: 2})), 'expired-meanwhile');
});

test('the end of a signature has one id, whoever writes it down, and no other has the same', () => {
  const signature = entryId(1);
  const made = expiryId(signature, theTask, '2027-03-11');

  assert.match(made, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(expiryId(signature, theTask, '2027-03-11'), made);
  const others = [
    expiryId(entryId(2), theTask, '2027-03-11'),
    expiryId(signature, id('BRK-02'), '2027-03-11'),
    expiryId(signature, theTask, '2027-03-12'),
  ];
  assert.equal(new Set([made, ...others]).size, 4);
  assert.equal(isServiceId(made), true);
  assert.equal(isServiceId(signature), false);
});
