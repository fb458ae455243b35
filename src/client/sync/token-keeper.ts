import {ApiError, NoAnswerError, SignInNeededError} from '../api/api-error.ts';
import type {TokenNeed, TokenSource} from '../api/token-source.ts';
import {claimsIn, type TokenClaims} from './token-claims.ts';

/** Why the host is asked for a token. `sign-off`: the one at hand is too old to sign with. */
export type TokenReason = 'initial' | 'expiring' | 'rejected' | 'sign-off';

/** The host's own function. `null` (or nothing) says that nobody is signed in. */
export type GetToken = (asking: {
  readonly reason: TokenReason;
  readonly signal: AbortSignal;
}) => Promise<string | GivenToken | null | undefined>;

export interface GivenToken {
  readonly token: string;
  /** RFC 3339, where the token does not say it itself. */
  readonly expiresAt?: string;
}

/** A token is renewed this long before it ends. */
const spareMs = 60_000;
/** A service takes a sign-off with a token of at most five minutes; one minute is for the way. */
const signOffMs = 240_000;

interface Held extends TokenClaims {
  readonly token: string;
  readonly issuedAtMs: number;
}

/**
 * Keeps the host's token, in memory only, and asks for the next one in time. However many requests want one at once, the
 * host is asked once.
 */
export class TokenKeeper implements TokenSource {
  readonly #getToken: GetToken;
  readonly #nowMs: () => number;
  readonly #isOurs: (subject: string) => boolean;
  readonly #ending = new AbortController();
  #held: Held | undefined;
  #renewing: Promise<void> | undefined;

  /**
   * @param nowMs the service's clock: this device's may be a day off
   * @param isOurs told whose each token is; `false` keeps it from being used
   */
  constructor(getToken: GetToken, nowMs: () => number, isOurs: (subject: string) => boolean) {
    this.#getToken = getToken;
    this.#nowMs = nowMs;
    this.#isOurs = isOurs;
  }

  async token(need: Pick<TokenNeed, 'rejected' | 'isForSignOff'>): Promise<string> {
    const reason = this.#reasonFor(need);
    if (reason) {
      this.#renewing ??= this.#renew(reason).finally(() => (this.#renewing = undefined));
      await this.#renewing;
    }
    if (!this.#held) throw new SignInNeededError('The host gives no token');
    return this.#held.token;
  }

  /** Forgets the token and calls off whatever the host is being asked. */
  close(): void {
    this.#held = undefined;
    this.#ending.abort();
  }

  #reasonFor({rejected, isForSignOff}: Pick<TokenNeed, 'rejected' | 'isForSignOff'>): TokenReason | undefined {
    const held = this.#held;
    if (!held) return 'initial';
    // Somebody else has had it renewed in the meantime.
    if (rejected !== undefined && rejected === held.token) return isForSignOff ? 'sign-off' : 'rejected';
    const now = this.#nowMs();
    if (held.expiresAtMs !== undefined && held.expiresAtMs - spareMs <= now) return 'expiring';
    return isForSignOff && now - held.issuedAtMs > signOffMs ? 'sign-off' : undefined;
  }

  async #renew(reason: TokenReason): Promise<void> {
    const before = this.#held;
    try {
      this.#hold(await this.#ask(reason));
    } catch (error) {
      const lasts = reason === 'expiring' && (before?.expiresAtMs ?? 0) > this.#nowMs();
      // Not renewed yet, and still good: the next request asks again.
      if (lasts && error instanceof NoAnswerError) return;
      if (!(error instanceof NoAnswerError)) this.#held = undefined;
      throw error;
    }
  }

  async #ask(reason: TokenReason): Promise<GivenToken> {
    const {signal} = this.#ending;
    let given;
    try {
      given = await this.#getToken({reason, signal});
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof ApiError) throw cause;
      // What `fetch` throws without a network; anything else is the host saying no.
      if (cause instanceof TypeError) throw new NoAnswerError('offline', "The host's sign-in did not answer", {cause});
      throw new SignInNeededError('The host gives no token', {cause});
    }
    signal.throwIfAborted();
    if (!given) throw new SignInNeededError('Nobody is signed in at the host');
    return typeof given === 'string' ? {token: given} : given;
  }

  #hold({token, expiresAt}: GivenToken): void {
    const claims = claimsIn(token);
    if (claims.subject !== undefined && !this.#isOurs(claims.subject))
      throw new SignInNeededError("The host's token is another person's");
    const told = expiresAt === undefined ? NaN : Date.parse(expiresAt);
    this.#held = {
      ...claims,
      token,
      issuedAtMs: claims.issuedAtMs ?? this.#nowMs(),
      ...(claims.expiresAtMs === undefined && !Number.isNaN(told) && {expiresAtMs: told}),
    };
  }
}
