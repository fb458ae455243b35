import {currentLevel, freshRatings, levelRatings, missingForSignature, targetOf} from './current-level.ts';
import type {Outcome, PlacementEntry, RateBody} from './entry.ts';
import type {PersonId} from './ids.ts';
import type {RatingPolicy} from './placement.ts';
import {hasSignature, type RatingMark, type TaskState} from './placement-state.ts';
import type {TaskStatus} from './task-status.ts';
import {reaches, type RatingScale} from './rating-scale.ts';
import type {Task} from './task-list.ts';

/**
 * Where a task stands after one more rating, and which level counts.
 *
 * The result goes by the times of the acts, not by arrival, so ratings and attempts of two devices may come in
 * either order: a late older rating changes the status only where it completes what a signature needs.
 */
export function outcomeOfRating(
  current: TaskState,
  entry: PlacementEntry<RateBody>,
  task: Task,
  by: PersonId,
  scale: RatingScale,
  policy: RatingPolicy,
): Outcome {
  const mark: RatingMark = {
    entry: entry.id,
    by,
    standing: 'mentor',
    at: entry.at,
    // Newer than any reopening there is: it is being received now.
    revision: Number.MAX_SAFE_INTEGER,
    level: entry.level,
    ...(entry.criteria && {criteria: entry.criteria}),
  };
  const ratings = [...current.ratings, mark];
  const level = currentLevel(ratings, scale, policy);
  return {status: statusAfter({...current, ratings}, mark, task, scale, policy), ...(level !== undefined && {level})};
}

function statusAfter(
  current: TaskState,
  mark: RatingMark,
  task: Task,
  scale: RatingScale,
  policy: RatingPolicy,
): TaskStatus {
  if (mark.level === 'na' || mark.level === 'nr' || hasSignature(current)) return current.status;
  const missing = missingForSignature(current, task, scale, policy);
  if (!missing) return 'ready';
  // From before a reopening, or older than another: it is kept and moves nothing.
  const last = levelRatings(freshRatings(current), scale).at(-1);
  if (last !== mark) return current.status;
  // The mentee asked after this was seen, so somebody still has to look.
  if (current.submitted && current.submitted.at > mark.at) return current.status;
  const level = currentLevel([mark], scale, policy);
  const isBelow = level === undefined || !reaches(scale, level, targetOf(task, scale));
  const hasTriedSince = current.lastAttemptAt !== undefined && current.lastAttemptAt > mark.at;
  return isBelow && !hasTriedSince ? 'needs-practice' : 'practising';
}
