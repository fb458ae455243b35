import type {EntryId, OrganizationId, PersonId, PlacementId, TaskId} from 'workplace-mentoring/domain';
import {
  emptyCourses,
  tasksOf,
  type CourseEntry,
  type CourseState,
  type Entry,
  type Placement,
  type PlacementState,
  type RecordedEntry,
  type SummaryRow,
} from 'workplace-mentoring/domain';
import type {
  OrganizationRecord,
  PersonRecord,
  Records,
  RecordsReader,
  RecordsWriter,
  Saved,
  StoredPlacement,
} from 'workplace-mentoring/records';
import {sayCoursesChanged, sayPlacementChanged} from '../live/changes.ts';
import type {Database, Sql} from './database.ts';

/** The records in PostgreSQL: whole values as `jsonb`, with columns beside them for what is looked up. */
export class SqlRecords implements Records {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  read<Result>(work: (reader: RecordsReader) => Promise<Result>): Promise<Result> {
    return this.#database.read((sql) => work(new SqlTransaction(sql)));
  }

  write<Result>(work: (writer: RecordsWriter) => Promise<Result>): Promise<Result> {
    return this.#database.write((sql) => work(new SqlTransaction(sql)));
  }
}

const placementColumns = 'placement.placement, placement.state, placement.row';

/** Records through one transaction; a service that has a transaction open already hands it in. */
export class SqlTransaction implements RecordsWriter {
  readonly #sql: Sql;
  /** People and organisations are asked for again and again while one entry is received. */
  readonly #people = new Map<PersonId, PersonRecord | undefined>();
  readonly #organizations = new Map<OrganizationId, OrganizationRecord | undefined>();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async findPerson(id: PersonId): Promise<PersonRecord | undefined> {
    if (!this.#people.has(id)) this.#people.set(id, await this.#find<PersonRecord>('person', id));
    return this.#people.get(id);
  }

  async findOrganization(id: OrganizationId): Promise<OrganizationRecord | undefined> {
    if (!this.#organizations.has(id))
      this.#organizations.set(id, await this.#find<OrganizationRecord>('organization', id));
    return this.#organizations.get(id);
  }

  async organizationsAbove(id: OrganizationId): Promise<readonly OrganizationId[]> {
    const rows = await this.#sql.query<{id: OrganizationId}>(
      `with recursive above (id, parent, depth) as (
         select id, parent, 0 from organization where id = $1
         union all
         select up.id, up.parent, depth + 1 from organization up join above on up.id = above.parent where depth < 20
       )
       select id from above where depth > 0 order by depth`,
      [id],
    );
    return rows.map((it) => it.id);
  }

  async organizationsWithin(id: OrganizationId): Promise<readonly OrganizationId[]> {
    const rows = await this.#sql.query<{id: OrganizationId}>(
      `with recursive within (id) as (
         select $1::text
         union
         select down.id from organization down join within on down.parent = within.id
       )
       select id from within`,
      [id],
    );
    return rows.map((it) => it.id);
  }

  async findPlacement(id: PlacementId): Promise<StoredPlacement | undefined> {
    const [stored] = await this.#sql.query<StoredPlacement>(`select ${placementColumns} from placement where id = $1`, [
      id,
    ]);
    return stored;
  }

  placementsOf(person: PersonId): Promise<readonly StoredPlacement[]> {
    return this.#sql.query<StoredPlacement>(
      `select ${placementColumns} from placement
       join placement_person on placement_person.placement = placement.id
       where placement_person.person = $1 order by placement.id`,
      [person],
    );
  }

  async rowsAt(facilities: readonly OrganizationId[]): Promise<readonly SummaryRow[]> {
    const rows = await this.#sql.query<{row: SummaryRow}>(
      'select row from placement where facility = any ($1::text[])',
      [facilities],
    );
    return rows.map((it) => it.row);
  }

  async activePlacements(): Promise<readonly PlacementId[]> {
    const rows = await this.#sql.query<{id: PlacementId}>(
      `select id from placement where placement ->> 'status' = 'active' order by id`,
    );
    return rows.map((it) => it.id);
  }

  async entriesOf(placement: PlacementId, task?: TaskId): Promise<readonly RecordedEntry[]> {
    const rows = await this.#sql.query<{record: RecordedEntry}>(
      `select record from entry where stream = $1 and ($2::text is null or $2 = any (tasks)) order by revision`,
      [streamOf(placement), task ?? null],
    );
    return rows.map((it) => it.record);
  }

  async courseStateOf(person: PersonId): Promise<CourseState> {
    const [found] = await this.#sql.query<{state: CourseState}>('select state from course_state where person = $1', [
      person,
    ]);
    return found?.state ?? emptyCourses;
  }

  async lockPlacement(id: PlacementId): Promise<StoredPlacement | undefined> {
    const [stored] = await this.#sql.query<StoredPlacement>(
      `select ${placementColumns} from placement where id = $1 for update`,
      [id],
    );
    return stored;
  }

  async lockCourses(person: PersonId): Promise<CourseState> {
    // A row that is not there cannot be locked.
    await this.#sql.query('insert into course_state (person, state) values ($1, $2::jsonb) on conflict do nothing', [
      person,
      JSON.stringify(emptyCourses),
    ]);
    const [locked] = await this.#sql.query<{state: CourseState}>(
      'select state from course_state where person = $1 for update',
      [person],
    );
    return locked?.state ?? emptyCourses;
  }

  async findEntry(id: EntryId): Promise<RecordedEntry<Entry> | undefined> {
    const [found] = await this.#sql.query<{record: RecordedEntry<Entry>}>('select record from entry where id = $1', [
      id,
    ]);
    return found?.record;
  }

  async appendEntry(entry: RecordedEntry, state: PlacementState, row: SummaryRow): Promise<void> {
    await this.#append(streamOf(entry.placement), tasksOf(entry), entry);
    await this.#sql.query('update placement set state = $2::jsonb, row = $3::jsonb where id = $1', [
      entry.placement,
      JSON.stringify(state),
      JSON.stringify(row),
    ]);
    await sayPlacementChanged(this.#sql, entry.placement, entry.revision);
  }

  async appendCourseEntry(entry: RecordedEntry<CourseEntry>, state: CourseState): Promise<void> {
    await this.#append(courseStreamOf(entry.person), [], entry);
    await this.#sql.query('update course_state set state = $2::jsonb where person = $1', [
      entry.person,
      JSON.stringify(state),
    ]);
    await sayCoursesChanged(this.#sql, entry.person, entry.revision);
  }

  async putOrganization(organization: OrganizationRecord): Promise<Saved> {
    this.#organizations.delete(organization.id);
    return this.#put(
      `insert into organization (id, parent, record) values ($1, $3, $2::jsonb) on conflict (id) do nothing returning id`,
      'organization',
      organization,
      [organization.parent ?? null],
    );
  }

  async putPerson(person: PersonRecord): Promise<Saved> {
    this.#people.delete(person.id);
    const saved = await this.#put(
      `insert into person (id, record) values ($1, $2::jsonb) on conflict (id) do nothing returning id`,
      'person',
      person,
      [],
    );
    if (saved === 'created')
      await this.#sql.query(
        `insert into membership (person, organization, role)
         select distinct $1, it ->> 'organization', it ->> 'role' from jsonb_array_elements($2::jsonb) it`,
        [person.id, JSON.stringify(person.memberships)],
      );
    return saved;
  }

  async putPlacement(placement: Placement, state: PlacementState, row: SummaryRow): Promise<Saved> {
    const {id, mentee, facility, school} = placement;
    const created = await this.#sql.query(
      `insert into placement (id, mentee, facility, school, placement, state, row)
       values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7::jsonb) on conflict (id) do nothing returning id`,
      [id, mentee, facility, school ?? null, ...[placement, state, row].map((it) => JSON.stringify(it))],
    );
    if (created.length === 0) return this.#compare('placement', 'placement', id, placement);
    await this.#sql.query('insert into placement_person (placement, person) select $1, it from unnest($2::text[]) it', [
      id,
      peopleOf(placement),
    ]);
    return 'created';
  }

  async #find<Record>(table: 'person' | 'organization', id: string): Promise<Record | undefined> {
    const [found] = await this.#sql.query<{record: Record}>(`select record from ${table} where id = $1`, [id]);
    return found?.record;
  }

  async #put(
    insert: string,
    table: 'person' | 'organization',
    record: {readonly id: string},
    more: readonly unknown[],
  ): Promise<Saved> {
    const created = await this.#sql.query(insert, [record.id, JSON.stringify(record), ...more]);
    return created.length > 0 ? 'created' : this.#compare(table, 'record', record.id, record);
  }

  /** The database compares, because it does not keep the order of keys. */
  async #compare(table: string, column: string, id: string, value: unknown): Promise<Saved> {
    const [found] = await this.#sql.query<{same: boolean}>(
      `select ${column} = $2::jsonb as same from ${table} where id = $1`,
      [id, JSON.stringify(value)],
    );
    return found?.same === true ? 'unchanged' : 'different';
  }

  async #append(stream: string, tasks: readonly TaskId[], entry: RecordedEntry<Entry>): Promise<void> {
    await this.#sql.query(
      'insert into entry (id, stream, revision, tasks, record) values ($1, $2, $3, $4::text[], $5::jsonb)',
      [entry.id, stream, entry.revision, tasks, JSON.stringify(entry)],
    );
  }
}

export function streamOf(placement: PlacementId): string {
  return `placement:${placement}`;
}

export function courseStreamOf(person: PersonId): string {
  return `courses:${person}`;
}

/** Everybody who is, or ever was, part of a placement. */
export function peopleOf({mentee, pairings, instructors}: Placement): readonly PersonId[] {
  return [...new Set([mentee, ...pairings.map((it) => it.mentor), ...instructors])];
}
