import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ratingScales} from '../src/content/rating-scales.ts';
import {bar} from '../src/elements/shared/bar.ts';
import {timeAgo} from '../src/elements/shared/dates.ts';
import {defineOnce} from '../src/elements/shared/define-once.ts';
import {legend, levelStack, mark} from '../src/elements/shared/marks.ts';
import {messagePanel} from '../src/elements/shared/message-panel.ts';
import {choicesOf, ratingGroup} from '../src/elements/shared/rating-group.ts';
import {ring} from '../src/elements/shared/ring.ts';
import {skeleton} from '../src/elements/shared/skeleton.ts';
import {shared} from '../src/locales/en/shared.ts';
import {formatsFor} from '../src/locales/formats.ts';
import {englishTerms} from '../src/locales/terms.ts';
import type {ElementState} from './element-state.ts';
import {StorySurface} from './parts/surface.ts';

defineOnce('story-surface', StorySurface);

const formats = formatsFor('en');
const words = shared(englishTerms, formats);
const now = '2026-03-11T15:42:00.000Z';

function on(content: TemplateResult): TemplateResult {
  return html`<story-surface .content=${content}></story-surface>`;
}

export const states: readonly ElementState[] = [
  {
    name: 'legend',
    about: 'Every mark with its word; no two of them look alike in one colour.',
    render: () => on(legend(words)),
    act(root) {
      root.querySelector<StorySurface>('story-surface')?.renderRoot.querySelector('summary')?.click();
    },
  },
  {
    name: 'marks',
    about: 'A mark alone has a name; a stack of steps shows the level and its short word says it.',
    render: () =>
      on(html`
        <p>${mark('submitted', words.status.submitted)} ${mark('signed-off', words.status['signed-off'])}</p>
        ${ratingScales
          .slice(0, 1)
          .map(({levels}) => [
            html`<p>${levelStack(undefined, levels.length)} Not rated</p>`,
            ...choicesOf({levels} as (typeof ratingScales)[number], 'en').map(
              ({short}, rank) => html`<p>${levelStack(rank, levels.length)} ${short}</p>`,
            ),
          ])}
        <p class="small muted">Last act ${timeAgo(formats, '2026-03-09T15:42:00.000Z', now, 'America/Chicago')}</p>
      `),
  },
  {
    name: 'controls',
    about: 'Buttons, chips and fields as every element uses them.',
    render: () =>
      on(html`
        <div class="row">
          <button type="button" class="button primary">Rate & sign</button>
          <button type="button" class="button">Return</button>
          <button type="button" class="button quiet">History</button>
          <button type="button" class="button stop">Discard</button>
          <button type="button" class="button" disabled>Send</button>
          <button type="button" class="button icon" aria-label="Lock">${mark('blocked')}</button>
        </div>
        <br />
        <div class="chips">
          <button type="button" class="chip" aria-pressed="true">Waiting 2</button>
          <button type="button" class="chip" aria-pressed="false">Returned 1</button>
          <button type="button" class="chip" aria-pressed="false">P-1</button>
        </div>
        <br />
        <label class="field"
          ><span>Search</span><input class="input" type="search" placeholder="Search code or word"
        /></label>
        <br />
        <label class="field">
          <span>Area</span>
          <select class="input">
            <option>All areas</option>
          </select>
        </label>
        <br />
        <label class="field">
          <span>Comment</span>
          <textarea class="input" aria-invalid="true" aria-describedby="why"></textarea>
        </label>
        <p class="problem" id="why">Say why first.</p>
        <div class="row">
          <label class="check"><input type="checkbox" checked /> Safety</label>
          <label class="check"><input type="checkbox" /> Quality</label>
        </div>
      `),
  },
  {
    name: 'bars-and-rings',
    about: 'Solid is signed, hatched waits; a bar without a label is silent because words stand beside it.',
    render: () =>
      on(html`
        <p class="small">9 of 14</p>
        ${bar({signed: 9, waiting: 2, total: 14, label: words.progress(9, 2, 14)})}
        <p class="small">0 of 14</p>
        ${bar({signed: 0, total: 14})}
        <p class="small">2 of 200, 190 waiting</p>
        ${bar({signed: 2, waiting: 190, total: 200})}
        <br />
        <div class="row">
          ${ring({done: 0.64, waiting: 0.14, figure: '64%'})} ${ring({done: 0.5, pieces: [1, 0.5, 0]})}
          ${ring({done: undefined})}
        </div>
      `),
  },
  {
    name: 'meanings',
    about: 'The four meaning colours as text, on the surface and on their own tints.',
    render: () =>
      on(html`
        ${(['signed-off', 'submitted', 'needs-practice', 'practising'] as const).map(
          (name) => html`<p>${mark(name)} ${words.status[name]}</p>`,
        )}
      `),
  },
  {
    name: 'rating-with-notes',
    about: 'Answers that are no level stand apart; last time’s answer is marked; something is missing.',
    render: () =>
      on(html`
        ${ratingScales.slice(0, 1).map((scale) =>
          ratingGroup({
            label: 'What did you see today?',
            name: 'level',
            choices: [
              ...choicesOf(scale, 'en').map((it, at) => (at === 1 ? {...it, note: 'last time'} : it)),
              {id: 'na', ...words.noLevel.na},
              {id: 'nr', ...words.noLevel.nr},
            ],
            value: undefined,
            choose: () => undefined,
            problem: 'missing',
          }),
        )}
        <p class="problem" id="missing">Choose a level to go on.</p>
      `),
  },
  {
    name: 'loading',
    about: 'The shape of what comes.',
    render: () => on(skeleton(words.panel.loading, 3)),
  },
  {
    name: 'messages',
    about: 'Empty, offline, error and no permission: what is so, what is safe, one way on.',
    render: () =>
      on(html`
        ${messagePanel({kind: 'empty', title: 'No tasks in this plan yet.', text: 'A manager sets up the plan.'})}
        <br />
        ${messagePanel({kind: 'offline', title: words.panel.offline, text: words.panel.offlineNothing})}
        <br />
        ${messagePanel({
          kind: 'error',
          title: words.panel.error,
          text: 'The service does not answer.',
          safe: words.panel.errorSafe,
          action: html`<button type="button" class="button">${words.panel.retry}</button>`,
          detail: 'Number for support: 4f1c',
        })}
        <br />
        ${messagePanel({kind: 'no-permission', title: words.panel.noPermission, text: words.panel.whoCanGive})}
      `),
  },
];
