import {logToStderr} from '../log.ts';
import {openDatabase} from '../open-database.ts';
import {listen, startService, type Listening} from '../service.ts';
import {codeOf, type Database} from '../sql/database.ts';
import {UsageError} from './usage-error.ts';

const usualPort = 8787;

/** Runs the service until it is told to stop. The first line on stdout says where it is. */
export async function serveUntilStopped(): Promise<void> {
  const port = Number(process.env['PORT'] ?? usualPort);
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new UsageError('PORT has to be a number up to 65535.');
  const database = await openDatabase(process.env);
  const service = await startService({database, log: logToStderr});
  const listening = await listenOrClose(port, service.app, database);
  process.stdout.write(`${JSON.stringify({url: listening.url})}\n`);
  logToStderr('started', {pid: process.pid, epoch: service.epoch});
  await new Promise<void>((stop) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop());
  });
  logToStderr('stopping');
  // Streams first: an open one would keep its connection, and with it the process, for minutes.
  const stopped = listening.stop();
  await service.close();
  await stopped;
  await database.close();
  logToStderr('stopped');
}

async function listenOrClose(port: number, app: Parameters<typeof listen>[0], database: Database): Promise<Listening> {
  try {
    return await listen(app, port, process.env['HOST'] ?? '127.0.0.1');
  } catch (error) {
    await database.close();
    if (codeOf(error) === 'EADDRINUSE')
      throw new UsageError(`Port ${port} is taken. Stop what runs there or choose another one by PORT.`, {
        cause: error,
      });
    throw error;
  }
}
