import {
  attainmentOf,
  dayIn,
  findRank,
  targetOf,
  textIn,
  type JobTemplate,
  type PersonId,
  type Placement,
  type Task,
} from 'workplace-mentoring/domain';
import {Chance} from './chance.ts';
import {PlayedRecord, type PlayedPlacement, type Surroundings} from './played-record.ts';
import {commentOn, noteFor, remarkOf} from './words.ts';
import type {Story} from './world.ts';

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
  const chance = new Chance(placement.id);
  const record = await PlayedRecord.begin(placement, around, chance);
  const templates = await around.library.jobTemplatesFor(placement.list);
  await new Play(record, story, templates, chance).run(Date.parse(around.now));
  return record.end();
}

/** What two people do, day by day. */
class Play {
  readonly #record: PlayedRecord;
  readonly #story: Story;
  readonly #templates: readonly JobTemplate[];
  readonly #chance: Chance;

  constructor(record: PlayedRecord, story: Story, templates: readonly JobTemplate[], chance: Chance) {
    this.#record = record;
    this.#story = story;
    this.#templates = templates;
    this.#chance = chance;
  }

  async run(nowMs: number): Promise<void> {
    const {silentDays = 0, mentorAwayDays = 0} = this.#story;
    const lastByMentee = nowMs - silentDays * dayMs;
    const lastByMentor = nowMs - mentorAwayDays * dayMs;
    for (let day = Date.parse(`${this.#record.placement.from}T00:00:00Z`); day < nowMs; day += dayMs) {
      const weekday = new Date(day).getUTCDay();
      if (weekday === 0 || weekday === 6) continue;
      // Shops open at about two in the afternoon, UTC.
      const opens = day + 14 * 3_600_000;
      if (opens < lastByMentee) await this.#menteeDay(opens);
      if (opens < lastByMentor) await this.#mentorDay(opens + 6 * 3_600_000);
    }
    if (mentorAwayDays > 0) await this.#leaveWaiting(nowMs - (mentorAwayDays - 1) * dayMs);
  }

  /** A job on most days, then whatever has been done often enough is submitted. */
  async #menteeDay(ms: number): Promise<void> {
    if (!this.#chance.is(this.#story.pace)) return;
    await this.#doWork(ms);
    if (this.#chance.is(0.03)) await this.#say(this.#record.placement.mentee, 'mentee', ms);
    const {mentee} = this.#record.placement;
    for (const task of this.#record.mayNow(mentee, 'submit', ms, ['practising'])) {
      const {attempts} = this.#record.stateOf(task.id);
      if (attempts < Math.max(2, task.minAttempts ?? 0) || !this.#chance.is(0.5)) continue;
      const note = this.#chance.is(0.25) ? {note: noteFor(this.#chance)} : {};
      await this.#record.act(
        mentee,
        {type: 'submit', task: task.id, ...note},
        ms + this.#chance.between(200, 400) * 60_000,
      );
    }
  }

  async #doWork(ms: number): Promise<void> {
    const {mentee, timeZone} = this.#record.placement;
    const open = new Set(this.#record.mayNow(mentee, 'attempt', ms).map((it) => it.id));
    const wanted = new Set([...open].filter((it) => this.#record.stateOf(it).status !== 'signed-off'));
    const fitting = this.#templates.filter((it) => it.tasks.some((task) => wanted.has(task)));
    if (fitting.length > 0 && this.#chance.is(0.6)) {
      const template = this.#chance.pick(fitting);
      const also = template.alsoTasks.filter(() => this.#chance.is(0.4));
      const tasks = [...new Set([...template.tasks, ...also])].filter((it) => open.has(it));
      const at = ms + this.#chance.between(60, 180) * 60_000;
      await this.#record.act(
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
      const {tasks} = this.#record.context.planned;
      // Lists begin with what is learned first, so mentees work from their beginning.
      const next = tasks.filter((it) => wanted.has(it.id)).slice(0, 12);
      const task = this.#chance.pick(next).id;
      const minutes = this.#chance.between(2, 9) * 10;
      const times = this.#chance.between(1, 2);
      await this.#record.act(
        mentee,
        {type: 'attempt', task, times, minutes},
        ms + this.#chance.between(60, 180) * 60_000,
      );
    }
  }

  /** Looks at what has waited long enough, rates it, and signs what is ready. */
  async #mentorDay(ms: number): Promise<void> {
    const mentor = this.#mentorOn(ms);
    if (mentor === undefined) return;
    if (this.#chance.is(0.06)) await this.#say(mentor, 'mentor', ms);
    if (this.#chance.is(0.03)) await this.#takeBack(mentor, ms);
    for (const {id: task} of this.#record.mayNow(mentor, 'rate', ms, ['submitted'])) {
      const {submitted} = this.#record.stateOf(task);
      if (!submitted || ms - Date.parse(submitted.at) < (this.#story.mentorDays - 0.7) * dayMs) continue;
      await this.#judge(mentor, task, ms);
    }
  }

  /** A few words about the whole, from one to the other. */
  async #say(person: PersonId, who: 'mentor' | 'mentee', ms: number): Promise<void> {
    await this.#record.act(person, {type: 'comment', text: remarkOf(who, this.#chance), visibility: 'all'}, ms);
  }

  /** Reopens the newest signature that may still be taken back. */
  async #takeBack(mentor: PersonId, ms: number): Promise<void> {
    const signed = this.#record.mayNow(mentor, 'reopen', ms, ['signed-off']);
    const signedAt = ({id: task}: Task): string => this.#record.stateOf(task).signOff?.at ?? '';
    const newest = signed.toSorted((a, b) => (signedAt(a) < signedAt(b) ? 1 : -1))[0];
    if (!newest) return;
    const comment = commentOn('not-shown-again', this.#chance);
    await this.#record.act(mentor, {type: 'reopen', task: newest.id, reason: 'not-shown-again', comment}, ms);
  }

  async #judge(mentor: PersonId, key: Task['id'], ms: number): Promise<void> {
    const task = this.#record.context.planned.byId.get(key);
    if (!task) return;
    if (this.#chance.is(0.07)) {
      const reason = this.#chance.pick(['show-again', 'not-finished', 'use-service-information'] as const);
      await this.#record.act(mentor, {type: 'return', task: key, reason, comment: commentOn(reason, this.#chance)}, ms);
      return;
    }
    const {scale} = this.#record.context;
    const target = findRank(scale, targetOf(task, scale)) ?? 0;
    const isThere = this.#chance.is(this.#story.skill);
    const rank = isThere ? target + (this.#chance.is(0.2) ? 1 : 0) : target - 1;
    const level = scale.levels[Math.min(scale.levels.length - 1, Math.max(0, rank))]?.id ?? scale.target;
    const isSafe = isThere || !this.#chance.is(0.1);
    await this.#record.act(
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
    const isReady = this.#record.stateOf(key).status === 'ready';
    if (isReady && !this.#chance.is(0.08)) await this.#record.act(mentor, {type: 'sign-off', task: key}, ms + 60_000);
  }

  /** Makes sure that something waits, since the day on which the mentor was last seen. */
  async #leaveWaiting(ms: number): Promise<void> {
    const {mentee} = this.#record.placement;
    const {waiting} = attainmentOf(this.#record.state, this.#record.context.planned.tasks);
    const missing = Math.max(0, 2 - waiting);
    const open = this.#record.mayNow(mentee, 'attempt', ms, ['not-started', 'practising']);
    for (const {id: task, minAttempts = 1} of open.slice(0, missing)) {
      await this.#record.act(mentee, {type: 'attempt', task, times: minAttempts, minutes: 40}, ms);
      await this.#record.act(mentee, {type: 'submit', task}, ms + 60_000);
    }
  }

  #mentorOn(ms: number): PersonId | undefined {
    const now = new Date(ms).toISOString();
    const [first, second] = this.#record.placement.pairings;
    const asked = second && this.#chance.is(0.15) ? [second, first] : [first, second];
    return asked.find((it) => it && this.#record.actor(it.mentor, now).standings.includes('mentor'))?.mentor;
  }
}
