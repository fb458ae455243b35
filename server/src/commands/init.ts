import {randomUUID} from 'node:crypto';
import {host, organization, person} from 'workplace-mentoring/contract';
import * as v from 'valibot';
import {personRecordFrom} from '../administration.ts';
import {openDatabase} from '../open-database.ts';
import {migrate} from '../sql/migrations.ts';
import {putHost, putIdentity} from '../sql/registry.ts';
import {SqlTransaction} from '../sql/sql-records.ts';
import type {Sql} from '../sql/database.ts';
import {parseAs, readJsonFile} from './read-hosts.ts';
import {UsageError} from './usage-error.ts';

const beginning = v.strictObject({organization, administrator: person, host});

/**
 * Makes an organisation above which there is none, its site, and an administrator whom that site knows. Everything
 * else is theirs to make, over the service. Doing it again with the same file changes nothing.
 */
export async function initialise(args: readonly string[]): Promise<void> {
  const [path] = args;
  if (path === undefined || path.startsWith('-'))
    throw new UsageError('Say which file: init FILE.json, with organization, administrator and host in it.');
  const begun = parseAs(beginning, await readJsonFile(path), path);
  askFit(begun, path);
  const database = await openDatabase(process.env);
  try {
    const epoch = await migrate(database, () => randomUUID());
    await database.write((sql) => save(sql, begun));
    process.stdout.write(
      `${JSON.stringify({organization: begun.organization.id, administrator: begun.administrator.id, epoch})}\n`,
    );
  } finally {
    await database.close();
  }
}

type Beginning = v.InferOutput<typeof beginning>;

/** Without these nobody could sign in afterwards. */
function askFit({organization: first, administrator, host: site}: Beginning, path: string): void {
  if (site.organization !== first.id) throw new UsageError(`${path}: /host/organization has to be ${first.id}.`);
  if (!administrator.identities.some((it) => it.issuer === site.issuer))
    throw new UsageError(`${path}: /administrator/identities needs one with issuer ${site.issuer}.`);
  if (!administrator.memberships.some((it) => it.organization === first.id && it.role === 'administrator'))
    throw new UsageError(`${path}: /administrator/memberships needs the role administrator at ${first.id}.`);
}

async function save(sql: Sql, {organization: first, administrator, host: site}: Beginning): Promise<void> {
  const records = new SqlTransaction(sql);
  const outcomes = [
    [`organisation ${first.id}`, await records.putOrganization(first)],
    [`site ${site.id}`, await putHost(sql, site)],
    [`person ${administrator.id}`, await records.putPerson(personRecordFrom(administrator))],
  ] as const;
  for (const [what, saved] of outcomes)
    if (saved === 'different') throw new UsageError(`There is another ${what} already. Nothing was changed.`);
  for (const identity of administrator.identities)
    if ((await putIdentity(sql, identity, administrator.id)) === 'different')
      throw new UsageError(`${identity.subject} at ${identity.issuer} is somebody else. Nothing was changed.`);
}
