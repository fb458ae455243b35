import pg from 'pg';
import {codeOf, DatabaseUnavailableError, retried, type Database, type Sql} from './database.ts';

export interface ServerOptions {
  readonly url: string;
  readonly connections?: number;
  readonly statementMs?: number;
  readonly connectMs?: number;
}

const reconnectMs = 500;

/** A PostgreSQL server. Any number of processes may share it. */
export function openServer({url, connections = 10, statementMs = 15_000, connectMs = 5_000}: ServerOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: statementMs,
    connectionTimeoutMillis: connectMs,
    application_name: 'workplace-mentoring',
  });
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  // It may break in the moment in which it is handed out, when neither the pool nor a transaction listens.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new ServerDatabase(pool, url);
}

class ServerDatabase implements Database {
  readonly #pool: pg.Pool;
  readonly #url: string;

  constructor(pool: pg.Pool, url: string) {
    this.#pool = pool;
    this.#url = url;
  }

  async look<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    for (let left = this.#pool.options.max; ; left -= 1) {
      const client = await this.#connect();
      let broken: Error | undefined;
      try {
        return await sqlOf(client).query<Row>(text, values);
      } catch (error) {
        if (!isLost(error)) throw error;
        broken = error as Error;
        if (left <= 0) throw new DatabaseUnavailableError('No connection to the database holds', {cause: error});
      } finally {
        client.release(broken);
      }
    }
  }

  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#transaction('begin isolation level repeatable read read only', work);
  }

  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return retried(() => this.#transaction('begin', work));
  }

  async run(text: string): Promise<void> {
    await this.#pool.query(text);
  }

  async #transaction<Result>(begin: string, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    const client = await this.#begun(begin);
    let broken: Error | undefined;
    const notice = (error: Error): void => {
      broken = error;
    };
    client.on('error', notice);
    try {
      const result = await work(sqlOf(client));
      await client.query('commit');
      return result;
    } catch (error) {
      if (isLost(error)) broken = error as Error;
      if (!broken) await client.query('rollback').catch(notice);
      throw broken ? new DatabaseUnavailableError('The connection to the database broke', {cause: broken}) : error;
    } finally {
      client.off('error', notice);
      client.release(broken);
    }
  }

  /** A connection with a transaction open. One that broke while it lay in the pool is left for the next one. */
  async #begun(begin: string): Promise<pg.PoolClient> {
    for (let left = this.#pool.options.max; ; left -= 1) {
      const client = await this.#connect();
      try {
        await client.query(begin);
        return client;
      } catch (cause) {
        client.release(cause as Error);
        if (left <= 0 || !isLost(cause)) throw new DatabaseUnavailableError('No transaction can begin', {cause});
      }
    }
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (cause) {
      throw new DatabaseUnavailableError('The database cannot be reached', {cause});
    }
  }

  async listen(channel: string, tell: (payload: string) => void, broken: () => void): Promise<() => Promise<void>> {
    const listener = new Listener(this.#url, channel, tell, broken);
    await listener.start();
    return () => listener.stop();
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

/** One connection that only listens, put up again whenever it breaks. */
class Listener {
  readonly #url: string;
  readonly #channel: string;
  readonly #tell: (payload: string) => void;
  readonly #broken: () => void;
  #client: pg.Client | undefined;
  #again: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(url: string, channel: string, tell: (payload: string) => void, broken: () => void) {
    this.#url = url;
    this.#channel = channel;
    this.#tell = tell;
    this.#broken = broken;
  }

  /** @throws {DatabaseUnavailableError} if the first connection fails; later ones are tried until one stands */
  async start(): Promise<void> {
    const client = new pg.Client({connectionString: this.#url, application_name: 'workplace-mentoring listener'});
    client.on('notification', ({payload}) => this.#tell(payload ?? ''));
    const lose = (): void => this.#lose(client);
    client.once('end', lose);
    client.on('error', lose);
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(this.#channel)}`);
    } catch (cause) {
      await client.end().catch(() => undefined);
      throw new DatabaseUnavailableError('The database cannot be listened to', {cause});
    }
    this.#client = client;
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#again);
    await this.#client?.end().catch(() => undefined);
  }

  /** Only the connection that stood can be lost, and only once: it tells by both events. */
  #lose(client: pg.Client): void {
    if (this.#isOver || this.#client !== client) return;
    this.#client = undefined;
    this.#startLater();
  }

  #startLater(): void {
    this.#again = setTimeout(() => {
      this.start().then(this.#broken, () => {
        if (!this.#isOver) this.#startLater();
      });
    }, reconnectMs);
  }
}

function sqlOf(client: pg.PoolClient): Sql {
  return {
    async query<Row>(text: string, values?: readonly unknown[]) {
      const {rows} = (await client.query(text, values && [...values])) as {readonly rows: readonly unknown[]};
      return rows as readonly Row[];
    },
  };
}

/** Connection exceptions, a server that shuts down or starts, too many connections, and sockets that broke. */
function isLost(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined) return /^(08...|57P0[1-3]|53300|ECONN.*|EPIPE|ETIMEDOUT)$/.test(code);
  return (
    error instanceof Error && /^(Connection terminated|Client has encountered a connection error)/.test(error.message)
  );
}
