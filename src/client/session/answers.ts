import type {Instant} from '../../domain/calendar.ts';
import type {Asking, MentoringAdapter} from '../api/mentoring-adapter.ts';
import type {CacheStore} from '../storage/cache-store.ts';

export type Question<Answer> = (adapter: MentoringAdapter, asking: Asking) => Promise<Answer>;
export type Ask = <Answer>(question: Question<Answer>) => Promise<Answer>;

export interface Told<Answer> {
  readonly served: Answer;
  readonly at: Instant;
}

/** What the service says, and what it said last. */
export class Answers {
  readonly #cache: CacheStore;
  readonly #ask: Ask;
  readonly #now: () => Instant;
  readonly #published = new Map<string, Promise<unknown>>();

  constructor(cache: CacheStore, ask: Ask, now: () => Instant) {
    this.#cache = cache;
    this.#ask = ask;
    this.#now = now;
  }

  async cached<Answer>(key: string): Promise<Told<Answer> | undefined> {
    const found = await this.#cache.find(key);
    return found && {served: found.value as Answer, at: found.at};
  }

  async fresh<Answer>(key: string, question: Question<Answer>): Promise<Told<Answer>> {
    const served = await this.#ask(question);
    const at = this.#now();
    // Not waited for: a cache that does not answer must not keep a person from seeing the newest.
    void this.#cache.keep(key, {value: served, at});
    return {served, at};
  }

  /** Published content: it never changes under its id, so it is fetched once. */
  published<Answer>(key: string, question: Question<Answer>): Promise<Answer> {
    const held = this.#published.get(key) as Promise<Answer> | undefined;
    if (held) return held;
    const loading = this.cached<Answer>(key).then(
      async (cached) => cached?.served ?? (await this.fresh(key, question)).served,
    );
    this.#published.set(key, loading);
    loading.catch(() => this.#published.delete(key));
    return loading;
  }

  /** The same, only if this device has it. */
  async cachedContent<Answer>(key: string): Promise<Answer | undefined> {
    const held = this.#published.get(key) as Promise<Answer> | undefined;
    return held ? held.catch(() => undefined) : (await this.cached<Answer>(key))?.served;
  }

  forget(key: string): Promise<void> {
    return this.#cache.remove(key);
  }
}
