import type {ProblemCode} from '../../contract/problem.ts';

/** What may be done about a failure. Each {@link ApiError} carries its own answer; nobody reads its message to decide. */
export type Remedy = 'retry-later' | 'sign-in' | 'show-to-person';

/** What an element tells a person apart. */
export type FailureKind = 'offline' | 'signed-out' | 'not-allowed' | 'not-found' | 'unreadable' | 'service';

export interface ApiErrorDetails {
  /** What the platform reported. */
  readonly cause?: unknown;
  /** The service's own number for the request, for support. */
  readonly requestId?: string;
  readonly code?: ProblemCode;
  /** How long the service asks to be left alone. */
  readonly retryAfterMs?: number;
}

/** A call to the mentoring service failed. */
export abstract class ApiError extends Error {
  abstract override readonly name: string;
  abstract readonly remedy: Remedy;
  abstract readonly kind: FailureKind;
  readonly requestId?: string;
  readonly code?: ProblemCode;
  readonly retryAfterMs?: number;

  constructor(message: string, {cause, requestId, code, retryAfterMs}: ApiErrorDetails = {}) {
    super(message, {cause});
    if (requestId !== undefined) this.requestId = requestId;
    if (code !== undefined) this.code = code;
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }
}

/**
 * No answer of the service came: no network, a time-out, half an answer, or the page of somebody else (a captive
 * portal, a proxy). The service may or may not have acted, so only resend what carries an id.
 */
export class NoAnswerError extends ApiError {
  override readonly name = 'NoAnswerError';
  readonly remedy = 'retry-later';
  /** `offline` where this device has no network; else the network, the address or the service may be at fault. */
  readonly kind: 'offline' | 'service';

  constructor(kind: 'offline' | 'service', message: string, details?: ApiErrorDetails) {
    super(message, details);
    this.kind = kind;
  }
}

/** The service wants a token that the host has not given, or none that it takes. Nothing was done. */
export class SignInNeededError extends ApiError {
  override readonly name = 'SignInNeededError';
  readonly remedy = 'sign-in';
  readonly kind = 'signed-out';
}

/** The person is known and may not do that; or nobody is known by this token; or the site is not registered. */
export class NotAllowedError extends ApiError {
  override readonly name = 'NotAllowedError';
  readonly remedy = 'show-to-person';
  readonly kind = 'not-allowed';
}

/** There is no such thing, or not for this person: the service does not tell the two apart. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
  readonly remedy = 'show-to-person';
  readonly kind = 'not-found';
}

/** An answer came and is not what the contract says; the message names the field. Asking again will not help. */
export class UnreadableAnswerError extends ApiError {
  override readonly name = 'UnreadableAnswerError';
  readonly remedy = 'show-to-person';
  readonly kind = 'unreadable';
}

/** The service has had enough of us for `retryAfterMs`. */
export class TooManyRequestsError extends ApiError {
  override readonly name = 'TooManyRequestsError';
  readonly remedy = 'retry-later';
  readonly kind = 'service';
}

/** The service itself is in trouble. It may or may not have acted. */
export class ServiceError extends ApiError {
  override readonly name = 'ServiceError';
  readonly remedy = 'retry-later';
  readonly kind = 'service';
}

/** The service understood the request and will never take it as it stands; the message says where it is wrong. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError';
  readonly remedy = 'show-to-person';
  readonly kind = 'service';
}

/** The request is larger than the service takes. Half of it may pass. */
export class TooLargeError extends ApiError {
  override readonly name = 'TooLargeError';
  readonly remedy = 'show-to-person';
  readonly kind = 'service';
}
