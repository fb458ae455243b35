import type {Fetch} from '../api/request.ts';
import type {Timers} from '../api/timers.ts';
import type {Database} from '../storage/database.ts';
import {openIndexedDatabase, type Layout} from '../storage/indexed-database.ts';
import type {Locks, OpenChannel} from '../sync/tabs.ts';

/** Everything the client takes from the device. Tests hand in their own. */
export interface Platform {
  readonly fetch: Fetch;
  /** Whether this device itself knows that it has no network. */
  readonly isOffline: () => boolean;
  readonly timers: Timers;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly openDatabase: (layout: Layout) => Promise<Database>;
  /** Missing on plain http. */
  readonly locks: Locks | undefined;
  readonly openChannel: OpenChannel | undefined;
  /** Asks the browser not to clear what is kept here when the device runs full. */
  readonly persist: () => void;
  readonly page: Page;
}

/** What happens to the page as a whole. */
export interface Page {
  /** Returns how to stop. */
  follow(told: (event: PageEvent) => void): () => void;
}

/**
 * `back`: seen again, or the network may be there again. `leaving`: it may never run again, or be kept for the back
 * button. `returned`: it was kept, and runs again.
 */
export type PageEvent = 'back' | 'leaving' | 'returned';

/** This browser. The one place in which the client reaches for what is global. */
export function thisPlatform(): Platform {
  const {navigator} = globalThis;
  return {
    fetch: (address, init) => fetch(address, init),
    // Missing outside browsers, and that proves nothing either.
    isOffline: () => navigator.onLine === false,
    timers: {
      after(delayMs, then) {
        const timer = setTimeout(then, delayMs);
        return () => clearTimeout(timer);
      },
    },
    now: () => Date.now(),
    random: () => Math.random(),
    // Not `randomUUID`, which plain http does not have.
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    openDatabase: openIndexedDatabase,
    locks: navigator.locks,
    openChannel: typeof BroadcastChannel === 'undefined' ? undefined : openChannel,
    persist: askToPersist,
    page: {follow: followPage},
  };
}

function askToPersist(): void {
  // The worker's types leave it out; a page has it, except on plain http.
  const {storage} = navigator as {readonly storage?: {persist?(): Promise<boolean>}};
  void storage?.persist?.().catch(() => false);
}

const openChannel: OpenChannel = <Message>(name: string, heard: (message: Message) => void) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({data}) => heard(data as Message);
  return {post: (message: Message) => channel.postMessage(message), close: () => channel.close()};
};

const events: readonly (readonly [name: string, event: PageEvent])[] = [
  ['online', 'back'],
  ['focus', 'back'],
  ['visibilitychange', 'back'],
  ['pagehide', 'leaving'],
  ['pageshow', 'returned'],
];

function followPage(told: (event: PageEvent) => void): () => void {
  const {document} = globalThis as {readonly document?: EventTarget & {readonly visibilityState?: string}};
  const ending = new AbortController();
  const {signal} = ending;
  for (const [name, event] of events) {
    const target = name === 'visibilitychange' ? document : globalThis;
    const tell = (): void => {
      // A page that nobody sees has no reason to hurry.
      if (event === 'leaving' || document?.visibilityState !== 'hidden') told(event);
    };
    target?.addEventListener(name, tell, {signal});
  }
  return () => ending.abort();
}
