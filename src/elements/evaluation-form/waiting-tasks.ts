import {mayDo} from '../../domain/may.ts';
import {contextOf, plannedOf} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import {isWaiting, taskStateOf} from '../../domain/placement-state.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Task} from '../../domain/task-list.ts';
import {textFold, textIn} from '../../domain/text.ts';

/**
 * Tasks of the first record that wait for this mentor, the longest waiting submitted one first, then those that only
 * wait for a signature. With several mentees: group tasks that wait with any of them.
 */
export function waitingTasks(records: readonly PlacementRecord[], now: Instant): readonly Task[] {
  const waits = (task: Task): readonly (readonly [rank: number, since: string])[] =>
    records.flatMap((record) => {
      const state = taskStateOf(record.state, task.id);
      if (!isWaiting(state)) return [];
      const may = mayDo(record.state, task, record.actor, contextOf(record, now));
      if (may.rate !== true && may['sign-off'] !== true) return [];
      return [[state.status === 'submitted' ? 0 : 1, state.submitted?.at ?? state.lastEntryAt ?? ''] as const];
    });
  return tasksFor(records)
    .map((task) => ({task, first: waits(task).toSorted(compare)[0]}))
    .filter((it): it is {task: Task; first: readonly [number, string]} => it.first !== undefined)
    .sort((a, b) => compare(a.first, b.first))
    .map(({task}) => task);
}

/** Every task that can be rated here: all of the plan for one mentee, those rated together for several. */
export function tasksFor(records: readonly PlacementRecord[]): readonly Task[] {
  const [first, ...others] = records;
  if (!first) return [];
  const {tasks} = plannedOf(first);
  if (others.length === 0) return tasks;
  return tasks.filter((task) => task.mode === 'group' && others.every((it) => plannedOf(it).byId.has(task.id)));
}

/** Tasks whose code or text holds every word of the query. */
export function tasksMatching(tasks: readonly Task[], query: string, language: string): readonly Task[] {
  const words = textFold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return tasks.filter((task) => {
    const text = textFold(`${task.code} ${textIn(task.text, language)}`);
    return words.every((word) => text.includes(word));
  });
}

function compare([rank, since]: readonly [number, string], [other, sinceOther]: readonly [number, string]): number {
  return rank - other || (since < sinceOther ? -1 : since > sinceOther ? 1 : 0);
}
