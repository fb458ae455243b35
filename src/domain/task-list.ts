import type {AreaId, CourseId, LevelId, ListId, ScaleId, SectionId, TaskId} from './ids.ts';
import type {LocalText} from './text.ts';

/**
 * A published list of tasks, one version of it. Never changed once published: a facility's changes lie in
 * an overlay, a newer edition is another list.
 *
 * Levels and priorities are open vocabularies: nothing may count on three of either.
 */
export interface TaskList {
  readonly id: ListId;
  /** `automobile`, `truck`, `collision`, `estimating`, or a publisher's own. */
  readonly family: string;
  readonly title: LocalText;
  readonly publisher: string;
  readonly version: string;
  /** Programme levels, shortest first, e.g. `MLR`, `AST`, `MAST`. */
  readonly levels: readonly string[];
  /** Priorities, most important first, e.g. `P-1`, `P-2`, `P-3`. */
  readonly priorities: readonly string[];
  readonly scale: ScaleId;
  readonly coverage: readonly CoverageRule[];
  readonly areas: readonly Area[];
  readonly tasks: readonly Task[];
}

export interface Area {
  readonly id: AreaId;
  /** Short own code, e.g. `BRK`. */
  readonly code: string;
  readonly title: LocalText;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: SectionId;
  readonly title: LocalText;
}

export interface Task {
  readonly id: TaskId;
  readonly area: AreaId;
  readonly section: SectionId;
  /** The list's own code, always shown, e.g. `BRK-07`. */
  readonly code: string;
  /** Codes of the same task in other schemes, filled by whoever holds the rights to them. */
  readonly codes?: readonly {readonly scheme: string; readonly value: string}[];
  readonly text: LocalText;
  readonly priority: string;
  /** Levels whose programmes hold this task. */
  readonly levels: readonly string[];
  /** `group`: one observation may rate several mentees. */
  readonly mode: 'individual' | 'group';
  /** Counts for attainment unless false. */
  readonly isRequired: boolean;
  readonly where: 'shop' | 'school' | 'either';
  /** Where unset, the scale's. */
  readonly target?: LevelId;
  readonly minAttempts?: number;
  readonly minRatings?: number;
  /** Days after which a signature runs out and the task has to be shown again; unset where it holds for good. */
  readonly validDays?: number;
  readonly gates?: Gates;
}

/** What must be true before a mentee may do a task. Shown as "needs …", never as a statement about the law. */
export interface Gates {
  /** Whole years; compared with an age band, a birth date is never asked. */
  readonly minAge?: 16 | 17 | 18;
  readonly roadDrive?: boolean;
  readonly highVoltage?: boolean;
  /** A signed training agreement. */
  readonly agreement?: boolean;
  readonly tasks?: readonly TaskId[];
  readonly courses?: readonly CourseId[];
}

/** How a share of tasks becomes a whole number. Published tables round to the nearest. */
export type Rounding = 'nearest' | 'up' | 'down';

/** What share of the tasks of one level and priority a programme has to offer (not what a mentee has to pass). */
export interface CoverageRule {
  readonly level: string;
  readonly priority: string;
  /** Whole percent. */
  readonly percent: number;
  /** `area`: must hold within each area. */
  readonly scope: 'list' | 'area';
  readonly rounding: Rounding;
}
