import {evolveCourses, refuseLesson, type CourseState} from '../../domain/course-state.ts';
import type {Course} from '../../domain/course.ts';
import type {CourseEntry} from '../../domain/entry.ts';
import type {PersonId} from '../../domain/ids.ts';
import type {OwnEntry} from './placement-view.ts';

/** A person's courses with the lessons that this device has marked and the service's state does not hold yet. */
export function courseStateWith(
  served: CourseState,
  own: readonly OwnEntry<CourseEntry>[],
  viewer: PersonId,
  courses: readonly Course[],
): CourseState {
  return own.reduce(
    (state, {entry, receivedAt}) =>
      refuseLesson(entry, viewer, courses)
        ? state
        : evolveCourses(state, {...entry, actor: viewer, standing: 'mentee', receivedAt, revision: 0}),
    served,
  );
}
