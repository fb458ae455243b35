import type {StreamMessage} from '../../contract/batch.ts';
import type {MentoringAdapter} from '../api/mentoring-adapter.ts';
import type {Timers} from '../api/timers.ts';
import {backoffMs} from './backoff.ts';

export interface LiveParts {
  readonly adapter: () => Promise<MentoringAdapter>;
  readonly timers: Timers;
  readonly random: () => number;
  /** Something has changed; without a message it is not known what. */
  readonly changed: (message?: StreamMessage) => void;
}

const pollMs = 30_000;

/**
 * Tells what others have changed: by the service's stream while one stands, else by looking every half minute. When a
 * stream comes to stand everything is looked at once, as nobody knows what was missed.
 */
export class Live {
  readonly #parts: LiveParts;
  #ending: AbortController | undefined;
  #isOpen = false;
  #tries = 0;
  #callOff: (() => void) | undefined;
  #callOffPoll: (() => void) | undefined;

  constructor(parts: LiveParts) {
    this.#parts = parts;
  }

  /** Whether a stream stands. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  start(): void {
    if (this.#ending) return;
    this.#ending = new AbortController();
    void this.#connect(this.#ending.signal);
    this.#poll();
  }

  stop(): void {
    this.#ending?.abort();
    this.#ending = undefined;
    this.#callOff?.();
    this.#callOffPoll?.();
    this.#isOpen = false;
  }

  /** The network may be back: tries at once. */
  wake(): void {
    if (!this.#ending || this.#isOpen) return;
    this.#tries = 0;
    if (!this.#callOff) return;
    this.#callOff();
    this.#callOff = undefined;
    void this.#connect(this.#ending.signal);
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const {adapter, timers, random, changed} = this.#parts;
    const open = (): void => {
      if (signal.aborted) return;
      this.#isOpen = true;
      this.#tries = 0;
      changed();
    };
    try {
      const told = await adapter();
      if (!told.watch) return;
      await told.watch((message) => void (signal.aborted || changed(message)), open, {signal});
    } catch {
      // Whatever it was, the loop finds it out by its own requests and says so.
    }
    if (signal.aborted) return;
    this.#isOpen = false;
    this.#tries += 1;
    this.#callOff = timers.after(backoffMs(this.#tries, random()), () => {
      this.#callOff = undefined;
      void this.#connect(signal);
    });
  }

  #poll(): void {
    this.#callOffPoll = this.#parts.timers.after(pollMs, () => {
      if (!this.#isOpen) this.#parts.changed();
      this.#poll();
    });
  }
}
