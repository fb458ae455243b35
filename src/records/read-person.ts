import {actorFor, maySee, type Role} from '../domain/actor.ts';
import {dayIn, type Instant} from '../domain/calendar.ts';
import type {Course} from '../domain/course.ts';
import type {CourseState} from '../domain/course-state.ts';
import type {PersonId} from '../domain/ids.ts';
import {isPairedOn, type Placement} from '../domain/placement.ts';
import type {Me} from '../contract/batch.ts';
import type {Library, PersonRecord, Records, RecordsReader, StoredPlacement} from './records.ts';

/** Who somebody is and what they have to do with; `undefined` for an unknown person. */
export function readMe(
  records: Records,
  person: PersonId,
  now: Instant,
): Promise<Pick<Me, 'person' | 'memberships' | 'placements'> | undefined> {
  return records.read(async (reader) => {
    const record = await reader.findPerson(person);
    if (!record) return undefined;
    const stored = await reader.placementsOf(person);
    const placements = stored.flatMap((it) => {
      const as = standingIn(it.placement, person, now);
      if (as === undefined) return [];
      const {placement, mentee, facility, waiting} = it.row;
      return [{id: placement, mentee: mentee.id, menteeName: mentee.name, facilityName: facility.name, as, waiting}];
    });
    return {
      person: {id: record.id, name: record.name, ...(record.language !== undefined && {language: record.language})},
      memberships: await membershipsOf(reader, record),
      placements,
    };
  });
}

async function membershipsOf(reader: RecordsReader, record: PersonRecord) {
  const memberships: Me['memberships'] = [];
  for (const {organization, role} of record.memberships) {
    const name = (await reader.findOrganization(organization))?.name ?? organization;
    memberships.push({organization, organizationName: name, role});
  }
  return memberships;
}

function standingIn(
  placement: Placement,
  person: PersonId,
  now: Instant,
): 'mentee' | 'mentor' | 'instructor' | undefined {
  if (placement.mentee === person) return 'mentee';
  const today = dayIn(placement.timeZone, now);
  if (placement.pairings.some((it) => it.mentor === person && isPairedOn(it, today))) return 'mentor';
  return placement.instructors.includes(person) && placement.instructorMode !== 'none' ? 'instructor' : undefined;
}

/** The courses for a person's roles and how far they are; `undefined` where the viewer may not know. */
export async function readCourses(
  records: Records,
  library: Library,
  person: PersonId,
  viewer: PersonId,
  now: Instant,
): Promise<{person: PersonId; courses: readonly Course[]; state: CourseState; timeZone: string} | undefined> {
  const courses = await library.courses();
  return records.read(async (reader) => {
    const record = await reader.findPerson(person);
    if (!record) return undefined;
    const stored = await reader.placementsOf(person);
    if (person !== viewer && !(await isInReach(reader, record, stored, viewer, now))) return undefined;
    const roles = rolesOf(record, stored, now);
    return {
      person,
      courses: courses.filter((it) => it.role === 'all' || roles.has(it.role)),
      state: await reader.courseStateOf(person),
      timeZone: await timeZoneOf(reader, record, stored),
    };
  });
}

/** A mentee's own mentors, managers and instructors see the mentee's courses; managers also those of their mentors. */
async function isInReach(
  reader: RecordsReader,
  record: PersonRecord,
  stored: readonly StoredPlacement[],
  viewer: PersonId,
  now: Instant,
): Promise<boolean> {
  const memberships = (await reader.findPerson(viewer))?.memberships ?? [];
  for (const {placement} of stored) {
    const above = await reader.organizationsAbove(placement.facility);
    const actor = actorFor(placement, viewer, memberships, [], above, now);
    const isOverseer = actor.standings.some((it) => it === 'manager' || it === 'group-manager');
    if (isOverseer || (placement.mentee === record.id && maySee(actor))) return true;
  }
  return memberships.some(
    (it) => it.role === 'manager' && record.memberships.some((other) => other.organization === it.organization),
  );
}

function rolesOf(record: PersonRecord, stored: readonly StoredPlacement[], now: Instant): ReadonlySet<Role> {
  const roles = new Set<Role>(record.memberships.map((it) => (it.role === 'group-manager' ? 'manager' : it.role)));
  for (const {placement} of stored) {
    const as = standingIn(placement, record.id, now);
    if (as !== undefined) roles.add(as);
  }
  return roles;
}

async function timeZoneOf(
  reader: RecordsReader,
  record: PersonRecord,
  stored: readonly StoredPlacement[],
): Promise<string> {
  const [first] = stored;
  if (first) return first.placement.timeZone;
  const [membership] = record.memberships;
  return (membership && (await reader.findOrganization(membership.organization))?.timeZone) ?? 'UTC';
}
