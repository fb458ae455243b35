import {daysBetween, dayIn, type Day} from './calendar.ts';
import type {TaskId} from './ids.ts';
import {isSigned, taskStateOf, type PlacementState} from './placement-state.ts';
import type {PlannedTasks} from './plan.ts';

/** Work that does not come in: nobody at the facility has logged the task for so long, and somebody still needs it. */
export interface OpportunityGap {
  readonly task: TaskId;
  /** The last day on which anybody did it; unset: never. */
  readonly lastDay?: Day;
  /** Mentees who have not been signed off for it. */
  readonly waiting: number;
}

/**
 * @param mentees everybody placed at one facility on the same list
 * @param days how long is too long, e.g. 60
 */
export function opportunityGaps(
  mentees: readonly {readonly state: PlacementState; readonly planned: PlannedTasks}[],
  timeZone: string,
  today: Day,
  days: number,
): readonly OpportunityGap[] {
  const gaps = new Map<TaskId, {lastDay: Day | undefined; waiting: number}>();
  for (const {state, planned} of mentees) {
    for (const task of planned.tasks) {
      const current = taskStateOf(state, task.id);
      const gap = gaps.get(task.id) ?? {lastDay: undefined, waiting: 0};
      const day = current.lastAttemptAt === undefined ? undefined : dayIn(timeZone, current.lastAttemptAt);
      gaps.set(task.id, {
        lastDay: day !== undefined && (gap.lastDay === undefined || day > gap.lastDay) ? day : gap.lastDay,
        waiting: gap.waiting + (task.isRequired && !isSigned(current) ? 1 : 0),
      });
    }
  }
  return [...gaps]
    .filter(([, {lastDay, waiting}]) => waiting > 0 && (lastDay === undefined || daysBetween(lastDay, today) > days))
    .map(([task, {lastDay, waiting}]) => ({task, waiting, ...(lastDay !== undefined && {lastDay})}))
    .sort((a, b) => b.waiting - a.waiting || (a.lastDay ?? '').localeCompare(b.lastDay ?? ''));
}
