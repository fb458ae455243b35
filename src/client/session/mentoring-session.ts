import type {Course} from '../../domain/course.ts';
import type {CourseState} from '../../domain/course-state.ts';
import type {DueItem} from '../../domain/due-list.ts';
import type {Entry, RecordedEntry} from '../../domain/entry.ts';
import type {EntryId, OrganizationId, PersonId, PlacementId, TaskId} from '../../domain/ids.ts';
import type {OverviewQuery} from '../../domain/overview-query.ts';
import type {LateAfter, OverviewRow} from '../../domain/overview-row.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Refusal} from '../../domain/reasons.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Role} from '../../domain/actor.ts';
import type {Observable} from './observable.ts';

/**
 * What elements see of everything behind them: values that change, and one way to record what a person did.
 * The provider makes it and puts it into the context; elements name its types and never build one.
 *
 * Its object is replaced when the person or the service changes: whatever was read from the old one is of
 * another person and must not be shown any more.
 */
export interface MentoringSession {
  /** Who is signed in, and what they have to do with. */
  readonly viewer: Observable<Loadable<Viewer>>;
  readonly sync: Observable<SyncStatus>;
  /** One placement with this device's unsent entries in it. Asking again gives the same observable; it loads while watched. */
  placement(id: PlacementId): Observable<Loadable<PlacementRecord>>;
  /** Role courses of a person; the viewer's own where `person` is unset. */
  courses(person?: PersonId): Observable<Loadable<CourseRecord>>;
  /** The due list and the rows of everybody in reach of the viewer, or within one organisation. */
  overview(organization?: OrganizationId): Observable<Loadable<OverviewRecord>>;
  /** One page of the overview, sorted and filtered by the service. Rejects with a `TroubledError`. */
  overviewPage(
    query: OverviewQuery & {readonly organization?: OrganizationId; readonly cursor?: string; readonly limit: number},
  ): Promise<OverviewPage>;
  /** Entries about a task, oldest first, unsent ones last with revision 0. Rejects as `overviewPage` does. */
  history(placement: PlacementId, task: TaskId): Promise<readonly RecordedEntry[]>;

  /**
   * Keeps what a person did. Resolves when this device has it (`saved`) or can only hold it in memory
   * (`memory`); rejects with a `NotKeptError` when it holds it nowhere, and the element keeps the text.
   * Several entries are kept together or not at all.
   */
  record(entries: readonly Entry[]): Promise<'saved' | 'memory'>;
  /** A fresh entry's head: a new id, the corrected time, the revision seen. */
  head(placement: PlacementId): {
    readonly id: EntryId;
    readonly placement: PlacementId;
    readonly at: Instant;
    readonly basedOn: number;
  };
  courseHead(person: PersonId): {
    readonly id: EntryId;
    readonly person: PersonId;
    readonly at: Instant;
    readonly basedOn: number;
  };
  /** The service's idea of now, from this device's clock and what the service said of its own. */
  now(): Instant;

  /** Half-written forms, per person; kept on the device at every pause in typing. */
  readonly drafts: Drafts;
  /** Entries that the service or newer facts do not allow: they stay until the person decides. */
  readonly refused: Observable<readonly RefusedEntry[]>;
  retry(entry: EntryId): Promise<void>;
  /** Lets a refused entry go. The only way in which one ever goes. */
  discard(entry: EntryId): Promise<void>;

  /** Tries to send and to load now, e.g. after a tap on "Try again". */
  refresh(): Promise<void>;
}

/** What is known of something that has to be fetched. `stale`: from this device, and why nothing newer is there. */
export type Loadable<Value> =
  | {readonly state: 'loading'}
  | {
      readonly state: 'ready';
      readonly value: Value;
      readonly stale?: {readonly since: Instant; readonly problem?: Trouble};
      /** Some of it could not be read and is left out; the rest works. */
      readonly partial?: Trouble;
    }
  | {readonly state: 'failed'; readonly problem: Trouble};

/** A failure as an element shows it: what kind, and what may be done about it. */
export interface Trouble {
  readonly kind: 'offline' | 'signed-out' | 'not-allowed' | 'not-found' | 'unreadable' | 'service' | 'no-storage';
  readonly remedy: 'retry-later' | 'sign-in' | 'show-to-person';
  /** For whoever looks after the site: the field, the status, the problem's title. Never the only thing shown. */
  readonly detail?: string;
  readonly requestId?: string;
}

/** What the asking methods of a session reject with. */
export interface TroubledError extends Error {
  readonly trouble: Trouble;
}

export interface Viewer {
  readonly person: PersonId;
  readonly name: string;
  readonly language?: string;
  readonly memberships: readonly {
    readonly organization: OrganizationId;
    readonly organizationName: string;
    readonly role: Role;
  }[];
  /** Placements in reach that the viewer has to do with themselves: as mentee, mentor or instructor. */
  readonly placements: readonly ViewerPlacement[];
}

export interface ViewerPlacement {
  readonly id: PlacementId;
  readonly mentee: PersonId;
  readonly menteeName: string;
  readonly facilityName: string;
  readonly as: 'mentee' | 'mentor' | 'instructor';
  readonly waiting: number;
}

export interface CourseRecord {
  readonly person: PersonId;
  readonly courses: readonly Course[];
  readonly state: CourseState;
  readonly timeZone: string;
}

export interface OverviewRecord {
  readonly rows: readonly OverviewRow[];
  readonly due: readonly DueItem[];
  readonly late: LateAfter;
  /** Rows in reach altogether; `rows` may hold fewer, then `overviewPage` has the rest. */
  readonly total: number;
}

export interface OverviewPage {
  readonly rows: readonly OverviewRow[];
  readonly total: number;
  readonly next?: string;
}

/** What has become of what a person did. Never says more than is true. */
export interface SyncStatus {
  readonly state: 'synced' | 'sending' | 'waiting' | 'offline' | 'signed-out' | 'memory' | 'attention';
  readonly unsent: number;
  readonly refused: number;
  readonly retryAt?: Instant;
  readonly lastSyncedAt?: Instant;
  /** Ids still waiting on this device, for the small cloud beside a row. */
  readonly unsentEntries: readonly EntryId[];
}

export interface RefusedEntry {
  readonly entry: Entry;
  readonly refusal: Refusal;
  readonly refusedAt: Instant;
}

/** A form's unfinished content by form and subject, e.g. `rating` and `placement/task`. Values are plain JSON. */
export interface Drafts {
  find(form: string, subject: string): Promise<Draft | undefined>;
  keep(form: string, subject: string, value: unknown): Promise<Instant>;
  drop(form: string, subject: string): Promise<void>;
}

export interface Draft {
  readonly value: unknown;
  readonly keptAt: Instant;
}
