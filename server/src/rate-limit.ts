/** How much one person may ask: `burst` at once, and `perSecond` in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export const usualRate: Rate = {burst: 240, perSecond: 8};

interface Bucket {
  tokens: number;
  at: number;
}

const mostBuckets = 50_000;

/** One bucket of tokens per person, in this process. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes a token; where none is left, gives the seconds until there is one. */
  take(person: string, nowMs: number): number | undefined {
    const {burst, perSecond} = this.#rate;
    const bucket = this.#buckets.get(person) ?? {tokens: burst, at: nowMs};
    const grown = bucket.tokens + (Math.max(0, nowMs - bucket.at) / 1_000) * perSecond;
    bucket.tokens = Math.min(burst, grown);
    bucket.at = nowMs;
    // The oldest bucket stands first; a forgotten one is a full one, so forgetting allows little.
    this.#buckets.delete(person);
    if (this.#buckets.size >= mostBuckets) this.#forgetOldest();
    this.#buckets.set(person, bucket);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond);
    bucket.tokens -= 1;
    return undefined;
  }

  #forgetOldest(): void {
    for (const [person] of this.#buckets) {
      this.#buckets.delete(person);
      return;
    }
  }
}
