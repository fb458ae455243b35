import type {Membership} from '../domain/actor.ts';
import type {Course} from '../domain/course.ts';
import type {CourseState} from '../domain/course-state.ts';
import type {CourseEntry, Entry, RecordedEntry} from '../domain/entry.ts';
import type {EntryId, ListId, OrganizationId, PersonId, PlacementId, ScaleId, TaskId} from '../domain/ids.ts';
import type {JobTemplate} from '../domain/job-template.ts';
import type {LateAfter, SummaryRow} from '../domain/overview-row.ts';
import type {AgeBand, Placement, RatingPolicy} from '../domain/placement.ts';
import type {PlacementState} from '../domain/placement-state.ts';
import type {RatingScale} from '../domain/rating-scale.ts';
import type {TaskList} from '../domain/task-list.ts';

/**
 * Where records lie: a database on the service, one on the device behind `local:`, memory in tests. What is done
 * with them (receiving an entry, reading for a viewer) is written once, over this.
 */
export interface Records {
  /** A consistent look. */
  read<Result>(work: (reader: RecordsReader) => Promise<Result>): Promise<Result>;
  /** All of `work` or nothing of it. `work` awaits nothing but its writer: an IndexedDB transaction ends otherwise. */
  write<Result>(work: (writer: RecordsWriter) => Promise<Result>): Promise<Result>;
}

export interface RecordsReader {
  findPerson(id: PersonId): Promise<PersonRecord | undefined>;
  findOrganization(id: OrganizationId): Promise<OrganizationRecord | undefined>;
  /** Parents of an organisation, nearest first. */
  organizationsAbove(id: OrganizationId): Promise<readonly OrganizationId[]>;
  /** The organisation and everything below it. */
  organizationsWithin(id: OrganizationId): Promise<readonly OrganizationId[]>;
  findPlacement(id: PlacementId): Promise<StoredPlacement | undefined>;
  /** Placements somebody is the mentee of, was ever paired with, or looks after as instructor. */
  placementsOf(person: PersonId): Promise<readonly StoredPlacement[]>;
  /** Rows of placements at these facilities. */
  rowsAt(facilities: readonly OrganizationId[]): Promise<readonly SummaryRow[]>;
  /** Placements that run now. */
  activePlacements(): Promise<readonly PlacementId[]>;
  /** In order of receipt; of one task: its own entries and the jobs that name it. */
  entriesOf(placement: PlacementId, task?: TaskId): Promise<readonly RecordedEntry[]>;
  courseStateOf(person: PersonId): Promise<CourseState>;
}

export interface RecordsWriter extends RecordsReader {
  /** The placement, kept from others until the transaction ends. */
  lockPlacement(id: PlacementId): Promise<StoredPlacement | undefined>;
  lockCourses(person: PersonId): Promise<CourseState>;
  /** An entry received before, whatever stream it is in. */
  findEntry(id: EntryId): Promise<RecordedEntry<Entry> | undefined>;
  appendEntry(entry: RecordedEntry, state: PlacementState, row: SummaryRow): Promise<void>;
  appendCourseEntry(entry: RecordedEntry<CourseEntry>, state: CourseState): Promise<void>;
  putOrganization(organization: OrganizationRecord): Promise<Saved>;
  putPerson(person: PersonRecord): Promise<Saved>;
  /** Makes a placement with an empty state. */
  putPlacement(placement: Placement, state: PlacementState, row: SummaryRow): Promise<Saved>;
}

/** `different`: there is another one under this id, and it stays as it is. */
export type Saved = 'created' | 'unchanged' | 'different';

export interface PersonRecord {
  readonly id: PersonId;
  readonly name: string;
  readonly language?: string;
  readonly ageBand: AgeBand;
  readonly memberships: readonly Membership[];
}

export interface OrganizationRecord {
  readonly id: OrganizationId;
  readonly kind: 'school' | 'dealership' | 'independent' | 'fleet' | 'collision' | 'group' | 'partner';
  readonly name: string;
  readonly parent?: OrganizationId;
  readonly timeZone: string;
  /** Everybody who works here is of age, so nobody is asked. */
  readonly employsAdultsOnly?: boolean;
  /** Where unset, the usual one. */
  readonly policy?: RatingPolicy;
  readonly late?: LateAfter;
}

export interface StoredPlacement {
  readonly placement: Placement;
  readonly state: PlacementState;
  readonly row: SummaryRow;
}

/** Published content. It never changes under its id, so it is no part of any transaction: fetch it before one. */
export interface Library {
  findList(id: ListId): Promise<TaskList | undefined>;
  findScale(id: ScaleId): Promise<RatingScale | undefined>;
  jobTemplatesFor(list: ListId): Promise<readonly JobTemplate[]>;
  courses(): Promise<readonly Course[]>;
}
