import type {Day} from './calendar.ts';
import type {LevelId, ListId, OrganizationId, PersonId, TaskId} from './ids.ts';
import type {Gates, Task, TaskList} from './task-list.ts';

/**
 * A facility's changes on top of a published list. The list itself never changes: the overlay keeps the link to it, so
 * that a newer edition can be compared and progress carried over.
 */
export interface Overlay {
  readonly facility: OrganizationId;
  readonly base: ListId;
  /** In the order in which they were made; a later one about the same thing wins. */
  readonly changes: readonly OverlayChange[];
  readonly approved?: {readonly by: PersonId; readonly on: Day};
}

export type OverlayChange =
  | {readonly op: 'hide'; readonly task: TaskId; readonly reason: string}
  /** A task of the facility's own; it counts for attainment like any other and never for coverage. */
  | {readonly op: 'add'; readonly task: Task; readonly after?: TaskId}
  | {readonly op: 'note'; readonly task: TaskId; readonly note: string}
  | {readonly op: 'reprioritise'; readonly task: TaskId; readonly priority: string}
  | {readonly op: 'retarget'; readonly task: TaskId; readonly target: LevelId}
  /** Without `after`: to the top of its area. */
  | {readonly op: 'reorder'; readonly task: TaskId; readonly after?: TaskId}
  /** Asks for more before the task may be done; what the list asks for stays. */
  | {readonly op: 'gate'; readonly task: TaskId; readonly gates: Gates};

/** A list as the facility uses it. */
export interface OverlaidList {
  readonly list: TaskList;
  /** Tasks of the published list that are left out, with the reason. */
  readonly hidden: ReadonlyMap<TaskId, string>;
  readonly local: ReadonlySet<TaskId>;
  readonly notes: ReadonlyMap<TaskId, string>;
  /** Changes that could not be made: the list holds no such task, area, priority or place. None is dropped in silence. */
  readonly unused: readonly OverlayChange[];
}

/** Lays the facility's changes over the list. Pure: the same list and overlay give the same, on every device. */
export function overlaid(list: TaskList, overlay: Overlay): OverlaidList {
  let tasks: readonly Task[] = list.tasks;
  const published = new Set(list.tasks.map((it) => it.id));
  const hidden = new Map<TaskId, string>();
  const local = new Set<TaskId>();
  const notes = new Map<TaskId, string>();
  const unused: OverlayChange[] = [];
  const replace = (id: TaskId, change: (task: Task) => Task) => {
    tasks = tasks.map((it) => (it.id === id ? change(it) : it));
  };
  for (const change of overlay.changes) {
    if (!canBeMade(change, list, tasks)) {
      unused.push(change);
      continue;
    }
    switch (change.op) {
      case 'hide':
        hidden.set(change.task, change.reason);
        break;
      case 'add':
        local.add(change.task.id);
        tasks = placedAfter([...tasks, change.task], change.task, change.after);
        break;
      case 'note':
        notes.set(change.task, change.note);
        break;
      case 'reprioritise':
        replace(change.task, (task) => ({...task, priority: change.priority}));
        break;
      case 'retarget':
        replace(change.task, (task) => ({...task, target: change.target}));
        break;
      case 'reorder': {
        const moved = tasks.find((it) => it.id === change.task);
        if (moved) tasks = placedAfter(tasks, moved, change.after);
        break;
      }
      case 'gate':
        replace(change.task, (task) => ({...task, gates: stricter(task.gates ?? {}, change.gates)}));
        break;
      default:
        change satisfies never;
    }
  }
  const shown = tasks.filter((it) => !hidden.has(it.id));
  const hiddenOfList = new Map([...hidden].filter(([id]) => published.has(id)));
  return {list: {...list, tasks: shown}, hidden: hiddenOfList, local, notes, unused};
}

function canBeMade(change: OverlayChange, list: TaskList, tasks: readonly Task[]): boolean {
  const has = (id: TaskId) => tasks.some((it) => it.id === id);
  switch (change.op) {
    case 'add':
      return !has(change.task.id) && list.areas.some((it) => it.id === change.task.area);
    case 'reprioritise':
      return has(change.task) && list.priorities.includes(change.priority);
    case 'reorder':
      return has(change.task) && (change.after === undefined || has(change.after));
    default:
      return has(change.task);
  }
}

/** Moves a task behind another, or to the top of its area. */
function placedAfter(tasks: readonly Task[], task: Task, after: TaskId | undefined): readonly Task[] {
  const others = tasks.filter((it) => it.id !== task.id);
  const before = after === undefined ? -1 : others.findIndex((it) => it.id === after);
  if (before >= 0) return [...others.slice(0, before + 1), task, ...others.slice(before + 1)];
  const top = others.findIndex((it) => it.area === task.area);
  const at = top < 0 ? others.length : top;
  return [...others.slice(0, at), task, ...others.slice(at)];
}

/** Both gates at once: a facility may ask for more, never for less. */
export function stricter(a: Gates, b: Gates): Gates {
  const minAge = Math.max(a.minAge ?? 0, b.minAge ?? 0) as 0 | 16 | 17 | 18;
  const tasks = [...new Set([...(a.tasks ?? []), ...(b.tasks ?? [])])];
  const courses = [...new Set([...(a.courses ?? []), ...(b.courses ?? [])])];
  return {
    ...(minAge > 0 && {minAge: minAge as 16 | 17 | 18}),
    ...((a.roadDrive === true || b.roadDrive === true) && {roadDrive: true}),
    ...((a.highVoltage === true || b.highVoltage === true) && {highVoltage: true}),
    ...((a.agreement === true || b.agreement === true) && {agreement: true}),
    ...(tasks.length > 0 && {tasks}),
    ...(courses.length > 0 && {courses}),
  };
}
