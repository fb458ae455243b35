import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {CourseRecord, Loadable, MentoringSession} from '../../client/session/mentoring-session.ts';
import type {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import type {SessionController} from '../../context/session-controller.ts';
import {dayIn} from '../../domain/calendar.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Course, Lesson} from '../../domain/course.ts';
import {courseProgress} from '../../domain/course-progress.ts';
import type {CourseEntry} from '../../domain/entry.ts';
import {id} from '../../domain/ids.ts';
import type {CourseId, EntryId, LessonId, PersonId} from '../../domain/ids.ts';
import {courseProgress as english} from '../../locales/en/course-progress.ts';
import {shared} from '../../locales/en/shared.ts';
import {courseHead, nowOf} from '../shared/entry-head.ts';
import {EntryEvent} from '../shared/entry-event.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {messagePanel} from '../shared/message-panel.ts';
import {skeleton} from '../shared/skeleton.ts';
import {staleLine, troublePanel} from '../shared/trouble-panel.ts';
import {courseCard} from './course-card.ts';
import {CourseOpenEvent} from './course-open-event.ts';
import type {OpenedLesson} from './course-open-event.ts';
import type {CourseProgress} from './course-progress.ts';
import type {CourseView, CourseWords, Marking} from './course-view.ts';
import {styles} from './styles.ts';

/** The courses, and the lesson that is open in one of them. */
export class CoursesView {
  static readonly styles = styles;

  readonly #host: CourseProgress;
  readonly #locale: BasicLocaleController<'basics'>;
  readonly #provided: SessionController;
  #opened: OpenedLesson | undefined;
  #marking: Marking = 'none';
  #session: MentoringSession | undefined;
  /** The entry of the last "Mark as read", to tell where it is. */
  #marked: EntryId | undefined;

  constructor(host: CourseProgress, locale: BasicLocaleController<'basics'>, provided: SessionController) {
    this.#host = host;
    this.#locale = locale;
    this.#provided = provided;
  }

  /** Before each render. `isAnother`: the host shows other courses from now on. */
  update(isAnother: boolean): void {
    const {session} = this.#provided;
    // Another person: the lesson that the one before had open is not theirs.
    const isAnotherPerson = this.#host.isConnected && session !== this.#session && this.#session !== undefined;
    if (this.#host.isConnected) this.#session = session;
    if (isAnotherPerson || isAnother) this.#close();
  }

  render(): TemplateResult {
    const {messages, formats, shared} = this.#words;
    const loadable = this.#load();
    return html`<section class="courses" aria-label=${messages.label}>
      ${staleLine(loadable, shared, formats, this.#now)} ${this.#renderContent(loadable)}
    </section>`;
  }

  #renderContent(loadable: Loadable<CourseRecord>): TemplateResult {
    const {messages, shared} = this.#words;
    if (loadable.state === 'loading') return skeleton(shared.panel.loading, 3);
    if (loadable.state === 'failed') return troublePanel(loadable.problem, shared, this.#retry);
    const record = loadable.value;
    if (record.courses.length === 0)
      return messagePanel({kind: 'empty', title: messages.empty, text: messages.emptyHint});
    const courses = this.#host.course ? record.courses.filter((it) => it.id === this.#host.course) : record.courses;
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
    const isOpened = this.#opened?.course === course.id;
    return {
      words: this.#words,
      progress: courseProgress(course, state, dayIn(timeZone, this.#now)),
      read: state.lessons[course.id] ?? {},
      timeZone,
      isOwn: this.#isOwn(record.person),
      opened: isOpened
        ? course.modules.flatMap((it) => it.lessons).find((it) => it.id === this.#opened?.lesson)
        : undefined,
      marking: isOpened ? this.#marking : 'none',
      place: isOpened ? this.#placeOfMark() : undefined,
    };
  }

  /** Without a session the host gives whose courses it wants; then marking is its question. */
  #isOwn(person: PersonId): boolean {
    const {session} = this.#provided;
    if (this.#host.courses || !session) return true;
    const viewer = this.#provided.watch(session.viewer);
    return viewer.state === 'ready' ? viewer.value.person === person : !this.#host.person;
  }

  #placeOfMark(): CourseView['place'] {
    const {session} = this.#provided;
    const marked = this.#marked;
    if (!session || marked === undefined) return undefined;
    const {shared, messages} = this.#words;
    const refused = this.#provided.watch(session.refused).find((it) => it.entry.id === marked);
    if (refused) return {kind: 'refused', text: messages.refused(shared.reason(refused.refusal))};
    const sync = this.#provided.watch(session.sync);
    if (!sync.unsentEntries.includes(marked)) return undefined;
    return sync.state === 'memory'
      ? {kind: 'memory', text: shared.sync.memory}
      : {kind: 'device', text: shared.mark.unsent};
  }

  #load(): Loadable<CourseRecord> {
    if (this.#host.courses) return {state: 'ready', value: this.#host.courses};
    const {session} = this.#provided;
    if (!session) return {state: 'loading'};
    return this.#provided.watch(session.courses(this.#host.person ? id<PersonId>(this.#host.person) : undefined));
  }

  get #now(): Instant {
    return this.#host.now ?? nowOf(this.#provided.session);
  }

  get #words(): CourseWords {
    const {formats, language} = this.#locale;
    return {
      messages: this.#locale.section('courseProgress', english),
      shared: this.#locale.section('shared', shared),
      formats,
      language,
    };
  }

  #open(course: CourseId, lesson: LessonId): void {
    if (!this.#host.dispatchEvent(new CourseOpenEvent({course, lesson}))) return;
    this.#close();
    this.#opened = {course, lesson};
    this.#host.requestUpdate();
    void focusAfterUpdate(this.#host, '#lesson-title');
  }

  readonly #retry = (): void => {
    void this.#provided.session?.refresh();
  };

  readonly #goBack = (): void => {
    this.#close();
    void focusAfterUpdate(this.#host, '.way-on');
  };

  #close(): void {
    this.#opened = undefined;
    this.#marking = 'none';
    this.#marked = undefined;
    this.#host.requestUpdate();
  }

  async #markRead(record: CourseRecord, course: CourseId, {id: lesson}: Lesson): Promise<void> {
    if (this.#marking === 'keeping') return;
    const {session} = this.#provided;
    const head = courseHead(session, record.person, record.state.revision, this.#now);
    const entry: CourseEntry = {...head, type: 'lesson', course, lesson};
    if (!this.#host.dispatchEvent(new EntryEvent(entry))) return;
    this.#marking = 'keeping';
    this.#host.requestUpdate();
    this.#marked = entry.id;
    const marking = await keep(session, entry);
    // Something else was opened meanwhile, or somebody else has signed in.
    if (this.#marked !== entry.id) return;
    this.#marking = marking;
    this.#host.requestUpdate();
    void focusAfterUpdate(this.#host, '.next-lesson', '#lesson-title');
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
