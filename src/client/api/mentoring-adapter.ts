import type {EntryResult, Me, StreamMessage} from '../../contract/batch.ts';
import type {PlacementView} from '../../contract/placement.ts';
import type {ReadTaskList} from '../../contract/task-list.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Course} from '../../domain/course.ts';
import type {CourseState} from '../../domain/course-state.ts';
import type {DueItem} from '../../domain/due-list.ts';
import type {Entry, RecordedEntry} from '../../domain/entry.ts';
import type {ListId, OrganizationId, PersonId, PlacementId, ScaleId, TaskId} from '../../domain/ids.ts';
import type {JobTemplate} from '../../domain/job-template.ts';
import type {OverviewQuery} from '../../domain/overview-query.ts';
import type {LateAfter, OverviewRow} from '../../domain/overview-row.ts';
import type {RatingScale} from '../../domain/rating-scale.ts';

/**
 * A back end, as the elements need it. `provider.adapter = …` takes any; the one for the REST contract and the one for
 * `api="local:"` come with the package.
 *
 * A method that fails rejects with an {@link ApiError}; anything else that is thrown counts as *no answer*. Answers are
 * values of the domain, complete and checked: what an adapter returns is not looked at again.
 */
export interface MentoringAdapter {
  /** Who is signed in, and which database answers. Asked first, and again whenever contact was lost. */
  me(asking: Asking): Promise<Me>;
  /** One placement for this person: plan, state at a revision, what they may know. Rejects with `NotFoundError`. */
  placement(id: PlacementId, asking: Asking): Promise<PlacementView>;
  /** A published list. It never changes under its id. Tasks that cannot be read are told in `faults`. */
  list(id: ListId, asking: Asking): Promise<ReadTaskList>;
  scale(id: ScaleId, asking: Asking): Promise<RatingScale>;
  jobTemplates(list: ListId, asking: Asking): Promise<readonly JobTemplate[]>;
  courses(person: PersonId, asking: Asking): Promise<PersonCourses>;
  /** Entries about one task as this person may read them, in order of receipt. */
  history(placement: PlacementId, task: TaskId, asking: Asking): Promise<readonly RecordedEntry[]>;
  /** Rejects with `NotAllowedError` where this person oversees nobody. */
  overview(question: OverviewQuestion, asking: Asking): Promise<OverviewAnswer>;
  due(organization: OrganizationId | undefined, asking: Asking): Promise<DueAnswer>;
  /**
   * Receives entries, each once for ever by its id: an entry that was received before is answered as `repeated`.
   * Results come in the order of the entries; an entry without a result is sent again.
   */
  send(entries: readonly Entry[], asking: Asking): Promise<BatchAnswer>;
  /**
   * Tells what has changed for as long as the connection holds; resolves when it ends. `open` is called once it stands.
   * Left out where a back end cannot tell: it is asked every half minute then.
   */
  watch?(tell: (message: StreamMessage) => void, open: () => void, asking: Asking): Promise<void>;
  /** Every entry there is, where this device is the only place that holds them. */
  everything?(asking: Asking): Promise<readonly Entry[]>;
}

export interface Asking {
  /** Nobody wants the answer any more. */
  readonly signal: AbortSignal;
}

export interface PersonCourses {
  readonly person: PersonId;
  readonly courses: readonly Course[];
  readonly state: CourseState;
  readonly timeZone: string;
}

export interface OverviewQuestion extends OverviewQuery {
  readonly organization?: OrganizationId;
  readonly cursor?: string;
  /** Rows per page, at most 200. */
  readonly limit: number;
  /** How names are sorted; BCP 47. */
  readonly language?: string;
}

export interface OverviewAnswer {
  readonly rows: readonly OverviewRow[];
  readonly total: number;
  readonly next?: string;
}

export interface DueAnswer {
  readonly items: readonly DueItem[];
  readonly late: LateAfter;
}

export interface BatchAnswer {
  /** Which database answered; a restored one has another. A constant where a back end knows no such thing. */
  readonly epoch: string;
  readonly serverTime: Instant;
  readonly results: readonly EntryResult[];
}
