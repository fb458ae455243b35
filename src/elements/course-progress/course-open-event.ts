import type {CourseId, LessonId} from '../../domain/ids.ts';

export interface OpenedLesson {
  readonly course: CourseId;
  readonly lesson: LessonId;
}

/** A person wants to read a lesson. Cancel it to open your own course player; else it opens in place. */
export class CourseOpenEvent extends CustomEvent<OpenedLesson> {
  static readonly type = 'wm-course-open';

  constructor(opened: OpenedLesson) {
    super(CourseOpenEvent.type, {bubbles: true, composed: true, cancelable: true, detail: opened});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-course-open': CourseOpenEvent;
  }
}
