import {actorFor, type Actor} from '../domain/actor.ts';
import {dayIn, type Instant} from '../domain/calendar.ts';
import type {Course} from '../domain/course.ts';
import {passedCourses} from '../domain/course-progress.ts';
import type {PersonId} from '../domain/ids.ts';
import {defaultPolicy, type Facts, type Placement} from '../domain/placement.ts';
import type {RecordsReader} from './records.ts';

/** What the rules need to know beside the state: the one place where facts come out of records. */
export async function factsFor(
  reader: RecordsReader,
  placement: Placement,
  courses: readonly Course[],
  now: Instant,
): Promise<Facts> {
  const mentee = await reader.findPerson(placement.mentee);
  const facility = await reader.findOrganization(placement.facility);
  const told = mentee?.ageBand ?? 'unknown';
  return {
    ageBand: told === 'unknown' && facility?.employsAdultsOnly === true ? '18+' : told,
    menteeCourses: await coursesPassedBy(reader, placement.mentee, placement.timeZone, courses, now),
    policy: facility?.policy ?? defaultPolicy,
  };
}

/** How a person stands to a placement, from records. */
export async function actorFrom(
  reader: RecordsReader,
  placement: Placement,
  person: PersonId,
  courses: readonly Course[],
  now: Instant,
): Promise<Actor> {
  const record = await reader.findPerson(person);
  const above = await reader.organizationsAbove(placement.facility);
  const passed = await coursesPassedBy(reader, person, placement.timeZone, courses, now);
  return actorFor(placement, person, record?.memberships ?? [], passed, above, now);
}

async function coursesPassedBy(
  reader: RecordsReader,
  person: PersonId,
  timeZone: string,
  courses: readonly Course[],
  now: Instant,
) {
  return passedCourses(courses, await reader.courseStateOf(person), dayIn(timeZone, now));
}
