import {maySee} from '../domain/actor.ts';
import type {Instant} from '../domain/calendar.ts';
import {entryFor} from '../domain/comment-visibility.ts';
import type {RecordedEntry} from '../domain/entry.ts';
import type {PersonId, PlacementId, TaskId} from '../domain/ids.ts';
import {planFrom} from '../domain/plan.ts';
import type {PlacementView} from '../contract/placement.ts';
import {actorFrom, factsFor} from './facts.ts';
import {peopleIn} from './names.ts';
import type {Library, Records} from './records.ts';

/** One placement as this person may see it; `undefined` where there is none for them, whether it exists or not. */
export async function readPlacement(
  records: Records,
  library: Library,
  id: PlacementId,
  person: PersonId,
  now: Instant,
): Promise<PlacementView | undefined> {
  const courses = await library.courses();
  const found = await records.read(async (reader) => {
    const stored = await reader.findPlacement(id);
    if (!stored) return undefined;
    const {placement, state} = stored;
    const actor = await actorFrom(reader, placement, person, courses, now);
    if (!maySee(actor)) return undefined;
    return {
      placement,
      state,
      actor,
      facts: await factsFor(reader, placement, courses, now),
      people: await peopleIn(reader, placement, state),
    };
  });
  const list = found && (await library.findList(found.placement.list));
  return list && {...found, plan: planFrom(list, found.placement.level)};
}

/** The log of a placement, or of one task, without the words that are not for this person. */
export async function readEntries(
  records: Records,
  library: Library,
  id: PlacementId,
  task: TaskId | undefined,
  person: PersonId,
  now: Instant,
): Promise<readonly RecordedEntry[] | undefined> {
  const courses = await library.courses();
  return records.read(async (reader) => {
    const stored = await reader.findPlacement(id);
    if (!stored) return undefined;
    const actor = await actorFrom(reader, stored.placement, person, courses, now);
    if (!maySee(actor)) return undefined;
    const entries = await reader.entriesOf(id, task);
    return entries.flatMap((entry) => entryFor(entry, actor) ?? []);
  });
}
