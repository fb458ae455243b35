import * as v from 'valibot';
import {NoAnswerError, SignInNeededError} from '../api/api-error.ts';
import {readJson, type Fetch} from '../api/request.ts';
import type {GetToken} from './token-keeper.ts';

const given = v.object({token: v.pipe(v.string(), v.minLength(1)), expiresAt: v.exactOptional(v.string())});

/** `auth="/path"`: the host's own site gives the token, to whoever its own cookies say is there. */
export function tokenByPost(path: string, fetch: Fetch): GetToken {
  return async ({reason, signal}) => {
    const answer = await fetch(path, {
      method: 'POST',
      headers: {accept: 'application/json', 'content-type': 'application/json'},
      body: JSON.stringify({reason}),
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    });
    if (answer.status === 401 || answer.status === 403)
      throw new SignInNeededError(`${path} answered ${answer.status}`);
    if (!answer.ok) throw new NoAnswerError('service', `${path} answered ${answer.status}`);
    const read = v.safeParse(given, await readJson(answer, path));
    // A log-in page instead of a token, or JSON of something else.
    if (!read.success) throw new NoAnswerError('service', `${path} answered no token`);
    const {token, expiresAt} = read.output;
    return expiresAt === undefined ? {token} : {token, expiresAt};
  };
}
