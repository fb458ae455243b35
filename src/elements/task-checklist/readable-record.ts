import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Task} from '../../domain/task-list.ts';

/** A record that can be shown, and how many tasks of its list cannot; or where the fault lies, as a JSON pointer. */
export type Readable = {readonly record: PlacementRecord; readonly leftOut: number} | {readonly fault: string};

const objects = ['placement', 'list', 'scale', 'plan', 'state', 'facts', 'actor'] as const;
const lists = [
  ['list', 'areas'],
  ['list', 'tasks'],
  ['scale', 'levels'],
  ['plan', 'tasks'],
  ['actor', 'standings'],
] as const;

const known = new WeakMap<object, Readable>();

/**
 * Looks at a record that a host handed in. Only as far as the list needs it: a session's record has been through the
 * contract already.
 */
export function readable(given: unknown): Readable {
  if (!isObject(given)) return {fault: '/'};
  let found = known.get(given);
  if (!found) known.set(given, (found = read(given)));
  return found;
}

/** How many tasks of the plan the session had to set aside, because the service's list could not be read there. */
export function unreadTasks({plan, list}: PlacementRecord): number {
  const read = new Set(list.tasks.map((it) => it.id));
  return plan.tasks.filter((it) => !read.has(it)).length;
}

function read(given: Readonly<Record<string, unknown>>): Readable {
  for (const name of objects) if (!isObject(given[name])) return {fault: `/${name}`};
  for (const [part, name] of lists)
    if (!Array.isArray((given[part] as Record<string, unknown>)[name])) return {fault: `/${part}/${name}`};
  if (!isObject((given['state'] as Record<string, unknown>)['tasks'])) return {fault: '/state/tasks'};
  if (!Array.isArray(given['people'])) return {fault: '/people'};
  const record = given as unknown as PlacementRecord;
  const {list} = record;
  const areas = new Set<unknown>(list.areas.map((it) => it.id));
  const tasks = list.tasks.filter((it) => isTask(it, areas));
  const leftOut = list.tasks.length - tasks.length;
  return leftOut === 0 ? {record, leftOut} : {record: {...record, list: {...list, tasks}}, leftOut};
}

function isTask(task: unknown, areas: ReadonlySet<unknown>): task is Task {
  if (!isObject(task)) return false;
  const {id, code, text, area} = task;
  return (
    typeof id === 'string' &&
    typeof code === 'string' &&
    (typeof text === 'string' || isObject(text)) &&
    Array.isArray(task['levels']) &&
    areas.has(area)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
