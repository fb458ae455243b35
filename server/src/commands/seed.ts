import {randomUUID} from 'node:crypto';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import type {Host} from 'workplace-mentoring/contract';
import {id, type OrganizationId} from 'workplace-mentoring/domain';
import {shippedLibrary} from '../library.ts';
import {dataFolder, openDatabase} from '../open-database.ts';
import {demoHost, type DemoHost} from '../seed/demo-keys.ts';
import {saveWorld} from '../seed/save-world.ts';
import {worldReport} from '../seed/world-report.ts';
import {worlds, type WorldName} from '../seed/worlds.ts';
import {migrate} from '../sql/migrations.ts';
import {readHosts} from './read-hosts.ts';
import {UsageError} from './usage-error.ts';

/** Fills in an invented world, and prints its people as JSON on stdout; progress goes to stderr. */
export async function seed(args: readonly string[]): Promise<void> {
  const {values} = parseArgs({
    args: [...args],
    options: {world: {type: 'string'}, hosts: {type: 'string'}, keys: {type: 'string'}},
  });
  const {world: name = ''} = values;
  if (!isWorldName(name)) throw new UsageError(`Say which world: --world ${Object.keys(worlds).join(', ')}`);
  const started = performance.now();
  const progress = (line: string): void => {
    process.stderr.write(`${((performance.now() - started) / 1_000).toFixed(1)} s  ${name}: ${line}\n`);
  };
  const now = new Date().toISOString();
  const world = worlds[name].make(now);
  const own = values.hosts === undefined ? [await ownHost(name, keysFolder(values.keys))] : [];
  const hosts: readonly Host[] = values.hosts === undefined ? own.map((it) => it.host) : await readHosts(values.hosts);
  progress('opening the database');
  const database = await openDatabase(process.env);
  try {
    await migrate(database, () => randomUUID());
    await saveWorld(database, world, {library: shippedLibrary, now, hosts, progress});
  } finally {
    await database.close();
  }
  const keyFiles = new Map<string, string>(own.map((it) => [it.host.id, it.keyFile]));
  process.stdout.write(`${JSON.stringify(worldReport(name, world, hosts, keyFiles), undefined, 2)}\n`);
}

function ownHost(name: WorldName, folder: string): Promise<DemoHost> {
  return demoHost(folder, `${name}-demo`, id<OrganizationId>(worlds[name].home));
}

/** Where the private keys of sites made by the seed lie. */
export function keysFolder(given: string | undefined): string {
  if (given !== undefined) return resolve(process.env['INIT_CWD'] ?? '.', given);
  return join(dataFolder(process.env), 'keys');
}

function isWorldName(it: string): it is WorldName {
  return Object.hasOwn(worlds, it);
}
