/** What a key may be here: a name, a number, or a path of them. */
export type Key = string | number | readonly (string | number)[];

/**
 * A few stores of plain values by key, with transactions. One form lies in IndexedDB, one in memory; everything that is
 * kept is written over this, once, and so behaves the same in both.
 */
export interface Database {
  /** Whether what is kept outlives the page. */
  readonly isDurable: boolean;
  /**
   * All of `work` or nothing of it. `work` awaits nothing but its rows: an IndexedDB transaction ends otherwise. It may
   * be run a second time if the connection was lost under it, so it changes nothing but rows.
   *
   * @throws {StorageError} if nothing was kept
   */
  run<Result>(mode: Mode, stores: readonly string[], work: (rows: Rows) => Promise<Result>): Promise<Result>;
  close(): void;
  /** Removes the database with everything in it, and closes. */
  wipe(): Promise<void>;
}

/** `keep` resolves when the device has really written it. `change` may be lost with the power. */
export type Mode = 'read' | 'change' | 'keep';

export interface Rows {
  get(store: string, key: Key): Promise<unknown>;
  put(store: string, key: Key, value: unknown): Promise<void>;
  delete(store: string, key: Key): Promise<void>;
  /** Every value in order of key; with `under`, those whose key is a path that begins with it. */
  all(store: string, under?: string): Promise<readonly unknown[]>;
  clear(store: string): Promise<void>;
}

/** The device did not keep something. Nothing of the transaction is there. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** The device is full: with something else gone it may go. */
  readonly isQuota: boolean;

  constructor(message: string, cause: unknown) {
    super(message, {cause});
    this.isQuota = namesOf(cause).includes('QuotaExceededError');
  }
}

/** A failed write often comes as an `AbortError` whose transaction holds the real one. */
function namesOf(cause: unknown): readonly string[] {
  if (typeof cause !== 'object' || cause === null) return [];
  const {name, cause: inner} = cause as {readonly name?: unknown; readonly cause?: unknown};
  return [String(name), ...namesOf(inner)];
}
