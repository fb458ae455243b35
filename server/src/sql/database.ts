/** A connection with a transaction open on it. The text is PostgreSQL 15's, with `$1` for values. */
export interface Sql {
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** The service's database: a folder (PGlite), memory, or a server (`pg`). All speak the same SQL. */
export interface Database {
  /** One statement that changes nothing, without the round trips of a transaction. */
  look<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** A consistent look, without locks. */
  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** All of `work` or nothing. It may be run again from its beginning, see `retried`. */
  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Several statements without values. */
  run(text: string): Promise<void>;
  /**
   * Tells what was said with `pg_notify` on a channel once its transaction was committed, by this process or another
   * one. Messages that were said while the connection was broken are lost; `broken` says so once it stands again.
   */
  listen(channel: string, tell: (payload: string) => void, broken: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The database does not answer now. Nothing is known about what was under way. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
}

/**
 * Failures after which a transaction is tried again: somebody else's came in between (serialization, deadlock), or two
 * inserted the same key at once, so that the second try finds what the first could not see.
 */
const worthAnotherTry = new Set(['40001', '40P01', '23505']);
const mostTries = 6;

/** Runs a transaction until it went through or failed for a reason of its own. */
export async function retried<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === mostTries || !worthAnotherTry.has(codeOf(error) ?? '')) throw error;
      // Apart from one another, or both meet again at once.
      await new Promise((go) => setTimeout(go, Math.random() * 10 * 2 ** tries));
    }
  }
}

/** SQLSTATE of a failure that the database reported, or the system's code of a broken connection. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as Error & {readonly code?: unknown}).code : undefined;
  return typeof code === 'string' ? code : undefined;
}
