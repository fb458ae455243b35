import {openSession} from '../../src/client/session/open-session.ts';
import type {OpenSession, SessionOptions} from '../../src/client/session/session-options.ts';
import type {PageEvent, Platform} from '../../src/client/session/platform.ts';
import {StorageError, type Database, type Mode, type Rows} from '../../src/client/storage/database.ts';
import {MemoryDatabase} from '../../src/client/storage/memory-database.ts';
import type {Channel, Locks} from '../../src/client/sync/tabs.ts';
import type {FakeTime} from './fake-time.ts';

/** A disk: what lies on it outlives every page. */
class DiskDatabase implements Database {
  readonly isDurable = true;
  readonly #rows = new MemoryDatabase();
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  run<Result>(mode: Mode, stores: readonly string[], work: (rows: Rows) => Promise<Result>): Promise<Result> {
    const failure = mode === 'read' ? undefined : this.#disk.failure;
    return failure ? Promise.reject(new StorageError('The disk failed', failure)) : this.#rows.run(mode, stores, work);
  }

  close(): void {
    // Another page may have it open.
  }

  wipe(): Promise<void> {
    return this.#rows.wipe();
  }
}

interface Disk {
  /** What writing fails with from now on. */
  failure: unknown;
}

/** Two pages never draw the same ids. */
let seeds = 0;

/** One tablet or phone with a browser: its disk, its tabs. */
export class Device implements Disk {
  failure: unknown;
  refusesToOpen = false;
  readonly databases = new Map<string, Database>();
  readonly persisted: string[] = [];
  readonly #time: FakeTime;
  readonly #locks = new FakeLocks();
  readonly #channels = new Map<string, Set<(message: unknown) => void>>();

  constructor(time: FakeTime) {
    this.#time = time;
  }

  /** How far the device's own clock is off. */
  skewMs = 0;

  tab(options: Omit<SessionOptions, 'told' | 'platform' | 'storage'> & Partial<SessionOptions>): Tab {
    return new Tab(options, this.#platform());
  }

  #platform(): Platform & {readonly told: Set<(event: PageEvent) => void>} {
    const told = new Set<(event: PageEvent) => void>();
    let chance = (seeds += 1);
    return {
      told,
      fetch: () => Promise.reject(new TypeError('This device has no network')),
      isOffline: () => false,
      timers: this.#time,
      now: () => this.#time.nowMs + this.skewMs,
      random: () => 0.5,
      randomBytes: (length) =>
        Uint8Array.from({length}, () => (chance = (Math.imul(chance, 1103515245) + 12345) >>> 0) >>> 16),
      openDatabase: ({name}) => this.open(name),
      locks: this.#locks,
      openChannel: <Message>(name: string, heard: (message: Message) => void) =>
        this.#openChannel(name, heard as (message: unknown) => void),
      persist: () => void this.persisted.push('asked'),
      page: {
        follow(tell) {
          told.add(tell);
          return () => told.delete(tell);
        },
      },
    };
  }

  open(name: string): Promise<Database> {
    if (this.refusesToOpen) return Promise.reject(new StorageError(`${name} cannot be opened`, undefined));
    let database = this.databases.get(name);
    if (!database) this.databases.set(name, (database = new DiskDatabase(this)));
    return Promise.resolve(database);
  }

  #openChannel(name: string, heard: (message: unknown) => void): Channel<unknown> {
    const all = this.#channels.get(name) ?? new Set();
    this.#channels.set(name, all);
    all.add(heard);
    return {
      post: (message) => {
        for (const tell of all) if (tell !== heard) setImmediate(() => all.has(tell) && tell(structuredClone(message)));
      },
      close: () => all.delete(heard),
    };
  }
}

/** One page of a device. */
export class Tab {
  readonly open: OpenSession;
  readonly told: string[] = [];
  readonly #platform: ReturnType<Device['tab']>['platform'];

  constructor(
    options: Omit<SessionOptions, 'told' | 'platform' | 'storage'> & Partial<SessionOptions>,
    platform: Platform & {readonly told: Set<(event: PageEvent) => void>},
  ) {
    this.#platform = platform;
    this.open = openSession({
      storage: 'device',
      ...options,
      platform,
      told: {
        otherPerson: (person) => this.told.push(`other person: ${person}`),
        authNeeded: () => this.told.push('sign in'),
        troubled: ({code}) => this.told.push(`trouble: ${code}`),
        gone: () => this.told.push('gone'),
      },
    });
  }

  get platform(): Platform & {readonly told: Set<(event: PageEvent) => void>} {
    return this.#platform;
  }

  get session(): OpenSession['session'] {
    return this.open.session;
  }

  /** The page comes back into sight, is left, … */
  page(event: PageEvent): void {
    for (const tell of this.#platform.told) tell(event);
  }

  /** What closing a tab does to what runs in it. */
  kill(): void {
    this.open.close();
  }
}

/** Locks of one browser, in order of request. */
class FakeLocks implements Locks {
  readonly #queues = new Map<string, Promise<void>>();

  request(name: string, {signal}: {readonly signal: AbortSignal}, held: () => Promise<void>): Promise<unknown> {
    const before = this.#queues.get(name) ?? Promise.resolve();
    const turn = before.then(() => (signal.aborted ? undefined : held()));
    this.#queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  }
}
