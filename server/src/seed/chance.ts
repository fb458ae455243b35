import {createHash} from 'node:crypto';

/** Chance that comes out the same each time for the same seed, so that a world is the same on every machine. */
export class Chance {
  readonly #seed: string;
  #state: number;
  #ids = 0;

  constructor(seed: string) {
    this.#seed = seed;
    // FNV-1a.
    this.#state = [...seed].reduce((hash, it) => Math.imul(hash ^ (it.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);
  }

  /** From 0, below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  is(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<Value>(from: readonly Value[]): Value {
    const picked = from[Math.floor(this.next() * from.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from');
    return picked;
  }

  /**
   * A UUID of version 4's shape. It comes from the seed and a count, not from the chance above: all of that is one round
   * of 2^32 numbers, where two of some hundred seeds come upon the same stretch sooner or later, and so upon the same ids.
   */
  uuid(): string {
    this.#ids += 1;
    const hex = [...createHash('sha256').update(`${this.#seed}/${this.#ids}`).digest('hex').slice(0, 32)];
    hex[12] = '4';
    hex[16] = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
    const text = hex.join('');
    return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
  }
}
