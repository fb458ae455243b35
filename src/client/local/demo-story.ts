import {dayIn, type Day, type Instant} from '../../domain/calendar.ts';
import {lessonsOf} from '../../domain/course-state.ts';
import type {Course} from '../../domain/course.ts';
import type {CourseEntry, Entry, PlacementEntryBody} from '../../domain/entry.ts';
import {id, type EntryId, type LevelId, type PersonId, type PlacementId} from '../../domain/ids.ts';
import type {Task, TaskList} from '../../domain/task-list.ts';
import {receiveEntry} from '../../records/receive.ts';
import type {Library, Records} from '../../records/records.ts';

/** What has happened in one placement, by the codes of its tasks. */
export interface Story {
  readonly placement: PlacementId;
  readonly mentee: PersonId;
  readonly mentor: PersonId;
  readonly signed: readonly string[];
  readonly reopened: readonly string[];
  readonly returned: readonly string[];
  readonly waiting: readonly string[];
  /** Rated below what the task asks for. */
  readonly rated: readonly string[];
  readonly practising: readonly string[];
  /** When the last of it happened. */
  readonly lastDaysAgo: number;
}

interface Span {
  readonly from: Day;
  readonly now: Instant;
}

interface Act {
  readonly by: PersonId;
  readonly body: PlacementEntryBody;
}

const hour = 3_600_000;
const timeZone = 'America/Chicago';

/** Receives the story entry by entry, spread over the weeks of the placement. */
export async function tellStory(
  records: Records,
  library: Library,
  list: TaskList,
  story: Story,
  {from, now}: Span,
): Promise<void> {
  const task = (code: string): Task => {
    const found = list.tasks.find((it) => it.code === code);
    if (!found) throw new RangeError(`The demo names ${code}, which the list does not hold`);
    return found;
  };
  const acts = [
    ...story.signed.flatMap((it) => signing(task(it), story)),
    ...story.reopened.flatMap((it) => [
      ...signing(task(it), story),
      by(story.mentor, {
        type: 'reopen',
        task: task(it).id,
        reason: 'not-shown-again',
        comment: 'Could not repeat it a week later. We do it together once more.',
      }),
    ]),
    ...story.returned.flatMap((it) => [
      ...showing(task(it), story),
      by(story.mentor, {
        type: 'return',
        task: task(it).id,
        reason: 'use-service-information',
        comment: 'Look up the figure first, then show me again.',
      }),
    ]),
    ...story.rated.flatMap((it) => [
      ...showing(task(it), story),
      by(story.mentor, {
        type: 'rate',
        task: task(it).id,
        level: id<LevelId>('helped'),
        criteria: {safety: true, information: false, quality: true},
        nextTime: 'stay-close',
        comment: 'Good hands. Read the procedure before the first bolt.',
        askedBy: 'mentee',
      }),
    ]),
    ...story.practising.map((it) => trying(task(it), story, 1)),
    ...story.waiting.flatMap((it) => showing(task(it), story)),
  ];
  const startMs = Date.parse(`${from}T14:00:00.000Z`);
  const spanMs = Math.max(hour, Date.parse(now) - story.lastDaysAgo * 24 * hour - startMs);
  for (const [index, act] of acts.entries()) {
    const at = new Date(startMs + (spanMs * (index + 1)) / acts.length).toISOString();
    const body = act.body.type === 'job' ? {...act.body, day: dayIn(timeZone, at)} : act.body;
    const entry = {...body, id: demoId(story.placement, index), placement: story.placement, at, basedOn: index};
    await receive(records, library, entry, act.by, at);
  }
}

/** Marks the first lessons of the courses for a role as read. */
export async function readLessons(
  records: Records,
  library: Library,
  person: PersonId,
  role: Course['role'],
  atMost: number,
  now: Instant,
): Promise<void> {
  const course = (await library.courses()).find((it) => it.role === role);
  const lessons = course ? lessonsOf(course).slice(0, atMost) : [];
  for (const [index, lesson] of lessons.entries()) {
    const at = new Date(Date.parse(now) - (lessons.length - index) * 24 * hour).toISOString();
    const entry: CourseEntry = {
      id: demoId(`${person}/courses`, index),
      person,
      at,
      basedOn: index,
      type: 'lesson',
      course: (course as Course).id,
      lesson: lesson.id,
    };
    await receive(records, library, entry, person, at);
  }
}

function trying(task: Task, {mentee}: Story, times: number): Act {
  return by(mentee, {
    type: 'job',
    title: 'Work on a customer vehicle',
    day: '2000-01-01',
    minutes: 30 + 15 * times,
    repairOrder: `RO ${4000 + ((task.code.charCodeAt(0) * 7 + task.code.charCodeAt(4)) % 900)}`,
    tasks: [{task: task.id, times}],
  });
}

function showing(task: Task, story: Story): readonly Act[] {
  return [trying(task, story, task.minAttempts ?? 1), by(story.mentee, {type: 'submit', task: task.id})];
}

function signing(task: Task, story: Story): readonly Act[] {
  const rating = by(story.mentor, {
    type: 'rate',
    task: task.id,
    level: task.target ?? id<LevelId>('checked'),
    criteria: {safety: true, information: true, quality: true, time: true},
    nextTime: 'check-result',
    askedBy: 'mentee',
  });
  return [
    ...showing(task, story),
    ...Array.from({length: task.minRatings ?? 1}, () => rating),
    by(story.mentor, {type: 'sign-off', task: task.id}),
  ];
}

function by(person: PersonId, body: PlacementEntryBody): Act {
  return {by: person, body};
}

async function receive(records: Records, library: Library, entry: Entry, person: PersonId, at: Instant): Promise<void> {
  const result = await receiveEntry(records, library, entry, person, at);
  if (result.outcome === 'refused') throw new RangeError(`The demo's ${entry.type} is refused: ${result.refusal.code}`);
}

/** The same demo has the same ids on every device. */
function demoId(stream: string, index: number): EntryId {
  let hash = 0;
  for (let at = 0; at < stream.length; at += 1) hash = (Math.imul(hash, 31) + stream.charCodeAt(at)) >>> 0;
  return id<EntryId>(`${hash.toString(16).padStart(8, '0')}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`);
}
