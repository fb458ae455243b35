import {html, type TemplateResult} from 'lit';
import '../src/define/task-checklist.ts';
import type {Trouble, ViewerPlacement} from '../src/client/session/mentoring-session.ts';
import {id, type CourseId, type EntryId, type TaskId} from '../src/domain/ids.ts';
import type {RecordedEntry} from '../src/domain/entry.ts';
import type {PlacementRecord} from '../src/domain/placement-record.ts';
import {defineOnce} from '../src/elements/shared/define-once.ts';
import {arriving} from '../src/elements/shared/arriving.ts';
import {shared} from '../src/locales/en/shared.ts';
import {taskChecklist} from '../src/locales/en/task-checklist.ts';
import {formatsFor} from '../src/locales/formats.ts';
import {englishTerms} from '../src/locales/terms.ts';
import type {ElementState} from './element-state.ts';
import {
  asMentor,
  dani,
  readyTask,
  recordOf,
  returnedTask,
  submittedTask,
  wednesday,
} from './fixtures/brake-placements.ts';
import {
  gatedTask,
  log,
  managerRecord,
  manyTasks,
  menteeRecord,
  mentorRecord,
  practisingTask,
  reopenedTask,
  signedTask,
  twoRaters,
} from './fixtures/checklist-records.ts';
import {FakeSession} from './fixtures/fake-session.ts';
import {withSession} from './fixtures/with-session.ts';
import {StorySurface} from './parts/surface.ts';

defineOnce('story-surface', StorySurface);

/** Data by property: what a host without a provider writes. */
const checklist = (record: PlacementRecord, filter = '') =>
  html`<wm-task-checklist .record=${record} .now=${wednesday} filter=${filter}></wm-task-checklist>`;

const placement = menteeRecord.placement.id;

/** Below a provider that knows the placement. */
function provided(
  record: PlacementRecord,
  change: (session: FakeSession) => void = () => undefined,
  content: TemplateResult = html`<wm-task-checklist placement=${placement}></wm-task-checklist>`,
) {
  const session = new FakeSession();
  session.moment = wednesday;
  session.entries = log;
  session.placement(placement).set({state: 'ready', value: record});
  change(session);
  return withSession(session, content);
}

const failing = (problem: Trouble) =>
  provided(menteeRecord, (session) => session.placement(placement).set({state: 'failed', problem}));

/** No placement named: the viewer's own, or one to choose. */
const unnamed = (placements: readonly ViewerPlacement[]) =>
  provided(
    mentorRecord,
    (session) =>
      session.viewer.set({
        state: 'ready',
        value: {person: asMentor.person, name: 'Luis Ortega', memberships: [], placements},
      }),
    html`<wm-task-checklist></wm-task-checklist>`,
  );

const looksAfter = (name: string, waiting: number): ViewerPlacement => ({
  id: placement,
  mentee: dani,
  menteeName: name,
  facilityName: 'Cedar Ridge Automotive',
  as: 'mentor',
  waiting,
});

/** The element's own tree; what is loaded on demand may still be on its way. */
async function found(root: HTMLElement, selector: string): Promise<HTMLElement> {
  const element = root.querySelector('wm-task-checklist');
  for (let frame = 0; frame < 600; frame += 1) {
    await element?.updateComplete;
    const hit = element?.renderRoot.querySelector<HTMLElement>(selector);
    if (hit) return hit;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new RangeError(`Nothing matches ${selector}`);
}

async function press(root: HTMLElement, ...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) (await found(root, selector)).click();
}

async function type(root: HTMLElement, selector: string, text: string): Promise<void> {
  const field = (await found(root, selector)) as HTMLInputElement | HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

async function select(root: HTMLElement, selector: string, value: string): Promise<void> {
  const field = (await found(root, selector)) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

const act = (name: string, task: {readonly id: TaskId}) => `[data-act="${name}"][data-task="${task.id}"]`;
const level = (name: string) => `.rating-level input[value="${name}"]`;
const submitForm = '.act-form [type=submit]';

const shapes: readonly ElementState[] = [
  {
    name: 'waiting-for-a-provider',
    about: 'Nothing has given data yet: the shape of what comes.',
    render: () => html`<wm-task-checklist></wm-task-checklist>`,
  },
  {
    name: 'loading',
    about: 'The placement is on its way.',
    render: () => provided(menteeRecord, (session) => session.placement(placement).set({state: 'loading'})),
  },
  {
    name: 'loading-the-viewer',
    about: 'No placement is named, and who is signed in is not known yet.',
    render: () => withSession(new FakeSession(), html`<wm-task-checklist></wm-task-checklist>`),
  },
  {
    name: 'viewer-failed',
    about: 'Who is signed in could not be found out; one way on.',
    render: () =>
      provided(
        menteeRecord,
        (session) =>
          session.viewer.set({state: 'failed', problem: {kind: 'service', remedy: 'retry-later', detail: '503'}}),
        html`<wm-task-checklist></wm-task-checklist>`,
      ),
  },
  {
    name: 'offline',
    about: 'Never opened on this device, and no network.',
    render: () => failing({kind: 'offline', remedy: 'retry-later'}),
  },
  {
    name: 'not-allowed',
    about: 'This placement is not open to this person; it says who can give access.',
    render: () => failing({kind: 'not-allowed', remedy: 'show-to-person'}),
  },
  {
    name: 'error',
    about: 'The service answered with something unreadable; what is safe, one way on, what to tell support.',
    render: () =>
      failing({kind: 'unreadable', remedy: 'show-to-person', detail: '/list/tasks/3/code', requestId: 'r-9'}),
  },
  {
    name: 'stale',
    about: 'What this device knew when it was last online.',
    render: () =>
      provided(menteeRecord, (session) =>
        session.placement(placement).set({
          state: 'ready',
          value: menteeRecord,
          stale: {since: '2026-03-11T13:10:00.000Z', problem: {kind: 'offline', remedy: 'retry-later'}},
        }),
      ),
  },
  {
    name: 'whose-tasks',
    about: 'A mentor with two mentees, and the page named no placement.',
    render: () => unnamed([looksAfter('Dani Reyes', 2), {...looksAfter('Sam Park', 0), id: id('placement-sam')}]),
  },
  {
    name: 'only-one',
    about: 'A mentor with one mentee needs no choosing.',
    render: () => unnamed([looksAfter('Dani Reyes', 2)]),
  },
  {
    name: 'own',
    about: 'A mentee needs no choosing either, whatever else they look after.',
    render: () =>
      unnamed([
        {...looksAfter('Sam Park', 0), id: id('placement-sam')},
        {...looksAfter('Dani Reyes', 2), as: 'mentee'},
      ]),
  },
  {
    name: 'chosen',
    about: 'One of the mentees was chosen.',
    render: () => unnamed([looksAfter('Dani Reyes', 2), {...looksAfter('Sam Park', 0), id: id('placement-sam')}]),
    act: (root) => press(root, '.placements button'),
  },
  {
    name: 'partial',
    about: 'The service knows a task that this device cannot read: it is told, and the others are shown.',
    render: () => {
      const {plan} = menteeRecord;
      const wider = {...menteeRecord, plan: {...plan, tasks: [...plan.tasks, id<TaskId>('of-a-later-version')]}};
      return provided(wider, (session) =>
        session.placement(placement).set({state: 'ready', value: wider, partial: true} as never),
      );
    },
  },
  {
    name: 'nobody',
    about: 'This person has no placement here; it says who plans one.',
    render: () => unnamed([]),
  },
  {
    name: 'empty',
    about: 'The plan holds no task yet.',
    render: () => checklist({...menteeRecord, plan: {...menteeRecord.plan, tasks: []}}),
  },
  {
    name: 'malformed',
    about: 'A host handed in something that is no record; it says where the fault lies.',
    render: () => checklist({...menteeRecord, state: undefined} as unknown as PlacementRecord),
  },
  {
    name: 'malformed-task',
    about: 'One task of the list cannot be read: it is told, and the others are shown.',
    render: () => {
      const {list} = menteeRecord;
      const [first, ...tasks] = list.tasks;
      return checklist({...menteeRecord, list: {...list, tasks: [{...first, code: 7}, ...tasks] as never}});
    },
  },
];

const lists: readonly ElementState[] = [
  {name: 'mentee', about: 'A mentee in week nine: a row of every kind.', render: () => checklist(menteeRecord)},
  {name: 'mentor', about: 'The same for the mentor: what waits stands out.', render: () => checklist(mentorRecord)},
  {
    name: 'manager',
    about: 'A manager who does not rate may take a sign-off back.',
    render: () => checklist(managerRecord),
  },
  {
    name: 'first-day',
    about: 'Nothing has happened yet; the first area is open.',
    render: () => checklist(recordOf(dani, {}, {actor: menteeRecord.actor})),
  },
  {
    name: 'readonly',
    about: 'Only to be seen: no act but the history.',
    render: () => html`<wm-task-checklist .record=${mentorRecord} .now=${wednesday} readonly></wm-task-checklist>`,
  },
  {
    name: 'one-area',
    about: 'A page about brakes shows the brakes.',
    render: () => html`<wm-task-checklist .record=${menteeRecord} .now=${wednesday} area="BRK"></wm-task-checklist>`,
  },
  {
    name: 'paused',
    about: 'The placement is paused: said once, and nothing can be done.',
    render: () => checklist({...menteeRecord, placement: {...menteeRecord.placement, status: 'paused'}}),
  },
  {
    name: 'course-first',
    about: 'The right to rate hangs on a course that this mentor has not passed.',
    render: () => {
      const {facts} = mentorRecord;
      return checklist({
        ...mentorRecord,
        facts: {...facts, policy: {...facts.policy, mentorCourse: id<CourseId>('mentor')}},
      });
    },
  },
  {
    name: 'unsent-and-refused',
    about: 'One act is saved on this device only, another was refused and says why.',
    render: () =>
      provided(menteeRecord, (session) => {
        session.sync.set({state: 'offline', unsent: 1, refused: 1, unsentEntries: [id<EntryId>('unsent-1')]});
        session.refused.set([
          {
            entry: {...session.head(placement), type: 'submit', task: returnedTask.id},
            refusal: {code: 'more-attempts-needed', needs: 2},
            refusedAt: wednesday,
          },
        ]);
      }),
  },
  {name: 'many', about: '400 tasks in ten areas.', render: () => checklist(manyTasks(400))},
  {
    name: 'waiting-filter',
    about: 'Only what waits for this mentor, by a link.',
    render: () => checklist(mentorRecord),
    act: (root) => press(root, '.chip', '.chip:nth-last-child(3)'),
  },
  {
    name: 'search',
    about: 'Words and a priority; areas with hits are open.',
    render: () => checklist(menteeRecord, 'brake priority:P-1'),
  },
  {
    name: 'nothing-found',
    about: 'No task matches; one press shows all again.',
    render: () => checklist(menteeRecord, 'zzz flag:returned'),
  },
  {
    name: 'spanish',
    about: 'All words in Spanish, also of what is opened.',
    render: () => html`<div lang="es">${checklist(mentorRecord)}</div>`,
    act: (root) => press(root, act('rate', submittedTask), level('checked')),
  },
  {
    name: 'right-to-left',
    about: 'Mirrored as a whole; codes stay as they are.',
    render: () => html`<div dir="rtl">${checklist(menteeRecord)}</div>`,
    act: (root) => press(root, act('attempt', returnedTask)),
  },
];

const acts: readonly ElementState[] = [
  {
    name: 'logging',
    about: 'To log a try: how often, how long, a note.',
    render: () => checklist(menteeRecord),
    act: (root) => press(root, act('attempt', returnedTask)),
  },
  {
    name: 'logging-wrong',
    about: 'No number of times: said at the field.',
    render: () => checklist(menteeRecord),
    act: async (root) => {
      await press(root, act('attempt', returnedTask));
      await type(root, '.stepper input', '');
      await press(root, submitForm);
    },
  },
  {
    name: 'logging-wrong-minutes',
    about: 'More minutes than a day has.',
    render: () => checklist(menteeRecord),
    act: async (root) => {
      await press(root, act('attempt', returnedTask));
      await type(root, '.numbers > label input', '9999');
      await press(root, submitForm);
    },
  },
  {
    name: 'asking',
    about: 'To ask for an evaluation, with a note to the mentor.',
    render: () => checklist(menteeRecord),
    act: (root) => press(root, act('submit', returnedTask)),
  },
  {
    name: 'asking-keeping',
    about: 'The device takes its time to keep it.',
    render: () => provided(menteeRecord, (session) => (session.record = () => new Promise(() => undefined))),
    act: (root) => press(root, act('submit', returnedTask), submitForm),
  },
  {
    name: 'commenting',
    about: 'To write, and who may read it; nothing was written yet.',
    render: () => checklist(menteeRecord),
    act: async (root) => {
      await press(root, act('comment', returnedTask), submitForm);
      await select(root, '.readers select', 'private');
    },
  },
  {
    name: 'rating',
    about: 'To rate in place: every anchor in view, none chosen.',
    render: () => checklist(mentorRecord),
    act: (root) => press(root, act('rate', submittedTask)),
  },
  {
    name: 'rating-chosen',
    about: 'A level at target: the signature reads as a sentence.',
    render: () => checklist(mentorRecord),
    act: (root) => press(root, act('rate', submittedTask), level('checked')),
  },
  {
    name: 'rating-below',
    about: 'A level below target can be given, not signed; it says why.',
    render: () => checklist(mentorRecord),
    act: (root) => press(root, act('rate', submittedTask), level('helped')),
  },
  {
    name: 'rating-nothing',
    about: 'Rated without a level: said at the levels.',
    render: () => checklist(mentorRecord),
    act: (root) => press(root, act('rate', submittedTask), '[data-give=rate]'),
  },
  {
    name: 'rating-details',
    about: 'Criteria and comment, one tap further; safety was missed.',
    render: () => checklist(mentorRecord),
    act: async (root) => {
      await press(root, act('rate', submittedTask), level('checked'), '.act-form > .quiet');
      await press(root, 'input[name=criterion-safety][value=missed]', 'input[name=criterion-quality][value=met]');
      await press(root, 'input[name=criterion-time][value=met]', 'input[name=criterion-time][value=open]');
      await type(root, '.details textarea', 'Torque it in two steps next time.');
      await select(root, '.readers select', 'all');
    },
  },
  {
    name: 'rating-two-raters',
    about: 'The facility asks for two raters: rated now, signed later.',
    render: () => checklist(twoRaters),
    act: (root) => press(root, act('rate', submittedTask), level('checked')),
  },
  {
    name: 'rating-draft',
    about: 'What was typed before is here again.',
    render: () =>
      provided(mentorRecord, (session) => {
        session.keptDrafts.set(`rating ${placement}/${submittedTask.id}`, {
          value: {level: 'checked', criteria: {}, comment: 'Better than last', visibility: 'all'},
          keptAt: '2026-03-11T15:40:00.000Z',
        });
      }),
    act: async (root) => {
      await press(root, act('rate', submittedTask));
      await found(root, '.details');
    },
  },
  {
    name: 'keeping',
    about: 'The device takes its time to keep the rating.',
    render: () => provided(mentorRecord, (session) => (session.record = () => new Promise(() => undefined))),
    act: (root) => press(root, act('rate', submittedTask), level('checked'), '[data-give=rate-and-sign]'),
  },
  {
    name: 'not-kept',
    about: 'The device could not keep it; what was entered is still here.',
    render: () => provided(mentorRecord, (session) => (session.keeps = 'fails')),
    act: async (root) => {
      await press(root, act('rate', submittedTask), level('checked'), '[data-give=rate-and-sign]');
      await found(root, '.act-form .problem');
    },
  },
  {
    name: 'not-taken-back',
    about: 'To take a task back could not be kept.',
    render: () => provided(menteeRecord, (session) => (session.keeps = 'fails')),
    act: async (root) => {
      await press(root, act('withdraw', submittedTask));
      await found(root, '.problem');
    },
  },
  {
    name: 'rated',
    about: 'Just rated: the form is closed, and it says where it is kept.',
    render: () => provided(mentorRecord),
    act: async (root) => {
      await press(root, act('rate', submittedTask), level('checked'), '[data-give=rate-and-sign]');
    },
  },
  {
    name: 'signing',
    about: 'To sign what is ready.',
    render: () => checklist(mentorRecord),
    act: (root) => press(root, act('sign-off', readyTask)),
  },
  {
    name: 'returning',
    about: 'To hand back with a reason.',
    render: () => checklist(mentorRecord),
    act: (root) => press(root, act('return', submittedTask), 'input[name=return-reason][value=not-finished]'),
  },
  {
    name: 'returning-nothing',
    about: 'To hand back; the reason is missing.',
    render: () => checklist(mentorRecord),
    act: (root) => press(root, act('return', submittedTask), '[data-give=return]'),
  },
  {
    name: 'reopening',
    about: 'To take a sign-off back: reason and words are needed.',
    render: () => checklist(managerRecord),
    act: (root) => press(root, act('reopen', signedTask), submitForm),
  },
  {
    name: 'reopening-silent',
    about: 'A reason without words: said at the words.',
    render: () => checklist(managerRecord),
    act: (root) => press(root, act('reopen', signedTask), 'input[name=reopen-reason][value=safety]', submitForm),
  },
];

const histories: readonly ElementState[] = [
  {
    name: 'history',
    about: 'The log of a task: the sign-off that was taken back is struck through.',
    render: () =>
      provided(mentorRecord, (session) => {
        const [last] = log.slice(-1);
        if (!last) return;
        const ranOut = {...last, id: id<EntryId>('expire-1'), type: 'expire', task: reopenedTask.id} as RecordedEntry;
        session.entries = [...log, ranOut, {...last, id: id<EntryId>('unsent-2'), at: wednesday, revision: 0}];
      }),
    act: async (root) => {
      await press(root, act('history', reopenedTask));
      await found(root, '.history s');
    },
  },
  {
    name: 'history-loading',
    about: 'The log is on its way.',
    render: () => provided(mentorRecord, (session) => (session.history = () => new Promise(() => undefined))),
    act: async (root) => {
      await press(root, act('history', reopenedTask));
      await found(root, '.history');
    },
  },
  {
    name: 'history-failed',
    about: 'No network for the log: what is known is shown, and one way on.',
    render: () => provided(mentorRecord, (session) => (session.trouble = {kind: 'offline', remedy: 'retry-later'})),
    act: async (root) => {
      await press(root, act('history', reopenedTask));
      await found(root, '.history .problem');
    },
  },
  {
    name: 'history-without-a-provider',
    about: 'Ratings and signatures, as far as the state remembers them.',
    render: () => checklist(mentorRecord),
    act: async (root) => {
      await press(root, act('history', practisingTask));
      await found(root, '.history');
    },
  },
  {
    name: 'history-empty',
    about: 'Nothing has happened to this task.',
    render: () => checklist({...mentorRecord, state: {...mentorRecord.state, tasks: {}}}, 'area:BRK'),
    act: async (root) => {
      await press(root, act('history', gatedTask));
      await found(root, '.history');
    },
  },
  {
    name: 'part-missing',
    about: 'A part that is loaded later did not come.',
    render: () => {
      const formats = formatsFor('en');
      const words = {messages: taskChecklist(englishTerms, formats), shared: shared(englishTerms, formats)};
      return html`<story-surface
        .content=${arriving({hasFailed: true, fetch: () => Promise.resolve()}, words)}
      ></story-surface>`;
    },
  },
];

const jobs: readonly ElementState[] = [
  {
    name: 'job',
    about: 'A job, to be chosen from those that come in often.',
    render: () => checklist(menteeRecord),
    act: async (root) => {
      await press(root, '.job');
      await found(root, 'dialog[open]');
    },
  },
  {
    name: 'job-template',
    about: 'A template has ticked the usual tasks; a locked one says that it counts nothing.',
    render: () => checklist(menteeRecord),
    act: async (root) => {
      await press(root, '.job', '.templates .chip');
      for (const box of (await found(root, '.job-tasks')).querySelectorAll<HTMLInputElement>('[type=checkbox]'))
        if (!box.checked) box.click();
    },
  },
  {
    name: 'job-search',
    about: 'To add a task by a word.',
    render: () => checklist(menteeRecord),
    act: async (root) => {
      await press(root, '.job');
      await type(root, '.job-tasks [type=search]', 'fluid');
    },
  },
  {
    name: 'job-wrong',
    about: 'What is missing is said in a list and at the fields.',
    render: () => {
      const {jobTemplates: _none, ...record} = menteeRecord;
      return checklist(record);
    },
    act: async (root) => {
      await press(root, '.job', '.job-form [type=submit]');
      await found(root, '.problem-list');
    },
  },
  {
    name: 'job-not-kept',
    about: 'The device could not keep the job; it is still here.',
    render: () => provided(menteeRecord, (session) => (session.keeps = 'fails')),
    act: async (root) => {
      await press(root, '.job', '.templates .chip', '.job-form [type=submit]');
      await found(root, '.job-foot .problem');
    },
  },
  {
    name: 'job-draft',
    about: 'A job half written before is here again.',
    render: () =>
      provided(menteeRecord, (session) => {
        session.keptDrafts.set(`job ${placement}`, {
          value: {
            title: 'Loaner check',
            day: '2026-03-10',
            minutes: '20',
            repairOrder: '48213',
            note: '',
            tasks: [{task: submittedTask.id, times: 0, isTicked: true}],
          },
          keptAt: '2026-03-11T15:40:00.000Z',
        });
      }),
    act: async (root) => {
      await press(root, '.job');
      await found(root, 'dialog[open]');
    },
  },
  {
    name: 'job-counts',
    about: 'A count that is none: said at the field, and mended with one press.',
    render: () => checklist(menteeRecord),
    act: async (root) => {
      await press(root, '.job', '.templates .chip');
      await type(root, '.job-task .stepper input', '0');
      await press(root, '.job-form [type=submit]');
      await type(root, '.job-tasks [type=search]', 'fluid');
    },
  },
  {
    name: 'job-keeping',
    about: 'The device takes its time to keep the job.',
    render: () => provided(menteeRecord, (session) => (session.record = () => new Promise(() => undefined))),
    act: (root) => press(root, '.job', '.templates .chip', '.job-form [type=submit]'),
  },
];

export const states: readonly ElementState[] = [...shapes, ...lists, ...acts, ...histories, ...jobs];
