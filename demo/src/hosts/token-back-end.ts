import {randomUUID} from 'node:crypto';
import {SignJWT} from 'jose';
import type {HostKey} from './host-key.ts';
import type {Visitor} from './site.ts';

/** What the service was told about this site when it was registered. */
export interface Registration {
  readonly issuer: string;
  readonly audience: string;
  readonly key: HostKey;
}

/** Well below the fifteen minutes that the service accepts. The page asks again before it runs out. */
const lifetimeSeconds = 600;

export interface GivenToken {
  readonly token: string;
  readonly expiresAt: string;
}

/**
 * All that a site has to write to sign its visitors in: who is here, and nothing about what they may do. That is for
 * the service to know.
 */
export async function signToken({issuer, audience, key}: Registration, subject: string): Promise<GivenToken> {
  const issuedAt = Math.floor(Date.now() / 1000);
  const expiresAt = issuedAt + lifetimeSeconds;
  const token = await new SignJWT()
    .setProtectedHeader({alg: 'ES256', kid: key.publicKey.kid, typ: 'JWT'})
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(key.privateKey);
  return {token, expiresAt: new Date(expiresAt * 1000).toISOString()};
}

/**
 * `POST /mentoring-token` of a site: a token for the visitor who is signed in *here*, asked by a page of this origin.
 *
 * @param visitors who may be signed in. This demo has no log-in: each window names its visitor with the request, so
 *   that four windows can be four people. A real site reads its own session cookie instead, and takes no name.
 */
export async function answerTokenRequest(
  request: Request,
  origin: string,
  visitors: readonly Visitor[],
  registration: Registration,
): Promise<Response> {
  if (request.method !== 'POST') return new Response(null, {status: 405, headers: {allow: 'POST'}});
  if (!isFromOwnPage(request, origin)) return Response.json({error: 'Ask from a page of this site.'}, {status: 403});
  const named = new URL(request.url).searchParams.get('visitor');
  const visitor = visitors.find((it) => it.id === named);
  if (!visitor) return Response.json({error: 'Nobody is signed in.'}, {status: 401});
  const given = await signToken(registration, visitor.id);
  return Response.json(given, {headers: {'cache-control': 'no-store'}});
}

/** Browsers send `Origin` with every POST, and no page can change it. */
function isFromOwnPage(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  return request.headers.get('origin') === origin && (site === null || site === 'same-origin');
}
