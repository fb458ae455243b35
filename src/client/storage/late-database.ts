import type {Database, Mode, Rows} from './database.ts';
import {MemoryDatabase} from './memory-database.ts';

/**
 * A database that is not open yet, because it is not known yet whose it is or because opening takes its time. Where the
 * device refuses to open it, memory stands in for it.
 */
export class LateDatabase implements Database {
  readonly #opening: Promise<Database>;
  #opened: Database | undefined;
  #isClosed = false;

  constructor(opening: Promise<Database>) {
    this.#opening = opening
      .catch(() => new MemoryDatabase())
      .then((database) => {
        this.#opened = database;
        if (this.#isClosed) database.close();
        return database;
      });
  }

  /** Taken to be so until it is known better. */
  get isDurable(): boolean {
    return this.#opened?.isDurable ?? true;
  }

  async run<Result>(mode: Mode, stores: readonly string[], work: (rows: Rows) => Promise<Result>): Promise<Result> {
    return (await this.#opening).run(mode, stores, work);
  }

  close(): void {
    this.#isClosed = true;
    this.#opened?.close();
  }

  async wipe(): Promise<void> {
    await (await this.#opening).wipe();
  }
}
