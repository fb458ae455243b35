import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {courseProgress, passedCourses} from '../../src/domain/course-progress.ts';
import {emptyCourses, evolveCourses, refuseLesson, type CourseState} from '../../src/domain/course-state.ts';
import type {Course} from '../../src/domain/course.ts';
import type {CourseEntry, RecordedEntry} from '../../src/domain/entry.ts';
import {id} from '../../src/domain/ids.ts';
import type {CourseId, LessonId} from '../../src/domain/ids.ts';
import {minutesFrom, now, people} from './a-placement.ts';
import {entryId} from './an-entry.ts';

const lessons = ['watch', 'rate', 'sign'].map((it) => id<LessonId>(it));

function aCourse(own: Partial<Course> = {}): Course {
  const [watch, rate, sign] = lessons.map((it) => ({id: it, title: it, minutes: 10, points: []}));
  return {
    id: id<CourseId>('mentor'),
    role: 'mentor',
    title: 'Mentoring',
    summary: 'How to',
    modules: [
      {title: 'Look', lessons: [watch!]},
      {title: 'Say', lessons: [rate!, sign!]},
    ],
    ...own,
  };
}

function aLesson(lesson: LessonId, n: number, at = minutesFrom(now, n)): RecordedEntry<CourseEntry> {
  return {
    id: entryId(n),
    person: people.mentor,
    type: 'lesson',
    course: id<CourseId>('mentor'),
    lesson,
    at,
    basedOn: n - 1,
    actor: people.mentor,
    standing: 'mentor',
    receivedAt: at,
    revision: n,
  };
}

const having = (...read: readonly LessonId[]): CourseState =>
  read.map((lesson, index) => aLesson(lesson, index + 1)).reduce(evolveCourses, emptyCourses);

test('a course nobody opened has not started, and the first lesson comes next', () => {
  const progress = courseProgress(aCourse(), emptyCourses, '2026-03-11');

  assert.equal(progress.status, 'not-started');
  assert.equal(progress.next?.id, lessons[0]);
  assert.equal(progress.minutesLeft, 30);
  assert.equal(progress.completedAt, undefined);
});

test('each module counts its own lessons, and the first one left comes next', () => {
  const progress = courseProgress(aCourse(), having(lessons[0]!, lessons[2]!), '2026-03-11');

  assert.equal(progress.status, 'in-progress');
  assert.deepEqual(
    progress.modules.map(({done, total}) => [done, total]),
    [
      [1, 1],
      [1, 2],
    ],
  );
  assert.equal(progress.next?.id, 'rate');
  assert.equal(progress.minutesLeft, 10);
});

test('a course is complete at its last lesson, and passed while it has not run out', () => {
  const course = aCourse({validDays: 365});
  const state = having(...lessons);

  const progress = courseProgress(course, state, '2027-03-10');

  assert.equal(progress.status, 'completed');
  assert.equal(progress.completedAt, minutesFrom(now, 3));
  assert.equal(progress.expiresOn, '2027-03-11');
  assert.deepEqual(passedCourses([course], state, '2027-03-10'), ['mentor']);
  assert.deepEqual(passedCourses([course], state, '2027-03-11'), []);
  assert.equal(courseProgress(course, state, '2027-03-11').status, 'expired');
});

test('a course without lessons is not started, not finished by having nothing in it', () => {
  const progress = courseProgress(aCourse({modules: []}), emptyCourses, '2026-03-11');

  assert.equal(progress.status, 'not-started');
  assert.equal(progress.completedAt, undefined);
});

test('people mark their own lessons, and only lessons that there are', () => {
  const entry = aLesson(lessons[0]!, 1);
  assert.equal(refuseLesson(entry, people.mentor, [aCourse()]), undefined);
  assert.deepEqual(refuseLesson(entry, people.manager, [aCourse()]), {code: 'not-yours'});
  assert.deepEqual(refuseLesson(entry, people.mentor, []), {code: 'unknown-lesson', needs: 'mentor'});
  assert.deepEqual(refuseLesson(aLesson(id<LessonId>('old'), 1), people.mentor, [aCourse()]), {
    code: 'unknown-lesson',
    needs: 'old',
  });
});

test('lessons of two devices may arrive in any order and twice', () => {
  const entries = [0, 1, 2, 0].map((which, at) => ({which, at: minutesFrom(now, 10 * at)}));
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, {minLength: 4}), (order) => {
      const arrived = order.map(({which, at}, index) => aLesson(lessons[which]!, index + 1, at));
      const state = arrived.reduce(evolveCourses, emptyCourses);
      assert.deepEqual(
        {...state.lessons['mentor' as CourseId]},
        {
          watch: now,
          rate: minutesFrom(now, 10),
          sign: minutesFrom(now, 20),
        },
      );
      for (const entry of arrived) {
        assert.equal(evolveCourses(state, entry), state);
        assert.equal(evolveCourses(state, {...entry, revision: 0}), state);
      }
    }),
  );
});
