import {LitElement, html} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from '../shared/property.ts';
import {repeat} from 'lit/directives/repeat.js';
import type {CourseRecord, Loadable, MentoringSession} from '../../client/session/mentoring-session.ts';
import {LocaleController} from '../../context/locale-controller.ts';
import {SessionController} from '../../context/session-controller.ts';
import {dayIn} from '../../domain/calendar.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Course, Lesson} from '../../domain/course.ts';
import {courseProgress} from '../../domain/course-progress.ts';
import type {CourseEntry} from '../../domain/entry.ts';
import {id} from '../../domain/ids.ts';
import type {CourseId, EntryId, LessonId, PersonId} from '../../domain/ids.ts';
import {courseProgress as english} from '../../locales/en/course-progress.ts';
import {courseHead, nowOf} from '../shared/entry-head.ts';
import {EntryEvent} from '../shared/entry-event.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {messagePanel} from '../shared/message-panel.ts';
import {skeleton} from '../shared/skeleton.ts';
import {staleLine, troublePanel} from '../shared/trouble-panel.ts';
import {courseCard} from './course-card.ts';
import {CourseOpenEvent} from './course-open-event.ts';
import type {OpenedLesson} from './course-open-event.ts';
import type {CourseView, CourseWords, Marking} from './course-view.ts';
import {styles} from './styles.ts';

/**
 * The role courses of a person: a ring for each, with its modules as pieces, the same in words, and what comes next.
 *
 * *Continue* is an event first. If the host does not open a course player of its own, the lesson opens in place as text
 * and can be marked as read there. Only one's own lessons can be: of anybody else one sees how far they are.
 *
 * @fires {CourseOpenEvent} wm-course-open - A person wants to read a lesson; cancelable.
 * @fires {EntryEvent} wm-entry - Before a lesson is recorded as read; cancelable.
 * @csspart course - One course.
 * @csspart ring - Its ring.
 * @csspart lesson - The lesson that is open in place.
 */
export class CourseProgress extends LitElement {
  static override readonly styles = styles;

  /** Whose courses; unset, those of whoever is signed in. */
  @property() person: string | undefined;

  /** Id of one course, to show no other. */
  @property() course: string | undefined;

  /** Courses and what was read of them, of a host that has no provider. */
  @property({attribute: false}) courses: CourseRecord | undefined;

  /** What time it is for dates; unset, the provider's idea of now, else the device's. */
  @property({attribute: false}) now: Instant | undefined;

  @state() private opened: OpenedLesson | undefined;
  @state() private marking: Marking = 'none';

  readonly #locale = new LocaleController(this, 'courseProgress', english);
  readonly #provided = new SessionController(this);
  #session: MentoringSession | undefined;
  /** The entry of the last "Mark as read", to tell where it is. */
  #marked: EntryId | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    const {session} = this.#provided;
    // Another person: the lesson that the one before had open is not theirs.
    const isAnother = this.isConnected && session !== this.#session && this.#session !== undefined;
    if (this.isConnected) this.#session = session;
    if (isAnother || changed.has('person') || changed.has('course')) this.#close();
  }

  override render(): TemplateResult {
    const {language, direction, messages, shared, formats} = this.#locale;
    const loadable = this.#load();
    return html`<section class="courses" lang=${language} dir=${direction} aria-label=${messages.label}>
      ${staleLine(loadable, shared, formats, this.#now)} ${this.#renderContent(loadable)}
    </section>`;
  }

  #renderContent(loadable: Loadable<CourseRecord>): TemplateResult {
    const {messages, shared} = this.#locale;
    if (loadable.state === 'loading') return skeleton(shared.panel.loading, 3);
    if (loadable.state === 'failed') return troublePanel(loadable.problem, shared, this.#retry);
    const record = loadable.value;
    if (record.courses.length === 0)
      return messagePanel({kind: 'empty', title: messages.empty, text: messages.emptyHint});
    const courses = this.course ? record.courses.filter((it) => it.id === this.course) : record.courses;
    if (courses.length === 0) return messagePanel({kind: 'empty', title: messages.unknownCourse});
    return html`<ul class="course-list" role="list">
      ${repeat(
        courses,
        (course) => course.id,
        (course) => this.#renderCourse(course, record),
      )}
    </ul>`;
  }

  #renderCourse(course: Course, record: CourseRecord): TemplateResult {
    const view = this.#viewOf(course, record);
    return html`<li class="course ${view.opened ? 'is-open' : ''}" part="course">
      ${courseCard(view, {
        open: (lesson) => this.#open(course.id, lesson.id),
        close: this.#goBack,
        markRead: (lesson) => void this.#markRead(record, course.id, lesson),
      })}
    </li>`;
  }

  #viewOf(course: Course, record: CourseRecord): CourseView {
    const {timeZone, state} = record;
    const isOpened = this.opened?.course === course.id;
    return {
      words: this.#words,
      progress: courseProgress(course, state, dayIn(timeZone, this.#now)),
      read: state.lessons[course.id] ?? {},
      timeZone,
      isOwn: this.#isOwn(record.person),
      opened: isOpened
        ? course.modules.flatMap((it) => it.lessons).find((it) => it.id === this.opened?.lesson)
        : undefined,
      marking: isOpened ? this.marking : 'none',
      place: isOpened ? this.#placeOfMark() : undefined,
    };
  }

  /** Without a session the host gives whose courses it wants; then marking is its question. */
  #isOwn(person: PersonId): boolean {
    const {session} = this.#provided;
    if (this.courses || !session) return true;
    const viewer = this.#provided.watch(session.viewer);
    return viewer.state === 'ready' ? viewer.value.person === person : !this.person;
  }

  #placeOfMark(): CourseView['place'] {
    const {session} = this.#provided;
    const marked = this.#marked;
    if (!session || marked === undefined) return undefined;
    const {shared, messages} = this.#locale;
    const refused = this.#provided.watch(session.refused).find((it) => it.entry.id === marked);
    if (refused) return {kind: 'refused', text: messages.refused(shared.reason(refused.refusal))};
    const sync = this.#provided.watch(session.sync);
    if (!sync.unsentEntries.includes(marked)) return undefined;
    return sync.state === 'memory'
      ? {kind: 'memory', text: shared.sync.memory}
      : {kind: 'device', text: shared.mark.unsent};
  }

  #load(): Loadable<CourseRecord> {
    if (this.courses) return {state: 'ready', value: this.courses};
    const {session} = this.#provided;
    if (!session) return {state: 'loading'};
    return this.#provided.watch(session.courses(this.person ? id<PersonId>(this.person) : undefined));
  }

  get #now(): Instant {
    return this.now ?? nowOf(this.#provided.session);
  }

  get #words(): CourseWords {
    const {messages, shared, formats, language} = this.#locale;
    return {messages, shared, formats, language};
  }

  #open(course: CourseId, lesson: LessonId): void {
    if (!this.dispatchEvent(new CourseOpenEvent({course, lesson}))) return;
    this.#close();
    this.opened = {course, lesson};
    void focusAfterUpdate(this, '#lesson-title');
  }

  readonly #retry = (): void => {
    void this.#provided.session?.refresh();
  };

  readonly #goBack = (): void => {
    this.#close();
    void focusAfterUpdate(this, '.way-on');
  };

  #close(): void {
    this.opened = undefined;
    this.marking = 'none';
    this.#marked = undefined;
  }

  async #markRead(record: CourseRecord, course: CourseId, {id: lesson}: Lesson): Promise<void> {
    if (this.marking === 'keeping') return;
    const {session} = this.#provided;
    const head = courseHead(session, record.person, record.state.revision, this.#now);
    const entry: CourseEntry = {...head, type: 'lesson', course, lesson};
    if (!this.dispatchEvent(new EntryEvent(entry))) return;
    this.marking = 'keeping';
    this.#marked = entry.id;
    const marking = await keep(session, entry);
    // Something else was opened meanwhile, or somebody else has signed in.
    if (this.#marked !== entry.id) return;
    this.marking = marking;
    void focusAfterUpdate(this, '.next-lesson', '#lesson-title');
  }
}

async function keep(session: MentoringSession | undefined, entry: CourseEntry): Promise<Marking> {
  try {
    await session?.record([entry]);
    return 'kept';
  } catch {
    return 'not-kept';
  }
}
