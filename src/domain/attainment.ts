import type {AreaId} from './ids.ts';
import {isSigned, isWaiting, taskStateOf, type PlacementState} from './placement-state.ts';
import type {PlannedTasks} from './plan.ts';
import type {Task} from './task-list.ts';

/**
 * How far one *person* is, over the required tasks of their plan, less those waived. What the mentee says of themselves never fills
 * anything: `signed` is drawn solid, `waiting` hatched.
 */
export interface Attainment {
  readonly required: number;
  readonly signed: number;
  /** Submitted or ready for a signature. */
  readonly waiting: number;
  readonly optional: {readonly total: number; readonly signed: number};
}

export function attainmentOf(state: PlacementState, tasks: readonly Task[]): Attainment {
  let required = 0;
  let signed = 0;
  let waiting = 0;
  let optional = 0;
  let optionalSigned = 0;
  for (const task of tasks) {
    const current = taskStateOf(state, task.id);
    if (current.status === 'waived') continue;
    if (!task.isRequired) {
      optional += 1;
      if (isSigned(current)) optionalSigned += 1;
      continue;
    }
    required += 1;
    if (isSigned(current)) signed += 1;
    else if (isWaiting(current)) waiting += 1;
  }
  return {required, signed, waiting, optional: {total: optional, signed: optionalSigned}};
}

/** The same by area, in the list's order. Sums over the areas are the sums of the plan. */
export function attainmentByArea(
  state: PlacementState,
  planned: PlannedTasks,
): readonly {readonly area: AreaId; readonly attainment: Attainment}[] {
  return planned.areas.map((area) => ({
    area: area.id,
    attainment: attainmentOf(state, planned.byArea.get(area.id) ?? []),
  }));
}

/** Whole percent, rounded down as the ring does it: 99.6 % of a programme is not all of it, and both say the same. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, Math.floor((part * 100) / whole));
}
