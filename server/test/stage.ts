import {
  emptyPlacement,
  id,
  planFrom,
  plannedTasks,
  type Membership,
  type OrganizationId,
  type PersonId,
  type Placement,
} from 'workplace-mentoring/domain';
import {rowFor, type OrganizationRecord} from 'workplace-mentoring/records';
import {shippedLibrary} from '../src/library.ts';
import {silentLog, type Log} from '../src/log.ts';
import type {Rate} from '../src/rate-limit.ts';
import {startService, type Service} from '../src/service.ts';
import type {Database} from '../src/sql/database.ts';
import {migrate} from '../src/sql/migrations.ts';
import {putHost, putIdentity} from '../src/sql/registry.ts';
import {SqlTransaction} from '../src/sql/sql-records.ts';
import {askDocumented} from './documented.ts';
import {makeSite, tokenFor, type Site, type TokenChanges} from './keys.ts';

export interface Question {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: TokenChanges;
  /** Which site signs; the one that everybody of the north has where unset. */
  readonly site?: Site;
}

/** A service with two groups that know nothing of each other, and somebody in each role. */
export interface Stage {
  readonly service: Service;
  readonly database: Database;
  readonly north: Site;
  readonly south: Site;
  /** The service's time; a test moves it. */
  readonly clock: {nowMs: number};
  /** Asks as a person, over the contract: every answer is compared with the document. */
  ask(person: string | undefined, path: string, question?: Question): Promise<Response>;
  /** The same, for the body of a good answer. */
  read<Body>(person: string, path: string, question?: Question): Promise<Body>;
  post(person: string, ...entries: readonly object[]): Promise<readonly Result[]>;
  count(table: 'entry' | 'person' | 'placement' | 'organization' | 'host' | 'identity'): Promise<number>;
  close(): Promise<void>;
}

export interface Result {
  readonly id: string;
  readonly outcome: 'recorded' | 'repeated' | 'refused';
  readonly revision?: number;
  readonly receivedAt?: string;
  readonly refusal?: {readonly code: string; readonly needs?: string | number};
}

export const people = {
  mentee: {shop: 'mentee'},
  mentor: {shop: 'mentor'},
  'second-mentor': {shop: 'mentor'},
  manager: {shop: 'manager'},
  'group-manager': {group: 'group-manager'},
  instructor: {school: 'instructor'},
  administrator: {group: 'administrator'},
  partner: {partner: 'partner'},
  colleague: {shop: 'mentee'},
  'far-mentee': {'far-shop': 'mentee'},
  'far-mentor': {'far-shop': 'mentor'},
  'far-manager': {'far-shop': 'manager'},
  'far-administrator': {far: 'administrator'},
} as const satisfies {readonly [person: string]: {readonly [organization: string]: Membership['role']}};

const organizations: readonly OrganizationRecord[] = [
  ['group', 'group', undefined],
  ['shop', 'dealership', 'group'],
  ['school', 'school', 'group'],
  ['partner', 'partner', undefined],
  ['far', 'group', undefined],
  ['far-shop', 'dealership', 'far'],
].map(([key, kind, parent]) => ({
  id: key as OrganizationId,
  kind: kind as OrganizationRecord['kind'],
  // A word that must never be read by the other side.
  name: key?.startsWith('far') ? `Canary ${key}` : `Place ${key ?? ''}`,
  timeZone: 'America/Chicago',
  ...(parent !== undefined && {parent: parent as OrganizationId}),
}));

/** A Wednesday. */
export const begin = Date.parse('2026-03-11T15:00:00.000Z');

export async function setStage(
  database: Database,
  {rate = {burst: 1e9, perSecond: 1e9}, log = silentLog}: {readonly rate?: Rate; readonly log?: Log} = {},
): Promise<Stage> {
  const clock = {nowMs: begin};
  await migrate(database, () => crypto.randomUUID());
  const north = await makeSite('north', 'group', 'ES256', ['https://north.example', 'http://localhost:5101']);
  const south = await makeSite('south', 'far', 'EdDSA', ['https://south.example']);
  await database.write(async (sql) => {
    const records = new SqlTransaction(sql);
    for (const it of organizations) await records.putOrganization(it);
    await putHost(sql, north.host);
    await putHost(sql, south.host);
    for (const [person, roles] of Object.entries(people)) {
      const isFar = person.startsWith('far');
      const memberships = Object.entries(roles).map(([organization, role]): Membership => ({
        organization: organization as OrganizationId,
        role,
        ...(role === 'manager' && {isQualified: true}),
      }));
      await records.putPerson({
        id: id<PersonId>(person),
        name: isFar ? `Canary ${person}` : `Name of ${person}`,
        ageBand: '18+',
        memberships,
      });
      await putIdentity(sql, {issuer: (isFar ? south : north).host.issuer, subject: person}, id<PersonId>(person));
    }
    for (const it of [placement('near'), placement('far')]) await place(records, it);
  });
  const service = await startService({database, log, rate, clock: () => clock.nowMs});
  return makeStage(service, database, north, south, clock);
}

function makeStage(service: Service, database: Database, north: Site, south: Site, clock: {nowMs: number}): Stage {
  const stage: Stage = {
    service,
    database,
    north,
    south,
    clock,
    async ask(person, path, {method, body, headers = {}, token, site} = {}) {
      const signs = site ?? (person?.startsWith('far') ? south : north);
      const sent = {
        ...(person !== undefined && {authorization: `Bearer ${await tokenFor(signs, person, clock.nowMs, token)}`}),
        ...(body !== undefined && {'content-type': 'application/json'}),
        ...headers,
      };
      return askDocumented(service.app, path, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: sent,
        ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
      });
    },
    async read<Body>(person: string, path: string, question?: Question) {
      const answer = await stage.ask(person, path, question);
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as Body;
    },
    async post(person, ...entries) {
      return (await stage.read<{results: Result[]}>(person, '/v1/entries', {body: {entries}})).results;
    },
    async count(table) {
      const [row] = await database.read((sql) => sql.query<{n: number}>(`select count(*)::integer as n from ${table}`));
      return row?.n ?? -1;
    },
    async close() {
      await service.close();
      await database.close();
    },
  };
  return stage;
}

export function placement(where: 'near' | 'far'): Placement {
  const isFar = where === 'far';
  const pair = (mentor: string, kind: 'primary' | 'backup') => ({
    mentor: id<PersonId>(mentor),
    kind,
    from: '2026-01-05',
  });
  return {
    id: id(where),
    mentee: id(isFar ? 'far-mentee' : 'mentee'),
    facility: id(isFar ? 'far-shop' : 'shop'),
    ...(!isFar && {school: id<OrganizationId>('school')}),
    status: 'active',
    from: '2026-01-05',
    timeZone: 'America/Chicago',
    list: id('automobile-2026'),
    scale: id('shop-0-4'),
    level: 'MLR',
    pairings: isFar ? [pair('far-mentor', 'primary')] : [pair('mentor', 'primary'), pair('second-mentor', 'backup')],
    instructors: isFar ? [] : [id('instructor')],
    instructorMode: isFar ? 'none' : 'monitor',
    creditBearing: false,
    agreement: 'none',
  };
}

async function place(records: SqlTransaction, it: Placement): Promise<void> {
  const list = await shippedLibrary.findList(it.list);
  if (!list) throw new Error('The list is gone');
  const planned = plannedTasks(list, planFrom(list, it.level));
  await records.putPlacement(it, emptyPlacement, await rowFor(records, it, emptyPlacement, planned));
}
