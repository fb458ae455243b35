import type {Instant} from './calendar.ts';
import type {CourseEntry, RecordedEntry} from './entry.ts';
import type {Course, Lesson} from './course.ts';
import type {CourseId, EntryId, LessonId, PersonId} from './ids.ts';
import {rememberedIds} from './placement-state.ts';
import type {Refusal} from './reasons.ts';

/** What one person has read of the role courses. Plain JSON, one stream per person. */
export interface CourseState {
  readonly revision: number;
  /** When each lesson was first finished. */
  readonly lessons: {readonly [course: CourseId]: {readonly [lesson: LessonId]: Instant}};
  readonly recent: readonly EntryId[];
}

export const emptyCourses: CourseState = {revision: 0, lessons: {}, recent: []};

/** Why a lesson cannot be marked; `undefined` when it can. Everybody marks their own lessons and nobody else's. */
export function refuseLesson(entry: CourseEntry, actor: PersonId, courses: readonly Course[]): Refusal | undefined {
  if (entry.person !== actor) return {code: 'not-yours'};
  const course = courses.find((it) => it.id === entry.course);
  if (!course) return {code: 'unknown-lesson', needs: entry.course};
  return lessonsOf(course).some((it) => it.id === entry.lesson)
    ? undefined
    : {code: 'unknown-lesson', needs: entry.lesson};
}

/** The first time counts: reading a lesson again takes nothing back and renews nothing. */
export function evolveCourses(state: CourseState, entry: RecordedEntry<CourseEntry>): CourseState {
  if ((entry.revision > 0 && entry.revision <= state.revision) || state.recent.includes(entry.id)) return state;
  const read = state.lessons[entry.course] ?? {};
  const before = read[entry.lesson];
  return {
    revision: Math.max(state.revision, entry.revision),
    recent: [...state.recent, entry.id].slice(-rememberedIds),
    lessons: {
      ...state.lessons,
      [entry.course]: {...read, [entry.lesson]: before !== undefined && before < entry.at ? before : entry.at},
    },
  };
}

export function lessonsOf(course: Course): readonly Lesson[] {
  return course.modules.flatMap((it) => it.lessons);
}
