import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {May} from '../../domain/may.ts';
import {nameIn} from '../../domain/placement-record.ts';
import {textIn} from '../../domain/text.ts';
import {bar} from '../shared/bar.ts';
import {mark} from '../shared/marks.ts';
import type {FormHandlers, FormView} from './form-view.ts';
import {mayIn} from './may-in.ts';
import {menteeSaid} from './mentee-said.ts';
import {questionCards} from './question-cards.ts';

/** The rating of one task, for one mentee or several. */
export function ratingForm(view: FormView, handlers: FormHandlers): TemplateResult {
  const {isReadonly, records} = view;
  const mays = records.map((it) => mayIn(it, view).rate);
  const isOpen = isReadonly || mays.some((it) => it === true);
  const hasActs = !isReadonly && records.some((it) => canJudge(mayIn(it, view)));
  return html`
    ${taskHead(view)} ${refusedNotice(view)} ${isReadonly || !isOpen ? nothing : progressLine(view)}
    ${problemSummary(view, handlers)}
    <div class="columns">
      ${menteeSaid(view)}
      <div class="cards">
        ${
          view.isReturning && view.acting
            ? view.acting.returnCard(view, handlers)
            : renderQuestions(view, handlers, isOpen, hasActs)
        }
      </div>
    </div>
  `;
}

function renderQuestions(view: FormView, handlers: FormHandlers, isOpen: boolean, hasActs: boolean): TemplateResult {
  return html`${isOpen ? questionCards(view, handlers) : blockedNotice(view)}
  ${hasActs ? (view.acting?.actBar(view, handlers) ?? view.arriving) : nothing}`;
}

function canJudge(may: May): boolean {
  return may.rate === true || may['sign-off'] === true || may.return === true;
}

function taskHead({records, task, words}: FormView): TemplateResult {
  const names = records.map((it) => nameIn(it, it.placement.mentee));
  return html`<header class="task-head" part="task">
    <p class="small muted"><b class="code">${task.code}</b> · ${task.priority} · ${words.formats.list(names)}</p>
    <h2 id="title" tabindex="-1">${textIn(task.text, words.language)}</h2>
  </header>`;
}

function progressLine({draft, words, place, isDeviceMemory, isReturning}: FormView): TemplateResult {
  const {messages, formats} = words;
  // A rating asks for a level, a return for a reason; everything else is optional.
  const done = Number((isReturning ? draft.returnReason : draft.level) !== undefined);
  const isLost = place.at === 'lost' || (place.at === 'device' && isDeviceMemory);
  return html`<div class="progress-line small" part="progress">
    <span class="progress-bar">${bar({signed: done, total: 1})}</span>
    <span>${messages.answered(done, 1)}</span>
    <span class="place muted" role="status">
      ${
        isLost
          ? messages.draftNotSaved
          : place.since !== undefined
            ? messages.draftSaved(formats.time(place.since))
            : nothing
      }
    </span>
  </div>`;
}

/** Takes the focus when it appears; each line leads to its field. */
function problemSummary({problems, refusals, words}: FormView, {goTo}: FormHandlers): TemplateResult {
  const {messages} = words;
  const missing = problems.filter((it) => it.field !== 'sign').length;
  return html`<div
    class="summary"
    id="summary"
    tabindex="-1"
    role="alert"
    ?hidden=${problems.length === 0 && refusals.length === 0}
  >
    ${
      problems.length > 0 || refusals.length > 0
        ? html`<p class="summary-title">${missing > 0 ? messages.problems(missing) : messages.blocked}</p>
            <ul role="list">
              ${problems.map(
                ({field, text}) =>
                  html`<li>
                    <button type="button" class="button quiet" @click=${() => goTo(field)}>${text}</button>
                  </li>`,
              )}
              ${refusals.map((text) => html`<li>${text}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

/** Nobody here may be rated now: the reason stands where the questions would. */
function blockedNotice(view: FormView): TemplateResult {
  const {shared} = view.words;
  return html`<div class="card blocked" part="blocked">
    ${view.records.map((record) => {
      const may = mayIn(record, view).rate;
      if (may === undefined || may === true)
        return html`<p>
          ${mark('blocked', shared.status.blocked)} ${shared.panel.noPermission}. ${shared.panel.whoCanGive}
        </p>`;
      return html`<p>${mark('blocked', shared.status.blocked)} ${shared.reason(may)}</p>`;
    })}
  </div>`;
}

/** Of several mentees, those who cannot be rated with the others. */
function refusedNotice(view: FormView): TemplateResult | typeof nothing {
  const {records, words, isReadonly} = view;
  if (records.length < 2 || isReadonly) return nothing;
  const refused = records.flatMap((record) => {
    const may = mayIn(record, view).rate;
    return may === true || may === undefined ? [] : [{name: nameIn(record, record.placement.mentee), may}];
  });
  if (refused.length === 0 || refused.length === records.length) return nothing;
  return html`<ul class="left-out" role="list">
    ${refused.map(({name, may}) => html`<li>${mark('blocked')} <b>${name}</b> ${words.shared.reason(may)}</li>`)}
  </ul>`;
}
