import type {Instant} from '../../domain/calendar.ts';
import type {Entry} from '../../domain/entry.ts';
import type {EntryId} from '../../domain/ids.ts';
import type {Refusal} from '../../domain/reasons.ts';
import type {Database, Rows} from './database.ts';
import type {Layout} from './indexed-database.ts';

/**
 * A person's work that must never be lost: unsent and refused entries, the ring of acknowledged ones, drafts.
 *
 * Its version is 1 for ever, so that two versions of the library on one site never lock each other out; `x` is spare for
 * whatever comes. Nothing says on disk that an entry is under way: after a crash that would be a lie.
 */
export function workLayout(partition: string): Layout {
  return {
    name: `workplace-mentoring:${partition}`,
    version: 1,
    stores: ['outbox', 'acked', 'blobs', 'drafts', 'x', 'meta'],
  };
}

/** An entry that the service does not have, or would not take. */
export interface OutboxRow {
  /** Order on this device, over all its tabs. */
  readonly seq: number;
  readonly entry: Entry;
  readonly keptAt: Instant;
  /** Set: it waits for the person, not for the network. */
  readonly refused?: {readonly refusal: Refusal; readonly at: Instant};
}

/** An entry that the service has; kept in case a restored service is older than this device. */
export interface AckedRow {
  readonly seq: number;
  readonly entry: Entry;
  /** Its place in the stream, by the service's answer. */
  readonly revision: number;
  readonly receivedAt: Instant;
  /** The service never took it and the person let it go: kept for a while, never sent. */
  readonly discarded?: true;
}

export interface Work {
  readonly outbox: readonly OutboxRow[];
  readonly acked: readonly AckedRow[];
  /** The database that acknowledged; `undefined` before the first contact. */
  readonly epoch: string | undefined;
}

/** What became of an entry that was sent. */
export type Settlement =
  | {readonly seq: number; readonly revision: number; readonly receivedAt: Instant}
  | {readonly seq: number; readonly refused: {readonly refusal: Refusal; readonly at: Instant}};

const ringRows = 2_000;
const ringDays = 30;

export class WorkStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  get isDurable(): boolean {
    return this.#database.isDurable;
  }

  read(): Promise<Work> {
    return this.#database.run('read', ['outbox', 'acked', 'meta'], async (rows) => ({
      outbox: (await rows.all('outbox')) as readonly OutboxRow[],
      acked: (await rows.all('acked')) as readonly AckedRow[],
      epoch: (await rows.get('meta', 'epoch')) as string | undefined,
    }));
  }

  /** Keeps entries, all or none. Any tab may: the order is given out in the same transaction. */
  keep(entries: readonly Entry[], keptAt: Instant): Promise<readonly OutboxRow[]> {
    return this.#database.run('keep', ['outbox', 'meta'], async (rows) => {
      let seq = await lastSeq(rows);
      const kept: OutboxRow[] = [];
      for (const entry of entries) {
        seq += 1;
        const row = {seq, entry, keptAt};
        kept.push(row);
        await rows.put('outbox', seq, row);
      }
      await rows.put('meta', 'seq', seq);
      return kept;
    });
  }

  /**
   * Moves what the service has to the ring, and marks what it refused, in one transaction: there is no moment in which
   * an entry is nowhere. What another tab has settled before stays as it is.
   */
  settle(settlements: readonly Settlement[]): Promise<void> {
    return this.#database.run('keep', ['outbox', 'acked'], async (rows) => {
      for (const it of settlements) {
        const row = (await rows.get('outbox', it.seq)) as OutboxRow | undefined;
        if (!row) continue;
        if ('refused' in it) {
          await rows.put('outbox', it.seq, {...row, refused: it.refused} satisfies OutboxRow);
        } else {
          const {revision, receivedAt} = it;
          await rows.put('acked', it.seq, {seq: it.seq, entry: row.entry, revision, receivedAt} satisfies AckedRow);
          await rows.delete('outbox', it.seq);
        }
      }
    });
  }

  /** Lets refused entries be sent again. */
  unrefuse(seqs: readonly number[]): Promise<void> {
    return this.#database.run('keep', ['outbox'], async (rows) => {
      for (const seq of seqs) {
        const row = (await rows.get('outbox', seq)) as OutboxRow | undefined;
        if (!row) continue;
        const {refused: _refused, ...pending} = row;
        await rows.put('outbox', seq, pending);
      }
    });
  }

  /** Lets a refused entry go. Its text stays in the ring for as long as the others. */
  discard(seq: number, at: Instant): Promise<void> {
    return this.#database.run('keep', ['outbox', 'acked'], async (rows) => {
      const row = (await rows.get('outbox', seq)) as OutboxRow | undefined;
      if (!row?.refused) return;
      const {entry} = row;
      await rows.put('acked', seq, {seq, entry, revision: 0, receivedAt: at, discarded: true} satisfies AckedRow);
      await rows.delete('outbox', seq);
    });
  }

  /**
   * Another database answers: a restored one, which may not have what was acknowledged. Everything in the ring goes back
   * to be sent, in its old order; what the service has it counts once.
   */
  beginEpoch(epoch: string): Promise<void> {
    return this.#database.run('keep', ['outbox', 'acked', 'meta'], async (rows) => {
      const before = await rows.get('meta', 'epoch');
      if (before === epoch) return;
      await rows.put('meta', 'epoch', epoch);
      if (before === undefined) return;
      for (const row of (await rows.all('acked')) as readonly AckedRow[]) {
        if (row.discarded) continue;
        const {seq, entry, receivedAt} = row;
        await rows.put('outbox', seq, {seq, entry, keptAt: receivedAt} satisfies OutboxRow);
        await rows.delete('acked', seq);
      }
    });
  }

  /** Drops from the ring what is old. */
  prune(now: Instant): Promise<void> {
    return this.#database.run('change', ['acked'], async (rows) => {
      const acked = (await rows.all('acked')) as readonly AckedRow[];
      const oldest = new Date(Date.parse(now) - ringDays * 86_400_000).toISOString();
      for (const [index, {seq, receivedAt}] of acked.entries()) {
        if (receivedAt < oldest || index < acked.length - ringRows) await rows.delete('acked', seq);
      }
    });
  }

  findDraft(form: string, subject: string): Promise<DraftRow | undefined> {
    return this.#database.run('read', ['drafts'], (rows) => rows.get('drafts', [form, subject])) as Promise<
      DraftRow | undefined
    >;
  }

  keepDraft(form: string, subject: string, draft: DraftRow): Promise<void> {
    return this.#database.run('keep', ['drafts'], (rows) => rows.put('drafts', [form, subject], draft));
  }

  dropDraft(form: string, subject: string): Promise<void> {
    return this.#database.run('keep', ['drafts'], (rows) => rows.delete('drafts', [form, subject]));
  }

  /** Puts rows as they are: a memory store takes over from a device that keeps nothing more. */
  adopt({outbox, acked, epoch}: Work): Promise<void> {
    return this.#database.run('keep', ['outbox', 'acked', 'meta'], async (rows) => {
      for (const row of outbox) await rows.put('outbox', row.seq, row);
      for (const row of acked) await rows.put('acked', row.seq, row);
      await rows.put('meta', 'epoch', epoch);
      await rows.put('meta', 'seq', Math.max(0, ...outbox.map((it) => it.seq), ...acked.map((it) => it.seq)));
    });
  }

  close(): void {
    this.#database.close();
  }

  wipe(): Promise<void> {
    return this.#database.wipe();
  }
}

export interface DraftRow {
  readonly value: unknown;
  readonly keptAt: Instant;
}

/** The id an outbox row or an acknowledged one is known by outside. */
export function findRow<Row extends {readonly entry: Entry}>(rows: readonly Row[], entry: EntryId): Row | undefined {
  return rows.find((it) => it.entry.id === entry);
}

async function lastSeq(rows: Rows): Promise<number> {
  return ((await rows.get('meta', 'seq')) as number | undefined) ?? 0;
}
