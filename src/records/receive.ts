import {maySee, type Actor} from '../domain/actor.ts';
import type {Instant} from '../domain/calendar.ts';
import {evolveCourses, refuseLesson} from '../domain/course-state.ts';
import type {Course} from '../domain/course.ts';
import {decide, type DecisionContext} from '../domain/decide.ts';
import {isCourseEntry, type CourseEntry, type Entry, type PlacementEntry, type RecordedEntry} from '../domain/entry.ts';
import {evolve} from '../domain/evolve.ts';
import {isServiceId} from '../domain/expiry.ts';
import type {EntryId, PersonId, PlacementId} from '../domain/ids.ts';
import {summaryRow} from '../domain/overview-row.ts';
import type {Placement} from '../domain/placement.ts';
import type {PlacementState} from '../domain/placement-state.ts';
import {planFrom, plannedTasks, type PlannedTasks} from '../domain/plan.ts';
import type {RatingScale} from '../domain/rating-scale.ts';
import type {Refusal} from '../domain/reasons.ts';
import {actorFrom, factsFor} from './facts.ts';
import {namesFor} from './names.ts';
import type {Library, Records, RecordsWriter, StoredPlacement} from './records.ts';

export type Received =
  | {
      readonly id: EntryId;
      readonly outcome: 'recorded' | 'repeated';
      readonly revision: number;
      readonly receivedAt: Instant;
    }
  | {readonly id: EntryId; readonly outcome: 'refused'; readonly refusal: Refusal};

/**
 * Receives one entry: once, whole, by the same rules that the device asked before. The entry, the new state and the
 * summary row are one transaction.
 *
 * A refusal is not remembered: sending the entry again asks the rules again. An accepted one is remembered for
 * ever, and the same id with another content is refused (`id-taken`).
 *
 * @param person who sends it, from a verified token
 * @param now moment of receipt; the entry's own time is never later
 */
export async function receiveEntry(
  records: Records,
  library: Library,
  entry: Entry,
  person: PersonId,
  now: Instant,
): Promise<Received> {
  const courses = await library.courses();
  if (isCourseEntry(entry)) return records.write((writer) => receiveLesson(writer, entry, person, courses, now));
  const content = await contentFor(records, library, entry.placement);
  if (!content) return refused(entry, {code: 'not-yours'});
  return records.write((writer) => receiveAct(writer, entry, person, content, courses, now));
}

interface Content {
  readonly planned: PlannedTasks;
  readonly scale: RatingScale;
}

async function receiveAct(
  writer: RecordsWriter,
  entry: PlacementEntry,
  person: PersonId,
  {planned, scale}: Content,
  courses: readonly Course[],
  now: Instant,
): Promise<Received> {
  // The lock comes before the look at the log: two copies of one entry at once meet at it.
  const stored = await writer.lockPlacement(entry.placement);
  const before = await writer.findEntry(entry.id);
  if (before) return repeated(before, entry, person);
  if (!stored) return refused(entry, {code: 'not-yours'});
  if (isServiceId(entry.id)) return refused(entry, {code: 'id-taken'});
  const {placement} = stored;
  const actor = await actorFrom(writer, placement, person, courses, now);
  // Whether it exists is nobody's business either.
  if (!maySee(actor)) return refused(entry, {code: 'not-yours'});
  for (const dep of entry.deps ?? []) {
    if (!(await writer.findEntry(dep))) return refused(entry, {code: 'depends-on-refused'});
  }
  const facts = await factsFor(writer, placement, courses, now);
  const appended = await appendDecided(writer, stored, entry, actor, {now, placement, planned, scale, facts});
  if ('refusal' in appended) return refused(entry, appended.refusal);
  return {id: entry.id, outcome: 'recorded', revision: appended.state.revision, receivedAt: now};
}

/** Asks the rules and keeps what they say, by whoever acts: a person or the service itself. The placement is locked. */
export async function appendDecided(
  writer: RecordsWriter,
  {placement, state}: Pick<StoredPlacement, 'placement' | 'state'>,
  entry: PlacementEntry,
  actor: Actor,
  context: DecisionContext,
): Promise<{readonly state: PlacementState} | {readonly refusal: Refusal}> {
  const {now, planned} = context;
  const timed = {...entry, at: entry.at > now ? now : entry.at};
  const decision = decide(state, timed, actor, context);
  if (!decision.accepted) return {refusal: decision.refusal};
  const recorded: RecordedEntry = {
    ...timed,
    actor: actor.person,
    standing: decision.standing,
    receivedAt: now,
    revision: state.revision + 1,
    ...(decision.outcome && {outcome: decision.outcome}),
  };
  const after = evolve(state, recorded);
  await writer.appendEntry(recorded, after, await rowFor(writer, placement, after, planned));
  return {state: after};
}

async function receiveLesson(
  writer: RecordsWriter,
  entry: CourseEntry,
  person: PersonId,
  courses: readonly Course[],
  now: Instant,
): Promise<Received> {
  const state = await writer.lockCourses(person);
  const before = await writer.findEntry(entry.id);
  if (before) return repeated(before, entry, person);
  const refusal = refuseLesson(entry, person, courses);
  if (refusal) return refused(entry, refusal);
  const recorded: RecordedEntry<CourseEntry> = {
    ...entry,
    at: entry.at > now ? now : entry.at,
    actor: person,
    standing: 'mentee',
    receivedAt: now,
    revision: state.revision + 1,
  };
  await writer.appendCourseEntry(recorded, evolveCourses(state, recorded));
  return {id: entry.id, outcome: 'recorded', revision: recorded.revision, receivedAt: now};
}

/** The summary line of a placement, with the names that records hold. */
export async function rowFor(
  writer: RecordsWriter,
  placement: Placement,
  state: Parameters<typeof summaryRow>[1],
  planned: PlannedTasks,
) {
  return summaryRow(placement, state, planned, await namesFor(writer, placement));
}

/** What a placement's entries are read with; it never changes, so it is fetched before the transaction. */
export async function contentFor(records: Records, library: Library, id: PlacementId): Promise<Content | undefined> {
  const placement = await records.read(async (reader) => (await reader.findPlacement(id))?.placement);
  if (!placement) return undefined;
  const list = await library.findList(placement.list);
  const scale = await library.findScale(placement.scale);
  return list && scale ? {planned: plannedTasks(list, planFrom(list, placement.level)), scale} : undefined;
}

/** The first answer again, if it is the same entry of the same person. */
function repeated(before: RecordedEntry<Entry>, entry: Entry, person: PersonId): Received {
  if (before.actor !== person || !isSame(before, entry)) return refused(entry, {code: 'id-taken'});
  return {id: entry.id, outcome: 'repeated', revision: before.revision, receivedAt: before.receivedAt};
}

/** Compares what the author wrote; the time may have been corrected on receipt. */
function isSame(before: RecordedEntry<Entry>, entry: Entry): boolean {
  const fields = (it: object) =>
    Object.entries(it)
      .filter(([key]) => !receiptFields.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  return canonical(fields(before)) === canonical(fields(entry));
}

const receiptFields = new Set(['at', 'actor', 'standing', 'receivedAt', 'revision', 'outcome']);

/** JSON with its keys in order: a database may give them back in another. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, it: unknown) =>
    it !== null && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
}

function refused(entry: Entry, refusal: Refusal): Received {
  return {id: entry.id, outcome: 'refused', refusal};
}
