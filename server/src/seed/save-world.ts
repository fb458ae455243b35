import type {Host} from 'workplace-mentoring/contract';
import {tasksOf, type PersonId} from 'workplace-mentoring/domain';
import type {Library} from 'workplace-mentoring/records';
import type {Database, Sql} from '../sql/database.ts';
import {putHost, putIdentity} from '../sql/registry.ts';
import {courseStreamOf, SqlTransaction, streamOf} from '../sql/sql-records.ts';
import {identitiesFor} from './identities.ts';
import {playCourses, type PlayedCourses} from './play-courses.ts';
import {playPlacement} from './play-placement.ts';
import type {PlayedPlacement} from './played-record.ts';
import type {World} from './world.ts';

export interface SaveOptions {
  readonly library: Library;
  readonly now: string;
  /** Sites to register, as far as their organisation belongs to the world. */
  readonly hosts: readonly Host[];
  readonly progress: (line: string) => void;
  /** Awaited after each person and placement, where a service in the same process has to answer meanwhile. */
  readonly pause?: () => Promise<void>;
}

/** Placements of one transaction: small enough that a running service is not kept waiting. */
const placementsAtOnce = 20;
const rowsAtOnce = 400;

/** Plays a world and writes it down. What is there already stays as it is, so the same world can be asked for again. */
export async function saveWorld(database: Database, world: World, options: SaveOptions): Promise<void> {
  const {library, now, progress, pause} = options;
  await database.write((sql) => savePeople(sql, world, options.hosts));
  progress(`${world.organizations.length} organisations, ${world.people.length} people`);

  const courses = new Map<PersonId, PlayedCourses>();
  for (const person of world.people) {
    if (person.courses.length > 0) courses.set(person.record.id, await playCourses(person, library, now));
    await pause?.();
  }
  await database.write((sql) => saveCourses(sql, [...courses]));

  const missing = await database.read((sql) => missingPlacements(sql, world));
  let entries = 0;
  for (let at = 0; at < missing.length; at += placementsAtOnce) {
    const played: PlayedPlacement[] = [];
    for (const {placement, story} of missing.slice(at, at + placementsAtOnce)) {
      const here = [placement.facility, placement.school];
      const parents = world.organizations.filter((it) => here.includes(it.id)).map((it) => it.parent);
      const concerned = new Set([
        placement.mentee,
        ...placement.pairings.map((it) => it.mentor),
        ...placement.instructors,
      ]);
      played.push(
        await playPlacement(placement, story, {
          library,
          now,
          organizations: world.organizations.filter((it) => here.includes(it.id) || parents.includes(it.id)),
          people: world.people.map((it) => it.record).filter((it) => concerned.has(it.id)),
          courses: new Map([...courses].filter(([person]) => concerned.has(person))),
        }),
      );
      await pause?.();
    }
    await database.write((sql) => savePlacements(sql, played));
    entries += played.reduce((sum, it) => sum + it.entries.length, 0);
    progress(`${Math.min(at + placementsAtOnce, missing.length)} of ${missing.length} placements, ${entries} entries`);
  }
}

async function savePeople(sql: Sql, world: World, hosts: readonly Host[]): Promise<void> {
  const records = new SqlTransaction(sql);
  for (const it of world.organizations) await records.putOrganization(it);
  const here = new Set(world.organizations.map((it) => it.id));
  for (const host of hosts) {
    if (!here.has(host.organization)) continue;
    if ((await putHost(sql, host)) === 'different')
      throw new Error(`Another site is registered as ${host.id} or signs as ${host.issuer}.`);
  }
  for (const person of world.people) {
    await records.putPerson(person.record);
    for (const identity of identitiesFor(person, world, hosts)) await putIdentity(sql, identity, person.record.id);
  }
}

async function saveCourses(sql: Sql, courses: readonly (readonly [PersonId, PlayedCourses])[]): Promise<void> {
  const present = await sql.query<{person: PersonId}>('select person from course_state');
  const before = new Set(present.map((it) => it.person));
  const fresh = courses.filter(([person]) => !before.has(person));
  await insertEach(
    sql,
    `insert into course_state (person, state) select it ->> 'person', it -> 'state' from jsonb_array_elements($1::jsonb) it`,
    fresh.map(([person, {state}]) => ({person, state})),
  );
  await insertEntries(
    sql,
    fresh.flatMap(([person, {entries}]) =>
      entries.map((record) => ({
        id: record.id,
        stream: courseStreamOf(person),
        revision: record.revision,
        tasks: [] as readonly string[],
        record,
      })),
    ),
  );
}

async function missingPlacements(sql: Sql, {placements}: World): Promise<World['placements']> {
  const ids = placements.map((it) => it.placement.id);
  const present = await sql.query<{id: string}>('select id from placement where id = any ($1::text[])', [ids]);
  const before = new Set(present.map((it) => it.id));
  return placements.filter((it) => !before.has(it.placement.id));
}

async function savePlacements(sql: Sql, played: readonly PlayedPlacement[]): Promise<void> {
  const records = new SqlTransaction(sql);
  for (const {placement, state, row} of played) await records.putPlacement(placement, state, row);
  await insertEntries(
    sql,
    played.flatMap(({placement, entries}) =>
      entries.map((record) => ({
        id: record.id,
        stream: streamOf(placement.id),
        revision: record.revision,
        tasks: tasksOf(record),
        record,
      })),
    ),
  );
}

async function insertEntries(sql: Sql, rows: readonly {readonly id: string}[]): Promise<void> {
  await insertEach(
    sql,
    `insert into entry (id, stream, revision, tasks, record)
     select (it ->> 'id')::uuid, it ->> 'stream', (it ->> 'revision')::integer,
       array(select jsonb_array_elements_text(it -> 'tasks')), it -> 'record'
     from jsonb_array_elements($1::jsonb) it`,
    rows,
  );
}

async function insertEach(sql: Sql, insert: string, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await sql.query(insert, [JSON.stringify(rows.slice(at, at + rowsAtOnce))]);
}
