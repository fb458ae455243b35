import type {LevelId} from './ids.ts';
import type {RatingPolicy} from './placement.ts';
import type {RatingMark, TaskState} from './placement-state.ts';
import {findRank, levelThatCounts, reaches, type RatingScale} from './rating-scale.ts';
import type {Refusal} from './reasons.ts';
import type {Task} from './task-list.ts';

/** The level a task asks for: its own, or the scale's. A target the scale does not hold falls back to the scale's. */
export function targetOf(task: Task, scale: RatingScale): LevelId {
  return task.target !== undefined && findRank(scale, task.target) !== undefined ? task.target : scale.target;
}

/** Ratings that name a level, oldest act first. Ties fall by id, so that every device says the same. */
export function levelRatings(ratings: readonly RatingMark[], scale: RatingScale): readonly RatingMark[] {
  return ratings.filter((it) => findRank(scale, it.level as LevelId) !== undefined).sort(compareActs);
}

/** By the time of the act, ties by id. */
export function compareActs(a: RatingMark, b: RatingMark): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.entry < b.entry ? -1 : 1;
}

/** What one rating counts as, with a safety miss capped. */
export function countedLevel(rating: RatingMark, scale: RatingScale): LevelId {
  return levelThatCounts(scale, rating.level as LevelId, rating.criteria?.safety !== false);
}

/**
 * The level that counts now, a pure function of the ratings. Under `latest` it goes by the time of the act: a
 * rating given on Monday and sent on Friday does not overrule Wednesday's.
 */
export function currentLevel(
  ratings: readonly RatingMark[],
  scale: RatingScale,
  policy: RatingPolicy,
): LevelId | undefined {
  const inOrder = levelRatings(ratings, scale);
  if (policy.current === 'latest') {
    const last = inOrder.at(-1);
    return last && countedLevel(last, scale);
  }
  return inOrder
    .map((it) => countedLevel(it, scale))
    .reduce<LevelId | undefined>((best, it) => (best === undefined || reaches(scale, it, best) ? it : best), undefined);
}

/** What of a task's state ratings are read with. */
type RatedState = Pick<TaskState, 'ratings' | 'reopened' | 'expired'>;

/** Ratings from after the last reopening and the last running out, by receipt and by the time of the act. */
export function freshRatings({ratings, reopened, expired}: RatedState): readonly RatingMark[] {
  // Revision 0: not yet received, so only its time can tell.
  const isAfter = (it: RatingMark, mark: {readonly at: string; readonly revision: number} | undefined) =>
    !mark || ((it.revision > mark.revision || it.revision === 0) && it.at >= mark.at);
  return ratings.filter((it) => isAfter(it, reopened) && isAfter(it, expired));
}

/**
 * What still keeps a task from being ready for a signature; `undefined` when nothing does. Ratings from before
 * a reopening count no more: only a new look can bring the task back.
 */
export function missingForSignature(
  state: RatedState,
  task: Task,
  scale: RatingScale,
  policy: RatingPolicy,
): Refusal | undefined {
  const fresh = freshRatings(state);
  const target = targetOf(task, scale);
  const inOrder = levelRatings(fresh, scale);
  const level = currentLevel(fresh, scale, policy);
  if (inOrder.at(-1)?.criteria?.safety === false) return {code: 'safety-missed'};
  if (level === undefined || !reaches(scale, level, target)) return {code: 'not-ready'};
  const atTarget = inOrder.filter((it) => reaches(scale, countedLevel(it, scale), target));
  const ratings = Math.max(task.minRatings ?? 1, policy.minRatings) - atTarget.length;
  const raters = policy.minRaters - new Set(atTarget.map((it) => it.by)).size;
  const more = Math.max(ratings, raters);
  return more > 0 ? {code: 'more-ratings-needed', needs: more} : undefined;
}
