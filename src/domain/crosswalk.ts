import type {ListId, TaskId} from './ids.ts';
import {isSigned, type PlacementState, type TaskState} from './placement-state.ts';
import type {TaskStatus} from './task-status.ts';
import {findRank, type RatingScale} from './rating-scale.ts';
import type {TaskList} from './task-list.ts';

/**
 * How the tasks of one edition of a list stand to those of the next. `broader`: the new task asks for more than the old
 * one; `narrower`: for less; `replaced`: for something else in its place; `dropped`: nothing takes its place.
 */
export interface Crosswalk {
  readonly from: ListId;
  readonly to: ListId;
  readonly map: readonly CrosswalkLine[];
}

export type CrosswalkLine =
  | {readonly from: TaskId; readonly to: TaskId; readonly kind: 'exact' | 'broader' | 'narrower' | 'replaced'}
  | {readonly from: TaskId; readonly kind: 'dropped'};

/** Where a state leads under the next edition. */
export interface Carried {
  readonly state: PlacementState;
  /** Tasks that came over as something other than the same: a mentor confirms them with a look. */
  readonly toConfirm: readonly TaskId[];
  /** Old tasks that live on in the history alone. */
  readonly historyOnly: readonly TaskId[];
}

/**
 * Carries a mentee's progress to the next edition. An exact match keeps everything, its signature too. Anything else
 * keeps level, ratings and counts, but stands at most at *ready*: what was signed was another task. Minutes of the
 * placement never change.
 */
export function carryOver(state: PlacementState, crosswalk: Crosswalk, scale: RatingScale): Carried {
  const sources = new Map<TaskId, {task: TaskState; isExact: boolean}[]>();
  const mapped = new Set<TaskId>();
  for (const line of crosswalk.map) {
    const task = state.tasks[line.from];
    if (line.kind === 'dropped' || !task) continue;
    mapped.add(line.from);
    const before = sources.get(line.to) ?? [];
    sources.set(line.to, [...before, {task, isExact: line.kind === 'exact'}]);
  }
  const tasks: {[task: TaskId]: TaskState} = {};
  const toConfirm: TaskId[] = [];
  for (const [id, from] of sources) {
    const [only] = from;
    const isSame = from.length === 1 && only?.isExact === true;
    if (only && isSame) tasks[id] = only.task;
    else {
      tasks[id] = from.map((it) => withoutSignature(it.task)).reduce((a, b) => together(a, b, scale));
      toConfirm.push(id);
    }
  }
  const historyOnly = (Object.keys(state.tasks) as TaskId[]).filter((it) => !mapped.has(it));
  return {state: {...state, tasks}, toConfirm, historyOnly};
}

function withoutSignature({signOff: _signOff, ...task}: TaskState): TaskState {
  return isSigned(task) ? {...task, status: 'ready'} : task;
}

/** Two old tasks become one: it stands where the less advanced of them stood. */
function together(a: TaskState, b: TaskState, scale: RatingScale): TaskState {
  const less = progressOf(a.status) <= progressOf(b.status) ? a : b;
  const levels = [a.level, b.level];
  const level = levels.includes(undefined)
    ? undefined
    : levels.reduce((low, it) => (rankOf(scale, it) < rankOf(scale, low) ? it : low));
  const {level: _level, ...rest} = less;
  return {
    ...rest,
    attempts: a.attempts + b.attempts,
    minutes: a.minutes + b.minutes,
    comments: a.comments + b.comments,
    ratings: [...a.ratings, ...b.ratings].sort((x, y) => x.revision - y.revision),
    ...(level !== undefined && {level}),
  };
}

const order: readonly TaskStatus[] = ['not-started', 'reopened', 'needs-practice', 'practising', 'submitted', 'ready'];

function progressOf(status: TaskStatus): number {
  const place = order.indexOf(status);
  return place < 0 ? order.length : place;
}

function rankOf(scale: RatingScale, level: TaskState['level']): number {
  return level === undefined ? -1 : (findRank(scale, level) ?? -1);
}

/** Lines that name a task neither list holds, and tasks of the old list that no line speaks of. */
export function crosswalkFaults(
  crosswalk: Crosswalk,
  from: TaskList,
  to: TaskList,
): {readonly unknown: readonly TaskId[]; readonly unmapped: readonly TaskId[]} {
  const old = new Set(from.tasks.map((it) => it.id));
  const next = new Set(to.tasks.map((it) => it.id));
  const unknown = crosswalk.map.flatMap((line) => [
    ...(old.has(line.from) ? [] : [line.from]),
    ...(line.kind === 'dropped' || next.has(line.to) ? [] : [line.to]),
  ]);
  const named = new Set(crosswalk.map.map((it) => it.from));
  return {unknown, unmapped: [...old].filter((it) => !named.has(it))};
}
