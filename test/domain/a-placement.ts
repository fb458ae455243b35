import type {Actor} from '../../src/domain/actor.ts';
import type {Instant} from '../../src/domain/calendar.ts';
import type {DecisionContext} from '../../src/domain/decide.ts';
import type {Standing} from '../../src/domain/entry.ts';
import {id} from '../../src/domain/ids.ts';
import type {ListId, OrganizationId, PersonId, PlacementId, ScaleId} from '../../src/domain/ids.ts';
import {
  defaultPolicy,
  type Facts,
  type Pairing,
  type Placement,
  type RatingPolicy,
} from '../../src/domain/placement.ts';
import {planFrom, plannedTasks} from '../../src/domain/plan.ts';
import type {RatingScale} from '../../src/domain/rating-scale.ts';
import type {TaskList} from '../../src/domain/task-list.ts';
import {aList, aScale, aTask} from './a-list.ts';

/** Invented people. Each is called by what they do, so that a test reads like the shop. */
export const people = {
  mentee: id<PersonId>('dani'),
  mentor: id<PersonId>('luis'),
  backup: id<PersonId>('bea'),
  visitor: id<PersonId>('vito'),
  manager: id<PersonId>('priya'),
  instructor: id<PersonId>('okafor'),
  groupManager: id<PersonId>('gail'),
  stranger: id<PersonId>('sam'),
};

export const shop = id<OrganizationId>('shop');
export const school = id<OrganizationId>('school');
export const group = id<OrganizationId>('group');

/** A Wednesday afternoon, in week 10. */
export const now: Instant = '2026-03-11T21:42:09.000Z';

/** `now` and so many minutes; negative for before. */
export function minutesFrom(moment: Instant, minutes: number): Instant {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString();
}

export const hour = 60;
export const day = 24 * hour;

export function aPairing(mentor: PersonId, kind: Pairing['kind'] = 'primary', own: Partial<Pairing> = {}): Pairing {
  return {mentor, kind, from: '2026-01-05', ...own};
}

/** Active since January, with a primary, a backup and a visiting mentor; the school only looks on. */
export function aPlacement(own: Partial<Placement> = {}): Placement {
  return {
    id: id<PlacementId>('placement-1'),
    mentee: people.mentee,
    facility: shop,
    school,
    status: 'active',
    from: '2026-01-05',
    timeZone: 'America/Chicago',
    list: id<ListId>('list-1'),
    scale: id<ScaleId>('scale-1'),
    level: 'MLR',
    pairings: [aPairing(people.mentor), aPairing(people.backup, 'backup'), aPairing(people.visitor, 'visiting')],
    instructors: [people.instructor],
    instructorMode: 'monitor',
    creditBearing: false,
    agreement: 'none',
    ...own,
  };
}

export function someFacts(policy: Partial<RatingPolicy> = {}, own: Partial<Omit<Facts, 'policy'>> = {}): Facts {
  return {ageBand: '18+', menteeCourses: [], policy: {...defaultPolicy, ...policy}, ...own};
}

/** What a decision rests on: one task in the plan and the usual policy, unless said otherwise. */
export function aContext(
  own: Partial<Omit<DecisionContext, 'planned'>> & {readonly list?: TaskList; readonly scale?: RatingScale} = {},
): DecisionContext {
  const {list = aList([aTask()]), ...rest} = own;
  const placement = rest.placement ?? aPlacement();
  return {
    now,
    placement,
    scale: aScale(),
    facts: someFacts(),
    planned: plannedTasks(list, planFrom(list, placement.level)),
    ...rest,
  };
}

/** A person who stands to the placement in these ways; a mentor is the primary one unless said otherwise. */
export function anActor(person: PersonId, standings: readonly Standing[], own: Partial<Actor> = {}): Actor {
  return {
    person,
    standings,
    isQualified: false,
    courses: [],
    ...(standings.includes('mentor') && {pairing: 'primary' as const}),
    ...own,
  };
}

export const theMentee = anActor(people.mentee, ['mentee']);
export const theMentor = anActor(people.mentor, ['mentor']);
export const theBackup = anActor(people.backup, ['mentor'], {pairing: 'backup'});
export const theManager = anActor(people.manager, ['manager']);
export const theInstructor = anActor(people.instructor, ['instructor']);
