import type {CourseId, LessonId} from './ids.ts';
import type {LocalText} from './text.ts';

/** A role course as data: modules hold lessons. */
export interface Course {
  readonly id: CourseId;
  /** Who it is for; `all` for resources. */
  readonly role: 'mentor' | 'mentee' | 'manager' | 'all';
  readonly title: LocalText;
  readonly summary: LocalText;
  /** What passing it allows, as a sentence, e.g. the right to rate. */
  readonly grants?: LocalText;
  readonly modules: readonly CourseModule[];
  /** Days after completion when it has to be taken again. */
  readonly validDays?: number;
}

export interface CourseModule {
  readonly title: LocalText;
  readonly lessons: readonly Lesson[];
}

export interface Lesson {
  readonly id: LessonId;
  readonly title: LocalText;
  readonly minutes: number;
  /** The points the lesson makes, one sentence each. */
  readonly points: readonly LocalText[];
}
