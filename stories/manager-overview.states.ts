import {html} from 'lit';
import '../src/define/manager-overview.ts';
import type {Trouble} from '../src/client/session/mentoring-session.ts';
import {dueList} from '../src/domain/due-list.ts';
import {usualLateAfter, type OverviewRow} from '../src/domain/overview-row.ts';
import type {ElementState} from './element-state.ts';
import {FakeSession} from './fixtures/fake-session.ts';
import {calmShop, manyRows, monday, smallShop} from './fixtures/overview-rows.ts';
import {withSession} from './fixtures/with-session.ts';

const overview = (rows: readonly OverviewRow[]) => html`<wm-manager-overview .rows=${rows}></wm-manager-overview>`;

/** Below a provider that knows `rows` of `total`. */
function provided(rows: readonly OverviewRow[], total = rows.length, stale?: Trouble) {
  const session = new FakeSession();
  session.overview().set({
    state: 'ready',
    value: {rows, total, due: dueList(rows), late: usualLateAfter},
    ...(stale && {stale: {since: monday, problem: stale}}),
  });
  return session;
}

function failing(problem: Trouble) {
  const session = new FakeSession();
  session.overview().set({state: 'failed', problem});
  return withSession(session, html`<wm-manager-overview></wm-manager-overview>`);
}

const press = (root: HTMLElement, ...selectors: readonly string[]) => {
  const element = root.querySelector('wm-manager-overview');
  for (const selector of selectors) element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
};

export const states: readonly ElementState[] = [
  {
    name: 'waiting-for-a-provider',
    about: 'No provider has given anything yet: the shape of what comes.',
    render: () => html`<wm-manager-overview></wm-manager-overview>`,
  },
  {
    name: 'loading',
    about: 'The service has not answered yet.',
    render: () => withSession(new FakeSession(), html`<wm-manager-overview></wm-manager-overview>`),
  },
  {
    name: 'empty',
    about: 'Nobody is placed here yet; it says who can do something about it.',
    render: () => overview([]),
  },
  {
    name: 'few',
    about: 'A small dealer on a Monday: every late thing is a line of its own.',
    render: () => overview(smallShop),
  },
  {
    name: 'nothing-late',
    about: 'One mentee, and nothing to settle.',
    render: () => overview(calmShop),
  },
  {
    name: 'opened-nothing-late',
    about: 'A mentee with whom all is well is open.',
    render: () => overview(calmShop),
    act: (root) => press(root, 'button.name'),
  },
  {
    name: 'opened',
    about: 'One mentee is open, with every figure and each area.',
    render: () => overview(smallShop),
    act: (root) => press(root, 'button.name'),
  },
  {
    name: 'filtered',
    about: 'Only those whose evaluation waits too long, by a link.',
    render: () =>
      html`<wm-manager-overview
        .rows=${smallShop}
        filter="flag:waiting-long"
        sort="-oldest,mentee"
      ></wm-manager-overview>`,
  },
  {
    name: 'nothing-found',
    about: 'No mentee matches the words; one press shows all again.',
    render: () => html`<wm-manager-overview .rows=${smallShop} filter="zzz"></wm-manager-overview>`,
  },
  {
    name: 'many',
    about: '480 mentees: late things of one kind are one line, a hundred rows stand in the page.',
    render: () => overview(manyRows(480)),
  },
  {
    name: 'many-unfolded',
    about: 'One kind of late things is unfolded, its end is in the table.',
    render: () => overview(manyRows(480)),
    act: (root) => press(root, '.due-group .button'),
  },
  {
    name: 'from-the-service',
    about: 'The service holds more rows than this device: pages come from it.',
    render: () =>
      withSession(provided(manyRows(150), 480), html`<wm-manager-overview sort="-percent"></wm-manager-overview>`),
  },
  {
    name: 'stale',
    about: 'What this device knew when it was last online, and since when.',
    render: () =>
      withSession(
        provided(smallShop, 4, {kind: 'offline', remedy: 'retry-later'}),
        html`<wm-manager-overview></wm-manager-overview>`,
      ),
  },
  {
    name: 'page-failed',
    about: 'The rows on this device stand, a further page could not be fetched.',
    render: () => {
      const session = provided(manyRows(150), 480);
      session.trouble = {kind: 'service', remedy: 'retry-later', detail: 'status 503', requestId: 'r-17'};
      return withSession(session, html`<wm-manager-overview></wm-manager-overview>`);
    },
  },
  {
    name: 'offline',
    about: 'Never opened on this device, and no network.',
    render: () => failing({kind: 'offline', remedy: 'retry-later'}),
  },
  {
    name: 'not-allowed',
    about: 'This person oversees nobody; it says who can give access.',
    render: () => failing({kind: 'not-allowed', remedy: 'show-to-person'}),
  },
  {
    name: 'error',
    about: 'The service answered with something unreadable; one way on, and what to tell support.',
    render: () => failing({kind: 'unreadable', remedy: 'retry-later', detail: '/rows/0/percent', requestId: 'r-42'}),
  },
  {
    name: 'spanish',
    about: 'All words in Spanish.',
    render: () => html`<div lang="es"><wm-manager-overview .rows=${smallShop}></wm-manager-overview></div>`,
  },
  {
    name: 'right-to-left',
    about: 'Mirrored as a whole; names stay as they are.',
    render: () => html`<div dir="rtl"><wm-manager-overview .rows=${smallShop}></wm-manager-overview></div>`,
  },
];
