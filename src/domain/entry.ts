import type {Day, Instant} from './calendar.ts';
import type {CourseId, EntryId, LessonId, LevelId, PersonId, PlacementId, TaskId} from './ids.ts';
import type {NoLevel} from './rating-scale.ts';
import type {ReasonCode} from './reasons.ts';
import type {TaskStatus} from './task-status.ts';

/**
 * The log. A change is an *entry*, made by a person on a device with an id of its own, appended once,
 * never altered. (*Event* means a DOM event and nothing else.)
 *
 * Order within a placement is the order of receipt: a gapless revision under the service's lock.
 */
interface EntryHead {
  /** UUID made by the device; counting an entry once hangs on it, for ever. */
  readonly id: EntryId;
  readonly placement: PlacementId;
  /** The author's clock, corrected by what the service said of its own. */
  readonly at: Instant;
  /** Revision of the placement its author had seen. */
  readonly basedOn: number;
  /** Entries this one rests on; refused with them. */
  readonly deps?: readonly EntryId[];
  /** The same act for several mentees: one entry per placement shares it. */
  readonly groupId?: string;
}

/** Did the task once or more, without a job around it. */
export interface AttemptBody {
  readonly type: 'attempt';
  readonly task: TaskId;
  readonly times: number;
  readonly minutes?: number;
  readonly note?: string;
  /** Logged by the mentor for the mentee. */
  readonly onBehalf?: boolean;
}

/** One job on one vehicle, covering several tasks. Its minutes are split evenly over them. */
export interface JobBody {
  readonly type: 'job';
  readonly title: string;
  readonly day: Day;
  readonly minutes: number;
  /** Repair-order reference; never a customer's name or plate. */
  readonly repairOrder?: string;
  readonly note?: string;
  readonly tasks: readonly {readonly task: TaskId; readonly times: number}[];
  readonly onBehalf?: boolean;
}

/** Showed how it is done. By the mentee it is a self-report: the standing it is kept with tells. */
export interface DemonstrateBody {
  readonly type: 'demonstrate';
  readonly task: TaskId;
  readonly note?: string;
}

/** Asks the mentor to look. */
export interface SubmitBody {
  readonly type: 'submit';
  readonly task: TaskId;
  readonly note?: string;
}

export interface WithdrawBody {
  readonly type: 'withdraw';
  readonly task: TaskId;
}

/** What a mentor saw. `nr` changes nothing, `na` proposes that this facility does not do the job. */
export interface RateBody {
  readonly type: 'rate';
  readonly task: TaskId;
  readonly level: LevelId | NoLevel;
  /** Absent: not looked at. `safety: false` caps the level and blocks a sign-off until a later rating without it. */
  readonly criteria?: Criteria;
  /** How close the mentor would stay next time. */
  readonly nextTime?: NextTime;
  readonly comment?: string;
  readonly visibility?: Visibility;
  readonly askedBy: 'mentee' | 'mentor';
}

export type Criterion = 'safety' | 'information' | 'quality' | 'time';
export type Criteria = {readonly [criterion in Criterion]?: boolean};
export const criteria: readonly Criterion[] = ['safety', 'information', 'quality', 'time'];
export type NextTime = 'watch' | 'stay-close' | 'check-result' | 'send';
export const nextTimes: readonly NextTime[] = ['watch', 'stay-close', 'check-result', 'send'];

/** Who may read a comment: everybody here · mentor and manager · mentee and school · its author. */
export type Visibility = 'all' | 'mentor-manager' | 'school' | 'private';
export const visibilities: readonly Visibility[] = ['all', 'mentor-manager', 'school', 'private'];

/** Hands a submitted task back without a rating. */
export interface ReturnBody {
  readonly type: 'return';
  readonly task: TaskId;
  readonly reason: ReturnReason;
  readonly comment?: string;
}

export type ReturnReason =
  'show-again' | 'not-finished' | 'use-service-information' | 'safety' | 'evidence-missing' | 'other';
export const returnReasons: readonly ReturnReason[] = [
  'show-again',
  'not-finished',
  'use-service-information',
  'safety',
  'evidence-missing',
  'other',
];

export interface SignOffBody {
  readonly type: 'sign-off';
  readonly task: TaskId;
}

/** The second signature, never by who gave the first. */
export interface CountersignBody {
  readonly type: 'countersign';
  readonly task: TaskId;
}

/** Leaves a task out for this mentee: it is in no figure any more. */
export interface WaiveBody {
  readonly type: 'waive';
  readonly task: TaskId;
  readonly reason: WaiveReason;
  readonly comment?: string;
}

export type WaiveReason = 'not-done-here' | 'covered-elsewhere' | 'other';
export const waiveReasons: readonly WaiveReason[] = ['not-done-here', 'covered-elsewhere', 'other'];

/** Counts what the mentee could do before as signed. */
export interface CreditBody {
  readonly type: 'credit';
  readonly task: TaskId;
  readonly reason: CreditReason;
  /** What it rests on and where that can be seen. */
  readonly evidence: string;
}

export type CreditReason = 'earlier-job' | 'school' | 'certificate' | 'other';
export const creditReasons: readonly CreditReason[] = ['earlier-job', 'school', 'certificate', 'other'];

/** Brings a waived or credited task back to where it stood. */
export interface ReinstateBody {
  readonly type: 'reinstate';
  readonly task: TaskId;
  readonly comment?: string;
}

/** Asks for an act that is another's to do: a mentee asks for a reopening, a mentor proposes to waive. */
export interface ProposeBody {
  readonly type: 'propose';
  readonly task: TaskId;
  readonly act: ProposedAct;
  readonly reason: string;
}

export type ProposedAct = 'waive' | 'credit' | 'reopen';
export const proposedActs: readonly ProposedAct[] = ['waive', 'credit', 'reopen'];

/** Takes one's own last act back, within ten seconds of it. The log keeps both. */
export interface UndoBody {
  readonly type: 'undo';
  readonly of: EntryId;
}

/** A signature ran out. Written by the service alone, under an id made of task and day, so that it counts once. */
export interface ExpireBody {
  readonly type: 'expire';
  readonly task: TaskId;
}

/** Confirms hours day by day, as many minutes as the approver saw: what arrives later still waits. */
export interface HoursApproveBody {
  readonly type: 'hours-approve';
  readonly days: readonly {readonly day: Day; readonly minutes: number}[];
}

/** Hands the hours of a day back. */
export interface HoursRejectBody {
  readonly type: 'hours-reject';
  readonly day: Day;
  readonly minutes: number;
  readonly reason: string;
}

/** Takes a sign-off back; it stays in the history, struck through. */
export interface ReopenBody {
  readonly type: 'reopen';
  readonly task: TaskId;
  readonly reason: ReopenReason;
  readonly comment: string;
}

export type ReopenReason = 'signed-by-mistake' | 'not-shown-again' | 'safety' | 'wrong-task' | 'other';
export const reopenReasons: readonly ReopenReason[] = [
  'signed-by-mistake',
  'not-shown-again',
  'safety',
  'wrong-task',
  'other',
];

export interface CommentBody {
  readonly type: 'comment';
  /** Unset: about the placement as a whole. */
  readonly task?: TaskId;
  readonly text: string;
  readonly visibility: Visibility;
}

/** A lesson of a role course was read to its end. It lies in the person's own stream of courses. */
export interface LessonBody {
  readonly type: 'lesson';
  readonly course: CourseId;
  readonly lesson: LessonId;
}

export type TaskEntryBody =
  | DemonstrateBody
  | AttemptBody
  | SubmitBody
  | WithdrawBody
  | RateBody
  | ReturnBody
  | SignOffBody
  | CountersignBody
  | ReopenBody
  | WaiveBody
  | CreditBody
  | ReinstateBody
  | ProposeBody;
export type HoursEntryBody = HoursApproveBody | HoursRejectBody;
export type PlacementEntryBody = TaskEntryBody | JobBody | CommentBody | UndoBody | ExpireBody | HoursEntryBody;

/** An entry of a placement as its author made it. */
export type PlacementEntry<Body extends PlacementEntryBody = PlacementEntryBody> = EntryHead & Body;

/** An entry of a person's courses as its author made it. */
export type CourseEntry = Omit<EntryHead, 'placement' | 'groupId'> & {readonly person: PersonId} & LessonBody;

export type Entry = PlacementEntry | CourseEntry;
export type EntryType = Entry['type'];

/** What receipt adds. Standing is what the author acted as, so that a later change of roles rewrites no history. */
export interface Receipt {
  readonly actor: PersonId;
  readonly standing: Standing;
  readonly receivedAt: Instant;
  /** Place in its stream, from 1, without gaps. 0 while it waits on this device. */
  readonly revision: number;
}

export type RecordedEntry<E extends Entry = PlacementEntry> = E & Receipt & {readonly outcome?: Outcome};

/**
 * What `decide` found where the entry alone does not say it. It is kept with the entry, so that `evolve` needs
 * nothing else and a later change of scale or policy rewrites no history.
 */
export interface Outcome {
  /** Of a rating: where the task stands after it, and which level counts. */
  readonly status?: TaskStatus;
  readonly level?: LevelId;
  /** Of a job: tasks that stay listed and count nothing, each with its reason. */
  readonly gated?: readonly {readonly task: TaskId; readonly reason: ReasonCode}[];
  /** Of an attempt with minutes: the day they belong to, in the facility's zone. */
  readonly day?: Day;
  /** Of an undo: the tasks of the act taken back. */
  readonly undone?: readonly TaskId[];
  /** Kept in the history without effect: somebody did the same before. */
  readonly superseded?: true;
}

/** How a person stands to a placement. One person may stand in several ways, e.g. a shop foreman. */
export type Standing =
  'mentee' | 'mentor' | 'manager' | 'group-manager' | 'instructor' | 'administrator' | 'partner' | 'system';

/** The tasks that an entry is about: what makes it part of their history. */
export function tasksOf(entry: RecordedEntry): readonly TaskId[] {
  if (entry.type === 'job') return [...new Set(entry.tasks.map((it) => it.task))];
  if (entry.type === 'undo') return entry.outcome?.undone ?? [];
  if (entry.type === 'hours-approve' || entry.type === 'hours-reject') return [];
  return entry.task === undefined ? [] : [entry.task];
}

export function isCourseEntry(entry: Entry): entry is CourseEntry {
  return entry.type === 'lesson';
}
