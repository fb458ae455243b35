import type {Instant} from '../../domain/calendar.ts';
import type {Entry} from '../../domain/entry.ts';
import type {EntryId} from '../../domain/ids.ts';
import {MemoryDatabase} from '../storage/memory-database.ts';
import {findRow, WorkStore, type OutboxRow, type Settlement, type Work} from '../storage/work-store.ts';

/**
 * What this device has not sent, has sent, and was refused: a copy in memory of what is kept, so that views need not
 * wait. Where the device stops keeping, the copy goes on in memory and says so.
 */
export class Outbox {
  #store: WorkStore;
  readonly #changed: () => void;
  readonly #makeRoom: () => Promise<void>;
  #work: Work = {outbox: [], acked: [], epoch: undefined};

  /**
   * @param changed called after each change that this page caused or learned of
   * @param makeRoom throws away what is not needed, when the device is full
   */
  constructor(store: WorkStore, changed: () => void, makeRoom: () => Promise<void>) {
    this.#store = store;
    this.#changed = changed;
    this.#makeRoom = makeRoom;
  }

  get work(): Work {
    return this.#work;
  }

  get isDurable(): boolean {
    return this.#store.isDurable;
  }

  get store(): WorkStore {
    return this.#store;
  }

  get pending(): readonly OutboxRow[] {
    return this.#work.outbox.filter((it) => !it.refused);
  }

  get refused(): readonly OutboxRow[] {
    return this.#work.outbox.filter((it) => it.refused);
  }

  /** Reads what other tabs have written. */
  async reread(): Promise<void> {
    const work = await this.use((store) => store.read());
    if (traceOf(work) === traceOf(this.#work)) return;
    this.#work = work;
    this.#changed();
  }

  /** Whether the entries are on the device now, or only in this page. */
  async keep(entries: readonly Entry[], at: Instant): Promise<'saved' | 'memory'> {
    const rows = await this.use((store) => store.keep(entries, at));
    // A tab that read in between has them already.
    const added = rows.filter((row) => !this.#work.outbox.some((it) => it.seq === row.seq));
    this.#work = {...this.#work, outbox: [...this.#work.outbox, ...added]};
    this.#changed();
    return this.isDurable ? 'saved' : 'memory';
  }

  async settle(settlements: readonly Settlement[]): Promise<void> {
    await this.use((store) => store.settle(settlements));
    await this.reread();
  }

  async beginEpoch(epoch: string): Promise<void> {
    if (this.#work.epoch === epoch) return;
    await this.use((store) => store.beginEpoch(epoch));
    await this.reread();
  }

  /** Sends a refused entry again, and those that were refused only because it was. */
  async retry(entry: EntryId): Promise<void> {
    const row = findRow(this.refused, entry);
    if (!row) return;
    const dependants = this.refused.filter((it) => it.refused?.refusal.code === 'depends-on-refused');
    await this.use((store) => store.unrefuse([row, ...dependants].map((it) => it.seq)));
    await this.reread();
  }

  async discard(entry: EntryId, at: Instant): Promise<void> {
    const row = findRow(this.refused, entry);
    if (!row) return;
    await this.use((store) => store.discard(row.seq, at));
    await this.reread();
  }

  /** Unsent entries that rest on a refused one: the service could only refuse them too. */
  get orphans(): readonly OutboxRow[] {
    const refused = new Set(this.refused.map((it) => it.entry.id));
    return this.pending.filter((it) => it.entry.deps?.some((dep) => refused.has(dep)));
  }

  /** Does something with the device; with memory from then on where it does not work. */
  async use<Result>(work: (store: WorkStore) => Promise<Result>): Promise<Result> {
    try {
      return await work(this.#store);
    } catch (error) {
      if (!this.#store.isDurable) throw error;
      if (error instanceof Error && 'isQuota' in error && error.isQuota === true) {
        await this.#makeRoom();
        try {
          return await work(this.#store);
        } catch {
          // Full of somebody else's things.
        }
      }
      const memory = new WorkStore(new MemoryDatabase());
      await memory.adopt(this.#work);
      this.#store.close();
      this.#store = memory;
      this.#changed();
      return work(memory);
    }
  }
}

/** Two readings with the same trace hold the same: rows are only ever added, moved, refused or let go. */
function traceOf({outbox, acked, epoch}: Work): string {
  const rows = outbox.map((it) => `${it.seq}${it.refused?.at ?? ''}`);
  return [epoch, ...rows, 'acked', acked.length, acked.at(0)?.seq, acked.at(-1)?.seq].join();
}
