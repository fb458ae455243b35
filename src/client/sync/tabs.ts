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
export interface Channel<Message> {
  post(message: Message): void;
  close(): void;
}

export type OpenChannel = <Message>(name: string, heard: (message: Message) => void) => Channel<Message>;

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

export interface TabsPlatform {
  readonly locks: Locks | undefined;
  readonly openChannel: OpenChannel | undefined;
}

/** What a tab does about each message, and when it comes to lead. */
export interface TabsHearers {
  lead(): void;
  work(): void;
  wake(): void;
  changed(message: StreamMessage | undefined): void;
  contact(contact: Contact): void;
  gone(): void;
}

/** All tabs of one person with one service, seen from one of them. Before it is open it is alone and does not lead. */
export class Tabs {
  readonly #platform: TabsPlatform;
  readonly #hearers: TabsHearers;
  #lead: Lead | undefined;
  #channel: Channel<TabMessage> | undefined;

  constructor(platform: TabsPlatform, hearers: TabsHearers) {
    this.#platform = platform;
    this.#hearers = hearers;
  }

  get isLead(): boolean {
    return this.#lead?.isHeld ?? false;
  }

  open(name: string): void {
    const {locks, openChannel} = this.#platform;
    this.#channel = openChannel?.<TabMessage>(name, (message) => this.#hear(message));
    this.#lead = new Lead(name, locks, () => this.#hearers.lead());
    this.#lead.campaign();
  }

  campaign(): void {
    this.#lead?.campaign();
  }

  resign(): void {
    this.#lead?.resign();
  }

  post(message: TabMessage): void {
    this.#channel?.post(message);
  }

  close(): void {
    this.#lead?.resign();
    this.#channel?.close();
    this.#channel = undefined;
  }

  #hear(message: TabMessage): void {
    switch (message.type) {
      case 'work':
        return this.#hearers.work();
      case 'wake':
        return this.#hearers.wake();
      case 'changed':
        return this.#hearers.changed(message.message);
      case 'contact':
        // Who leads knows better.
        return this.isLead ? undefined : this.#hearers.contact(message.contact);
      case 'gone':
        return this.#hearers.gone();
      default:
        message satisfies never;
    }
  }
}
