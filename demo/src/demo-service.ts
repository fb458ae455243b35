import {createWriteStream} from 'node:fs';
import {join} from 'node:path';
import {id} from 'workplace-mentoring/domain';
import type {Id, OrganizationId} from 'workplace-mentoring/domain';
import {listen, openEmbedded, saveWorld, shippedLibrary, startService, worlds} from 'workplace-mentoring-server';
import type {Database, Log, WorldName} from 'workplace-mentoring-server';
import type {Registration} from './hosts/token-back-end.ts';

/** How a site is known to the service. */
export interface RegisteredSite {
  readonly organization: string;
  readonly origin: string;
  readonly registration: Registration;
}

export interface DemoService {
  /** Address of its API. */
  readonly api: string;
  /** Adds a world. What is there already stays as it is. */
  add(world: WorldName, progress: (line: string) => void, pause?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The reference service in this process, over its embedded database, so that worlds can be added while it runs: a folder
 * belongs to one process. On a real site the service runs by itself: `npm run serve`.
 */
export async function startDemoService(
  folder: string,
  port: number,
  sites: readonly RegisteredSite[],
): Promise<DemoService> {
  const database: Database = await openEmbedded(join(folder, 'service'));
  const {log, closeLog} = logTo(join(folder, 'service.log'));
  const service = await startService({database, log});
  const hosts = sites.map(hostFrom);
  const listening = await listen(service.app, port, '127.0.0.1');
  let isStopping = false;
  let adding: Promise<void> = Promise.resolve();
  return {
    api: `${listening.url}/v1`,
    add(world, progress, pause) {
      const now = new Date().toISOString();
      const tell = (line: string): void => {
        // The next batch would ask a database that is about to be closed.
        if (isStopping) throw new StoppedError();
        progress(line);
      };
      const saving = saveWorld(database, worlds[world].make(now), {
        library: shippedLibrary,
        now,
        hosts,
        progress: tell,
        ...(pause && {pause}),
      });
      adding = saving.catch(() => undefined);
      return saving;
    },
    async stop() {
      isStopping = true;
      const stopped = listening.stop();
      await service.close();
      await stopped;
      await adding;
      await database.close();
      closeLog();
    },
  };
}

/** The demo was stopped while a world was being added. The next start goes on where it stood. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** What an administrator would register: the site's issuer, the public half of its key, its origin. */
function hostFrom({organization, origin, registration: {issuer, audience, key}}: RegisteredSite) {
  const {kid, x = '', y = ''} = key.publicKey;
  return {
    id: id<Id<string>>(`${organization}-${new URL(origin).port}`),
    organization: id<OrganizationId>(organization),
    issuer,
    audience,
    algorithm: 'ES256' as const,
    keys: [{kty: 'EC' as const, crv: 'P-256' as const, x, y, kid}],
    origins: [origin],
  };
}

function logTo(file: string): {readonly log: Log; readonly closeLog: () => void} {
  const stream = createWriteStream(file, {flags: 'a'});
  return {
    log: (event, facts) => {
      stream.write(`${JSON.stringify({at: new Date().toISOString(), event, ...facts})}\n`);
    },
    closeLog: () => {
      stream.end();
    },
  };
}
