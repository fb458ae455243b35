import type {Database, Sql} from './database.ts';

/**
 * Steps that bring a database up to date. Steps are only ever appended: a database somewhere has run the others.
 * Each is one transaction with its row in `migration`.
 */
const steps: readonly string[] = [
  `
  create table service (
    id boolean primary key default true check (id),
    epoch text not null
  );
  create table organization (
    id text primary key,
    parent text references organization,
    record jsonb not null
  );
  create index organization_parent on organization (parent);
  create table host (
    id text primary key,
    organization text not null references organization,
    issuer text not null unique,
    record jsonb not null
  );
  create index host_origins on host using gin ((record -> 'origins'));
  create table person (
    id text primary key,
    record jsonb not null
  );
  create table identity (
    issuer text not null,
    subject text not null,
    person text not null references person,
    primary key (issuer, subject)
  );
  create index identity_person on identity (person);
  create table membership (
    person text not null references person,
    organization text not null references organization,
    role text not null,
    primary key (person, organization, role)
  );
  create index membership_organization on membership (organization);
  create table placement (
    id text primary key,
    mentee text not null references person,
    facility text not null references organization,
    school text references organization,
    placement jsonb not null,
    state jsonb not null,
    row jsonb not null
  );
  create index placement_facility on placement (facility);
  -- Everybody a placement concerns, so that a person's placements are found without reading all.
  create table placement_person (
    placement text not null references placement,
    person text not null references person,
    primary key (placement, person)
  );
  create index placement_person_person on placement_person (person);
  create table entry (
    id uuid primary key,
    -- placement:<id> or courses:<person>
    stream text not null,
    revision integer not null check (revision > 0),
    -- Tasks it is about; of a job all that it names.
    tasks text[] not null,
    record jsonb not null,
    unique (stream, revision)
  );
  create table course_state (
    person text primary key references person,
    state jsonb not null
  );
  `,
];

/** Any number, the same in every process: two that start at once must not both migrate. */
const migrationLock = 7_284_011;

/** Brings the database up to date and gives its epoch, which is made with it and lives as long. */
export async function migrate(database: Database, newEpoch: () => string): Promise<string> {
  await database.run('create table if not exists migration (step integer primary key, at timestamptz not null)').catch(
    // Two processes at once: the catalogue's own index tells the second one, and the table is there.
    () => database.run('select 1 from migration limit 1'),
  );
  return database.write(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    const done = new Set((await sql.query<{step: number}>('select step from migration')).map((it) => it.step));
    if ([...done].some((it) => it > steps.length))
      throw new Error('This database belongs to a newer version of the service. Install that one, it cannot go back.');
    for (const [index, step] of steps.entries()) if (!done.has(index + 1)) await apply(sql, index + 1, step);
    await sql.query('insert into service (epoch) values ($1) on conflict do nothing', [newEpoch()]);
    const [service] = await sql.query<{epoch: string}>('select epoch from service');
    if (!service) throw new Error('The database holds no epoch');
    return service.epoch;
  });
}

async function apply(sql: Sql, number: number, step: string): Promise<void> {
  // One by one: a prepared statement, which values need, holds a single command on the embedded database.
  for (const statement of step.replaceAll(/--.*$/gm, '').split(';')) {
    if (statement.trim() !== '') await sql.query(statement);
  }
  await sql.query('insert into migration (step, at) values ($1, now())', [number]);
}
