import {
  actorFor,
  attainmentOf,
  dayIn,
  findRank,
  guardTask,
  id,
  passedCourses,
  planFrom,
  plannedTasks,
  targetOf,
  taskStateOf,
  textIn,
  type Actor,
  type Course,
  type DecisionContext,
  type EntryId,
  type Instant,
  type JobTemplate,
  type PersonId,
  type Placement,
  type PlacementEntry,
  type PlacementEntryBody,
  type PlacementState,
  type RecordedEntry,
  type SummaryRow,
  type Task,
  type TaskAct,
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
import {Chance} from './chance.ts';
import type {PlayedCourses} from './play-courses.ts';
import type {Story} from './world.ts';
import {commentOn, noteFor, remarkOf} from './words.ts';

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

const dayMs = 86_400_000;

/**
 * Lets a mentee and a mentor work together from the first day until now. Each act is received by the same rules as any
 * other, at the time it was made, so that the record can be replayed.
 */
export async function playPlacement(
  placement: Placement,
  story: Story,
  around: Surroundings,
): Promise<PlayedPlacement> {
  const play = await Play.begin(placement, story, around);
  await play.run();
  return play.end();
}

class Play {
  readonly #placement: Placement;
  readonly #story: Story;
  readonly #around: Surroundings;
  readonly #records: MemoryRecords;
  readonly #chance: Chance;
  readonly #context: Omit<DecisionContext, 'now'>;
  readonly #templates: readonly JobTemplate[];
  readonly #courses: readonly Course[];
  #state: PlacementState;
  #lastMs = 0;

  private constructor(
    placement: Placement,
    story: Story,
    around: Surroundings,
    records: MemoryRecords,
    context: Omit<DecisionContext, 'now'>,
    templates: readonly JobTemplate[],
    courses: readonly Course[],
    state: PlacementState,
  ) {
    this.#placement = placement;
    this.#story = story;
    this.#around = around;
    this.#records = records;
    this.#chance = new Chance(placement.id);
    this.#context = context;
    this.#templates = templates;
    this.#courses = courses;
    this.#state = state;
  }

  static async begin(placement: Placement, story: Story, around: Surroundings): Promise<Play> {
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
    const planned = plannedTasks(list, planFrom(list, placement.level));
    const templates = await library.jobTemplatesFor(placement.list);
    const {state} = await stored(records, placement);
    return new Play(placement, story, around, records, {placement, planned, scale, facts}, templates, courses, state);
  }

  async run(): Promise<void> {
    const {silentDays = 0, mentorAwayDays = 0} = this.#story;
    const nowMs = Date.parse(this.#around.now);
    const lastByMentee = nowMs - silentDays * dayMs;
    const lastByMentor = nowMs - mentorAwayDays * dayMs;
    for (let day = Date.parse(`${this.#placement.from}T00:00:00Z`); day < nowMs; day += dayMs) {
      const weekday = new Date(day).getUTCDay();
      if (weekday === 0 || weekday === 6) continue;
      // Shops open at about two in the afternoon, UTC.
      const opens = day + 14 * 3_600_000;
      if (opens < lastByMentee) await this.#menteeDay(opens);
      if (opens < lastByMentor) await this.#mentorDay(opens + 6 * 3_600_000);
    }
    if (mentorAwayDays > 0) await this.#leaveWaiting(nowMs - (mentorAwayDays - 1) * dayMs);
  }

  async end(): Promise<PlayedPlacement> {
    const {state, row} = await stored(this.#records, this.#placement);
    const entries = await this.#records.read((reader) => reader.entriesOf(this.#placement.id));
    return {placement: this.#placement, entries, state, row};
  }

  /** A job on most days, then whatever has been done often enough is submitted. */
  async #menteeDay(ms: number): Promise<void> {
    if (!this.#chance.is(this.#story.pace)) return;
    await this.#doWork(ms);
    if (this.#chance.is(0.03)) await this.#say(this.#placement.mentee, 'mentee', ms);
    const {mentee} = this.#placement;
    for (const task of this.#mayNow(mentee, 'submit', ms, ['practising'])) {
      const {attempts} = taskStateOf(this.#state, task.id);
      if (attempts < Math.max(2, task.minAttempts ?? 0) || !this.#chance.is(0.5)) continue;
      const note = this.#chance.is(0.25) ? {note: noteFor(this.#chance)} : {};
      await this.#act(mentee, {type: 'submit', task: task.id, ...note}, ms + this.#chance.between(200, 400) * 60_000);
    }
  }

  async #doWork(ms: number): Promise<void> {
    const {mentee, timeZone} = this.#placement;
    const open = new Set(this.#mayNow(mentee, 'attempt', ms).map((it) => it.id));
    const wanted = new Set([...open].filter((it) => taskStateOf(this.#state, it).status !== 'signed-off'));
    const fitting = this.#templates.filter((it) => it.tasks.some((task) => wanted.has(task)));
    if (fitting.length > 0 && this.#chance.is(0.6)) {
      const template = this.#chance.pick(fitting);
      const also = template.alsoTasks.filter(() => this.#chance.is(0.4));
      const tasks = [...new Set([...template.tasks, ...also])].filter((it) => open.has(it));
      const at = ms + this.#chance.between(60, 180) * 60_000;
      await this.#act(
        mentee,
        {
          type: 'job',
          title: textIn(template.title, 'en'),
          day: dayIn(timeZone, new Date(at).toISOString()),
          minutes: template.minutes + this.#chance.between(0, 6) * 5,
          repairOrder: `RO-${this.#chance.between(40_000, 49_999)}`,
          tasks: tasks.map((task) => ({task, times: 1})),
        },
        at,
      );
    } else if (wanted.size > 0) {
      const {tasks} = this.#context.planned;
      // Lists begin with what is learned first, so mentees work from their beginning.
      const next = tasks.filter((it) => wanted.has(it.id)).slice(0, 12);
      const task = this.#chance.pick(next).id;
      const minutes = this.#chance.between(2, 9) * 10;
      const times = this.#chance.between(1, 2);
      await this.#act(mentee, {type: 'attempt', task, times, minutes}, ms + this.#chance.between(60, 180) * 60_000);
    }
  }

  /** Looks at what has waited long enough, rates it, and signs what is ready. */
  async #mentorDay(ms: number): Promise<void> {
    const mentor = this.#mentorOn(ms);
    if (mentor === undefined) return;
    if (this.#chance.is(0.06)) await this.#say(mentor, 'mentor', ms);
    if (this.#chance.is(0.03)) await this.#takeBack(mentor, ms);
    for (const {id: task} of this.#mayNow(mentor, 'rate', ms, ['submitted'])) {
      const {submitted} = taskStateOf(this.#state, task);
      if (!submitted || ms - Date.parse(submitted.at) < (this.#story.mentorDays - 0.7) * dayMs) continue;
      await this.#judge(mentor, task, ms);
    }
  }

  /** A few words about the whole, from one to the other. */
  async #say(person: PersonId, who: 'mentor' | 'mentee', ms: number): Promise<void> {
    await this.#act(person, {type: 'comment', text: remarkOf(who, this.#chance), visibility: 'all'}, ms);
  }

  /** Reopens the newest signature that may still be taken back. */
  async #takeBack(mentor: PersonId, ms: number): Promise<void> {
    const signed = this.#mayNow(mentor, 'reopen', ms, ['signed-off']);
    const signedAt = ({id: task}: Task): string => taskStateOf(this.#state, task).signOff?.at ?? '';
    const newest = signed.toSorted((a, b) => (signedAt(a) < signedAt(b) ? 1 : -1))[0];
    if (!newest) return;
    const comment = commentOn('not-shown-again', this.#chance);
    await this.#act(mentor, {type: 'reopen', task: newest.id, reason: 'not-shown-again', comment}, ms);
  }

  async #judge(mentor: PersonId, key: Task['id'], ms: number): Promise<void> {
    const task = this.#context.planned.byId.get(key);
    if (!task) return;
    if (this.#chance.is(0.07)) {
      const reason = this.#chance.pick(['show-again', 'not-finished', 'use-service-information'] as const);
      await this.#act(mentor, {type: 'return', task: key, reason, comment: commentOn(reason, this.#chance)}, ms);
      return;
    }
    const {scale} = this.#context;
    const target = findRank(scale, targetOf(task, scale)) ?? 0;
    const isThere = this.#chance.is(this.#story.skill);
    const rank = isThere ? target + (this.#chance.is(0.2) ? 1 : 0) : target - 1;
    const level = scale.levels[Math.min(scale.levels.length - 1, Math.max(0, rank))]?.id ?? scale.target;
    const isSafe = isThere || !this.#chance.is(0.1);
    await this.#act(
      mentor,
      {
        type: 'rate',
        task: key,
        level,
        criteria: {safety: isSafe, information: isThere, quality: true},
        nextTime: isThere ? 'check-result' : 'stay-close',
        askedBy: 'mentee',
        ...(this.#chance.is(0.35) && {comment: commentOn(isThere ? 'good' : 'again', this.#chance)}),
      },
      ms,
    );
    const isReady = taskStateOf(this.#state, key).status === 'ready';
    if (isReady && !this.#chance.is(0.08)) await this.#act(mentor, {type: 'sign-off', task: key}, ms + 60_000);
  }

  /** Makes sure that something waits, since the day on which the mentor was last seen. */
  async #leaveWaiting(ms: number): Promise<void> {
    const {mentee} = this.#placement;
    const {waiting} = attainmentOf(this.#state, this.#context.planned.tasks);
    const missing = Math.max(0, 2 - waiting);
    const open = this.#mayNow(mentee, 'attempt', ms, ['not-started', 'practising']);
    for (const {id: task, minAttempts = 1} of open.slice(0, missing)) {
      await this.#act(mentee, {type: 'attempt', task, times: minAttempts, minutes: 40}, ms);
      await this.#act(mentee, {type: 'submit', task}, ms + 60_000);
    }
  }

  /** The tasks in these states on which somebody may do something now, by the same rule that offers a button. */
  #mayNow(person: PersonId, act: TaskAct, ms: number, states?: readonly TaskStatus[]): readonly Task[] {
    const now = new Date(ms).toISOString();
    const actor = this.#actor(person, now);
    const context = {...this.#context, now};
    return this.#context.planned.tasks.filter(
      (task) =>
        (states === undefined || states.includes(taskStateOf(this.#state, task.id).status)) &&
        'as' in guardTask(this.#state, act, task, actor, context),
    );
  }

  #actor(person: PersonId, now: Instant): Actor {
    const {people, courses} = this.#around;
    const memberships = people.find((it) => it.id === person)?.memberships ?? [];
    const state = courses.get(person)?.state;
    const passed = state ? passedCourses(this.#courses, state, dayIn(this.#placement.timeZone, now)) : [];
    // Only mentees and mentors act here, so nothing above the facility is asked for.
    return actorFor(this.#placement, person, memberships, passed, [], now);
  }

  #mentorOn(ms: number): PersonId | undefined {
    const now = new Date(ms).toISOString();
    const [first, second] = this.#placement.pairings;
    const asked = second && this.#chance.is(0.15) ? [second, first] : [first, second];
    return asked.find((it) => it && this.#actor(it.mentor, now).standings.includes('mentor'))?.mentor;
  }

  async #act(person: PersonId, body: PlacementEntryBody, ms: number): Promise<void> {
    // In order, and never in the future.
    const latest = Date.parse(this.#around.now) - 60_000;
    this.#lastMs = Math.min(Math.max(ms, this.#lastMs + 30_000), Math.max(latest, this.#lastMs + 1));
    const at = new Date(this.#lastMs).toISOString();
    const head = {id: id<EntryId>(this.#chance.uuid()), placement: this.#placement.id, at};
    const entry: PlacementEntry = {...head, basedOn: this.#state.revision, ...body};
    const result = await receiveEntry(this.#records, this.#around.library, entry, person, at);
    if (result.outcome !== 'recorded')
      throw new Error(`${this.#placement.id}: ${body.type} was ${JSON.stringify(result)}`);
    this.#state = (await stored(this.#records, this.#placement)).state;
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
