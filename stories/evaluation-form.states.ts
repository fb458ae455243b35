import {html, type TemplateResult} from 'lit';
import '../src/define/evaluation-form.ts';
import type {Trouble} from '../src/client/session/mentoring-session.ts';
import {id, type LevelId, type PersonId} from '../src/domain/ids.ts';
import type {Task} from '../src/domain/task-list.ts';
import {emptyDraft} from '../src/elements/shared/rating-draft.ts';
import type {ElementState} from './element-state.ts';
import {
  asMentee,
  asMentor,
  dani,
  daniRecord,
  groupTask,
  lockedTask,
  placementOf,
  quietTask,
  readyTask,
  recordOf,
  returnedTask,
  sam,
  samRecord,
  submittedTask,
  wednesday,
} from './fixtures/brake-placements.ts';
import {FakeSession} from './fixtures/fake-session.ts';
import {withSession} from './fixtures/with-session.ts';

type Record = typeof daniRecord;

/** Data by property: what a host without a provider writes. */
const form = (taskId: string, record: Record | readonly Record[] = daniRecord) =>
  html`<wm-evaluation-form .record=${record} .now=${wednesday} task=${taskId}></wm-evaluation-form>`;

const idOf = (person: PersonId) => placementOf(person).id;

/** As an attribute holds it. */
const placement = (...people: readonly PersonId[]): string => people.map(idOf).join(' ');
const task = (it: Task): string => it.id;

/** Below a provider that knows both placements. */
function provided(content: TemplateResult, change: (session: FakeSession) => void = () => undefined) {
  const session = new FakeSession();
  session.moment = wednesday;
  session.placement(idOf(dani)).set({state: 'ready', value: daniRecord});
  session.placement(idOf(sam)).set({state: 'ready', value: samRecord});
  change(session);
  return withSession(session, content);
}

/** Sam’s facility asks for two ratings at target. */
const twiceRated: Record = {
  ...samRecord,
  facts: {...samRecord.facts, policy: {...samRecord.facts.policy, minRatings: 2}},
};

const submitted = html`<wm-evaluation-form
  placement=${placement(dani)}
  task=${task(submittedTask)}
></wm-evaluation-form>`;
const together = html`<wm-evaluation-form
  placement=${placement(dani, sam)}
  task=${task(groupTask)}
></wm-evaluation-form>`;

const failed = (problem: Trouble) =>
  provided(submitted, (session) => session.placement(idOf(dani)).set({state: 'failed', problem}));

const rootOf = (root: HTMLElement) => root.querySelector('wm-evaluation-form')?.renderRoot;

/** Presses what is named by a selector, one after another. */
async function press(root: HTMLElement, ...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    rootOf(root)?.querySelector<HTMLElement>(selector)?.click();
    await root.querySelector('wm-evaluation-form')?.updateComplete;
  }
}

async function type(root: HTMLElement, selector: string, text: string): Promise<void> {
  const field = rootOf(root)?.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await root.querySelector('wm-evaluation-form')?.updateComplete;
}

const level = (name: string) => `input[name=level][value=${name}]`;
const rateAndSign = '.acts button:first-child';
const rate = '.acts button:nth-child(2)';
const giveBack = '.give-back';

const shapes: readonly ElementState[] = [
  {
    name: 'waiting-for-a-provider',
    about: 'Nothing has given data yet: the shape of what comes.',
    render: () => html`<wm-evaluation-form></wm-evaluation-form>`,
  },
  {
    name: 'loading',
    about: 'The placement is on its way.',
    render: () => provided(submitted, (session) => session.placement(idOf(dani)).set({state: 'loading'})),
  },
  {
    name: 'error',
    about: 'The service failed: what is safe, and one way on.',
    render: () => failed({kind: 'service', remedy: 'retry-later', detail: '503', requestId: 'r-17'}),
  },
  {
    name: 'offline',
    about: 'Offline, and this placement was never opened on this device.',
    render: () => failed({kind: 'offline', remedy: 'retry-later'}),
  },
  {
    name: 'signed-out',
    about: 'The sign-in has run out before the placement was loaded.',
    render: () => failed({kind: 'signed-out', remedy: 'sign-in'}),
  },
  {
    name: 'no-storage',
    about: 'This device keeps nothing.',
    render: () => failed({kind: 'no-storage', remedy: 'show-to-person'}),
  },
  {
    name: 'no-permission',
    about: 'This placement is not open to the viewer; it says who can give access.',
    render: () => failed({kind: 'not-allowed', remedy: 'show-to-person'}),
  },
  {
    name: 'kind-not-yet',
    about: 'A review is asked for, which this version does not offer.',
    render: () => html`<wm-evaluation-form kind="review" .record=${daniRecord}></wm-evaluation-form>`,
  },
];

const choosing: readonly ElementState[] = [
  {
    name: 'mentees',
    about: 'No placement was named: the mentees of whoever is signed in.',
    render: () =>
      provided(html`<wm-evaluation-form></wm-evaluation-form>`, (session) =>
        session.viewer.set({
          state: 'ready',
          value: {
            person: id<PersonId>('luis'),
            name: 'Luis Ortega',
            memberships: [],
            placements: [
              {
                id: idOf(dani),
                mentee: dani,
                menteeName: 'Dani Reyes',
                facilityName: 'Cedar Ridge',
                as: 'mentor',
                waiting: 2,
              },
              {
                id: idOf(sam),
                mentee: sam,
                menteeName: 'Sam Park',
                facilityName: 'Cedar Ridge',
                as: 'mentor',
                waiting: 0,
              },
            ],
          },
        }),
      ),
  },
  {
    name: 'nobody',
    about: 'Nobody is paired with the viewer.',
    render: () =>
      provided(html`<wm-evaluation-form></wm-evaluation-form>`, (session) =>
        session.viewer.set({
          state: 'ready',
          value: {person: id<PersonId>('luis'), name: 'Luis Ortega', memberships: [], placements: []},
        }),
      ),
  },
  {
    name: 'no-records',
    about: 'The page gives no placement at all.',
    render: () => form('', []),
  },
  {
    name: 'viewer-loading',
    about: 'Who is signed in is not known yet.',
    render: () => provided(html`<wm-evaluation-form></wm-evaluation-form>`),
  },
  {
    name: 'viewer-failed',
    about: 'Who is signed in could not be found out.',
    render: () =>
      provided(html`<wm-evaluation-form></wm-evaluation-form>`, (session) =>
        session.viewer.set({state: 'failed', problem: {kind: 'service', remedy: 'retry-later'}}),
      ),
  },
  {
    name: 'tasks',
    about: 'What waits: submitted first, then what only needs a signature.',
    render: () => form(''),
  },
  {
    name: 'tasks-found',
    about: 'Many tasks match a short word; the rest asks for one more letter.',
    render: () => form(''),
    act: (root) => type(root, 'input[type=search]', 'a'),
  },
  {
    name: 'tasks-not-found',
    about: 'No task matches.',
    render: () => form(''),
    act: (root) => type(root, 'input[type=search]', 'zzz'),
  },
  {
    name: 'nothing-waits',
    about: 'Sam has submitted nothing; a search finds any task.',
    render: () => form('', samRecord),
  },
  {
    name: 'group-tasks',
    about: 'Two mentees: only tasks rated together are found.',
    render: () => form('', [daniRecord, samRecord]),
    act: (root) => type(root, 'input[type=search]', 'a'),
  },
  {
    name: 'one-at-a-time',
    about: 'The task named is not one for several mentees.',
    render: () => form(submittedTask.id, [daniRecord, samRecord]),
  },
  {
    name: 'unknown-task',
    about: 'The task named is not in the plan.',
    render: () => form('gone'),
  },
];

const answering: readonly ElementState[] = [
  {
    name: 'blank',
    about: 'A submitted task: nothing is chosen beforehand; what the mentee says stands apart.',
    render: () => form(submittedTask.id),
  },
  {
    name: 'quiet',
    about: 'Rated on the spot: nobody submitted it and nothing is logged.',
    render: () => form(quietTask.id),
  },
  {
    name: 'returned-before',
    about: 'It was handed back last week, with words.',
    render: () => form(returnedTask.id),
  },
  {
    name: 'ready',
    about: 'Rated already; only the signature is missing.',
    render: () => form(readyTask.id),
  },
  {
    name: 'answered',
    about: 'A level that can be signed: the sentence stands above the button.',
    render: () => form(submittedTask.id),
    act: (root) =>
      press(root, level('checked'), 'input[name=criterion-quality][value=met]', 'input[value=check-result]'),
  },
  {
    name: 'every-answer',
    about: 'Each question answered, one of them taken back again.',
    render: () => form(submittedTask.id),
    act: async (root) => {
      await press(root, level('checked'), 'input[name=next-time][value=send]', 'input[name=next-time][value=open]');
      await press(root, 'input[name=criterion-time][value=missed]', 'input[name=criterion-time][value=open]');
      await press(root, 'input[name=asked-by][value=mentor]');
      await type(root, 'textarea', 'Right first time. 👍');
      const select = rootOf(root)?.querySelector('select');
      if (select) select.value = 'private';
      select?.dispatchEvent(new Event('change', {bubbles: true}));
    },
  },
  {
    name: 'sparse',
    about: 'Logged without time or date, handed back without words.',
    render: () =>
      form(
        quietTask.id,
        recordOf(dani, {
          [quietTask.id]: {
            status: 'needs-practice',
            attempts: 2,
            minutes: 0,
            ratings: [],
            comments: 0,
            returned: {by: asMentor.person, at: '2026-03-03T17:00:00.000Z', reason: 'not-finished'},
          },
        }),
      ),
  },
  {
    name: 'locked-but-submitted',
    about: 'Sam is too young for it and submitted it all the same: it can only be handed back.',
    render: () =>
      form(
        lockedTask.id,
        recordOf(sam, {
          [lockedTask.id]: {
            status: 'submitted',
            attempts: 1,
            minutes: 20,
            ratings: [],
            comments: 0,
            submitted: {at: '2026-03-10T17:00:00.000Z'},
          },
        }),
      ),
  },
  {
    name: 'below-target',
    about: 'The level is too low for a signature; it says so and rating comes first.',
    render: () => form(submittedTask.id),
    act: (root) => press(root, level('helped')),
  },
  {
    name: 'safety-missed',
    about: 'A safety miss caps the level and blocks the signature.',
    render: () => form(submittedTask.id),
    act: (root) => press(root, level('trusted'), 'input[name=criterion-safety][value=missed]'),
  },
  {
    name: 'safety-missed-first',
    about: 'The miss is marked before any level.',
    render: () => form(submittedTask.id),
    act: (root) => press(root, 'input[name=criterion-safety][value=missed]'),
  },
  {
    name: 'answer-missing',
    about: 'Pressed without a level: told at the field and in the summary, which has the focus.',
    render: () => form(submittedTask.id),
    act: (root) => press(root, rateAndSign),
  },
  {
    name: 'cannot-sign',
    about: 'Rate & sign was pressed although the level is too low.',
    render: () => form(submittedTask.id),
    act: (root) => press(root, level('helped'), rateAndSign),
  },
  {
    name: 'returning',
    about: 'Hands it back: a reason is needed and missing.',
    render: () => form(submittedTask.id),
    act: (root) => press(root, giveBack, '.acts .primary'),
  },
  {
    name: 'locked',
    about: 'Sam is too young for it; the reason stands where the questions would.',
    render: () => form(lockedTask.id, samRecord),
  },
  {
    name: 'not-a-mentor',
    about: 'The mentee looks: rating is not theirs.',
    render: () => form(submittedTask.id, recordOf(dani, daniRecord.state.tasks, {actor: asMentee})),
  },
  {
    name: 'readonly',
    about: 'The last rating, not to be changed.',
    render: () =>
      html`<wm-evaluation-form
        readonly
        .record=${daniRecord}
        .now=${wednesday}
        task=${task(submittedTask)}
      ></wm-evaluation-form>`,
  },
  {
    name: 'readonly-unrated',
    about: 'Nothing was rated yet.',
    render: () =>
      html`<wm-evaluation-form
        readonly
        .record=${daniRecord}
        .now=${wednesday}
        task=${task(quietTask)}
      ></wm-evaluation-form>`,
  },
  {
    name: 'group',
    about: 'One observation for two mentees.',
    render: () => form(groupTask.id, [daniRecord, samRecord]),
    act: (root) => press(root, level('trusted')),
  },
  {
    name: 'group-partly',
    about: 'Sam’s placement is paused: Dani alone is rated and signed.',
    render: () =>
      form(groupTask.id, [daniRecord, {...samRecord, placement: {...samRecord.placement, status: 'paused'}}]),
    act: (root) => press(root, level('trusted')),
  },
  {
    name: 'group-not-all-signed',
    about: 'Both are rated; Sam’s list asks for a second rating before a signature.',
    render: () => form(groupTask.id, [daniRecord, twiceRated]),
    act: (root) => press(root, level('trusted')),
  },
  {
    name: 'draft-found',
    about: 'Half-written last time, found again on this device.',
    render: () =>
      provided(submitted, (session) =>
        session.keptDrafts.set(`rating ${idOf(dani)}/${submittedTask.id}`, {
          value: {...emptyDraft, level: id<LevelId>('helped'), comment: 'Watch the bleeder order.'},
          keptAt: '2026-03-11T15:40:00.000Z',
        }),
      ),
  },
  {
    name: 'draft-only-here',
    about: 'The device keeps nothing, so the draft is in this page alone.',
    render: () =>
      provided(submitted, (session) => {
        session.sync.set({state: 'memory', unsent: 0, refused: 0, unsentEntries: []});
        session.keptDrafts.set(`rating ${idOf(dani)}/${submittedTask.id}`, {value: emptyDraft, keptAt: wednesday});
      }),
  },
  {
    name: 'stale',
    about: 'Offline: the record is the one of this morning, and the form works all the same.',
    render: () =>
      provided(submitted, (session) =>
        session.placement(idOf(dani)).set({
          state: 'ready',
          value: daniRecord,
          stale: {since: '2026-03-11T12:00:00.000Z', problem: {kind: 'offline', remedy: 'retry-later'}},
        }),
      ),
  },
];

const given: readonly ElementState[] = [
  {
    name: 'given-to-the-page',
    about: 'Without a provider the page has it now.',
    render: () => form(submittedTask.id),
    act: (root) => press(root, level('checked'), rateAndSign),
  },
  {
    name: 'given-and-sent',
    about: 'Recorded and sent; what waits next is offered.',
    render: () => provided(submitted),
    act: (root) => press(root, level('checked'), rateAndSign),
  },
  {
    name: 'given-on-this-device',
    about: 'Recorded, and saved on this device until there is a network.',
    render: () =>
      provided(submitted, (session) => {
        const unsentEntries = [1, 2].map((it) => session.head(idOf(dani)).id.replace(/\d$/, String(it + 2)) as never);
        session.sync.set({state: 'offline', unsent: 2, refused: 0, unsentEntries});
      }),
    act: (root) => press(root, level('checked'), rateAndSign),
  },
  {
    name: 'given-in-memory',
    about: 'Recorded, but this device keeps nothing: the page has to stay open.',
    render: () =>
      provided(submitted, (session) => {
        session.keeps = 'memory';
        const unsentEntries = [session.head(idOf(dani)).id.replace(/\d$/, '2') as never];
        session.sync.set({state: 'memory', unsent: 1, refused: 0, unsentEntries});
      }),
    act: (root) => press(root, level('nr'), rate),
  },
  {
    name: 'given-and-refused-later',
    about: 'The service did not take it: the reason, and the way back to what was typed.',
    render: () =>
      provided(submitted, (session) => {
        const record = session.record.bind(session);
        session.record = async (entries) => {
          const kept = await record(entries);
          const [entry] = entries;
          if (entry) session.refused.set([{entry, refusal: {code: 'placement-not-active'}, refusedAt: wednesday}]);
          return kept;
        };
      }),
    act: (root) => press(root, level('helped'), rate),
  },
  {
    name: 'given-partly',
    about: 'Two mentees, one of them paused: each with what became of it.',
    render: () =>
      provided(together, (session) =>
        session.placement(idOf(sam)).set({
          state: 'ready',
          value: {...samRecord, placement: {...samRecord.placement, status: 'paused'}},
        }),
      ),
    act: (root) => press(root, level('trusted'), rateAndSign),
  },
  {
    name: 'given-not-all-signed',
    about: 'Both are rated, one of them not signed, with the reason.',
    render: () => form(groupTask.id, [daniRecord, twiceRated]),
    act: (root) => press(root, level('trusted'), rateAndSign),
  },
  {
    name: 'given-not-all-kept',
    about: 'Two mentees; the device could hold one of the ratings only.',
    render: () =>
      provided(together, (session) => {
        const record = session.record.bind(session);
        session.record = (entries) =>
          entries.some((it) => 'placement' in it && it.placement === idOf(sam))
            ? Promise.reject(new Error('full'))
            : record(entries);
      }),
    act: (root) => press(root, level('trusted'), rateAndSign),
  },
  {
    name: 'given-signed',
    about: 'Only the signature was missing.',
    render: () => form(readyTask.id),
    act: (root) => press(root, '.acts button'),
  },
  {
    name: 'given-back',
    about: 'Handed back with a reason.',
    render: () => form(submittedTask.id),
    act: (root) => press(root, giveBack, 'input[value=show-again]', '.acts .primary'),
  },
  {
    name: 'not-kept',
    about: 'This device could not hold it: everything typed is still there.',
    render: () => provided(submitted, (session) => (session.keeps = 'fails')),
    act: (root) => press(root, level('checked'), rateAndSign),
  },
  {
    name: 'keeping',
    about: 'The device is slow: it says that it is saving.',
    render: () => provided(submitted, (session) => (session.record = () => new Promise(() => undefined))),
    act: (root) => press(root, level('checked'), rateAndSign),
  },
  {
    name: 'spanish',
    about: 'All of it in Spanish.',
    render: () => html`<div lang="es">${form(submittedTask.id)}</div>`,
    act: (root) => press(root, level('trusted'), 'input[name=criterion-safety][value=missed]'),
  },
  {
    name: 'right-to-left',
    about: 'From right to left.',
    render: () => html`<div dir="rtl">${form(submittedTask.id)}</div>`,
    act: (root) => press(root, level('checked')),
  },
];

export const states: readonly ElementState[] = [...shapes, ...choosing, ...answering, ...given];
