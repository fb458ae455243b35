import {emptyCourses, type CourseState} from '../../domain/course-state.ts';
import type {CourseEntry, Entry, RecordedEntry} from '../../domain/entry.ts';
import type {EntryId, OrganizationId, PersonId, PlacementId, TaskId} from '../../domain/ids.ts';
import type {SummaryRow} from '../../domain/overview-row.ts';
import type {Placement} from '../../domain/placement.ts';
import type {PlacementState} from '../../domain/placement-state.ts';
import {isAbout} from '../../records/memory-records.ts';
import type {
  OrganizationRecord,
  PersonRecord,
  Records,
  RecordsReader,
  RecordsWriter,
  Saved,
  StoredPlacement,
} from '../../records/records.ts';
import type {Database, Rows} from '../storage/database.ts';

/** `entries` by stream and revision, `ids` say where an entry lies. */
export const recordStores = ['people', 'organizations', 'placements', 'entries', 'ids', 'courses', 'meta'] as const;

interface KeptCourses {
  readonly person: PersonId;
  readonly state: CourseState;
}

/** Records on the device: what a service keeps in its database, for `api="local:"`. */
export class DeviceRecords implements Records {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  read<Result>(work: (reader: RecordsReader) => Promise<Result>): Promise<Result> {
    return this.#database.run('read', recordStores, (rows) => work(new DeviceTransaction(rows)));
  }

  write<Result>(work: (writer: RecordsWriter) => Promise<Result>): Promise<Result> {
    return this.#database.run('keep', recordStores, (rows) => work(new DeviceTransaction(rows)));
  }

  everyEntry(): Promise<readonly RecordedEntry<Entry>[]> {
    return this.#database.run('read', ['entries'], (rows) => rows.all('entries')) as Promise<
      readonly RecordedEntry<Entry>[]
    >;
  }
}

/** Takes all records of one database into another, unless that one has been filled before: one transaction. */
export async function fillFrom(source: Database, target: Database, epoch: string): Promise<void> {
  const held = await source.run('read', recordStores, async (rows) => ({
    people: (await rows.all('people')) as readonly PersonRecord[],
    organizations: (await rows.all('organizations')) as readonly OrganizationRecord[],
    placements: (await rows.all('placements')) as readonly StoredPlacement[],
    entries: (await rows.all('entries')) as readonly RecordedEntry<Entry>[],
    courses: (await rows.all('courses')) as readonly KeptCourses[],
  }));
  await target.run('keep', recordStores, async (rows) => {
    if ((await rows.get('meta', 'epoch')) !== undefined) return;
    await rows.put('meta', 'epoch', epoch);
    for (const it of held.people) await rows.put('people', it.id, it);
    for (const it of held.organizations) await rows.put('organizations', it.id, it);
    for (const it of held.placements) await rows.put('placements', it.placement.id, it);
    for (const it of held.courses) await rows.put('courses', it.person, it);
    for (const it of held.entries) await appendTo(rows, it);
  });
}

class DeviceTransaction implements RecordsWriter {
  readonly #rows: Rows;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  findPerson(id: PersonId): Promise<PersonRecord | undefined> {
    return this.#rows.get('people', id) as Promise<PersonRecord | undefined>;
  }

  findOrganization(id: OrganizationId): Promise<OrganizationRecord | undefined> {
    return this.#rows.get('organizations', id) as Promise<OrganizationRecord | undefined>;
  }

  async organizationsAbove(id: OrganizationId): Promise<readonly OrganizationId[]> {
    const above: OrganizationId[] = [];
    let parent = (await this.findOrganization(id))?.parent;
    while (parent !== undefined && !above.includes(parent)) {
      above.push(parent);
      parent = (await this.findOrganization(parent))?.parent;
    }
    return above;
  }

  async organizationsWithin(id: OrganizationId): Promise<readonly OrganizationId[]> {
    const all = (await this.#rows.all('organizations')) as readonly OrganizationRecord[];
    const within = [id];
    // Grows while it is walked.
    for (const parent of within)
      for (const it of all) if (it.parent === parent && !within.includes(it.id)) within.push(it.id);
    return within;
  }

  findPlacement(id: PlacementId): Promise<StoredPlacement | undefined> {
    return this.#rows.get('placements', id) as Promise<StoredPlacement | undefined>;
  }

  async placementsOf(person: PersonId): Promise<readonly StoredPlacement[]> {
    return (await this.#placements()).filter(
      ({placement}) =>
        placement.mentee === person ||
        placement.pairings.some((it) => it.mentor === person) ||
        placement.instructors.includes(person),
    );
  }

  async rowsAt(facilities: readonly OrganizationId[]): Promise<readonly SummaryRow[]> {
    const stored = await this.#placements();
    return stored.filter(({placement}) => facilities.includes(placement.facility)).map((it) => it.row);
  }

  async activePlacements(): Promise<readonly PlacementId[]> {
    return (await this.#placements()).filter((it) => it.placement.status === 'active').map((it) => it.placement.id);
  }

  async entriesOf(placement: PlacementId, task?: TaskId): Promise<readonly RecordedEntry[]> {
    const entries = (await this.#rows.all('entries', placement)) as readonly RecordedEntry[];
    return task === undefined ? entries : entries.filter((it) => isAbout(it, task));
  }

  async courseStateOf(person: PersonId): Promise<CourseState> {
    const kept = (await this.#rows.get('courses', person)) as KeptCourses | undefined;
    return kept?.state ?? emptyCourses;
  }

  /** The transaction itself keeps others out. */
  lockPlacement(id: PlacementId): Promise<StoredPlacement | undefined> {
    return this.findPlacement(id);
  }

  lockCourses(person: PersonId): Promise<CourseState> {
    return this.courseStateOf(person);
  }

  async findEntry(id: EntryId): Promise<RecordedEntry<Entry> | undefined> {
    const key = (await this.#rows.get('ids', id)) as readonly [string, number] | undefined;
    return key && ((await this.#rows.get('entries', key)) as RecordedEntry<Entry> | undefined);
  }

  async appendEntry(entry: RecordedEntry, state: PlacementState, row: SummaryRow): Promise<void> {
    const stored = await this.findPlacement(entry.placement);
    if (!stored) throw new RangeError(`No placement ${entry.placement} to append to`);
    await appendTo(this.#rows, entry);
    await this.#rows.put('placements', entry.placement, {...stored, state, row} satisfies StoredPlacement);
  }

  async appendCourseEntry(entry: RecordedEntry<CourseEntry>, state: CourseState): Promise<void> {
    await appendTo(this.#rows, entry);
    await this.#rows.put('courses', entry.person, {person: entry.person, state} satisfies KeptCourses);
  }

  putOrganization(organization: OrganizationRecord): Promise<Saved> {
    return this.#putOnce('organizations', organization.id, organization);
  }

  putPerson(person: PersonRecord): Promise<Saved> {
    return this.#putOnce('people', person.id, person);
  }

  async putPlacement(placement: Placement, state: PlacementState, row: SummaryRow): Promise<Saved> {
    const before = await this.findPlacement(placement.id);
    if (before) return isSame(before.placement, placement) ? 'unchanged' : 'different';
    await this.#rows.put('placements', placement.id, {placement, state, row} satisfies StoredPlacement);
    return 'created';
  }

  async #placements(): Promise<readonly StoredPlacement[]> {
    return (await this.#rows.all('placements')) as readonly StoredPlacement[];
  }

  async #putOnce(store: string, id: string, value: object): Promise<Saved> {
    const before = await this.#rows.get(store, id);
    if (before !== undefined) return isSame(before, value) ? 'unchanged' : 'different';
    await this.#rows.put(store, id, value);
    return 'created';
  }
}

async function appendTo(rows: Rows, entry: RecordedEntry<Entry>): Promise<void> {
  // A person's id and a placement's may be the same text; a colon at the front is in neither.
  const stream = entry.type === 'lesson' ? `:${entry.person}` : entry.placement;
  const key = [stream, entry.revision] as const;
  await rows.put('entries', key, entry);
  await rows.put('ids', entry.id, key);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
