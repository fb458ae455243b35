import {emptyCourses, type CourseState} from '../domain/course-state.ts';
import {tasksOf, type CourseEntry, type Entry, type RecordedEntry} from '../domain/entry.ts';
import type {EntryId, OrganizationId, PersonId, PlacementId, TaskId} from '../domain/ids.ts';
import type {SummaryRow} from '../domain/overview-row.ts';
import type {Placement} from '../domain/placement.ts';
import type {PlacementState} from '../domain/placement-state.ts';
import type {
  OrganizationRecord,
  PersonRecord,
  Records,
  RecordsReader,
  RecordsWriter,
  Saved,
  StoredPlacement,
} from './records.ts';

interface Tables {
  people: Map<PersonId, PersonRecord>;
  organizations: Map<OrganizationId, OrganizationRecord>;
  placements: Map<PlacementId, StoredPlacement>;
  entries: Map<EntryId, RecordedEntry<Entry>>;
  courses: Map<PersonId, CourseState>;
}

/** Records in memory, for tests and the simulation. Transactions run one after another; a failed one leaves nothing. */
export class MemoryRecords implements Records {
  #tables: Tables = {
    people: new Map(),
    organizations: new Map(),
    placements: new Map(),
    entries: new Map(),
    courses: new Map(),
  };
  #last: Promise<unknown> = Promise.resolve();

  read<Result>(work: (reader: RecordsReader) => Promise<Result>): Promise<Result> {
    return work(new MemoryTransaction(this.#tables));
  }

  write<Result>(work: (writer: RecordsWriter) => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(async () => {
      const copy: Tables = {
        people: new Map(this.#tables.people),
        organizations: new Map(this.#tables.organizations),
        placements: new Map(this.#tables.placements),
        entries: new Map(this.#tables.entries),
        courses: new Map(this.#tables.courses),
      };
      const result = await work(new MemoryTransaction(copy));
      this.#tables = copy;
      return result;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

class MemoryTransaction implements RecordsWriter {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  findPerson(id: PersonId) {
    return Promise.resolve(this.#tables.people.get(id));
  }

  findOrganization(id: OrganizationId) {
    return Promise.resolve(this.#tables.organizations.get(id));
  }

  organizationsAbove(id: OrganizationId) {
    const above: OrganizationId[] = [];
    let parent = this.#tables.organizations.get(id)?.parent;
    while (parent !== undefined && !above.includes(parent)) {
      above.push(parent);
      parent = this.#tables.organizations.get(parent)?.parent;
    }
    return Promise.resolve(above);
  }

  organizationsWithin(id: OrganizationId) {
    const within = [id];
    for (const parent of within)
      for (const it of this.#tables.organizations.values())
        if (it.parent === parent && !within.includes(it.id)) within.push(it.id);
    return Promise.resolve(within);
  }

  findPlacement(id: PlacementId) {
    return Promise.resolve(this.#tables.placements.get(id));
  }

  placementsOf(person: PersonId) {
    const stored = [...this.#tables.placements.values()].filter(
      ({placement}) =>
        placement.mentee === person ||
        placement.pairings.some((it) => it.mentor === person) ||
        placement.instructors.includes(person),
    );
    return Promise.resolve(stored);
  }

  rowsAt(facilities: readonly OrganizationId[]) {
    const stored = [...this.#tables.placements.values()];
    return Promise.resolve(stored.filter(({placement}) => facilities.includes(placement.facility)).map((it) => it.row));
  }

  activePlacements() {
    const stored = [...this.#tables.placements.values()];
    return Promise.resolve(stored.filter((it) => it.placement.status === 'active').map((it) => it.placement.id));
  }

  entriesOf(placement: PlacementId, task?: TaskId) {
    const entries = [...this.#tables.entries.values()].filter((it): it is RecordedEntry => it.type !== 'lesson');
    return Promise.resolve(
      entries
        .filter((it) => it.placement === placement && (task === undefined || isAbout(it, task)))
        .sort((a, b) => a.revision - b.revision),
    );
  }

  courseStateOf(person: PersonId) {
    return Promise.resolve(this.#tables.courses.get(person) ?? emptyCourses);
  }

  lockPlacement(id: PlacementId) {
    return this.findPlacement(id);
  }

  lockCourses(person: PersonId) {
    return this.courseStateOf(person);
  }

  findEntry(id: EntryId) {
    return Promise.resolve(this.#tables.entries.get(id));
  }

  appendEntry(entry: RecordedEntry, state: PlacementState, row: SummaryRow) {
    const stored = this.#tables.placements.get(entry.placement);
    if (!stored) throw new Error(`No placement ${entry.placement} to append to`);
    this.#tables.entries.set(entry.id, entry);
    this.#tables.placements.set(entry.placement, {...stored, state, row});
    return Promise.resolve();
  }

  appendCourseEntry(entry: RecordedEntry<CourseEntry>, state: CourseState) {
    this.#tables.entries.set(entry.id, entry);
    this.#tables.courses.set(entry.person, state);
    return Promise.resolve();
  }

  putOrganization(organization: OrganizationRecord) {
    return put(this.#tables.organizations, organization.id, organization);
  }

  putPerson(person: PersonRecord) {
    return put(this.#tables.people, person.id, person);
  }

  putPlacement(placement: Placement, state: PlacementState, row: SummaryRow): Promise<Saved> {
    const before = this.#tables.placements.get(placement.id);
    if (before) return Promise.resolve(isSame(before.placement, placement) ? 'unchanged' : 'different');
    this.#tables.placements.set(placement.id, {placement, state, row});
    return Promise.resolve('created');
  }
}

/** Whether an entry belongs to the history of a task: it names it, or is a job that holds it. */
export function isAbout(entry: RecordedEntry, task: TaskId): boolean {
  return tasksOf(entry).includes(task);
}

function put<Id, Value>(table: Map<Id, Value>, id: Id, value: Value): Promise<Saved> {
  const before = table.get(id);
  if (before !== undefined) return Promise.resolve(isSame(before, value) ? 'unchanged' : 'different');
  table.set(id, value);
  return Promise.resolve('created');
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
