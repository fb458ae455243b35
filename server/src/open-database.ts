import {resolve} from 'node:path';
import type {Database} from './sql/database.ts';
import {openEmbedded} from './sql/embedded-database.ts';
import {openServer} from './sql/server-database.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the embedded database and the keys of demo sites lie. npm runs a script elsewhere than where it was called. */
export function dataFolder(environment: Environment): string {
  return resolve(environment['INIT_CWD'] ?? '.', environment['DATA_DIR'] ?? 'data');
}

/** A PostgreSQL server by `DATABASE_URL`, or else the embedded one in the folder `DATA_DIR`. */
export async function openDatabase(environment: Environment): Promise<Database> {
  const url = environment['DATABASE_URL'];
  return url ? openServer({url}) : openEmbedded(dataFolder(environment));
}
