import {dayIn, type Instant} from './calendar.ts';
import type {Standing} from './entry.ts';
import type {CourseId, OrganizationId, PersonId} from './ids.ts';
import {isPairedOn, type Pairing, type Placement} from './placement.ts';

/** A role somebody holds at an organisation, from the service's own records, never from a token. */
export interface Membership {
  readonly organization: OrganizationId;
  readonly role: Role;
  /** A manager who may also rate and sign. */
  readonly isQualified?: boolean;
}

export type Role = 'mentee' | 'mentor' | 'manager' | 'group-manager' | 'instructor' | 'administrator' | 'partner';

/** A person before one placement: the grants that the service sends with it. Plain JSON. */
export interface Actor {
  readonly person: PersonId;
  /** Empty: a stranger here. */
  readonly standings: readonly Standing[];
  /** Of a mentor: the pairing that holds today. */
  readonly pairing?: Pairing['kind'];
  /** Of a manager: listed as evaluator. */
  readonly isQualified: boolean;
  /** Courses this person has passed and that have not run out. */
  readonly courses: readonly CourseId[];
}

/**
 * How `person` stands to a placement at a moment.
 *
 * @param above the facility's parents, nearest first: a group manager there stands over it
 */
export function actorFor(
  placement: Placement,
  person: PersonId,
  memberships: readonly Membership[],
  courses: readonly CourseId[],
  above: readonly OrganizationId[],
  now: Instant,
): Actor {
  const standings: Standing[] = [];
  const today = dayIn(placement.timeZone, now);
  const pairing = placement.pairings.find((it) => it.mentor === person && isPairedOn(it, today));
  const holds = (role: Role, organizations: readonly (OrganizationId | undefined)[]) =>
    memberships.some((it) => it.role === role && organizations.includes(it.organization));

  if (placement.mentee === person) standings.push('mentee');
  if (pairing) standings.push('mentor');
  if (holds('manager', [placement.facility])) standings.push('manager');
  if (holds('group-manager', [placement.facility, ...above])) standings.push('group-manager');
  if (placement.instructorMode !== 'none' && placement.instructors.includes(person)) standings.push('instructor');

  return {
    person,
    standings,
    ...(pairing && {pairing: pairing.kind}),
    isQualified: memberships.some((it) => it.organization === placement.facility && it.isQualified === true),
    courses,
  };
}

/** Whether somebody may read a placement at all. */
export function maySee(actor: Actor): boolean {
  return actor.standings.length > 0;
}
