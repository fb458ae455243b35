import {html, type TemplateResult} from 'lit';
import '../src/define/course-progress.ts';
import type {CourseRecord, Trouble} from '../src/client/session/mentoring-session.ts';
import {id, type PersonId} from '../src/domain/ids.ts';
import type {ElementState} from './element-state.ts';
import {
  allOf,
  courseRecord,
  halfWay,
  luis,
  menteeCourse,
  mentorCourse,
  now,
  readLessons,
} from './fixtures/course-records.ts';
import {FakeSession} from './fixtures/fake-session.ts';
import {withSession} from './fixtures/with-session.ts';

const courses = (record: CourseRecord) =>
  html`<wm-course-progress .courses=${record} .now=${now}></wm-course-progress>`;

function provided(
  change: (session: FakeSession) => void = () => undefined,
  content: TemplateResult = html`<wm-course-progress></wm-course-progress>`,
) {
  const session = new FakeSession();
  session.moment = now;
  session.viewer.set({state: 'ready', value: {person: luis, name: 'Luis Ortega', memberships: [], placements: []}});
  session.courses().set({state: 'ready', value: halfWay});
  change(session);
  return withSession(session, content);
}

const failed = (problem: Trouble) => provided((session) => session.courses().set({state: 'failed', problem}));

async function press(root: HTMLElement, ...selectors: readonly string[]): Promise<void> {
  const element = root.querySelector('wm-course-progress');
  for (const selector of selectors) {
    element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
    await element?.updateComplete;
  }
}

export const states: readonly ElementState[] = [
  {
    name: 'waiting-for-a-provider',
    about: 'Nothing has given data yet: the shape of what comes.',
    render: () => html`<wm-course-progress></wm-course-progress>`,
  },
  {
    name: 'loading',
    about: 'The courses are on their way.',
    render: () => provided((session) => session.courses().set({state: 'loading'})),
  },
  {
    name: 'error',
    about: 'The service failed: what is safe, and one way on.',
    render: () => failed({kind: 'service', remedy: 'retry-later', requestId: 'r-17'}),
  },
  {
    name: 'offline',
    about: 'Offline, and the courses were never opened on this device.',
    render: () => failed({kind: 'offline', remedy: 'retry-later'}),
  },
  {
    name: 'no-permission',
    about: 'Somebody else’s courses, which are not open to the viewer.',
    render: () => failed({kind: 'not-allowed', remedy: 'show-to-person'}),
  },
  {name: 'empty', about: 'No role has courses for this person.', render: () => courses(courseRecord({}, []))},
  {
    name: 'unknown-course',
    about: 'The one course asked for is not among them.',
    render: () => html`<wm-course-progress course="gone" .courses=${halfWay} .now=${now}></wm-course-progress>`,
  },
  {name: 'not-started', about: 'Nothing read: the first lesson is offered.', render: () => courses(courseRecord({}))},
  {name: 'few', about: 'Half way through one course, the other not begun.', render: () => courses(halfWay)},
  {
    name: 'one-course',
    about: 'One course alone, in the width of a side column.',
    render: () =>
      html`<wm-course-progress course=${String(mentorCourse.id)} .courses=${halfWay} .now=${now}></wm-course-progress>`,
  },
  {
    name: 'completed',
    about: 'All of it read; it says until when it holds.',
    render: () => courses(courseRecord(readLessons(mentorCourse, allOf(mentorCourse)))),
  },
  {
    name: 'completed-for-good',
    about: 'A course that does not run out.',
    render: () => courses(courseRecord(readLessons(menteeCourse, allOf(menteeCourse)), [menteeCourse])),
  },
  {
    name: 'expired',
    about: 'Read long ago: it has run out, and says when.',
    render: () => courses(courseRecord(readLessons(mentorCourse, allOf(mentorCourse), '2023-02-02T16:00:00.000Z'))),
  },
  {
    name: 'no-lessons',
    about: 'A facility’s own course that holds nothing yet.',
    render: () =>
      courses(courseRecord({}, [{...menteeCourse, modules: [{title: {en: 'Soon', es: 'Pronto'}, lessons: []}]}])),
  },
  {
    name: 'lesson-open',
    about: 'A lesson read in place.',
    render: () => courses(halfWay),
    act: (root) => press(root, '.way-on'),
  },
  {
    name: 'all-lessons',
    about: 'Every lesson by module, the open one marked.',
    render: () => courses(halfWay),
    act: (root) => press(root, '.modules summary', '.way-on'),
  },
  {
    name: 'lesson-read',
    about: 'Marked as read: the next lesson is one press away.',
    render: () => provided(),
    act: (root) => press(root, '.way-on', '.mark-read'),
  },
  {
    name: 'lesson-read-before',
    about: 'Read weeks ago and opened again.',
    render: () => courses(halfWay),
    act: (root) => press(root, '.lesson-row button'),
  },
  {
    name: 'last-lesson',
    about: 'The last lesson of the course is read.',
    render: () => courses(courseRecord(readLessons(mentorCourse, allOf(mentorCourse) - 1))),
    act: (root) => press(root, '.way-on', '.mark-read'),
  },
  {
    name: 'saved-on-this-device',
    about: 'Marked while offline: it waits on this device.',
    render: () =>
      provided((session) => {
        const unsentEntries = [session.courseHead(luis).id.replace(/\d$/, '2') as never];
        session.sync.set({state: 'offline', unsent: 1, refused: 0, unsentEntries});
      }),
    act: (root) => press(root, '.way-on', '.mark-read'),
  },
  {
    name: 'only-in-this-page',
    about: 'Marked, but this device keeps nothing.',
    render: () =>
      provided((session) => {
        session.keeps = 'memory';
        const unsentEntries = [session.courseHead(luis).id.replace(/\d$/, '2') as never];
        session.sync.set({state: 'memory', unsent: 1, refused: 0, unsentEntries});
      }),
    act: (root) => press(root, '.way-on', '.mark-read'),
  },
  {
    name: 'not-kept',
    about: 'The device could not hold it: it says so, and the button is still there.',
    render: () => provided((session) => (session.keeps = 'fails')),
    act: (root) => press(root, '.way-on', '.mark-read'),
  },
  {
    name: 'keeping',
    about: 'The device is slow to keep it.',
    render: () => provided((session) => (session.record = () => new Promise(() => undefined))),
    act: (root) => press(root, '.way-on', '.mark-read'),
  },
  {
    name: 'refused-later',
    about: 'The service did not take it.',
    render: () =>
      provided((session) => {
        const record = session.record.bind(session);
        session.record = async (entries) => {
          const [entry] = entries;
          if (entry) session.refused.set([{entry, refusal: {code: 'unknown-lesson'}, refusedAt: now}]);
          return record(entries);
        };
      }),
    act: (root) => press(root, '.way-on', '.mark-read'),
  },
  {
    name: 'somebody-else',
    about: 'A manager looks at a mentor’s courses: how far, and nothing to press.',
    render: () =>
      provided(
        (session) => {
          session.viewer.set({
            state: 'ready',
            value: {person: id<PersonId>('priya'), name: 'Priya Nair', memberships: [], placements: []},
          });
          session.courses(luis).set({state: 'ready', value: halfWay});
        },
        html`<wm-course-progress person=${String(luis)}></wm-course-progress>`,
      ),
  },
  {
    name: 'stale',
    about: 'Offline: as of this morning, and all of it works.',
    render: () =>
      provided((session) =>
        session.courses().set({
          state: 'ready',
          value: halfWay,
          stale: {since: '2026-03-11T12:00:00.000Z', problem: {kind: 'offline', remedy: 'retry-later'}},
        }),
      ),
  },
  {
    name: 'spanish',
    about: 'All of it in Spanish.',
    render: () => html`<div lang="es">${courses(halfWay)}</div>`,
    act: (root) => press(root, '.way-on'),
  },
  {
    name: 'right-to-left',
    about: 'From right to left.',
    render: () => html`<div dir="rtl">${courses(halfWay)}</div>`,
  },
];
