import * as v from 'valibot';
import {findProblemCode, problem, type Problem} from '../../contract/problem.ts';
import {
  BadRequestError,
  NoAnswerError,
  NotAllowedError,
  NotFoundError,
  ServiceError,
  SignInNeededError,
  TooLargeError,
  TooManyRequestsError,
  type ApiError,
  type ApiErrorDetails,
} from './api-error.ts';

/** The failure that an answer tells of. Decided by status and problem code, never by words. */
export async function errorFrom(answer: Response, address: string): Promise<ApiError> {
  const told = await findProblem(answer);
  const {status} = answer;
  const code = told && findProblemCode(told.type);
  const requestId = told?.requestId ?? answer.headers.get('x-request-id') ?? undefined;
  const retryAfterMs = retryAfterFrom(answer.headers);
  const details: ApiErrorDetails = {
    ...(code !== undefined && {code}),
    ...(requestId !== undefined && {requestId}),
    ...(retryAfterMs !== undefined && {retryAfterMs}),
  };
  const message = told ? sentenceOf(told) : `${address} answered ${status}`;
  if (status === 401) return new SignInNeededError(message, details);
  if (status === 429) return new TooManyRequestsError(message, details);
  if (status === 408 || status === 425 || status >= 500) return new ServiceError(message, details);
  // Any web server says 403 or 404 to an address it does not know. Only a problem is the service's own word.
  if (!told) return new NoAnswerError('service', message, details);
  if (status === 403) return new NotAllowedError(message, details);
  if (status === 404) return new NotFoundError(message, details);
  if (status === 413) return new TooLargeError(message, details);
  return new BadRequestError(message, details);
}

async function findProblem(answer: Response): Promise<Problem | undefined> {
  if (!/\bproblem\+json\b/i.test(answer.headers.get('content-type') ?? '')) return undefined;
  const read = v.safeParse(problem, await answer.json().catch(() => undefined));
  return read.success ? read.output : undefined;
}

function sentenceOf({title, detail, errors}: Problem): string {
  const where = errors?.map((it) => `${it.pointer} ${it.message}`).join('; ');
  return [title, detail, where].filter(Boolean).join(' ');
}

/** Whole seconds. A date is not read: this device's clock may be a day off. */
function retryAfterFrom(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return seconds >= 0 ? seconds * 1_000 : undefined;
}
