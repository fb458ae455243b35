import type {ApiError} from '../api/api-error.ts';
import type {Trouble} from './mentoring-session.ts';

/** A failure as elements show it. */
export function troubleFrom({kind, remedy, message, requestId}: ApiError): Trouble {
  return {kind, remedy, detail: message, ...(requestId !== undefined && {requestId})};
}
