import {CourseProgress} from '../elements/course-progress/course-progress.ts';
import {defineOnce} from '../elements/shared/define-once.ts';

defineOnce('wm-course-progress', CourseProgress);

declare global {
  interface HTMLElementTagNameMap {
    'wm-course-progress': CourseProgress;
  }
}
