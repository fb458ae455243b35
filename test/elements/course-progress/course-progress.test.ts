import {expect, html, waitUntil} from '@open-wc/testing';
import {textIn} from '../../../src/domain/text.ts';
import {lessonsOf} from '../../../src/domain/course-state.ts';
import {id} from '../../../src/domain/ids.ts';
import type {PersonId} from '../../../src/domain/ids.ts';
import {
  allOf,
  courseRecord,
  halfWay,
  luis,
  mentorCourse,
  now,
  readLessons,
} from '../../../stories/fixtures/course-records.ts';
import {FakeSession} from '../../../stories/fixtures/fake-session.ts';
import {withSession} from '../../../stories/fixtures/with-session.ts';
import {CourseProgressDriver} from './course-progress-driver.ts';

const title = textIn(mentorCourse.title, 'en');
const lessons = lessonsOf(mentorCourse);
const titleOf = (at: number) => textIn(lessons.at(at)?.title ?? '', 'en');
/** The record has read five lessons, so the sixth comes next. */
const next = `Continue: ${titleOf(5)} (${lessons[5]?.minutes} min)`;

function aSession(): FakeSession {
  const session = new FakeSession();
  session.moment = now;
  session.viewer.set({state: 'ready', value: {person: luis, name: 'Luis Ortega', memberships: [], placements: []}});
  session.courses().set({state: 'ready', value: halfWay});
  return session;
}

const provided = (session: FakeSession) =>
  CourseProgressDriver.in(withSession(session, html`<wm-course-progress></wm-course-progress>`));

describe('wm-course-progress', () => {
  describe('shows', () => {
    it('each course with what the ring says in words', async () => {
      const courses = await CourseProgressDriver.showing(halfWay);

      expect(courses.courses).to.have.length(2);
      expect(courses.card(title)).to.contain('35%');
      expect(courses.card(title)).to.contain('In progress');
      expect(courses.card(title)).to.contain(`5 of ${lessons.length} lessons`);
      expect(courses.card(title)).to.contain('Passing this course gives you the right to rate and sign off');
    });

    it('modules as pieces of the ring', async () => {
      const courses = await CourseProgressDriver.showing(halfWay);

      expect(courses.pieces(title)).to.equal(mentorCourse.modules.length);
    });

    it('until when a course holds that has been completed', async () => {
      const courses = await CourseProgressDriver.showing(courseRecord(readLessons(mentorCourse, allOf(mentorCourse))));

      expect(courses.card(title)).to.contain('Completed Feb 2, 2026 · Valid until Feb 2, 2028');
    });

    it('a course that has run out', async () => {
      const lessonsRead = readLessons(mentorCourse, allOf(mentorCourse), '2023-02-02T16:00:00.000Z');
      const courses = await CourseProgressDriver.showing(courseRecord(lessonsRead));

      expect(courses.card(title)).to.contain('Expired');
      expect(courses.card(title)).to.contain('Ran out Feb 1, 2025');
    });

    it('one course where one is named', async () => {
      const courses = await CourseProgressDriver.showing(halfWay);

      courses.element.course = mentorCourse.id;
      await courses.settle();

      expect(courses.courses).to.deep.equal([title]);
    });

    it('how far somebody else is, and nothing to press', async () => {
      const session = aSession();
      session.viewer.set({
        state: 'ready',
        value: {person: id<PersonId>('priya'), name: 'Priya Nair', memberships: [], placements: []},
      });
      session.courses(luis).set({state: 'ready', value: halfWay});

      const courses = await CourseProgressDriver.in(
        withSession(session, html`<wm-course-progress person=${luis}></wm-course-progress>`),
      );

      expect(courses.card(title)).to.contain('In progress');
      expect(courses.buttons).to.deep.equal([]);
    });

    it('what failed, and tries again when asked', async () => {
      const session = aSession();
      session.courses().set({state: 'failed', problem: {kind: 'service', remedy: 'retry-later', requestId: 'r-9'}});
      const courses = await provided(session);
      expect(courses.text).to.contain('r-9');

      await courses.press('Try again');

      expect(session.refreshed).to.equal(1);
    });

    it('Spanish where the page is Spanish', async () => {
      const courses = await CourseProgressDriver.in(
        html`<div lang="es"><wm-course-progress .courses=${halfWay} .now=${now}></wm-course-progress></div>`,
      );

      await waitUntil(() => courses.text.includes('En curso'));
      expect(courses.text).to.contain(textIn(mentorCourse.title, 'es'));
    });
  });

  describe('continues', () => {
    it('by an event that names course and lesson, and then in place', async () => {
      const courses = await CourseProgressDriver.showing(halfWay);

      await courses.press(next);

      expect(courses.opened).to.deep.equal([{course: mentorCourse.id, lesson: lessons[5]?.id}]);
      expect(courses.lesson).to.contain(textIn(lessons[5]?.points[0] ?? '', 'en'));
      expect(courses.focused).to.equal(titleOf(5));
    });

    it('not in place where the host has its own player', async () => {
      const courses = await CourseProgressDriver.showing(halfWay);
      courses.element.addEventListener('wm-course-open', (event) => event.preventDefault());

      await courses.press(next);

      expect(courses.lesson).to.equal('');
    });

    it('by keyboard alone', async () => {
      const courses = await CourseProgressDriver.showing(halfWay);
      await courses.focus(next);
      await courses.keys('Enter');

      await courses.focus('Mark as read');
      await courses.keys('Enter');

      expect(courses.entries.map((it) => it.type)).to.deep.equal(['lesson']);
      expect(courses.focused).to.equal(`Next: ${titleOf(6)} (${lessons[6]?.minutes} min)`);
    });

    it('and closes to where one came from', async () => {
      const courses = await CourseProgressDriver.showing(halfWay);
      await courses.press(next);

      await courses.press('Close');

      expect(courses.focused).to.equal(next);
    });
  });

  describe('marks a lesson', () => {
    it('by an entry that the page is told of first', async () => {
      const courses = await CourseProgressDriver.showing(halfWay);
      await courses.press(next);

      await courses.press('Mark as read');

      expect(courses.entries).to.have.length(1);
      expect(courses.entries[0]).to.deep.include({
        type: 'lesson',
        person: luis,
        course: mentorCourse.id,
        lesson: lessons[5]?.id,
        basedOn: halfWay.state.revision,
        at: now,
      });
    });

    it('in the session, and goes on to the next', async () => {
      const session = aSession();
      const courses = await provided(session);
      await courses.press(next);

      await courses.press('Mark as read');
      await courses.press(`Next: ${titleOf(6)}`);

      expect(session.recorded).to.have.length(1);
      expect(courses.lesson).to.contain(titleOf(6));
      expect(courses.lesson).to.contain('Mark as read');
    });

    it('not where the page cancels it', async () => {
      const session = aSession();
      const courses = await provided(session);
      courses.element.addEventListener('wm-entry', (event) => event.preventDefault());
      await courses.press(next);

      await courses.press('Mark as read');

      expect(session.recorded).to.deep.equal([]);
      expect(courses.lesson).to.contain('Mark as read');
    });

    it('and says where the mark is', async () => {
      const session = aSession();
      const courses = await provided(session);
      courses.element.addEventListener('wm-entry', ({detail}) =>
        session.sync.set({state: 'offline', unsent: 1, refused: 0, unsentEntries: [detail.id]}),
      );
      await courses.press(next);

      await courses.press('Mark as read');

      expect(courses.lesson).to.contain('Saved on this device');
    });

    it('again where the device could not hold it', async () => {
      const session = aSession();
      session.keeps = 'fails';
      const courses = await provided(session);
      await courses.press(next);
      await courses.press('Mark as read');
      expect(courses.lesson).to.contain('This could not be saved. Try again.');

      session.keeps = 'saved';
      await courses.press('Mark as read');

      expect(courses.lesson).not.to.contain('could not be saved');
      expect(session.recorded).to.have.length(1);
    });

    it('and shows nothing of it to the next person', async () => {
      const courses = await provided(aSession());
      await courses.press(next);

      Object.assign(courses.element.parentElement ?? {}, {session: aSession()});
      await courses.settle();

      expect(courses.lesson).to.equal('');
    });
  });

  it('has nothing that axe objects to', async () => {
    const courses = await CourseProgressDriver.showing(halfWay);
    await courses.press(next);

    await expect(courses.element).to.be.accessible();
  });
});
