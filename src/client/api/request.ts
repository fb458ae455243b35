import type {Timers} from './timers.ts';
import {NoAnswerError} from './api-error.ts';
import {errorFrom} from './read-problem.ts';
import type {TokenNeed, TokenSource} from './token-source.ts';

/** `fetch`, or something that answers like it. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface Network {
  readonly fetch: Fetch;
  readonly timers: Timers;
  /** Whether this device itself knows that it has no network. That it knows of none proves nothing. */
  readonly isOffline: () => boolean;
}

export interface Question {
  readonly address: string;
  readonly body?: unknown;
  readonly accept?: string;
  readonly isForSignOff?: boolean;
  readonly signal: AbortSignal;
  /** No answer within this time is none. */
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 30_000;
const json = 'application/json';

/**
 * Asks once, and once more with a fresh token if the service would not take the first one.
 *
 * @throws {ApiError} for every answer that is not a good one
 */
export async function ask(network: Network, tokens: TokenSource, question: Question): Promise<Response> {
  const {signal} = question;
  const need: TokenNeed = {signal, ...(question.isForSignOff && {isForSignOff: true})};
  const token = await tokens.token(need);
  const answer = await fetchOnce(network, question, token);
  if (answer.ok) return answer;
  const error = await errorFrom(answer, question.address);
  if (error.kind !== 'signed-out' || token === undefined) throw error;
  const isTooOld = error.code === 'token-too-old';
  const fresh = await tokens.token({signal, rejected: token, ...(isTooOld && {isForSignOff: true})});
  const second = await fetchOnce(network, question, fresh);
  if (second.ok) return second;
  throw await errorFrom(second, question.address);
}

/** The body as JSON, whole. What is not JSON did not come from the service. */
export async function readJson(answer: Response, address: string): Promise<unknown> {
  if (!/[/+]json\b/i.test(answer.headers.get('content-type') ?? ''))
    throw new NoAnswerError('service', `${address} answered something else than JSON`);
  try {
    return await answer.json();
  } catch (cause) {
    throw new NoAnswerError('service', `The answer of ${address} broke off`, {cause});
  }
}

async function fetchOnce(network: Network, question: Question, token: string | undefined): Promise<Response> {
  const {address, body, accept = json, signal, timeoutMs = usualTimeoutMs} = question;
  signal.throwIfAborted();
  const ending = new AbortController();
  const end = (): void => ending.abort(signal.reason);
  signal.addEventListener('abort', end);
  const callOff = network.timers.after(timeoutMs, () => ending.abort());
  // A stream is open for as long as somebody reads it.
  let isOpen = false;
  try {
    const answer = await network.fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept,
        ...(body !== undefined && {'content-type': json}),
        ...(token !== undefined && {authorization: `Bearer ${token}`}),
      },
      ...(body !== undefined && {body: JSON.stringify(body)}),
      signal: ending.signal,
      // The service never redirects; a captive portal does.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
    isOpen = answer.ok && accept !== json;
    // The time-out is for the whole answer, so its body is read under it.
    return isOpen ? answer : new Response(await answer.arrayBuffer(), {status: answer.status, headers: answer.headers});
  } catch (cause) {
    signal.throwIfAborted();
    throw new NoAnswerError(network.isOffline() ? 'offline' : 'service', `${address} did not answer`, {cause});
  } finally {
    callOff();
    if (!isOpen) signal.removeEventListener('abort', end);
  }
}
