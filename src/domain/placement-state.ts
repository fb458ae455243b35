import type {Day, Instant} from './calendar.ts';
import type {Criteria, NextTime, ReopenReason, ReturnReason, Standing} from './entry.ts';
import type {EntryId, LevelId, PersonId, TaskId} from './ids.ts';
import type {NoLevel} from './rating-scale.ts';

/** Where a task stands for one mentee. */
export type TaskStatus =
  'not-started' | 'practising' | 'submitted' | 'needs-practice' | 'ready' | 'signed-off' | 'reopened';

/** Everything true about one placement's work after some entry. Plain JSON: it travels and is kept as it is. */
export interface PlacementState {
  /** Revision of the last entry in it; 0 for an empty one. */
  readonly revision: number;
  /** Tasks somebody has touched; any other is `untouched`. */
  readonly tasks: {readonly [task: TaskId]: TaskState};
  /** Minutes logged, by job or attempt. */
  readonly minutes: number;
  readonly lastEntryAt?: Instant;
  /** When the mentee last logged, submitted or wrote. */
  readonly lastMenteeAt?: Instant;
  /** Ids of the newest entries, oldest first, so that one that arrives twice is known. See `rememberedIds`. */
  readonly recent: readonly EntryId[];
}

export interface TaskState {
  readonly status: TaskStatus;
  /** How many times the mentee did it, by log. Never fills a ring. */
  readonly attempts: number;
  readonly minutes: number;
  readonly lastAttemptAt?: Instant;
  /** What counts now, by the policy over `ratings`. */
  readonly level?: LevelId;
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
  /** Kept after the task has gone on, so that nothing older can bring the sign-off back. */
  readonly reopened?: {
    readonly by: PersonId;
    readonly at: Instant;
    readonly reason: ReopenReason;
    readonly comment: string;
    readonly revision: number;
  };
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

/** Signed: fills a ring or a bar solid. */
export function isSigned(task: TaskState): boolean {
  return task.status === 'signed-off';
}

/** Waits for a mentor or for the signature: shown hatched. */
export function isWaiting(task: TaskState): boolean {
  return task.status === 'submitted' || task.status === 'ready';
}
