import {endpoints, idSchema, type Operation} from 'workplace-mentoring/contract';
import {id as idFrom, type Id} from 'workplace-mentoring/domain';
import * as v from 'valibot';
import {ProblemError} from './problem-error.ts';

export interface Match {
  readonly operation: Operation;
  /** What stands for `{id}` in the path; empty where the path has none. */
  readonly id: Id<string>;
}

const anyId = idSchema();
const table = (Object.keys(endpoints) as Operation[]).map((operation) => ({
  operation,
  method: endpoints[operation].method,
  segments: endpoints[operation].path.split('/'),
}));

/**
 * The operation that a request asks for. HEAD is asked like GET.
 *
 * @throws {ProblemError} `not-found` where the table holds no such address, `method-not-allowed`
 */
export function findRoute(method: string, pathname: string): Match {
  const segments = pathname.split('/');
  const here = table.filter((it) => isAt(it.segments, segments));
  if (here.length === 0) throw new ProblemError('not-found');
  const asked = method === 'HEAD' ? 'GET' : method;
  const route = here.find((it) => it.method === asked);
  if (!route) {
    const allow = here.flatMap((it) => (it.method === 'GET' ? ['GET', 'HEAD'] : [it.method]));
    throw new ProblemError('method-not-allowed', {headers: {allow: [...allow, 'OPTIONS'].join(', ')}});
  }
  return {operation: route.operation, id: idIn(route.segments, segments)};
}

function isAt(pattern: readonly string[], segments: readonly string[]): boolean {
  return pattern.length === segments.length && pattern.every((it, index) => it === '{id}' || it === segments[index]);
}

function idIn(pattern: readonly string[], segments: readonly string[]): Id<string> {
  const at = pattern.indexOf('{id}');
  if (at < 0) return idFrom('');
  // What cannot be an id names nothing.
  const id = decoded(segments[at] ?? '');
  if (id === undefined || !v.is(anyId, id)) throw new ProblemError('not-found');
  return idFrom(id);
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
