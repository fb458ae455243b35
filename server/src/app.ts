import {endpoints, limits, type Endpoint, type Operation} from 'workplace-mentoring/contract';
import type {Library, Records} from 'workplace-mentoring/records';
import type {Administration} from './administration.ts';
import {plainAnswer} from './cached-answer.ts';
import {crossOriginHeaders, preflightAnswer} from './cross-origin.ts';
import {makeHandlers, type Asked, type Handlers} from './handlers.ts';
import type {Streams} from './live/streams.ts';
import type {Log} from './log.ts';
import {openApiDocument} from './openapi-document.ts';
import {problemAnswer, ProblemError} from './problem-error.ts';
import {RateLimit, usualRate, type Rate} from './rate-limit.ts';
import {readBody, readQuery} from './read-request.ts';
import {findRoute} from './routes.ts';
import {DatabaseUnavailableError} from './sql/database.ts';
import type {Registry} from './sql/registry.ts';
import {bearerFrom, type Bearer} from './tokens.ts';

/** What the app is made of; time, ids and chance come in with it. */
export interface AppParts {
  readonly records: Records;
  readonly library: Library;
  readonly registry: Registry;
  readonly administration: Administration;
  readonly streams: Streams;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** This process. */
  readonly instance: string;
  /** This database: a restored one is older than its clients, and its epoch says so. */
  readonly epoch: string;
  readonly rate?: Rate;
}

export interface App {
  fetch(request: Request): Promise<Response>;
}

type AnyHandler = (asked: Asked<Operation>) => Promise<unknown>;

/**
 * The service as a plain function. Its routes are those of the contract's table; every failure is a problem of
 * RFC 9457, and nothing that a request holds can make one of 500.
 */
export function createApp(parts: AppParts): App {
  const {registry, log, clock, newId, instance, epoch} = parts;
  const servedBy = (now: string) => ({epoch, instance, serverTime: now});
  const handlers: Handlers = makeHandlers({...parts, servedBy, pageRows: Math.min(50, limits.pageSize)});
  const rate = new RateLimit(parts.rate ?? usualRate);
  const document = JSON.stringify(openApiDocument());

  async function answerTo(request: Request, url: URL, origin: string | null, note: Note): Promise<Response> {
    if (url.pathname === '/openapi.json' && (request.method === 'GET' || request.method === 'HEAD'))
      return new Response(document, {headers: {'content-type': 'application/json', 'cache-control': 'no-cache'}});
    if (request.method === 'OPTIONS') return answerToOptions(origin, note);
    const {operation, id} = findRoute(request.method, url.pathname);
    note.operation = operation;
    const endpoint: Endpoint = endpoints[operation];
    const nowMs = clock();
    const bearer = endpoint.isPublic ? undefined : await admit(request, origin, nowMs);
    const asked = {
      id,
      bearer,
      nowMs,
      now: new Date(nowMs).toISOString(),
      headers: request.headers,
      query: endpoint.query && readQuery(url, endpoint.query),
      body: endpoint.body && (await readBody(request, endpoint.body)),
    };
    // The table and the handlers are typed by operation; which one it is, is known only now.
    const answer = await (handlers[operation] as AnyHandler)(asked as Asked<Operation>);
    return answer instanceof Response ? answer : plainAnswer(answer);
  }

  async function admit(request: Request, origin: string | null, nowMs: number): Promise<Bearer> {
    const bearer = await bearerFrom(request.headers.get('authorization'), registry, nowMs);
    // Programs of the host's own send no origin; a page may speak for a host only from where it is registered.
    if (origin !== null && !bearer.host.origins.includes(origin)) throw new ProblemError('origin-not-allowed');
    const waitSeconds = rate.take(bearer.person, nowMs);
    if (waitSeconds !== undefined)
      throw new ProblemError('too-many-requests', {headers: {'retry-after': String(waitSeconds)}});
    return bearer;
  }

  function answerToOptions(origin: string | null, note: Note): Response {
    note.operation = 'preflight';
    if (origin === null) return new Response(null, {status: 204});
    if (!note.isKnownOrigin) throw new ProblemError('origin-not-allowed');
    return preflightAnswer();
  }

  return {
    async fetch(request) {
      const started = performance.now();
      const asked = request.headers.get('x-request-id') ?? '';
      const requestId = /^[\w-]{8,64}$/.test(asked) ? asked : newId();
      const origin = request.headers.get('origin');
      const note: Note = {operation: 'none', isKnownOrigin: false};
      let answer: Response;
      try {
        note.isKnownOrigin = origin !== null && isOriginText(origin) && (await registry.hasOrigin(origin));
        answer = await answerTo(request, new URL(request.url), origin, note);
      } catch (error) {
        answer = problemAnswer(problemFrom(error, log, requestId), requestId);
      }
      const headers = new Headers(answer.headers);
      headers.set('x-request-id', requestId);
      headers.set('wm-instance', instance);
      headers.set('wm-epoch', epoch);
      headers.set('x-content-type-options', 'nosniff');
      headers.append('vary', 'Origin, Authorization');
      if (origin !== null && note.isKnownOrigin)
        for (const [name, value] of Object.entries(crossOriginHeaders(origin))) headers.set(name, value);
      const {status} = answer;
      log('request', {
        requestId,
        method: request.method.slice(0, 10),
        operation: note.operation,
        status,
        ms: Math.round(performance.now() - started),
      });
      if (request.method !== 'HEAD') return new Response(answer.body, {status, headers});
      // Nobody will read it; a live stream would stay open for nobody.
      await answer.body?.cancel();
      return new Response(null, {status, headers});
    },
  };
}

interface Note {
  operation: string;
  isKnownOrigin: boolean;
}

/** Whether a header can be looked up at all. */
function isOriginText(origin: string): boolean {
  return origin.length <= limits.url && !origin.includes('\u0000');
}

function problemFrom(error: unknown, log: Log, requestId: string): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof DatabaseUnavailableError) {
    log('database unavailable', {requestId, reason: error.message});
    return new ProblemError('unavailable', {headers: {'retry-after': '5'}});
  }
  // The message may hold values from the request, so only where it happened is told.
  const trace = error instanceof Error ? error.stack?.split('\n').slice(1, 6).join(' ') : undefined;
  log('failure', {requestId, kind: error instanceof Error ? error.name : typeof error, trace});
  return new ProblemError('failed');
}
