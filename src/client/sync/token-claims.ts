/** What is read of a token here: when to ask for the next one, and whose it is. Whether it is true the service decides. */
export interface TokenClaims {
  readonly subject?: string;
  readonly issuedAtMs?: number;
  readonly expiresAtMs?: number;
}

/** Of a token that is no JWT nothing is known. */
export function claimsIn(token: string): TokenClaims {
  const payload = token.split('.')[1];
  if (payload === undefined) return {};
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (it) => it.charCodeAt(0));
    const {sub, iat, exp} = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    return {
      ...(typeof sub === 'string' && {subject: sub}),
      ...(typeof iat === 'number' && {issuedAtMs: iat * 1_000}),
      ...(typeof exp === 'number' && {expiresAtMs: exp * 1_000}),
    };
  } catch {
    return {};
  }
}
