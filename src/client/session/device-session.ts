import type {Me, StreamMessage} from '../../contract/batch.ts';
import type {Instant} from '../../domain/calendar.ts';
import {
  isCourseEntry,
  type CourseEntry,
  type Entry,
  type PlacementEntry,
  type RecordedEntry,
} from '../../domain/entry.ts';
import type {EntryId, OrganizationId, PersonId, PlacementId, TaskId} from '../../domain/ids.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import {NoAnswerError, type ApiError} from '../api/api-error.ts';
import type {OverviewAnswer, OverviewQuestion, PersonCourses} from '../api/mentoring-adapter.ts';
import {courseStateWith} from '../store/course-view.ts';
import type {Work} from '../storage/work-store.ts';
import type {placementView, PlacementView} from '../store/placement-view.ts';
import {coursesSource} from './courses-source.ts';
import {deviceDrafts} from './device-drafts.ts';
import {entryId} from './entry-id.ts';
import type {
  CourseRecord,
  Drafts,
  Loadable,
  MentoringSession,
  OverviewRecord,
  RefusedEntry,
  SyncStatus,
  Viewer,
} from './mentoring-session.ts';
import {NotKeptError} from './not-kept-error.ts';
import {Signal, type Observable} from './observable.ts';
import {QuestionFailedError} from './question-failed-error.ts';
import {ownEntries} from './own-entries.ts';
import {overviewSource} from './overview-source.ts';
import {placementSource} from './placement-source.ts';
import type {SessionParts} from './session-parts.ts';
import {syncStatusFrom} from './sync-status.ts';
import {troubleFrom} from './trouble.ts';
import {Watched} from './watched.ts';

/** The session of one person with one service on this device: views over what is known, and what they do. */
export class DeviceSession implements MentoringSession {
  readonly viewer = new Signal<Loadable<Viewer>>({state: 'loading'});
  readonly sync: Signal<SyncStatus>;
  readonly refused = new Signal<readonly RefusedEntry[]>([]);
  readonly drafts: Drafts;
  readonly #parts: SessionParts;
  readonly #placements = new Map<PlacementId, Watched<PlacementRecord, PlacementRecord>>();
  readonly #courses = new Map<PersonId | undefined, Watched<PersonCourses, CourseRecord>>();
  readonly #overviews = new Map<OrganizationId | undefined, Watched<OverviewRecord, OverviewRecord>>();
  #isOpen = false;
  #shownWork: Work | undefined;
  #placementView: typeof placementView | undefined;
  #meet: (person: PersonId) => void = () => undefined;
  readonly #met = new Promise<PersonId>((resolve) => (this.#meet = resolve));

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.sync = new Signal(this.#status());
    this.drafts = deviceDrafts(parts.outbox, () => parts.clock.now());
    void parts.opened.then(() => {
      this.#isOpen = true;
    });
  }

  placement(id: PlacementId): Observable<Loadable<PlacementRecord>> {
    let watched = this.#placements.get(id);
    if (!watched) {
      const show = (served: PlacementRecord): PlacementRecord => this.#viewOf(served).record;
      watched = new Watched(placementSource(id, this.#parts.answers, () => this.#learnRules(), show));
      this.#placements.set(id, watched);
    }
    return watched;
  }

  courses(person?: PersonId): Observable<Loadable<CourseRecord>> {
    let watched = this.#courses.get(person);
    if (!watched) {
      const whose = (): Promise<PersonId> => (person === undefined ? this.#met : Promise.resolve(person));
      watched = new Watched(coursesSource(whose, this.#parts.answers, (served) => this.#coursesWith(served)));
      this.#courses.set(person, watched);
    }
    return watched;
  }

  overview(organization = this.#parts.organization): Observable<Loadable<OverviewRecord>> {
    let watched = this.#overviews.get(organization);
    if (!watched) {
      watched = new Watched(overviewSource(organization, this.#parts.answers));
      this.#overviews.set(organization, watched);
    }
    return watched;
  }

  async overviewPage(question: OverviewQuestion): Promise<OverviewAnswer> {
    const {loop, organization} = this.#parts;
    const asked = organization === undefined ? question : {organization, ...question};
    try {
      return await loop.ask((adapter, asking) => adapter.overview(asked, asking));
    } catch (cause) {
      throw new QuestionFailedError(cause);
    }
  }

  async history(placement: PlacementId, task: TaskId): Promise<readonly RecordedEntry[]> {
    const {answers} = this.#parts;
    const key = `history:${placement}/${task}`;
    let told: readonly RecordedEntry[];
    try {
      told = (await answers.fresh(key, (adapter, asking) => adapter.history(placement, task, asking))).served;
    } catch (error) {
      const cached = await answers.cached<readonly RecordedEntry[]>(key);
      if (!cached) throw new QuestionFailedError(error);
      told = cached.served;
    }
    const known = new Set(told.map((it) => it.id));
    const served = this.#placements.get(placement)?.served;
    const own = served ? this.#viewOf(served).own : [];
    return [...told, ...own.filter((it) => !known.has(it.id) && isAbout(it, task))];
  }

  async record(entries: readonly Entry[]): Promise<'saved' | 'memory'> {
    const {outbox, clock, kept, loop} = this.#parts;
    if (!this.#isOpen) throw new NotKeptError('It is not known yet whose work this is');
    let where;
    try {
      where = await outbox.keep(entries, clock.now());
    } catch (cause) {
      throw new NotKeptError('Neither the device nor this page could keep it', {cause});
    }
    kept();
    loop.nudge();
    return where;
  }

  head(placement: PlacementId): ReturnType<MentoringSession['head']> {
    // What the service has told, not what lies on top of it: that is what its author can have seen of others.
    return {...this.#stamp(), placement, basedOn: this.#placements.get(placement)?.served?.state.revision ?? 0};
  }

  courseHead(person: PersonId): ReturnType<MentoringSession['courseHead']> {
    const served = [...this.#courses.values()].find((it) => it.served?.person === person)?.served;
    return {...this.#stamp(), person, basedOn: served?.state.revision ?? 0};
  }

  now(): Instant {
    return this.#parts.clock.now();
  }

  async retry(entry: EntryId): Promise<void> {
    await this.#parts.outbox.retry(entry);
    this.#parts.kept();
    this.#parts.loop.nudge();
  }

  async discard(entry: EntryId): Promise<void> {
    await this.#parts.outbox.discard(entry, this.now());
    this.#parts.kept();
  }

  async refresh(): Promise<void> {
    await this.#parts.loop.wake();
    await Promise.all(this.#all().map((it) => it.reload()));
  }

  /** Who is there, from this device's memory or from the service. */
  meet({person, memberships, placements}: Me, stale?: {readonly since: Instant}): void {
    if (stale && this.viewer.value.state === 'ready') return;
    const value: Viewer = {
      person: person.id,
      name: person.name,
      ...(person.language !== undefined && {language: person.language}),
      memberships,
      placements,
    };
    this.viewer.set({state: 'ready', value, ...(stale && {stale})});
    this.#meet(person.id);
  }

  /** The service would not say who is there. What this device knows stays in view unless it was taken back. */
  turnAway(error: ApiError): void {
    const problem = troubleFrom(error);
    const {value: before} = this.viewer;
    if (before.state === 'ready' && error.kind !== 'not-allowed')
      this.viewer.set({...before, stale: {since: before.stale?.since ?? this.now(), problem}});
    else this.viewer.set({state: 'failed', problem});
  }

  /** Something on the service has changed; without a message, anything may have. */
  changed(message?: StreamMessage): void {
    switch (message?.changed) {
      case undefined:
        for (const it of this.#all()) void it.reload();
        break;
      case 'placement': {
        const watched = this.#placements.get(message.placement);
        if ((watched?.served?.state.revision ?? -1) < message.revision) void watched?.reload();
        for (const it of this.#overviews.values()) void it.reload();
        break;
      }
      case 'courses':
        for (const it of this.#courses.values()) if (it.served?.person === message.person) void it.reload();
        // The right to rate may hang on a course.
        for (const it of this.#placements.values()) void it.reload();
        break;
      default:
        message satisfies never;
    }
  }

  /** The service has decided about entries of this device: what they are about has changed. */
  settled(entries: readonly Entry[]): void {
    for (const [id, it] of this.#placements)
      if (entries.some((entry) => !isCourseEntry(entry) && entry.placement === id)) void it.reload();
    if (entries.some(isCourseEntry)) for (const it of this.#courses.values()) void it.reload();
    for (const it of this.#overviews.values()) void it.reload();
  }

  /** The outbox has changed, or how things stand with the service. */
  update(): void {
    const {outbox} = this.#parts;
    setIfNew(this.sync, this.#status());
    const refused = outbox.refused.flatMap(({entry, refused}) =>
      refused ? [{entry, refusal: refused.refusal, refusedAt: refused.at}] : [],
    );
    setIfNew(this.refused, refused);
    // Only contact has changed: what is in view has not.
    if (outbox.work === this.#shownWork) return;
    this.#shownWork = outbox.work;
    for (const it of this.#placements.values()) it.refreshView();
    for (const it of this.#courses.values()) it.refreshView();
  }

  #all(): readonly Watched<unknown, unknown>[] {
    return [...this.#placements.values(), ...this.#courses.values(), ...this.#overviews.values()] as readonly Watched<
      unknown,
      unknown
    >[];
  }

  #status(): SyncStatus {
    const {loop, outbox, isMemoryWanted} = this.#parts;
    return syncStatusFrom(loop.contact, outbox, isMemoryWanted);
  }

  #stamp() {
    const {clock, randomBytes} = this.#parts;
    return {id: entryId(clock.ms, randomBytes), at: clock.next()};
  }

  /** The rules by which unsent entries are laid over a placement come with the first placement. */
  async #learnRules(): Promise<void> {
    if (this.#placementView) return;
    try {
      this.#placementView = (await import('../store/placement-view.ts')).placementView;
    } catch (cause) {
      throw new NoAnswerError('service', 'A part of the library could not be loaded', {cause});
    }
  }

  #viewOf(served: PlacementRecord): PlacementView {
    const own = ownEntries(
      this.#parts.outbox,
      (it): it is PlacementEntry => !isCourseEntry(it) && it.placement === served.placement.id,
    );
    return this.#placementView?.(served, own, this.now()) ?? {record: served, own: [], blocked: []};
  }

  #coursesWith(served: PersonCourses): CourseRecord {
    const own = ownEntries(
      this.#parts.outbox,
      (it): it is CourseEntry => isCourseEntry(it) && it.person === served.person,
    );
    return {...served, state: courseStateWith(served.state, own, served.person, served.courses)};
  }
}

function isAbout(entry: RecordedEntry, task: TaskId): boolean {
  return entry.type === 'job' ? entry.tasks.some((it) => it.task === task) : 'task' in entry && entry.task === task;
}

/** Values are small and plain; telling everybody that nothing has changed would cost more than looking. */
function setIfNew<Value>(signal: Signal<Value>, value: Value): void {
  if (JSON.stringify(signal.value) !== JSON.stringify(value)) signal.set(value);
}
