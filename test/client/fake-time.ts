import type {Timers} from '../../src/client/api/timers.ts';

/** Lets everything that is ready to run, run; nothing waits for a clock. */
export async function turn(times = 12): Promise<void> {
  for (let count = 0; count < times; count += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits until something is so, without any clock; says what it waited for where it never is. */
export async function until(isSo: () => boolean, what = String(isSo)): Promise<void> {
  for (let count = 0; count < 3_000; count += 1) {
    if (isSo()) return;
    await turn(1);
  }
  throw new Error(`It never came to be: ${what}`);
}

/** A clock that a test moves on. */
export class FakeTime implements Timers {
  nowMs = Date.parse('2026-03-11T15:00:00.000Z');
  #waiting: {readonly at: number; readonly then: () => void}[] = [];

  after(delayMs: number, then: () => void): () => void {
    const timer = {at: this.nowMs + delayMs, then};
    this.#waiting.push(timer);
    return () => {
      this.#waiting = this.#waiting.filter((it) => it !== timer);
    };
  }

  /** Timers that have not run. */
  get pending(): number {
    return this.#waiting.length;
  }

  async pass(ms: number): Promise<void> {
    const end = this.nowMs + ms;
    await turn();
    for (;;) {
      const [next] = this.#waiting.filter((it) => it.at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((it) => it !== next);
      this.nowMs = next.at;
      next.then();
      await turn();
    }
    this.nowMs = end;
    await turn();
  }
}
