import {spawnSync} from 'node:child_process';
import {chownSync, globSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import pg from 'pg';

/** A private PostgreSQL cluster of this test file, gone with it. The service connects as a role without rights of its own. */
export interface Postgres {
  /** Makes a database of its own and gives its address. */
  freshDatabase(): Promise<string>;
  /** Ends every connection of the service, as a failover does. */
  breakConnections(): Promise<void>;
  /** Stops it as a power cut does; the returned function starts it again. */
  cut(): () => void;
  stop(): void;
}

const bin = globSync('/usr/lib/postgresql/*/bin').sort().at(-1);

/** What to say where no server is installed; `false` where one is. With `REQUIRE_ALL=1` nothing may be skipped. */
export function postgresMissing(): string | false {
  if (bin !== undefined) return false;
  const line = 'PostgreSQL is not installed: apt-get install -y --no-install-recommends postgresql';
  if (process.env['REQUIRE_ALL'] === '1') throw new Error(line);
  return line;
}

let running: Promise<Postgres> | undefined;

/** Starts it once per test file. */
export function postgres(): Promise<Postgres> {
  running ??= start();
  return running;
}

// Here and not where it starts: a hook made within a hook is over with it.
after(async () => (await running)?.stop());

async function start(): Promise<Postgres> {
  if (bin === undefined) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'workplace-mentoring-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  // PostgreSQL refuses to run as root.
  const asUser = process.getuid?.() === 0 ? userIds('postgres') : undefined;
  if (asUser) chownSync(folder, asUser.uid, asUser.gid);
  const run = (name: string, args: readonly string[]): void => {
    const result = spawnSync(join(bin, name), args, {
      cwd: folder,
      encoding: 'utf8',
      // Files, not pipes: the server inherits them, and a pipe would wait for its end.
      stdio: name === 'pg_ctl' ? 'ignore' : 'pipe',
      ...asUser,
    });
    if (result.status !== 0) throw new Error(`${name} failed: ${result.stderr ?? ''}`);
  };
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  const address = (user: string, database: string): string => `postgres://${user}@127.0.0.1:${port}/${database}`;
  const asOwner = async (statement: string): Promise<void> => {
    const client = new pg.Client({connectionString: address('postgres', 'postgres')});
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  // A superuser is let through where the service would not be.
  await asOwner('create role service login nosuperuser nocreatedb nocreaterole');
  let count = 0;
  return {
    async freshDatabase() {
      count += 1;
      await asOwner(`create database test_${count} owner service`);
      return address('service', `test_${count}`);
    },
    async breakConnections() {
      await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'service'`);
    },
    cut() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      return () => run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
    },
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

function userIds(name: string): {readonly uid: number; readonly gid: number} {
  const read = (flag: string): number => Number(spawnSync('id', [flag, name], {encoding: 'utf8'}).stdout.trim());
  return {uid: read('-u'), gid: read('-g')};
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
