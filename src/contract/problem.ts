import * as v from 'valibot';
import {count, text} from './primitives.ts';

/** Every way in which the service says no, RFC 9457. `type` is `/problems/<code>` under the service's address. */
export const problems = {
  'malformed-body': {status: 400, title: 'The body is not JSON.'},
  'sign-in-needed': {status: 401, title: 'A token is needed.'},
  'token-invalid': {status: 401, title: 'The token cannot be accepted.'},
  'token-expired': {status: 401, title: 'The token has run out.'},
  'token-too-old': {status: 401, title: 'A sign-off needs a token issued at most 5 minutes ago.'},
  'unknown-person': {status: 403, title: 'Nobody is registered for this token.'},
  'origin-not-allowed': {status: 403, title: 'This site is not registered for the service.'},
  'not-allowed': {status: 403, title: 'This person may not do that.'},
  'not-found': {status: 404, title: 'There is no such thing, or not for this person.'},
  'method-not-allowed': {status: 405, title: 'This address does not answer to that method.'},
  conflict: {status: 409, title: 'This is already there, and different.'},
  'precondition-failed': {status: 412, title: 'It has changed since it was read.'},
  'too-large': {status: 413, title: 'The request is too large.'},
  'not-json': {status: 415, title: 'The body has to be application/json.'},
  invalid: {status: 422, title: 'Something in the request is not as it has to be.'},
  'id-taken': {status: 422, title: 'The id is taken by something else.'},
  'too-many-requests': {status: 429, title: 'Too many requests.'},
  failed: {status: 500, title: 'The service failed. Trying again may help; the request id helps whoever runs it.'},
  unavailable: {status: 503, title: 'The service cannot answer now.'},
} as const satisfies {readonly [code: string]: {readonly status: number; readonly title: string}};

export type ProblemCode = keyof typeof problems;

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}

export const problemTypePrefix = '/problems/';

export const problem = v.object({
  /** `/problems/<code>`, relative to the service. */
  type: text(200),
  title: text(300),
  status: count(599),
  detail: v.exactOptional(text(2_000)),
  /** What is wrong where, by RFC 6901 pointer into the body, or the name of a parameter. */
  errors: v.exactOptional(v.array(v.object({pointer: text(500), message: text(500)}))),
  requestId: v.exactOptional(text(100)),
});

export type Problem = v.InferOutput<typeof problem>;

/** The code of a problem, or `undefined` for one that this version does not know. */
export function findProblemCode(type: string): ProblemCode | undefined {
  const code = type.slice(type.lastIndexOf('/') + 1);
  return isProblemCode(code) ? code : undefined;
}
