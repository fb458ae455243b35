import type {Host, NewPerson, NewPlacement, Organization} from 'workplace-mentoring/contract';
import {mayAdminister, type Id, type OrganizationId, type PersonId, type Placement} from 'workplace-mentoring/domain';
import {makePlacement, type Library, type PersonRecord, type Records, type Saved} from 'workplace-mentoring/records';
import {ProblemError} from './problem-error.ts';
import type {Database, Sql} from './sql/database.ts';
import {identitiesOf, organizationOfIssuer, putHost, putIdentity} from './sql/registry.ts';
import {SqlTransaction} from './sql/sql-records.ts';
import type {Bearer} from './tokens.ts';

interface Made {
  readonly id: Id<string>;
  readonly outcome: 'created' | 'unchanged';
}

/**
 * What administrators make: organisations below their own, sites, people, placements. Making the same again changes
 * nothing; another thing under an id that is taken is a `conflict`. Nobody reaches beyond the organisations they
 * administer, whatever ids they name.
 */
export class Administration {
  readonly #database: Database;
  readonly #records: Records;
  readonly #library: Library;

  constructor(database: Database, records: Records, library: Library) {
    this.#database = database;
    this.#records = records;
    this.#library = library;
  }

  async putOrganization(key: Id<string>, organization: Organization, bearer: Bearer): Promise<Made> {
    askSameId(key, organization.id);
    const {parent} = organization;
    // An organisation above which there is none is made by `init`.
    if (parent === undefined) throw new ProblemError('not-allowed', {detail: 'It needs a parent that you administer.'});
    return this.#database.write(async (sql) => {
      const reach = await Reach.of(bearer, sql);
      await reach.ask(parent);
      return made(key, await reach.records.putOrganization(organization));
    });
  }

  async putHost(key: Id<string>, host: Host, bearer: Bearer): Promise<Made> {
    askSameId(key, host.id);
    return this.#database.write(async (sql) => {
      await (await Reach.of(bearer, sql)).ask(host.organization);
      return made(key, await putHost(sql, host));
    });
  }

  async putPerson(key: Id<string>, person: NewPerson, bearer: Bearer): Promise<Made> {
    askSameId(key, person.id);
    if (person.memberships.length === 0)
      throw new ProblemError('invalid', {errors: [{pointer: '/memberships', message: 'holds no organisation'}]});
    return this.#database.write(async (sql) => {
      const reach = await Reach.of(bearer, sql);
      for (const {organization} of person.memberships) await reach.ask(organization);
      for (const [index, {issuer}] of person.identities.entries()) {
        const of = await organizationOfIssuer(sql, issuer);
        // A subject of somebody else's site must not be claimed before that site knows them.
        if (of === undefined || !(await reach.has(of)))
          throw new ProblemError('invalid', {
            errors: [{pointer: `/identities/${index}/issuer`, message: 'belongs to no site that you administer'}],
          });
      }
      return made(key, await this.#savePerson(sql, reach, person));
    });
  }

  async #savePerson(sql: Sql, {records}: Reach, person: NewPerson): Promise<Saved> {
    const saved = await records.putPerson(personRecordFrom(person));
    if (saved === 'different') return saved;
    if (saved === 'unchanged') {
      const before = await identitiesOf(sql, person.id);
      const isSame =
        before.length === person.identities.length &&
        person.identities.every((it) =>
          before.some((other) => other.issuer === it.issuer && other.subject === it.subject),
        );
      return isSame ? saved : 'different';
    }
    for (const identity of person.identities)
      if ((await putIdentity(sql, identity, person.id)) === 'different') return 'different';
    return saved;
  }

  async putPlacement(key: Id<string>, wanted: NewPlacement, bearer: Bearer): Promise<Made> {
    askSameId(key, wanted.id);
    const placement = await this.#database.read((sql) => this.#placementFrom(sql, wanted, bearer));
    const saved = await makePlacement(this.#records, this.#library, placement);
    switch (saved) {
      case 'created':
      case 'unchanged':
      case 'different':
        return made(key, saved);
      case 'unknown-list':
        throw unknown('/list', 'is no list with this level');
      case 'unknown-scale':
        throw unknown('/scale', 'is no scale');
      case 'unknown-person':
        throw unknown('/mentee', 'or another person it names is not known');
      case 'unknown-organization':
        throw unknown('/facility', 'or the school it names is not known');
      default:
        return saved satisfies never;
    }
  }

  async #placementFrom(sql: Sql, wanted: NewPlacement, bearer: Bearer): Promise<Placement> {
    const reach = await Reach.of(bearer, sql);
    await reach.ask(wanted.facility);
    if (wanted.school !== undefined) await reach.ask(wanted.school);
    for (const [pointer, person] of peopleIn(wanted)) {
      const record = await reach.records.findPerson(person);
      const places = record?.memberships.map((it) => it.organization) ?? [];
      if (!(await reach.hasOneOf(places))) throw unknown(pointer, 'is nobody of yours');
    }
    const facility = await reach.records.findOrganization(wanted.facility);
    const list = await this.#library.findList(wanted.list);
    if (!list) throw unknown('/list', 'is no list');
    return {...wanted, scale: wanted.scale ?? list.scale, timeZone: facility?.timeZone ?? 'UTC'};
  }
}

/** What one administrator administers. */
class Reach {
  readonly records: SqlTransaction;
  readonly #memberships: PersonRecord['memberships'];

  private constructor(records: SqlTransaction, memberships: PersonRecord['memberships']) {
    this.records = records;
    this.#memberships = memberships;
  }

  static async of(bearer: Bearer, sql: Sql): Promise<Reach> {
    const records = new SqlTransaction(sql);
    return new Reach(records, (await records.findPerson(bearer.person))?.memberships ?? []);
  }

  async has(organization: OrganizationId): Promise<boolean> {
    return mayAdminister(this.#memberships, organization, await this.records.organizationsAbove(organization));
  }

  async hasOneOf(organizations: readonly OrganizationId[]): Promise<boolean> {
    for (const it of organizations) if (await this.has(it)) return true;
    return false;
  }

  /** @throws {ProblemError} `not-allowed`, for what belongs to others and for what is not there alike */
  async ask(organization: OrganizationId): Promise<void> {
    if (!(await this.has(organization))) throw new ProblemError('not-allowed');
  }
}

/** A person as records keep them; how sites know them lies apart. */
export function personRecordFrom({identities: _identities, ageBand = 'unknown', ...person}: NewPerson): PersonRecord {
  return {...person, ageBand};
}

function peopleIn({mentee, pairings, instructors}: NewPlacement): readonly (readonly [string, PersonId])[] {
  return [
    ['/mentee', mentee],
    ...pairings.map((it, index) => [`/pairings/${index}/mentor`, it.mentor] as const),
    ...instructors.map((it, index) => [`/instructors/${index}`, it] as const),
  ];
}

function askSameId(key: Id<string>, inBody: string): void {
  if (key !== inBody) throw unknown('/id', 'is not the one in the address');
}

function made(id: Id<string>, saved: Saved): Made {
  if (saved === 'different') throw new ProblemError('conflict');
  return {id, outcome: saved};
}

function unknown(pointer: string, message: string): ProblemError {
  return new ProblemError('invalid', {errors: [{pointer, message}]});
}
