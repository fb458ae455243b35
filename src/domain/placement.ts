import type {Day} from './calendar.ts';
import type {CourseId, LevelId, ListId, OrganizationId, PersonId, PlacementId, ScaleId, TaskId} from './ids.ts';

/** One mentee at one facility for a time. The record belongs to it, not to a course and not to a school. */
export interface Placement {
  readonly id: PlacementId;
  readonly mentee: PersonId;
  readonly facility: OrganizationId;
  /** Set when a school takes part. */
  readonly school?: OrganizationId;
  readonly status: PlacementStatus;
  /** First day. */
  readonly from: Day;
  /** Last day, where one is agreed. */
  readonly until?: Day;
  /** The facility's IANA zone; weeks, day 90 and *overdue* are counted in it. */
  readonly timeZone: string;
  readonly list: ListId;
  readonly scale: ScaleId;
  /** Programme level of the list, e.g. `MLR`. */
  readonly level: string;
  readonly pairings: readonly Pairing[];
  /** Instructors of the school who look after this mentee. */
  readonly instructors: readonly PersonId[];
  readonly instructorMode: InstructorMode;
  /** The school gives credit for it: the instructor countersigns and approves hours. */
  readonly creditBearing: boolean;
  readonly agreement: 'none' | 'needed' | 'signed';
  /** Minutes agreed for the whole placement. */
  readonly minutesTarget?: number;
}

export type PlacementStatus = 'planned' | 'active' | 'paused' | 'ended' | 'completed';

/** What an instructor does here: nothing, look, answer questions, or rate and sign school tasks too. */
export type InstructorMode = 'none' | 'monitor' | 'resource' | 'assess';

export interface Pairing {
  readonly mentor: PersonId;
  readonly kind: 'primary' | 'backup' | 'visiting';
  readonly from: Day;
  readonly until?: Day;
}

/** Whether a pairing holds on a day (both ends included). */
export function isPairedOn(pairing: Pairing, day: Day): boolean {
  return pairing.from <= day && (pairing.until === undefined || day <= pairing.until);
}

/** The tasks of one placement: those of its list and level, less what was left out for this person. */
export interface Plan {
  readonly list: ListId;
  readonly level: string;
  readonly tasks: readonly TaskId[];
}

/**
 * What the rules need to know beside the state of the placement. One function on the service builds it
 * from records; a device gets it with the placement and keeps it.
 */
export interface Facts {
  /** From the roster, never from a token. A birth date is not asked for anywhere. */
  readonly ageBand: AgeBand;
  /** Courses the mentee has passed and that have not run out. */
  readonly menteeCourses: readonly CourseId[];
  readonly policy: RatingPolicy;
}

export type AgeBand = 'unknown' | 'under-16' | '16' | '17' | '18+';

/** How ratings become a current level, and who may give them. */
export interface RatingPolicy {
  readonly current: 'latest' | 'highest';
  /** Ratings at target before a sign-off, where the task does not say. */
  readonly minRatings: number;
  /** Different people among those ratings. */
  readonly minRaters: number;
  /** Course a mentor must have passed to rate; unset where anybody paired may. */
  readonly mentorCourse?: CourseId;
  /** Days after which a mentor can no longer reopen an own sign-off. */
  readonly reopenDays: number;
}

export const defaultPolicy: RatingPolicy = {current: 'latest', minRatings: 1, minRaters: 1, reopenDays: 7};

/** Level a task asks for, from the task or else the scale. */
export type TargetLevel = LevelId;
