import type {Task} from './task-list.ts';
import {taskStateOf, type PlacementState} from './placement-state.ts';

/**
 * How much the ratings of an area together can carry. One rating proves little: in a published study of 3,936
 * assessments a reliable judgement took about twelve, over three activities and by several people. Neutral words, no
 * score; it changes no state.
 */
export type EvidenceStrength = 'none' | 'weak' | 'fair' | 'strong';

export function evidenceStrength(state: PlacementState, tasks: readonly Task[]): EvidenceStrength {
  let ratings = 0;
  let rated = 0;
  const raters = new Set<string>();
  for (const task of tasks) {
    const given = taskStateOf(state, task.id).ratings.filter((it) => it.level !== 'na' && it.level !== 'nr');
    ratings += given.length;
    if (given.length > 0) rated += 1;
    for (const it of given) raters.add(it.by);
  }
  if (ratings === 0) return 'none';
  if (ratings < 4 || raters.size === 1) return 'weak';
  return ratings >= 12 && raters.size >= 3 && rated >= 3 ? 'strong' : 'fair';
}
