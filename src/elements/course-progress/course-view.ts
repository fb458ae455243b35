import type {Instant} from '../../domain/calendar.ts';
import type {Lesson} from '../../domain/course.ts';
import type {CourseProgress} from '../../domain/course-progress.ts';
import type {LessonId} from '../../domain/ids.ts';
import type {Section} from '../../locales/catalogue.ts';
import type {Formats} from '../../locales/formats.ts';

export interface CourseWords {
  readonly messages: Section<'courseProgress'>;
  readonly shared: Section<'shared'>;
  readonly formats: Formats;
  readonly language: string;
}

/** What became of the last "Mark as read". */
export type Marking = 'none' | 'keeping' | 'kept' | 'not-kept';

/** One course as its card shows it. */
export interface CourseView {
  readonly words: CourseWords;
  readonly progress: CourseProgress;
  /** When each lesson was read. */
  readonly read: {readonly [lesson: LessonId]: Instant};
  readonly timeZone: string;
  /** Somebody else's courses are looked at, not read. */
  readonly isOwn: boolean;
  /** The lesson open in place. */
  readonly opened: Lesson | undefined;
  readonly marking: Marking;
  /** Where the last mark is, or why it was refused; silent while everything is sent. */
  readonly place: {readonly kind: 'device' | 'memory' | 'refused'; readonly text: string} | undefined;
}

export interface CourseHandlers {
  readonly open: (lesson: Lesson) => void;
  readonly close: () => void;
  readonly markRead: (lesson: Lesson) => void;
}
