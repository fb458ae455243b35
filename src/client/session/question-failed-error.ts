import {apiErrorFrom} from '../sync/contact.ts';
import type {Trouble, TroubledError} from './mentoring-session.ts';
import {troubleFrom} from './trouble.ts';

/** A question that an element asked once was not answered. `cause` is what happened. */
export class QuestionFailedError extends Error implements TroubledError {
  override readonly name = 'QuestionFailedError';
  readonly trouble: Trouble;

  constructor(cause: unknown) {
    const error = apiErrorFrom(cause);
    super(error.message, {cause});
    this.trouble = troubleFrom(error);
  }
}
