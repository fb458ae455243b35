import {deleteDB, openDB, type IDBPDatabase, type IDBPTransaction} from 'idb';
import {StorageError, type Database, type Mode, type Rows} from './database.ts';

export interface Layout {
  readonly name: string;
  /** A store that is added raises it, except where it is frozen. */
  readonly version: number;
  readonly stores: readonly string[];
}

/**
 * A database of this origin in IndexedDB. A connection that the browser has closed (a killed storage process, another
 * tab's upgrade, a device woken up) is opened again once and the whole transaction repeated; `idb` does not do that.
 *
 * @throws {StorageError} if the browser refuses storage, as in some private windows and in frames without an origin
 */
export async function openIndexedDatabase(layout: Layout): Promise<Database> {
  return new IndexedDatabase(layout, await open(layout));
}

class IndexedDatabase implements Database {
  readonly isDurable = true;
  readonly #layout: Layout;
  #open: Promise<IDBPDatabase> | undefined;
  #isClosed = false;

  constructor(layout: Layout, database: IDBPDatabase) {
    this.#layout = layout;
    this.#open = Promise.resolve(database);
    database.addEventListener('close', () => this.#drop());
  }

  async run<Result>(mode: Mode, stores: readonly string[], work: (rows: Rows) => Promise<Result>): Promise<Result> {
    try {
      return await this.#runOnce(mode, stores, work);
    } catch (error) {
      if (!(error instanceof StorageError) || error.isQuota) throw error;
      // Whatever it was, a fresh connection is the only thing that ever helps.
      this.#drop();
      return this.#runOnce(mode, stores, work);
    }
  }

  async #runOnce<Result>(
    mode: Mode,
    stores: readonly string[],
    work: (rows: Rows) => Promise<Result>,
  ): Promise<Result> {
    const {name} = this.#layout;
    if (this.#isClosed) throw new StorageError(`${name} is closed`, undefined);
    this.#open ??= open(this.#layout);
    let transaction: IDBPTransaction<unknown, string[], IDBTransactionMode>;
    try {
      const database = await this.#open;
      transaction = database.transaction([...stores], mode === 'read' ? 'readonly' : 'readwrite', {
        durability: mode === 'keep' ? 'strict' : 'relaxed',
      });
    } catch (cause) {
      throw new StorageError(`${name} cannot be opened`, cause);
    }
    // Said at once: a rejection that nobody has asked for yet would be reported as unhandled.
    const done = transaction.done.then(
      () => undefined,
      (cause: unknown) => new StorageError(`${name} did not keep it`, transaction.error ?? cause),
    );
    try {
      const result = await work(rowsOf(transaction));
      const failure = await done;
      if (failure) throw failure;
      return result;
    } catch (error) {
      if (error instanceof StorageError) throw error;
      try {
        transaction.abort();
      } catch {
        // Over already: the database itself failed.
        throw new StorageError(`${name} did not keep it`, error);
      }
      await done;
      // The work's own error; a failed request of the database is a DOMException.
      throw error instanceof DOMException ? new StorageError(`${name} did not keep it`, error) : error;
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#drop();
  }

  #drop(): void {
    void this.#open?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#open = undefined;
  }

  async wipe(): Promise<void> {
    this.close();
    await deleteDB(this.#layout.name);
  }
}

async function open({name, version, stores}: Layout): Promise<IDBPDatabase> {
  try {
    return await openDB(name, version, {
      upgrade(database) {
        for (const store of stores) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
      },
      // Another tab wants to upgrade or to wipe; staying open would hold it up for ever.
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
      },
    });
  } catch (cause) {
    throw new StorageError(`${name} cannot be opened`, cause);
  }
}

function rowsOf(transaction: IDBPTransaction<unknown, string[], IDBTransactionMode>): Rows {
  const writing = (store: string) => transaction.objectStore(store) as unknown as WritingStore;
  return {
    get: (store, key) => transaction.objectStore(store).get(key as IDBValidKey),
    put: async (store, key, value) => void (await writing(store).put(value, key as IDBValidKey)),
    delete: (store, key) => writing(store).delete(key as IDBValidKey),
    all: (store, under) =>
      transaction.objectStore(store).getAll(under === undefined ? undefined : IDBKeyRange.bound([under], [under, []])),
    clear: (store) => writing(store).clear(),
  };
}

interface WritingStore {
  put(value: unknown, key: IDBValidKey): Promise<unknown>;
  delete(key: IDBValidKey): Promise<void>;
  clear(): Promise<void>;
}
