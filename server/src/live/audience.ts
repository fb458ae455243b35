import type {StreamMessage} from 'workplace-mentoring/contract';
import {actorFor, maySee, type Instant, type PersonId} from 'workplace-mentoring/domain';
import {readCourses, type Library, type Records} from 'workplace-mentoring/records';

/** Who of these people may know of a change: exactly those who may read what has changed. */
export async function audienceOf(
  records: Records,
  library: Library,
  message: StreamMessage,
  people: readonly PersonId[],
  now: Instant,
): Promise<ReadonlySet<PersonId>> {
  const audience = new Set<PersonId>();
  if (message.changed === 'courses') {
    for (const viewer of people)
      if (await readCourses(records, library, message.person, viewer, now)) audience.add(viewer);
    return audience;
  }
  return records.read(async (reader) => {
    const stored = await reader.findPlacement(message.placement);
    if (!stored) return audience;
    const above = await reader.organizationsAbove(stored.placement.facility);
    for (const viewer of people) {
      const memberships = (await reader.findPerson(viewer))?.memberships ?? [];
      if (maySee(actorFor(stored.placement, viewer, memberships, [], above, now))) audience.add(viewer);
    }
    return audience;
  });
}
