import type {Host, NewPerson} from 'workplace-mentoring/contract';
import type {OrganizationId, PersonId} from 'workplace-mentoring/domain';
import type {Saved} from 'workplace-mentoring/records';
import type {Database, Sql} from './database.ts';

type Identity = NewPerson['identities'][number];

/** Who signs tokens, from where, and whom they speak of. */
export class Registry {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The site that a token names as its issuer, and the person that its subject is there. */
  async findBearer(
    issuer: string,
    subject: string,
  ): Promise<{readonly host: Host; readonly person: PersonId | undefined} | undefined> {
    const [found] = await this.#database.look<{record: Host; person: PersonId | null}>(
      `select host.record, identity.person from host
       left join identity on identity.issuer = host.issuer and identity.subject = $2
       where host.issuer = $1`,
      [issuer, subject],
    );
    return found && {host: found.record, person: found.person ?? undefined};
  }

  /** Whether any site is registered with this origin. */
  async hasOrigin(origin: string): Promise<boolean> {
    const found = await this.#database.look(
      `select 1 from host where record -> 'origins' @> to_jsonb($1::text) limit 1`,
      [origin],
    );
    return found.length > 0;
  }
}

/** Registers a site. `different`: another one has this id or this issuer. */
export async function putHost(sql: Sql, host: Host): Promise<Saved> {
  const record = JSON.stringify(host);
  const created = await sql.query(
    `insert into host (id, organization, issuer, record) values ($1, $2, $3, $4::jsonb)
     on conflict do nothing returning id`,
    [host.id, host.organization, host.issuer, record],
  );
  if (created.length > 0) return 'created';
  const [found] = await sql.query<{same: boolean}>('select record = $2::jsonb as same from host where id = $1', [
    host.id,
    record,
  ]);
  return found?.same === true ? 'unchanged' : 'different';
}

/** The organisation whose site signs with this issuer. */
export async function organizationOfIssuer(sql: Sql, issuer: string): Promise<OrganizationId | undefined> {
  const [found] = await sql.query<{organization: OrganizationId}>('select organization from host where issuer = $1', [
    issuer,
  ]);
  return found?.organization;
}

/** Says that a subject at an issuer is this person. `different`: they are somebody else already. */
export async function putIdentity(sql: Sql, {issuer, subject}: Identity, person: PersonId): Promise<Saved> {
  const created = await sql.query(
    'insert into identity (issuer, subject, person) values ($1, $2, $3) on conflict do nothing returning person',
    [issuer, subject, person],
  );
  if (created.length > 0) return 'created';
  const [found] = await sql.query<{person: PersonId}>(
    'select person from identity where issuer = $1 and subject = $2',
    [issuer, subject],
  );
  return found?.person === person ? 'unchanged' : 'different';
}

export async function identitiesOf(sql: Sql, person: PersonId): Promise<readonly Identity[]> {
  return sql.query<Identity>('select issuer, subject from identity where person = $1 order by issuer, subject', [
    person,
  ]);
}
