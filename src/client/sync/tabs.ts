import type {StreamMessage} from '../../contract/batch.ts';
import type {Contact} from './contact.ts';

/** What the tabs of one person tell each other. Hints only: whoever misses one finds out by looking. */
export type TabMessage =
  | {readonly type: 'work'}
  | {readonly type: 'wake'}
  | {readonly type: 'changed'; readonly message?: StreamMessage}
  | {readonly type: 'contact'; readonly contact: Contact}
  | {readonly type: 'gone'};

/** A `BroadcastChannel`, or something like it. */
export interface Channel {
  post(message: TabMessage): void;
  close(): void;
}

export type OpenChannel = (name: string, heard: (message: TabMessage) => void) => Channel;

/** `navigator.locks`, as far as it is used here. */
export interface Locks {
  /** Holds the lock until what `held` returns is fulfilled. Rejects when `signal` ends the waiting. */
  request(name: string, options: {readonly signal: AbortSignal}, held: () => Promise<void>): Promise<unknown>;
}

/**
 * One tab of an origin sends for all. That saves requests, nothing hangs on it: where there are no locks (plain http)
 * every tab sends, and the service counts each entry once.
 */
export class Lead {
  readonly #name: string;
  readonly #locks: Locks | undefined;
  readonly #taken: () => void;
  #letGo: (() => void) | undefined;
  #isHeld = false;

  constructor(name: string, locks: Locks | undefined, taken: () => void) {
    this.#name = name;
    this.#locks = locks;
    this.#taken = taken;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Wants the lead until `resign`. */
  campaign(): void {
    if (this.#letGo) return;
    if (!this.#locks) {
      this.#letGo = () => undefined;
      this.#isHeld = true;
      this.#taken();
      return;
    }
    const waiting = new AbortController();
    const held = new Promise<void>((resolve) => {
      this.#letGo = () => {
        waiting.abort();
        resolve();
      };
    });
    void this.#locks
      .request(this.#name, {signal: waiting.signal}, () => {
        // The lock may be granted in the very moment in which it is not wanted any more.
        if (waiting.signal.aborted) return Promise.resolve();
        this.#isHeld = true;
        this.#taken();
        return held;
      })
      .catch(() => undefined);
  }

  /** Must be called when the page is hidden for good: a page kept for the back button would keep the lock as well. */
  resign(): void {
    this.#isHeld = false;
    this.#letGo?.();
    this.#letGo = undefined;
  }
}
