import type {Day, Instant} from './calendar.ts';
import type {
  Criteria,
  CreditReason,
  NextTime,
  ProposedAct,
  ReopenReason,
  ReturnReason,
  Standing,
  WaiveReason,
} from './entry.ts';
import type {EntryId, LevelId, PersonId, TaskId} from './ids.ts';
import type {NoLevel} from './rating-scale.ts';
import type {TaskStatus} from './task-status.ts';

/** Everything true about one placement's work after some entry. Plain JSON: it travels and is kept as it is. */
export interface PlacementState {
  /** Revision of the last entry in it; 0 for an empty one. */
  readonly revision: number;
  /** Tasks somebody has touched; any other is `untouched`. */
  readonly tasks: {readonly [task: TaskId]: TaskState};
  /** Minutes logged, by job or attempt. */
  readonly minutes: number;
  /** The same by day, and what was said of them. See `hours.ts`. */
  readonly hours?: {readonly [day: Day]: DayHours};
  readonly lastEntryAt?: Instant;
  /** When the mentee last logged, submitted or wrote. */
  readonly lastMenteeAt?: Instant;
  /** Ids of the newest entries, oldest first, so that one that arrives twice is known. See `rememberedIds`. */
  readonly recent: readonly EntryId[];
  /** The newest acts and what they changed, oldest first, so that one can be taken back. See `undo.ts`. */
  readonly undoable?: readonly UndoMark[];
}

/** The minutes of one day. What is logged beyond those approved or rejected waits. */
export interface DayHours {
  readonly logged: number;
  readonly approved?: HoursMark;
  readonly rejected?: HoursMark & {readonly reason: string};
}

export interface HoursMark {
  readonly minutes: number;
  readonly by: PersonId;
  readonly standing: Standing;
  readonly at: Instant;
}

/** What it takes to take an act back. */
export interface UndoMark {
  readonly entry: EntryId;
  readonly by: PersonId;
  readonly standing: Standing;
  readonly at: Instant;
  readonly receivedAt: Instant;
  /** Minutes that it added. */
  readonly minutes: number;
  /** The day they belong to; unset where it added none. */
  readonly day?: Day;
  /** The tasks it touched as they were before; `null` for one that nobody had touched. */
  readonly before: {readonly [task: TaskId]: TaskState | null};
}

export interface TaskState {
  readonly status: TaskStatus;
  /** How many times the mentee did it, by log. Never fills a ring. */
  readonly attempts: number;
  readonly minutes: number;
  readonly lastAttemptAt?: Instant;
  /** What counts now, by the policy over `ratings`. */
  readonly level?: LevelId;
  /** Who last showed how it is done; a mentee's standing says that it is a self-report. */
  readonly shown?: {readonly by: PersonId; readonly standing: Standing; readonly at: Instant};
  /** Every rating there is, in order of receipt. */
  readonly ratings: readonly RatingMark[];
  readonly submitted?: {readonly at: Instant; readonly note?: string};
  readonly returned?: {
    readonly by: PersonId;
    readonly at: Instant;
    readonly reason: ReturnReason;
    readonly comment?: string;
  };
  readonly signOff?: SignOffMark;
  /** The second signature. */
  readonly countersign?: SignOffMark;
  /** Kept after the task has gone on, so that nothing older can bring the sign-off back. */
  readonly reopened?: {
    readonly by: PersonId;
    readonly at: Instant;
    readonly reason: ReopenReason;
    readonly comment: string;
    readonly revision: number;
  };
  /** Of a waived or credited task: why, and where it stood before. */
  readonly closed?: {
    readonly by: PersonId;
    readonly at: Instant;
    readonly reason: WaiveReason | CreditReason;
    readonly comment?: string;
    readonly evidence?: string;
    readonly before: TaskStatus;
  };
  /** What was asked for and is not done yet, oldest first. */
  readonly proposals?: readonly ProposalMark[];
  /** When its last signature ran out; kept, so that nothing older can bring it back. */
  readonly expired?: {readonly at: Instant; readonly revision: number};
  /** Comments that everybody here may read. The others are not even counted: a number would tell of them. */
  readonly comments: number;
  /** A mentor says that this facility does not do the job; for the manager to decide. */
  readonly notDoneHere?: {readonly by: PersonId; readonly at: Instant};
  readonly lastEntryAt?: Instant;
  readonly lastEntry?: EntryId;
}

export interface RatingMark {
  readonly entry: EntryId;
  readonly by: PersonId;
  readonly standing: Standing;
  /** Time of the act, corrected; never later than receipt. */
  readonly at: Instant;
  readonly revision: number;
  /** As given; what counts may be lower, see `levelThatCounts`. */
  readonly level: LevelId | NoLevel;
  readonly criteria?: Criteria;
  readonly nextTime?: NextTime;
}

export interface SignOffMark {
  readonly entry: EntryId;
  readonly by: PersonId;
  readonly standing: Standing;
  readonly at: Instant;
  readonly revision: number;
}

export interface ProposalMark {
  readonly entry: EntryId;
  readonly by: PersonId;
  readonly standing: Standing;
  readonly at: Instant;
  readonly act: ProposedAct;
  readonly reason: string;
}

/** A job as the history shows it. */
export interface LoggedJob {
  readonly entry: EntryId;
  readonly title: string;
  readonly day: Day;
  readonly minutes: number;
}

/**
 * How many entry ids a state remembers. A device keeps at most 500 unsent entries; the service knows every
 * id for ever from its log, this ring only keeps a device from counting an entry twice whose answer was lost.
 */
export const rememberedIds = 600;

export const emptyPlacement: PlacementState = {revision: 0, tasks: {}, minutes: 0, recent: []};

export const untouched: TaskState = {status: 'not-started', attempts: 0, minutes: 0, ratings: [], comments: 0};

export function taskStateOf(state: PlacementState, task: TaskId): TaskState {
  return state.tasks[task] ?? untouched;
}

/** Signed or credited: fills a ring or a bar solid. */
export function isSigned(task: Pick<TaskState, 'status'>): boolean {
  return hasSignature(task) || task.status === 'credited';
}

/** Bears a signature that can be reopened. */
export function hasSignature({status}: Pick<TaskState, 'status'>): boolean {
  return status === 'signed-off' || status === 'verified';
}

/** Waived or credited: nothing is left to do here until somebody reinstates it. */
export function isClosed({status}: Pick<TaskState, 'status'>): boolean {
  return status === 'waived' || status === 'credited';
}

/** Waits for a mentor or for the signature: shown hatched. */
export function isWaiting(task: TaskState): boolean {
  return task.status === 'submitted' || task.status === 'ready';
}
