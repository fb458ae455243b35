import type {Area, Task, TaskList} from './task-list.ts';
import type {AreaId, ListId, TaskId} from './ids.ts';
import type {Plan} from './placement.ts';

/** The plan for one programme level of a list. Optional tasks are in it too; attainment tells them apart. */
export function planFrom(list: TaskList, level: string, leftOut: ReadonlySet<TaskId> = new Set()): Plan {
  const tasks = list.tasks.filter((task) => task.levels.includes(level) && !leftOut.has(task.id));
  return {list: list.id, level, tasks: tasks.map((task) => task.id)};
}

/** A plan laid over its list, so that a task or an area is found without searching. Made once per list and plan. */
export interface PlannedTasks {
  readonly list: ListId;
  readonly areas: readonly Area[];
  /** In the list's order. */
  readonly tasks: readonly Task[];
  readonly byId: ReadonlyMap<TaskId, Task>;
  readonly byArea: ReadonlyMap<AreaId, readonly Task[]>;
}

/** Tasks that the plan names and the list does not hold are left out: an older device may meet a newer plan. */
export function plannedTasks(list: TaskList, plan: Plan): PlannedTasks {
  const wanted = new Set(plan.tasks);
  const tasks = list.tasks.filter((task) => wanted.has(task.id));
  const byArea = new Map<AreaId, Task[]>();
  for (const task of tasks) {
    const rows = byArea.get(task.area);
    if (rows) rows.push(task);
    else byArea.set(task.area, [task]);
  }
  return {
    list: list.id,
    areas: list.areas.filter((area) => byArea.has(area.id)),
    tasks,
    byId: new Map(tasks.map((task) => [task.id, task])),
    byArea,
  };
}

export function findCode(planned: PlannedTasks, task: TaskId): string | undefined {
  return planned.byId.get(task)?.code;
}
