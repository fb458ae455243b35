import {
  actorFor,
  dayIn,
  guardTask,
  id,
  passedCourses,
  planFrom,
  plannedTasks,
  taskStateOf,
  type Actor,
  type Course,
  type DecisionContext,
  type EntryId,
  type Instant,
  type PersonId,
  type Placement,
  type PlacementEntry,
  type PlacementEntryBody,
  type PlacementState,
  type RecordedEntry,
  type SummaryRow,
  type Task,
  type TaskAct,
  type TaskState,
  type TaskStatus,
} from 'workplace-mentoring/domain';
import {
  factsFor,
  makePlacement,
  MemoryRecords,
  receiveEntry,
  type Library,
  type OrganizationRecord,
  type PersonRecord,
} from 'workplace-mentoring/records';
import type {Chance} from './chance.ts';
import type {PlayedCourses} from './play-courses.ts';

export interface PlayedPlacement {
  readonly placement: Placement;
  readonly entries: readonly RecordedEntry[];
  readonly state: PlacementState;
  readonly row: SummaryRow;
}

/** Everything around one placement. */
export interface Surroundings {
  readonly organizations: readonly OrganizationRecord[];
  readonly people: readonly PersonRecord[];
  readonly courses: ReadonlyMap<PersonId, PlayedCourses>;
  readonly library: Library;
  readonly now: Instant;
}

type Context = Omit<DecisionContext, 'now'>;

/** The record of one placement while it is played: who may do what at a moment of the past, and acts at that moment. */
export class PlayedRecord {
  readonly placement: Placement;
  readonly context: Context;
  readonly #around: Surroundings;
  readonly #records: MemoryRecords;
  readonly #chance: Chance;
  readonly #courses: readonly Course[];
  #state: PlacementState;
  #lastMs = 0;

  private constructor(
    around: Surroundings,
    records: MemoryRecords,
    context: Context,
    courses: readonly Course[],
    state: PlacementState,
    chance: Chance,
  ) {
    this.placement = context.placement;
    this.context = context;
    this.#around = around;
    this.#records = records;
    this.#chance = chance;
    this.#courses = courses;
    this.#state = state;
  }

  static async begin(placement: Placement, around: Surroundings, chance: Chance): Promise<PlayedRecord> {
    const {library, now} = around;
    const records = new MemoryRecords();
    await records.write(async (writer) => {
      for (const it of around.organizations) await writer.putOrganization(it);
      for (const it of around.people) await writer.putPerson(it);
    });
    for (const it of around.courses.values()) await putCourses(records, it);
    const made = await makePlacement(records, library, placement);
    if (made !== 'created') throw new Error(`Placement ${placement.id}: ${made}`);
    const list = await library.findList(placement.list);
    const scale = await library.findScale(placement.scale);
    if (!list || !scale) throw new Error(`Placement ${placement.id} names a list or scale that does not ship`);
    const courses = await library.courses();
    const facts = await records.read((reader) => factsFor(reader, placement, courses, now));
    const context = {placement, planned: plannedTasks(list, planFrom(list, placement.level)), scale, facts};
    const {state} = await stored(records, placement);
    return new PlayedRecord(around, records, context, courses, state, chance);
  }

  get state(): PlacementState {
    return this.#state;
  }

  stateOf(task: Task['id']): TaskState {
    return taskStateOf(this.#state, task);
  }

  /** The tasks in these states on which somebody may do something now, by the same rule that offers a button. */
  mayNow(person: PersonId, act: TaskAct, ms: number, states?: readonly TaskStatus[]): readonly Task[] {
    // At the moment the act would have: what may be done at its planned time may be too late half a minute after.
    const now = new Date(this.#momentFor(ms)).toISOString();
    const actor = this.actor(person, now);
    const context = {...this.context, now};
    return this.context.planned.tasks.filter(
      (task) =>
        (states === undefined || states.includes(taskStateOf(this.#state, task.id).status)) &&
        'as' in guardTask(this.#state, act, task, actor, context),
    );
  }

  actor(person: PersonId, now: Instant): Actor {
    const {people, courses} = this.#around;
    const memberships = people.find((it) => it.id === person)?.memberships ?? [];
    const state = courses.get(person)?.state;
    const passed = state ? passedCourses(this.#courses, state, dayIn(this.placement.timeZone, now)) : [];
    // Only mentees and mentors act here, so nothing above the facility is asked for.
    return actorFor(this.placement, person, memberships, passed, [], now);
  }

  /** In order, and never in the future. */
  #momentFor(ms: number): number {
    const latest = Date.parse(this.#around.now) - 60_000;
    return Math.min(Math.max(ms, this.#lastMs + 30_000), Math.max(latest, this.#lastMs + 1));
  }

  async act(person: PersonId, body: PlacementEntryBody, ms: number): Promise<void> {
    this.#lastMs = this.#momentFor(ms);
    const at = new Date(this.#lastMs).toISOString();
    const head = {id: id<EntryId>(this.#chance.uuid()), placement: this.placement.id, at};
    const entry: PlacementEntry = {...head, basedOn: this.#state.revision, ...body};
    const result = await receiveEntry(this.#records, this.#around.library, entry, person, at);
    if (result.outcome !== 'recorded')
      throw new Error(`${this.placement.id}: ${body.type} was ${JSON.stringify(result)}`);
    this.#state = (await stored(this.#records, this.placement)).state;
  }

  async end(): Promise<PlayedPlacement> {
    const {state, row} = await stored(this.#records, this.placement);
    const entries = await this.#records.read((reader) => reader.entriesOf(this.placement.id));
    return {placement: this.placement, entries, state, row};
  }
}

async function stored(
  records: MemoryRecords,
  {id: placement}: Placement,
): Promise<{state: PlacementState; row: SummaryRow}> {
  const found = await records.read((reader) => reader.findPlacement(placement));
  if (!found) throw new Error(`Placement ${placement} is gone`);
  return found;
}

/** What somebody has read, as it came out when they read it. */
async function putCourses(records: MemoryRecords, {entries, state}: PlayedCourses): Promise<void> {
  const last = entries.at(-1);
  if (last) await records.write((writer) => writer.appendCourseEntry(last, state));
}
