import type {Instant} from '../../domain/calendar.ts';
import type {Database} from './database.ts';
import type {Layout} from './indexed-database.ts';

/** What the service said last, for the next visit and for when there is no network. May be deleted at any time. */
export function cacheLayout(partition: string): Layout {
  return {name: `workplace-mentoring-cache:${partition}`, version: 1, stores: ['docs', 'pages', 'meta']};
}

export interface CachedDoc {
  readonly value: unknown;
  /** When the service said it. */
  readonly at: Instant;
}

/** A cache that fails is an empty one: nothing here is the only copy of anything. */
export class CacheStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async find(key: string): Promise<CachedDoc | undefined> {
    const found = this.#database.run('read', ['docs'], (rows) => rows.get('docs', key));
    return (await found.catch(() => undefined)) as CachedDoc | undefined;
  }

  async keep(key: string, doc: CachedDoc): Promise<void> {
    await this.#database.run('change', ['docs'], (rows) => rows.put('docs', key, doc)).catch(() => undefined);
  }

  async remove(key: string): Promise<void> {
    await this.#database.run('change', ['docs'], (rows) => rows.delete('docs', key)).catch(() => undefined);
  }

  /** Empties it if it was filled by another database than the one that answers now. */
  async beginEpoch(epoch: string): Promise<void> {
    const stores = ['docs', 'pages', 'meta'];
    await this.#database
      .run('change', stores, async (rows) => {
        if ((await rows.get('meta', 'epoch')) === epoch) return;
        for (const store of stores) await rows.clear(store);
        await rows.put('meta', 'epoch', epoch);
      })
      .catch(() => undefined);
  }

  async clear(): Promise<void> {
    await this.#database
      .run('change', ['docs', 'pages'], async (rows) => {
        await rows.clear('docs');
        await rows.clear('pages');
      })
      .catch(() => undefined);
  }

  close(): void {
    this.#database.close();
  }

  wipe(): Promise<void> {
    return this.#database.wipe();
  }
}
