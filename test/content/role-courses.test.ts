import assert from 'node:assert/strict';
import test from 'node:test';
import {loadCourses} from '../../src/content/catalogue.ts';
import {repeated} from './texts.ts';

const courses = await loadCourses();

test('there is a course for each role, and resources for all', () => {
  assert.deepEqual(
    courses.map(({id, role}) => [id, role]),
    [
      ['mentor', 'mentor'],
      ['mentee', 'mentee'],
      ['manager', 'manager'],
      ['resources', 'all'],
    ],
  );
});

test('the mentor course gives the right to rate, for two years', () => {
  const mentor = courses.find((course) => course.role === 'mentor');
  assert.ok(mentor?.grants !== undefined);
  assert.equal(mentor.validDays, 730);
});

test('lesson ids stand once over all courses, so that a record needs no course to be read', () => {
  const lessons = courses.flatMap((course) => course.modules.flatMap((module) => module.lessons));
  assert.deepEqual(repeated(lessons.map((lesson) => lesson.id)), []);
});

for (const course of courses) {
  test(`${course.id}: modules and lessons fit a short break`, () => {
    assert.ok(course.modules.length >= 3 && course.modules.length <= 6);
    for (const {lessons} of course.modules) {
      assert.ok(lessons.length >= 2 && lessons.length <= 4);
      for (const lesson of lessons) {
        assert.ok(lesson.id.startsWith(`${course.id}-`), lesson.id);
        assert.ok(
          lesson.points.length >= 3 && lesson.points.length <= 5,
          `${lesson.id}: ${lesson.points.length} points`,
        );
        assert.ok(lesson.minutes >= 3 && lesson.minutes <= 12, `${lesson.id}: ${lesson.minutes} minutes`);
      }
    }
  });
}
