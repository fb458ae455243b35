import {NoAnswerError, SignInNeededError} from '../api/api-error.ts';
import type {Fetch} from '../api/request.ts';
import type {GetToken, GivenToken} from './token-keeper.ts';

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
    const given = tokenIn(await answer.json().catch(() => undefined));
    // A log-in page instead of a token, or JSON of something else.
    if (!given) throw new NoAnswerError('service', `${path} answered no token`);
    return given;
  };
}

function tokenIn(json: unknown): GivenToken | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const {token, expiresAt} = json as {readonly token?: unknown; readonly expiresAt?: unknown};
  if (typeof token !== 'string' || token === '') return undefined;
  return typeof expiresAt === 'string' ? {token, expiresAt} : {token};
}
