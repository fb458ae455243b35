import type {Database, Key, Mode, Rows} from './database.ts';

type Table = ReadonlyMap<string, {readonly key: Key; readonly value: unknown}>;

/** The same in memory: for tests, for hosts that want nothing kept, and where the device keeps nothing. */
export class MemoryDatabase implements Database {
  readonly isDurable = false;
  #tables: ReadonlyMap<string, Table> = new Map();
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(_mode: Mode, stores: readonly string[], work: (rows: Rows) => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(async () => {
      const tables = new Map(stores.map((it) => [it, new Map(this.#tables.get(it))]));
      const result = await work(rowsOf(tables));
      this.#tables = new Map([...this.#tables, ...tables]);
      return result;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  close(): void {
    // Nothing is open.
  }

  async wipe(): Promise<void> {
    await this.#last;
    this.#tables = new Map();
  }
}

function rowsOf(tables: ReadonlyMap<string, Map<string, {key: Key; value: unknown}>>): Rows {
  const table = (store: string) => {
    const found = tables.get(store);
    if (!found) throw new RangeError(`The transaction does not hold the store ${store}`);
    return found;
  };
  return {
    get: async (store, key) => table(store).get(JSON.stringify(key))?.value,
    put: async (store, key, value) => {
      // As IndexedDB does: what is changed afterwards by whoever gave it does not change here.
      table(store).set(JSON.stringify(key), {key, value: structuredClone(value)});
    },
    delete: async (store, key) => void table(store).delete(JSON.stringify(key)),
    all: async (store, under) =>
      [...table(store).values()]
        .filter(({key}) => under === undefined || (typeof key === 'object' && key[0] === under))
        .sort((a, b) => compareKeys(a.key, b.key))
        .map(({value}) => value),
    clear: async (store) => table(store).clear(),
  };
}

/** IndexedDB's order: numbers before texts before paths. */
function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'object' && typeof b === 'object') {
    for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
      const order = compareKeys(a[index] as Key, b[index] as Key);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return rank(a) - rank(b);
}

function rank(key: Key): number {
  return typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2;
}
