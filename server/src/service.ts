import {randomUUID} from 'node:crypto';
import {serve} from '@hono/node-server';
import {writeExpiries} from 'workplace-mentoring/records';
import type {AddressInfo} from 'node:net';
import type {Server, ServerResponse} from 'node:http';
import {Administration} from './administration.ts';
import {createApp, type App} from './app.ts';
import {shippedLibrary} from './library.ts';
import {Changes} from './live/changes.ts';
import {Streams} from './live/streams.ts';
import {everyHour, type Timers} from './jobs/every-hour.ts';
import type {Log} from './log.ts';
import type {Rate} from './rate-limit.ts';
import type {Database} from './sql/database.ts';
import {migrate} from './sql/migrations.ts';
import {Registry} from './sql/registry.ts';
import {SqlRecords} from './sql/sql-records.ts';

export interface ServiceOptions {
  readonly database: Database;
  readonly log: Log;
  readonly rate?: Rate;
  /** Milliseconds since 1970; the system's where unset. */
  readonly clock?: () => number;
  /** The system's where unset. */
  readonly timers?: Timers;
}

/** A service over a database, without a port yet. */
export interface Service {
  readonly app: App;
  readonly epoch: string;
  /** Ends live streams and listening. The database stays open: whoever opened it closes it. */
  close(): Promise<void>;
}

export async function startService({database, log, rate, clock = Date.now, timers}: ServiceOptions): Promise<Service> {
  const epoch = await migrate(database, () => randomUUID());
  const records = new SqlRecords(database);
  const changes = new Changes();
  await changes.start(database);
  const streams = new Streams(changes, records, shippedLibrary, clock);
  const app = createApp({
    records,
    library: shippedLibrary,
    registry: new Registry(database),
    administration: new Administration(database, records, shippedLibrary),
    streams,
    log,
    clock,
    newId: () => randomUUID(),
    instance: randomUUID(),
    epoch,
    ...(rate && {rate}),
  });
  const expiries = everyHour(
    'expiries',
    async (goesOn) => {
      const changed = await writeExpiries(records, shippedLibrary, new Date(clock()).toISOString(), goesOn);
      if (changed.length > 0) log('expired', {placements: changed.length});
    },
    log,
    timers,
  );
  return {
    app,
    epoch,
    async close() {
      await expiries.stop();
      streams.close();
      await changes.stop();
    },
  };
}

export interface Listening {
  readonly url: string;
  /** Takes nothing new and answers what it took. */
  stop(): Promise<void>;
}

const longestStopMs = 10_000;

/** @throws {Error} with code `EADDRINUSE` if the port is taken */
export async function listen(app: App, port: number, hostname: string): Promise<Listening> {
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = serve({fetch: (request) => app.fetch(request), port, hostname}, () => resolve(starting)) as Server;
    starting.once('error', reject);
  });
  let isStopping = false;
  // A connection that is kept alive would keep a stopping process waiting once its last answer is out.
  server.on('request', (_request, response: ServerResponse) =>
    response.once('close', () => isStopping && setImmediate(() => server.closeIdleConnections())),
  );
  const {port: taken} = server.address() as AddressInfo;
  const host = hostname.includes(':') ? `[${hostname}]` : hostname;
  return {
    url: `http://${host}:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), longestStopMs).unref();
      }),
  };
}
