import type {Instant} from '../../domain/calendar.ts';
import {ApiError, NoAnswerError} from '../api/api-error.ts';

/** How things stand between this device and the service. */
export interface Contact {
  /** `trouble`: something answers, but not as it should. `turned-away`: the service wants nothing of this person. */
  readonly reach: 'unknown' | 'reached' | 'offline' | 'trouble' | 'signed-out' | 'turned-away';
  readonly isSending: boolean;
  readonly retryAt?: Instant;
  /** When everything that this device had was with the service. */
  readonly lastSyncedAt?: Instant;
}

export const noContact: Contact = {reach: 'unknown', isSending: false};

/** What an adapter threw, as one of ours: its author may not know our classes. */
export function apiErrorFrom(error: unknown): ApiError {
  return error instanceof ApiError
    ? error
    : new NoAnswerError('service', error instanceof Error ? error.message : String(error), {cause: error});
}

/** What a failed request says about contact; `undefined` where it says only something about the request. */
export function reachAfter(error: ApiError): Contact['reach'] | undefined {
  switch (error.kind) {
    case 'offline':
    case 'signed-out':
      return error.kind;
    case 'service':
      return error.remedy === 'retry-later' ? 'trouble' : undefined;
    case 'not-allowed':
    case 'not-found':
    case 'unreadable':
      return undefined;
    default:
      return error.kind satisfies never;
  }
}
