import {problems, problemTypePrefix, type Problem, type ProblemCode} from 'workplace-mentoring/contract';

export interface ProblemDetails {
  readonly detail?: string;
  /** What is wrong where: an RFC 6901 pointer into the body, or the name of a parameter. */
  readonly errors?: readonly {readonly pointer: string; readonly message: string}[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The service says no. It becomes an answer of RFC 9457, wherever it is thrown while one request is answered. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? problems[code].title);
    this.code = code;
    this.details = details;
  }
}

export function problemAnswer({code, details}: ProblemError, requestId: string): Response {
  const {status, title} = problems[code];
  const {detail, errors, headers} = details;
  const body: Problem = {
    type: `${problemTypePrefix}${code}`,
    title,
    status,
    ...(detail !== undefined && {detail: detail.slice(0, 2_000)}),
    ...(errors && {errors: errors.map(({pointer, message}) => ({pointer: cut(pointer), message: cut(message)}))}),
    requestId,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers},
  });
}

/** Pointers and messages may hold what was sent, which is as long and as odd as its author liked. */
function cut(text: string): string {
  return text.slice(0, 500).toWellFormed().replaceAll('\u0000', '\ufffd');
}
