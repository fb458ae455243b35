import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {PGlite, type Transaction} from '@electric-sql/pglite';
import {retried, type Database, type Sql} from './database.ts';
import {lockFolder} from './folder-lock.ts';

/**
 * PostgreSQL in this process, kept in a folder, or in memory where none is given. It has one connection, so
 * transactions run one after another, and one process: a second one on the same folder is refused by the lock.
 *
 * @throws {FolderInUseError} if another process has the folder open
 */
export async function openEmbedded(folder?: string): Promise<Database> {
  if (folder === undefined) return new EmbeddedDatabase(await PGlite.create(), () => Promise.resolve());
  await mkdir(folder, {recursive: true});
  const unlock = await lockFolder(folder);
  try {
    return new EmbeddedDatabase(await PGlite.create({dataDir: join(folder, 'database')}), unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

class EmbeddedDatabase implements Database {
  readonly #pglite: PGlite;
  readonly #unlock: () => Promise<void>;

  constructor(pglite: PGlite, unlock: () => Promise<void>) {
    this.#pglite = pglite;
    this.#unlock = unlock;
  }

  async look<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    return (await this.#pglite.query<Row>(text, values && [...values])).rows;
  }

  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#pglite.transaction((transaction) => work(sqlOf(transaction)));
  }

  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return retried(() => this.#pglite.transaction((transaction) => work(sqlOf(transaction))));
  }

  async run(text: string): Promise<void> {
    await this.#pglite.exec(text);
  }

  async listen(channel: string, tell: (payload: string) => void): Promise<() => Promise<void>> {
    const end = await this.#pglite.listen(channel, tell);
    return () => end();
  }

  async close(): Promise<void> {
    await this.#pglite.close();
    await this.#unlock();
  }
}

function sqlOf(transaction: Transaction): Sql {
  return {
    async query<Row>(text: string, values?: readonly unknown[]) {
      return (await transaction.query<Row>(text, values && [...values])).rows;
    },
  };
}
