import {dayAfter, type Day, type Instant} from './calendar.ts';
import type {Course, CourseModule, Lesson} from './course.ts';
import {lessonsOf, type CourseState} from './course-state.ts';
import type {CourseId} from './ids.ts';

export type CourseStatus = 'not-started' | 'in-progress' | 'completed' | 'expired';

/** One course for one person. */
export interface CourseProgress {
  readonly course: Course;
  readonly status: CourseStatus;
  readonly done: number;
  readonly total: number;
  readonly modules: readonly {readonly module: CourseModule; readonly done: number; readonly total: number}[];
  /** The first lesson not read yet; `undefined` when all are. */
  readonly next?: Lesson;
  /** Minutes of the lessons not read yet. */
  readonly minutesLeft: number;
  readonly completedAt?: Instant;
  /** Day on which it has to be taken again. */
  readonly expiresOn?: Day;
}

/** @param today the person's calendar day; a course runs out at its beginning */
export function courseProgress(course: Course, state: CourseState, today: Day): CourseProgress {
  const read = state.lessons[course.id] ?? {};
  const lessons = lessonsOf(course);
  const left = lessons.filter((it) => read[it.id] === undefined);
  const done = lessons.length - left.length;
  const completedAt = left.length === 0 ? lastOf(lessons.map((it) => read[it.id])) : undefined;
  const expiresOn =
    completedAt !== undefined && course.validDays !== undefined
      ? dayAfter(completedAt.slice(0, 10), course.validDays)
      : undefined;
  const [next] = left;
  return {
    course,
    status: statusOf(done, completedAt, expiresOn, today),
    done,
    total: lessons.length,
    modules: course.modules.map((module) => ({
      module,
      done: module.lessons.filter((it) => read[it.id] !== undefined).length,
      total: module.lessons.length,
    })),
    minutesLeft: left.reduce((sum, it) => sum + it.minutes, 0),
    ...(next && {next}),
    ...(completedAt !== undefined && {completedAt}),
    ...(expiresOn !== undefined && {expiresOn}),
  };
}

/** Courses that are complete and have not run out: what a right to rate or a gate may ask for. */
export function passedCourses(courses: readonly Course[], state: CourseState, today: Day): readonly CourseId[] {
  return courses.filter((it) => courseProgress(it, state, today).status === 'completed').map((it) => it.id);
}

function statusOf(
  done: number,
  completedAt: Instant | undefined,
  expiresOn: Day | undefined,
  today: Day,
): CourseStatus {
  if (completedAt !== undefined) return expiresOn !== undefined && expiresOn <= today ? 'expired' : 'completed';
  return done === 0 ? 'not-started' : 'in-progress';
}

function lastOf(moments: readonly (Instant | undefined)[]): Instant | undefined {
  return moments.reduce((last, it) => (last === undefined || (it !== undefined && it > last) ? it : last), undefined);
}
