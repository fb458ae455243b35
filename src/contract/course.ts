import * as v from 'valibot';
import type {Course} from '../domain/course.ts';
import type {CourseState} from '../domain/course-state.ts';
import type {CourseId, EntryId, LessonId, PersonId} from '../domain/ids.ts';
import {timeZone} from './placement.ts';
import {count, idSchema, instant, localText, positive, revision, uuidSchema, type SchemaFor} from './primitives.ts';

export const course: SchemaFor<Course> = v.object({
  id: idSchema<CourseId>(),
  role: v.picklist(['mentor', 'mentee', 'manager', 'all']),
  title: localText,
  summary: localText,
  grants: v.exactOptional(localText),
  modules: v.array(
    v.object({
      title: localText,
      lessons: v.array(
        v.object({
          id: idSchema<LessonId>(),
          title: localText,
          minutes: count(600),
          points: v.array(localText),
        }),
      ),
    }),
  ),
  validDays: v.exactOptional(positive(36_500)),
});

export const courseState = v.object({
  revision,
  lessons: v.record(v.string(), v.record(v.string(), instant)),
  recent: v.array(uuidSchema<EntryId>()),
}) as unknown as SchemaFor<CourseState>;

/** The courses for a person's roles, and how far they are. */
export const courseRecord = v.object({
  person: idSchema<PersonId>(),
  courses: v.array(course),
  state: courseState,
  timeZone,
});
