import {decodeJwt, decodeProtectedHeader, errors, importJWK, jwtVerify, type CryptoKey, type JWTPayload} from 'jose';
import type {Host} from 'workplace-mentoring/contract';
import type {PersonId} from 'workplace-mentoring/domain';
import {ProblemError} from './problem-error.ts';
import type {Registry} from './sql/registry.ts';

/** Whoever a request comes from, by a verified token. What they may do is decided from records, never from claims. */
export interface Bearer {
  readonly person: PersonId;
  readonly host: Host;
  /** Milliseconds since 1970. */
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
}

const longestLifeMs = 15 * 60_000;
const leewayMs = 60_000;
const signOffLifeMs = 5 * 60_000;
const longestToken = 8_192;

/**
 * Reads the bearer of a request.
 *
 * @throws {ProblemError} `sign-in-needed`, `token-invalid`, `token-expired`, `unknown-person`
 */
export async function bearerFrom(header: string | null, registry: Registry, nowMs: number): Promise<Bearer> {
  const token = header === null ? undefined : /^Bearer +([\w.~+/=-]+)$/i.exec(header)?.[1];
  if (token === undefined) throw unsigned('sign-in-needed');
  if (token.length > longestToken) throw unsigned('token-invalid', 'It is longer than any token has to be.');
  const {issuer, subject, kid} = claimed(token);
  const known = await registry.findBearer(issuer, subject);
  if (!known) throw unsigned('token-invalid', 'Its issuer is not registered.');
  const claims = await verify(token, known.host, kid, nowMs);
  const issuedAtMs = (claims.iat ?? 0) * 1_000;
  const expiresAtMs = (claims.exp ?? 0) * 1_000;
  if (expiresAtMs - issuedAtMs > longestLifeMs || expiresAtMs <= issuedAtMs)
    throw unsigned('token-invalid', 'It has to last 15 minutes at most.');
  if (issuedAtMs > nowMs + leewayMs) throw unsigned('token-invalid', 'It was issued in the future.');
  if (known.person === undefined) throw new ProblemError('unknown-person');
  return {person: known.person, host: known.host, issuedAtMs, expiresAtMs};
}

/** @throws {ProblemError} `token-too-old`: whoever signs off has just shown the host who they are */
export function askFreshToken({issuedAtMs}: Bearer, nowMs: number): void {
  if (nowMs - issuedAtMs > signOffLifeMs) throw unsigned('token-too-old');
}

/** What a token says of itself. Nothing of it is believed before the signature is checked. */
function claimed(token: string): {issuer: string; subject: string; kid: string} {
  try {
    const {kid} = decodeProtectedHeader(token);
    const {iss, sub} = decodeJwt(token);
    // Text that no database can hold names nobody.
    const isText = (it: unknown): it is string =>
      typeof it === 'string' && it !== '' && it.isWellFormed() && !it.includes('\u0000');
    if (isText(iss) && isText(sub) && isText(kid)) return {issuer: iss, subject: sub, kid};
  } catch {
    // Told below.
  }
  throw unsigned('token-invalid', 'It has to be a JWT with kid in its header and iss and sub among its claims.');
}

async function verify(token: string, host: Host, kid: string, nowMs: number): Promise<JWTPayload> {
  const key = host.keys.find((it) => it.kid === kid);
  if (!key) throw unsigned('token-invalid', 'Its key is not registered.');
  try {
    const {payload} = await jwtVerify(token, await imported(key, host.algorithm), {
      // Fixed when the host was registered; the token's own word for it chooses nothing.
      algorithms: [host.algorithm],
      issuer: host.issuer,
      audience: host.audience,
      requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp', 'jti'],
      clockTolerance: leewayMs / 1_000,
      currentDate: new Date(nowMs),
    });
    if (typeof payload.iat !== 'number' || typeof payload.exp !== 'number') throw unsigned('token-invalid');
    return payload;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    if (error instanceof errors.JWTExpired) throw unsigned('token-expired');
    if (error instanceof errors.JWTClaimValidationFailed)
      throw unsigned('token-invalid', `Its claim ${error.claim} is missing or not the one that is expected.`);
    if (error instanceof errors.JOSEAlgNotAllowed)
      throw unsigned('token-invalid', `It has to be signed with ${host.algorithm}.`);
    // Whatever else is wrong with a token, its bearer is not known, and that is all.
    throw unsigned('token-invalid', 'Its signature does not fit.');
  }
}

type PublicKey = Host['keys'][number];

const keys = new Map<string, Promise<CryptoKey | Uint8Array>>();
const mostKeys = 1_000;

/** Importing costs more than verifying, so imported keys are kept, by everything that makes them what they are. */
function imported(key: PublicKey, algorithm: Host['algorithm']): Promise<CryptoKey | Uint8Array> {
  const name = JSON.stringify([algorithm, key.kty, key.crv, key.x, key.y]);
  let found = keys.get(name);
  if (!found) {
    if (keys.size >= mostKeys) keys.clear();
    found = importJWK({kty: key.kty, crv: key.crv, x: key.x, ...(key.y !== undefined && {y: key.y})}, algorithm);
    keys.set(name, found);
  }
  return found;
}

function unsigned(
  code: 'sign-in-needed' | 'token-invalid' | 'token-expired' | 'token-too-old',
  detail?: string,
): ProblemError {
  const challenge = code === 'sign-in-needed' ? 'Bearer' : 'Bearer error="invalid_token"';
  return new ProblemError(code, {...(detail !== undefined && {detail}), headers: {'www-authenticate': challenge}});
}
