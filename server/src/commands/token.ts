import {parseArgs} from 'node:util';
import {globSync} from 'node:fs';
import {basename, join} from 'node:path';
import {id, type OrganizationId} from 'workplace-mentoring/domain';
import {demoHost, signToken} from '../seed/demo-keys.ts';
import {keysFolder} from './seed.ts';
import {UsageError} from './usage-error.ts';

/** Prints a token for somebody of a seeded world, signed with a key that the seed made. */
export async function printToken(args: readonly string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {host: {type: 'string'}, keys: {type: 'string'}},
  });
  const [person] = positionals;
  if (person === undefined) throw new UsageError('Say for whom: token PERSON');
  const folder = keysFolder(values.keys);
  const names = globSync('*.jwk.json', {cwd: folder}).map((it) => basename(it, '.jwk.json'));
  const name = values.host ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined || !names.includes(name))
    throw new UsageError(
      names.length === 0
        ? `There are no keys in ${folder}. The seed command makes them.`
        : `Say which site signs: --host ${names.join(', ')}`,
    );
  const {host, keyFile} = await demoHost(folder, name, id<OrganizationId>('any'));
  process.stdout.write(`${await signToken(host, join(keyFile), person)}\n`);
}
