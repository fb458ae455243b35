import type {LevelId, ScaleId} from './ids.ts';
import type {LocalText} from './text.ts';

/**
 * What a mentor can say they saw. Levels stand from lowest to highest; an entry names a level by id.
 *
 * The number people read is `display` and nothing but display: printed forms with the same words count
 * in opposite directions (one state: 1 = can teach others; another: 1 = cannot perform), so no rule may
 * ever look at it.
 */
export interface RatingScale {
  readonly id: ScaleId;
  readonly title: LocalText;
  /** Lowest first. */
  readonly levels: readonly RatingLevel[];
  /** Level a task asks for unless it says otherwise. */
  readonly target: LevelId;
  /** A rating with a safety miss counts at most as this level. */
  readonly safetyCap: LevelId;
}

export interface RatingLevel {
  readonly id: LevelId;
  /** The number or letter printed on the button. */
  readonly display: string;
  /** Two or three words, e.g. "With help". */
  readonly short: LocalText;
  /** The sentence a mentor compares with what they saw; always visible, never a tooltip. */
  readonly anchor: LocalText;
}

/**
 * Answers that are no level: `na`, this facility does not do this job (a proposal to the manager);
 * `nr`, not enough was seen (changes nothing).
 */
export type NoLevel = 'na' | 'nr';

/** Position from the bottom, 0 for the lowest level; `undefined` for a level that the scale does not hold. */
export function findRank(scale: RatingScale, level: LevelId): number | undefined {
  const rank = scale.levels.findIndex((it) => it.id === level);
  return rank < 0 ? undefined : rank;
}

/** Whether `level` stands at or above `target`; false where the scale holds either of them not. */
export function reaches(scale: RatingScale, level: LevelId, target: LevelId): boolean {
  const rank = findRank(scale, level);
  const wanted = findRank(scale, target);
  return rank !== undefined && wanted !== undefined && rank >= wanted;
}

/** The level that counts: the given one, or the scale's cap where safety was missed. */
export function levelThatCounts(scale: RatingScale, level: LevelId, isSafe: boolean): LevelId {
  return isSafe || !reaches(scale, level, scale.safetyCap) ? level : scale.safetyCap;
}
