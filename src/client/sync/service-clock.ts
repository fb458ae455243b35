import type {Instant} from '../../domain/calendar.ts';

const samples = 5;
/** An answer that took longer says too little about when it was given. */
const slowMs = 10_000;

/**
 * The service's idea of now, from this device's clock and what the service said of its own. A device a day off would
 * otherwise date a person's work wrongly. Never runs backwards for entries: what is done later is later.
 */
export class ServiceClock {
  readonly #deviceNow: () => number;
  #offsets: readonly number[] = [];
  #last = 0;

  /** @param deviceNow milliseconds since 1970, as this device believes */
  constructor(deviceNow: () => number) {
    this.#deviceNow = deviceNow;
  }

  /** Milliseconds since 1970. */
  get ms(): number {
    const sorted = [...this.#offsets].sort((a, b) => a - b);
    return this.#deviceNow() + (sorted[Math.floor(sorted.length / 2)] ?? 0);
  }

  now(): Instant {
    return new Date(this.ms).toISOString();
  }

  /** The moment for a new entry: after every one before. */
  next(): Instant {
    this.#last = Math.max(this.ms, this.#last + 1);
    return new Date(this.#last).toISOString();
  }

  /** Asks, and learns from what the answer says of the service's clock. */
  async learn<Answer extends {readonly serverTime: Instant}>(ask: () => Promise<Answer>): Promise<Answer> {
    const asked = this.#deviceNow();
    const answer = await ask();
    const answered = this.#deviceNow();
    if (answered - asked <= slowMs && answered >= asked)
      this.#offsets = [...this.#offsets, Date.parse(answer.serverTime) - (asked + answered) / 2].slice(-samples);
    return answer;
  }
}
