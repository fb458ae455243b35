import type {CoverageRule, Rounding, Task, TaskList} from './task-list.ts';
import type {AreaId, TaskId} from './ids.ts';

/**
 * How many of `total` tasks a programme has to offer to meet a coverage rule.
 *
 * Published for one 2024 programme level: 104, 55 and 31 tasks at 90, 75 and 50 % are 94, 41 and 16
 * (41.25 and 15.5 before rounding: nearest, halves up; rounding up would ask for 42).
 *
 * @param percent whole percent, e.g. 75
 * @throws {RangeError} if `percent` lies outside 0–100
 */
export function tasksNeeded(total: number, percent: number, rounding: Rounding = 'nearest'): number {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`A share of ${percent} % makes no sense`);
  // Multiply before dividing: 0.07 * 100 is 7.000000000000001, and 'up' would then ask for one too many.
  const exact = (total * percent) / 100;
  if (rounding === 'up') return Math.ceil(exact);
  return rounding === 'down' ? Math.floor(exact) : Math.round(exact);
}

/** One rule applied: to the whole list, or to one area of it. */
export interface CoverageLine {
  readonly rule: CoverageRule;
  /** Set where the rule holds within each area. */
  readonly area?: AreaId;
  /** Tasks of that level and priority in the published list. */
  readonly total: number;
  /** Those of them that the programme offers. */
  readonly covered: number;
  readonly needed: number;
  /** How many are missing; 0 where the rule is met. */
  readonly short: number;
}

/**
 * How much of the published list a *programme* offers. This is no mark for a mentee: the published shares
 * say what must be taught, not what must be passed.
 *
 * @param hidden tasks that the facility's overlay leaves out; its own local tasks count in neither figure
 */
export function programmeCoverage(
  list: TaskList,
  level: string,
  hidden: ReadonlySet<TaskId> = new Set(),
): readonly CoverageLine[] {
  const ofLevel = list.tasks.filter((task) => task.levels.includes(level));
  return list.coverage
    .filter((rule) => rule.level === level)
    .flatMap((rule) => {
      const tasks = ofLevel.filter((task) => task.priority === rule.priority);
      if (rule.scope === 'list') return [lineOf(rule, tasks, hidden)];
      return list.areas.map((area) => ({
        ...lineOf(
          rule,
          tasks.filter((task) => task.area === area.id),
          hidden,
        ),
        area: area.id,
      }));
    });
}

function lineOf(rule: CoverageRule, tasks: readonly Task[], hidden: ReadonlySet<TaskId>): CoverageLine {
  const total = tasks.length;
  const covered = tasks.filter((task) => !hidden.has(task.id)).length;
  const needed = tasksNeeded(total, rule.percent, rule.rounding);
  return {rule, total, covered, needed, short: Math.max(0, needed - covered)};
}
