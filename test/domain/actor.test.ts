import assert from 'node:assert/strict';
import test from 'node:test';
import {actorFor, maySee, type Membership} from '../../src/domain/actor.ts';
import {id} from '../../src/domain/ids.ts';
import type {OrganizationId, PersonId} from '../../src/domain/ids.ts';
import type {Placement} from '../../src/domain/placement.ts';
import {aPairing, aPlacement, group, now, people, shop} from './a-placement.ts';

const elsewhere = id<OrganizationId>('another-shop');

function standingsOf(
  person: PersonId,
  memberships: readonly Membership[] = [],
  own: Partial<Placement> = {},
): readonly string[] {
  return actorFor(aPlacement(own), person, memberships, [], [group], now).standings;
}

test('pairing itself makes the mentor, not the role', () => {
  assert.deepEqual(standingsOf(people.mentor), ['mentor']);
  assert.deepEqual(standingsOf(people.stranger, [{organization: shop, role: 'mentor'}]), []);
});

test('a pairing holds on its first and its last day in the facility’s zone', () => {
  // 18:42 on 11 March in Sydney is still 11 March in Chicago; here it is 16:42 in Chicago.
  const pairedOn = (from: string, until: string) =>
    standingsOf(people.mentor, [], {pairings: [aPairing(people.mentor, 'primary', {from, until})]}).length > 0;

  assert.equal(pairedOn('2026-03-11', '2026-03-11'), true);
  assert.equal(pairedOn('2026-03-12', '2026-03-31'), false);
  assert.equal(pairedOn('2026-01-05', '2026-03-10'), false);
});

test('a manager stands only over the own facility, a group manager over all below', () => {
  assert.deepEqual(standingsOf(people.manager, [{organization: shop, role: 'manager'}]), ['manager']);
  assert.deepEqual(standingsOf(people.manager, [{organization: elsewhere, role: 'manager'}]), []);
  assert.deepEqual(standingsOf(people.manager, [{organization: group, role: 'manager'}]), []);
  assert.deepEqual(standingsOf(people.groupManager, [{organization: group, role: 'group-manager'}]), ['group-manager']);
  assert.deepEqual(standingsOf(people.groupManager, [{organization: elsewhere, role: 'group-manager'}]), []);
});

test('an instructor stands where the placement names them and lets the school in', () => {
  assert.deepEqual(standingsOf(people.instructor), ['instructor']);
  assert.deepEqual(standingsOf(people.instructor, [], {instructorMode: 'none'}), []);
  assert.deepEqual(standingsOf(people.instructor, [], {instructors: []}), []);
});

test('one person may stand in several ways', () => {
  assert.deepEqual(standingsOf(people.mentor, [{organization: shop, role: 'manager'}]), ['mentor', 'manager']);
});

test('partners and administrators see no single placement', () => {
  const memberships: readonly Membership[] = [
    {organization: shop, role: 'partner'},
    {organization: shop, role: 'administrator'},
  ];
  assert.equal(maySee(actorFor(aPlacement(), people.stranger, memberships, [], [group], now)), false);
  assert.equal(maySee(actorFor(aPlacement(), people.mentee, [], [], [group], now)), true);
});
