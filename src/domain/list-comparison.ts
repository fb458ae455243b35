import type {Crosswalk} from './crosswalk.ts';
import type {TaskId} from './ids.ts';
import type {Overlay, OverlayChange} from './overlay.ts';
import type {Task, TaskList} from './task-list.ts';

/** What a new edition changes for one task that it keeps. */
export interface TaskChange {
  readonly from: TaskId;
  readonly to: TaskId;
  readonly fields: readonly (keyof Task)[];
}

export interface ListComparison {
  readonly added: readonly TaskId[];
  readonly dropped: readonly TaskId[];
  readonly changed: readonly TaskChange[];
}

const compared: readonly (keyof Task)[] = [
  'code',
  'text',
  'area',
  'section',
  'priority',
  'levels',
  'mode',
  'isRequired',
  'where',
  'target',
  'minAttempts',
  'minRatings',
  'gates',
];

/** What is new, gone and different in the next edition, by the crosswalk between the two. */
export function compareLists(before: TaskList, after: TaskList, crosswalk: Crosswalk): ListComparison {
  const old = new Map(before.tasks.map((it) => [it.id, it]));
  const next = new Map(after.tasks.map((it) => [it.id, it]));
  const reached = new Set<TaskId>();
  const changed: TaskChange[] = [];
  const kept = new Set<TaskId>();
  for (const line of crosswalk.map) {
    if (line.kind === 'dropped') continue;
    const from = old.get(line.from);
    const to = next.get(line.to);
    if (!from || !to) continue;
    reached.add(line.to);
    kept.add(line.from);
    const fields = compared.filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]));
    if (fields.length > 0) changed.push({from: line.from, to: line.to, fields});
  }
  return {
    added: [...next.keys()].filter((it) => !reached.has(it)),
    dropped: [...old.keys()].filter((it) => !kept.has(it)),
    changed,
  };
}

/** A facility's change that the new edition touches too: a person decides, nothing is chosen in silence. */
export interface OverlayConflict {
  readonly change: OverlayChange;
  /** `dropped`: the task is gone; `changed`: the edition changed the very thing the facility had changed. */
  readonly why: 'dropped' | 'changed';
  readonly to?: TaskId;
}

/**
 * The three-way comparison: the published list before, the same after, and the facility's overlay on the first. Changes
 * that do not meet the edition's own come over as they are.
 */
export function carryOverlay(
  overlay: Overlay,
  before: TaskList,
  after: TaskList,
  crosswalk: Crosswalk,
): {readonly overlay: Overlay; readonly conflicts: readonly OverlayConflict[]} {
  const {changed} = compareLists(before, after, crosswalk);
  const local = new Set(overlay.changes.flatMap((it) => (it.op === 'add' ? [it.task.id] : [])));
  const targets = (id: TaskId): readonly TaskId[] =>
    local.has(id)
      ? [id]
      : crosswalk.map.flatMap((line) => (line.from === id && line.kind !== 'dropped' ? [line.to] : []));
  const changes: OverlayChange[] = [];
  const conflicts: OverlayConflict[] = [];
  for (const change of overlay.changes) {
    if (change.op === 'add') {
      const after_ = change.after === undefined ? undefined : targets(change.after)[0];
      changes.push({op: 'add', task: change.task, ...(after_ !== undefined && {after: after_})});
      continue;
    }
    const to = targets(change.task);
    if (to.length === 0) conflicts.push({change, why: 'dropped'});
    for (const task of to) {
      const field = fieldOf(change);
      const meets = changed.some((it) => it.to === task && field !== undefined && it.fields.includes(field));
      if (meets) conflicts.push({change, why: 'changed', to: task});
      else changes.push(moved(change, task, targets));
    }
  }
  return {overlay: {facility: overlay.facility, base: after.id, changes}, conflicts};
}

function fieldOf(change: OverlayChange): keyof Task | undefined {
  switch (change.op) {
    case 'reprioritise':
      return 'priority';
    case 'retarget':
      return 'target';
    case 'gate':
      return 'gates';
    case 'hide':
      // What a facility does not do may be another job now.
      return 'text';
    default:
      return undefined;
  }
}

function moved(
  change: Exclude<OverlayChange, {op: 'add'}>,
  task: TaskId,
  targets: (id: TaskId) => readonly TaskId[],
): OverlayChange {
  if (change.op !== 'reorder') return {...change, task};
  const after = change.after === undefined ? undefined : targets(change.after)[0];
  return {op: 'reorder', task, ...(after !== undefined && {after})};
}
