import {exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload} from 'jose';
import type {Host} from 'workplace-mentoring/contract';

/** A site as a test knows it: what the service was told, and what it signs with. */
export interface Site {
  readonly host: Host;
  readonly privateKey: CryptoKey;
}

export async function makeSite(
  id: string,
  organization: string,
  algorithm: Host['algorithm'],
  origins: readonly string[],
): Promise<Site> {
  const {privateKey, publicKey} = await generateKeyPair(algorithm, {extractable: true});
  const {x = '', y} = await exportJWK(publicKey);
  const key =
    algorithm === 'ES256'
      ? ({kty: 'EC', crv: 'P-256', x, ...(y !== undefined && {y}), kid: `${id}-1`} as const)
      : ({kty: 'OKP', crv: 'Ed25519', x, kid: `${id}-1`} as const);
  return {
    privateKey,
    host: {
      id: id as Host['id'],
      organization: organization as Host['organization'],
      issuer: `https://${id}.example`,
      audience: 'mentoring',
      algorithm,
      keys: [key],
      origins: [...origins],
    },
  };
}

export interface TokenChanges {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: JWTPayload;
  readonly without?: readonly string[];
  readonly key?: CryptoKey | Uint8Array;
}

/** A token that is as it has to be, but for the changes. */
export function tokenFor(site: Site, subject: string, nowMs: number, changes: TokenChanges = {}): Promise<string> {
  const {host, privateKey} = site;
  const now = Math.floor(nowMs / 1_000);
  const claims: Record<string, unknown> = {
    iss: host.issuer,
    aud: host.audience,
    sub: subject,
    iat: now,
    exp: now + 600,
    jti: crypto.randomUUID(),
    ...changes.claims,
  };
  for (const name of changes.without ?? []) delete claims[name];
  return new SignJWT(claims)
    .setProtectedHeader({alg: host.algorithm, kid: host.keys[0]?.kid ?? '', ...changes.header})
    .sign(changes.key ?? privateKey);
}
