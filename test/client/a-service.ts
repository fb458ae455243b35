import {NoAnswerError, type ApiError} from '../../src/client/api/api-error.ts';
import type {MentoringAdapter} from '../../src/client/api/mentoring-adapter.ts';
import {openLocalAdapter} from '../../src/client/local/local-adapter.ts';
import {MemoryDatabase} from '../../src/client/storage/memory-database.ts';
import type {Channel} from '../../src/client/sync/tabs.ts';
import type {FakeTime} from './fake-time.ts';

/**
 * A service with the demo's people in it, in this process, by the rules of `src/records`; and the network before it,
 * which a test breaks.
 */
export class Service {
  /** `answers lost`: what was asked is done, and nobody hears of it. */
  network: 'up' | 'down' | 'answers lost' = 'up';
  /** What the service answers with instead, by method. */
  readonly failures = new Map<keyof MentoringAdapter, ApiError>();
  /** What was asked, in order. */
  readonly asked: string[] = [];
  streams = true;
  /** Not of the same moment as the devices. */
  skewMs = 0;
  readonly #time: FakeTime;
  #database = new MemoryDatabase();
  readonly #followers = new Set<(message: unknown) => void>();

  constructor(time: FakeTime) {
    this.#time = time;
  }

  /** Last night's backup comes back: nothing of what devices have sent since is in it. */
  restore(): void {
    this.#database = new MemoryDatabase();
  }

  /** The service as one person's device reaches it. */
  for(person: string): MentoringAdapter {
    let opened: Promise<MentoringAdapter> | undefined;
    let from = this.#database;
    const inside = (): Promise<MentoringAdapter> => {
      if (from !== this.#database) opened = undefined;
      from = this.#database;
      return (opened ??= this.#open(person));
    };
    const method =
      (name: keyof MentoringAdapter) =>
      async (...question: never[]): Promise<never> => {
        this.asked.push(name);
        this.#break(name, 'down');
        const adapter = await inside();
        const answer = await (adapter[name] as (...question: never[]) => Promise<never>).apply(adapter, question);
        this.#break(name, 'answers lost');
        return structuredClone(answer);
      };
    return {
      me: method('me'),
      placement: method('placement'),
      list: method('list'),
      scale: method('scale'),
      jobTemplates: method('jobTemplates'),
      courses: method('courses'),
      history: method('history'),
      overview: method('overview'),
      due: method('due'),
      send: method('send'),
      watch: async (tell, open, asking) => {
        this.asked.push('watch');
        this.#break('watch', 'down');
        if (!this.streams) throw new NoAnswerError('service', 'no stream here');
        await (await inside()).watch?.(tell, open, asking);
      },
    };
  }

  count(name: keyof MentoringAdapter): number {
    return this.asked.filter((it) => it === name).length;
  }

  #break(name: keyof MentoringAdapter, how: 'down' | 'answers lost'): void {
    const failure = how === 'down' ? this.failures.get(name) : undefined;
    if (failure) throw failure;
    if (this.network === how) throw new NoAnswerError('offline', 'no network');
  }

  #open(person: string): Promise<MentoringAdapter> {
    const database = this.#database;
    return openLocalAdapter('local:demo', person, 'device', {
      now: () => this.#time.nowMs + this.skewMs,
      random: Math.random,
      openDatabase: () => Promise.resolve(database),
      openChannel: (_name, heard) => this.#openChannel(heard as (message: unknown) => void),
    });
  }

  #openChannel(heard: (message: unknown) => void): Channel<unknown> {
    this.#followers.add(heard);
    return {
      post: (message) => {
        for (const tell of this.#followers) if (tell !== heard) tell(message);
      },
      close: () => this.#followers.delete(heard),
    };
  }
}
