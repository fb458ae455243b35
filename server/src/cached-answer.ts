import {createHash} from 'node:crypto';

const json = 'application/json';

/**
 * An answer with a tag that changes with it. The revision alone would not do: what the viewer may do changes with days
 * and roles too, so the tag is made from all that the viewer is told.
 */
export function taggedAnswer(value: unknown, revision: number, headers: Headers): Response {
  const body = JSON.stringify(value);
  const tag = `"${revision}-${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const answer = {etag: tag, 'cache-control': 'private, no-cache'};
  const known = (headers.get('if-none-match') ?? '').split(',').map((it) => it.trim().replace(/^W\//, ''));
  if (known.includes(tag) || known.includes('*')) return new Response(null, {status: 304, headers: answer});
  return new Response(body, {headers: {...answer, 'content-type': json}});
}

/** Published content, which never changes under its id. */
export function immutableAnswer(value: unknown): Response {
  return new Response(JSON.stringify(value), {
    headers: {'content-type': json, 'cache-control': 'private, max-age=86400, immutable'},
  });
}

export function plainAnswer(value: unknown): Response {
  return new Response(JSON.stringify(value), {headers: {'content-type': json, 'cache-control': 'no-store'}});
}
