import {html, type TemplateResult} from 'lit';
import '../src/define/sync-status.ts';
import type {RefusedEntry, SyncStatus} from '../src/client/session/mentoring-session.ts';
import type {CourseEntry, PlacementEntry} from '../src/domain/entry.ts';
import {
  id,
  type CourseId,
  type EntryId,
  type LessonId,
  type LevelId,
  type PersonId,
  type PlacementId,
} from '../src/domain/ids.ts';
import type {ElementState} from './element-state.ts';
import {daniRecord, quietTask, returnedTask, submittedTask, wednesday} from './fixtures/brake-placements.ts';
import {FakeSession} from './fixtures/fake-session.ts';
import {withSession} from './fixtures/with-session.ts';

const placement = id<PlacementId>('placement-dani');
const entryId = (number: number): EntryId => id<EntryId>(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`);

const rating: PlacementEntry = {
  id: entryId(1),
  placement,
  at: '2026-03-11T13:10:00.000Z',
  basedOn: 4,
  type: 'rate',
  task: submittedTask.id,
  level: id<LevelId>('checked'),
  comment: 'Torqued in two steps and wiped the rotor before the pads went in.',
  askedBy: 'mentee',
};
const signature: PlacementEntry = {
  id: entryId(2),
  placement,
  at: '2026-03-11T13:11:00.000Z',
  basedOn: 4,
  deps: [rating.id],
  type: 'sign-off',
  task: submittedTask.id,
};
const job: PlacementEntry = {
  id: entryId(3),
  placement: id<PlacementId>('placement-nobody'),
  at: '2026-03-09T20:00:00.000Z',
  basedOn: 0,
  type: 'job',
  title: 'Front pads and rotors',
  day: '2026-03-09',
  minutes: 75,
  tasks: [{task: quietTask.id, times: 1}],
};
const remark: PlacementEntry = {
  id: entryId(5),
  placement,
  at: '2026-03-11T14:00:00.000Z',
  basedOn: 4,
  type: 'comment',
  text: 'Tools go back to the board, every time.',
  visibility: 'all',
};
const submission: PlacementEntry = {
  id: entryId(6),
  placement: id<PlacementId>('placement-nobody'),
  at: '2026-03-11T14:30:00.000Z',
  basedOn: 4,
  type: 'submit',
  task: returnedTask.id,
};
const lesson: CourseEntry = {
  id: entryId(4),
  person: id<PersonId>('luis'),
  at: '2026-03-10T12:00:00.000Z',
  basedOn: 0,
  type: 'lesson',
  course: id<CourseId>('mentor'),
  lesson: id<LessonId>('first-day'),
};

export const refusedRating: RefusedEntry = {entry: rating, refusal: {code: 'reopened-meanwhile'}, refusedAt: wednesday};
const refusedSignature: RefusedEntry = {entry: signature, refusal: {code: 'depends-on-refused'}, refusedAt: wednesday};
const many: readonly RefusedEntry[] = [
  refusedRating,
  refusedSignature,
  {entry: job, refusal: {code: 'placement-not-active'}, refusedAt: wednesday},
  {entry: submission, refusal: {code: 'more-attempts-needed', needs: 2}, refusedAt: wednesday},
  {entry: remark, refusal: {code: 'not-understood'}, refusedAt: wednesday},
  {entry: lesson, refusal: {code: 'unknown-lesson'}, refusedAt: wednesday},
];

export function statusSession(status: Partial<SyncStatus>, refused: readonly RefusedEntry[] = []): FakeSession {
  const session = new FakeSession();
  session.moment = wednesday;
  session.placement(placement).set({state: 'ready', value: daniRecord});
  session.sync.set({state: 'synced', unsent: 0, refused: refused.length, unsentEntries: [], ...status});
  session.refused.set(refused);
  return session;
}

const shown = (
  status: Partial<SyncStatus>,
  refused?: readonly RefusedEntry[],
  content: TemplateResult = html`<wm-sync-status></wm-sync-status>`,
) => withSession(statusSession(status, refused), content);

const compact = html`<wm-sync-status compact></wm-sync-status>`;

async function press(root: HTMLElement, ...selectors: readonly string[]): Promise<void> {
  const element = root.querySelector('wm-sync-status');
  for (const selector of selectors) {
    element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
    await element?.updateComplete;
  }
}

export const states: readonly ElementState[] = [
  {
    name: 'no-provider',
    about: 'There is nothing to say without a provider.',
    render: () => html`<wm-sync-status></wm-sync-status>`,
  },
  {
    name: 'synced',
    about: 'Everything is with the service.',
    render: () => shown({lastSyncedAt: '2026-03-11T15:41:40.000Z'}),
  },
  {name: 'synced-at-first', about: 'Nothing was sent yet, and nothing waits.', render: () => shown({})},
  {name: 'sending', about: 'On its way.', render: () => shown({state: 'sending', unsent: 2})},
  {
    name: 'waiting',
    about: 'The service is in trouble: three acts wait, and when it is tried again.',
    render: () => shown({state: 'waiting', unsent: 3, retryAt: '2026-03-11T15:44:00.000Z'}),
  },
  {
    name: 'offline',
    about: 'No network: calm, with what is kept.',
    render: () => shown({state: 'offline', unsent: 1, lastSyncedAt: '2026-03-11T09:00:00.000Z'}),
  },
  {name: 'offline-nothing-unsent', about: 'No network, and nothing waits.', render: () => shown({state: 'offline'})},
  {
    name: 'signed-out',
    about: 'The host has to sign somebody in; what waits is counted.',
    render: () => shown({state: 'signed-out', unsent: 4}),
  },
  {
    name: 'memory',
    about: 'The device keeps nothing: said plainly.',
    render: () => shown({state: 'memory', unsent: 1}),
  },
  {
    name: 'turned-away',
    about: 'The service does not know this person.',
    render: () => shown({state: 'attention', unsent: 1}),
  },
  {
    name: 'refused',
    about: 'Two acts were not taken; the list is closed.',
    render: () => shown({state: 'attention'}, [refusedRating, refusedSignature]),
  },
  {
    name: 'refused-open',
    about: 'The list: what it was, why, what can be done.',
    render: () => shown({state: 'attention'}, [refusedRating, refusedSignature]),
    act: (root) => press(root, '.see'),
  },
  {
    name: 'refused-many',
    about: 'Acts of many kinds, some of placements that this device does not have.',
    render: () => shown({state: 'attention'}, many),
    act: (root) => press(root, '.see'),
  },
  {
    name: 'letting-go',
    about: 'The second step before one is let go.',
    render: () => shown({state: 'attention'}, [refusedRating]),
    act: (root) => press(root, '.see', '.let-go'),
  },
  {
    name: 'let-go-after-all-kept',
    about: 'Kept after all.',
    render: () => shown({state: 'attention'}, [refusedRating]),
    act: (root) => press(root, '.see', '.let-go', '.keep'),
  },
  {
    name: 'one-of-two-gone',
    about: 'One was let go; the other is still there.',
    render: () => shown({state: 'attention'}, [refusedRating, refusedSignature]),
    act: (root) => press(root, '.see', '.let-go', '.let-go-yes'),
  },
  {
    name: 'copied',
    about: 'The act was copied, or can be copied by hand where the page may not.',
    render: () => shown({state: 'attention'}, [refusedRating]),
    act: (root) => press(root, '.see', '.copy'),
  },
  {
    name: 'copied-by-hand',
    about: 'The page may not write to the clipboard: the text stands there, selected.',
    render: () => shown({state: 'attention'}, [refusedRating]),
    async act(root) {
      // A page without TLS has no clipboard.
      Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
      try {
        await press(root, '.see', '.copy');
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    },
  },
  {
    name: 'offline-tried-again',
    about: 'No network, and when it is tried again.',
    render: () => shown({state: 'offline', unsent: 1, retryAt: '2026-03-11T15:44:00.000Z'}),
  },
  {
    name: 'offline-with-refused',
    about: 'Offline, and something needs the person all the same.',
    render: () => shown({state: 'offline', unsent: 1}, [refusedRating]),
  },
  {name: 'compact-quiet', about: 'Compact says nothing while all is sent.', render: () => shown({}, [], compact)},
  {
    name: 'compact-waiting',
    about: 'Compact, with something to say.',
    render: () => shown({state: 'waiting', unsent: 2, retryAt: '2026-03-11T15:44:00.000Z'}, [], compact),
  },
  {
    name: 'spanish',
    about: 'In Spanish.',
    render: () => html`<div lang="es">${shown({state: 'attention'}, many)}</div>`,
    act: (root) => press(root, '.see'),
  },
  {
    name: 'right-to-left',
    about: 'From right to left.',
    render: () => html`<div dir="rtl">${shown({state: 'attention'}, [refusedRating])}</div>`,
    act: (root) => press(root, '.see'),
  },
];
