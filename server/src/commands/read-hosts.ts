import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {host, pointerOf, type Host} from 'workplace-mentoring/contract';
import * as v from 'valibot';
import {UsageError} from './usage-error.ts';

const hosts = v.array(host);

/** Sites from a JSON file: a list of them in the contract's form, or an object whose `hosts` is one. */
export async function readHosts(path: string): Promise<readonly Host[]> {
  const json = await readJsonFile(path);
  const list = Array.isArray(json) ? (json as unknown) : (json as {readonly hosts?: unknown} | null)?.hosts;
  return parseAs(hosts, list, path);
}

/** @throws {UsageError} naming the file, and where in it the fault lies */
export function parseAs<Value>(schema: v.GenericSchema<unknown, Value>, json: unknown, path: string): Value {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const lines = result.issues.slice(0, 10).map((it) => `  ${pointerOf(it) || '/'} ${it.message}`);
  throw new UsageError(`${path} is not as it has to be:\n${lines.join('\n')}`);
}

export async function readJsonFile(path: string): Promise<unknown> {
  const file = resolve(process.env['INIT_CWD'] ?? '.', path);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new UsageError(`${file} cannot be read as JSON: ${(cause as Error).message}`, {cause});
  }
}
