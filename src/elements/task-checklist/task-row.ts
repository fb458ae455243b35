import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {findRank} from '../../domain/rating-scale.ts';
import {nameIn} from '../../domain/placement-record.ts';
import {textIn} from '../../domain/text.ts';
import {timeAgo} from '../shared/dates.ts';
import {levelStack, mark} from '../shared/marks.ts';
import type {ChecklistView} from './checklist-view.ts';
import {offeredActs, type RowAct} from './offered-acts.ts';
import type {TaskRow} from './task-row-facts.ts';

/**
 * One task: its code, the two marks, what is in the way, and exactly the acts that its viewer may do.
 *
 * @param open which of its acts stands open below it
 */
export function taskRow(
  row: TaskRow,
  view: ChecklistView,
  open: RowAct | undefined,
  part: TemplateResult | typeof nothing,
): TemplateResult {
  const {task, state} = row;
  const {messages, shared, language} = view.words;
  const shown = isLockedFirst(row) ? 'blocked' : state.status;
  return html`
    <div class="task-head">
      <span class="code" data-row=${task.id} tabindex="-1">${task.code}</span>
      <span class="priority">${task.priority}</span>
      ${task.isRequired ? nothing : html`<span class="tag">${messages.optional}</span>`}
      ${task.mode === 'group' ? html`<span class="tag">${messages.group}</span>` : nothing}
    </div>
    <p class="task-text">${textIn(task.text, language)}</p>
    <div class="task-state">
      ${mentorMark(row, view)}
      <span class="status ${shown}"
        >${mark(shown)}
        ${shown === 'blocked' && row.lock ? messages.locked(shared.reason(row.lock)) : shared.status[shown]}
        ${
          state.submitted
            ? html`<span class="muted"
                >${timeAgo(view.words.formats, state.submitted.at, view.now, view.record.placement.timeZone)}</span
              >`
            : nothing
        }</span
      >
    </div>
    ${factsOf(row, view)}
    <div class="acts">${actButtons(row, view, open)}</div>
    ${part}
  `;
}

/** Nothing has happened yet, and nothing can: the lock is all there is to say. */
function isLockedFirst(row: TaskRow): boolean {
  return row.state.status === 'not-started' && row.has('blocked');
}

/** What the mentor has seen: the level that counts, its short word beside it. */
function mentorMark({state}: TaskRow, {record, words}: ChecklistView): TemplateResult | typeof nothing {
  const {levels} = record.scale;
  const rank = state.level === undefined ? undefined : findRank(record.scale, state.level);
  const level = rank === undefined ? undefined : levels[rank];
  if (!level) return nothing;
  return html`<span class="level">${levelStack(rank, levels.length)} ${textIn(level.short, words.language)}</span>`;
}

/** What the mentee says, and what one has to know before acting. */
function factsOf(row: TaskRow, view: ChecklistView): TemplateResult | typeof nothing {
  const {state, lock} = row;
  const {record, words, now, unsent, refused} = view;
  const {messages, shared, formats} = words;
  const {timeZone} = record.placement;
  const ago = (at: string): string => formats.relative(at, now, timeZone);
  const lines: TemplateResult[] = [];
  if (state.attempts > 0 && state.lastAttemptAt !== undefined)
    lines.push(
      html`<li class="self">
        ${mark('self', shared.mark.self)} ${messages.done(state.attempts, ago(state.lastAttemptAt))}
      </li>`,
    );
  if (lock && row.has('blocked') && !isLockedFirst(row))
    lines.push(html`<li class="locked">${mark('blocked')} ${messages.locked(shared.reason(lock))}</li>`);
  if (state.submitted?.note) lines.push(html`<li><q dir="auto">${state.submitted.note}</q></li>`);
  if (state.status === 'needs-practice' && state.returned) {
    const {reason, by, at, comment} = state.returned;
    lines.push(
      html`<li class="handed-back">
        ${messages.returned(shared.returnReason[reason], nameIn(record, by), ago(at))}
        ${comment ? html`<q dir="auto">${comment}</q>` : nothing}
      </li>`,
    );
  }
  if (state.status === 'reopened' && state.reopened) {
    const {reason, by, at, comment} = state.reopened;
    lines.push(
      html`<li class="handed-back">
        ${messages.reopened(shared.reopenReason[reason], nameIn(record, by), ago(at))} <q dir="auto">${comment}</q>
      </li>`,
    );
  }
  if (state.signOff)
    lines.push(
      html`<li class="muted">
        ${messages.signedBy(nameIn(record, state.signOff.by), formats.date(state.signOff.at, timeZone))}
      </li>`,
    );
  if (state.notDoneHere) lines.push(html`<li class="muted">${messages.notDoneHere}</li>`);
  const {obstacle} = row;
  if (obstacle && !view.isReadonly) lines.push(html`<li class="muted">${shared.reason(obstacle)}</li>`);
  const refusal = refused.get(row.task.id);
  if (refusal)
    lines.push(
      html`<li class="refused">${mark('refused')} <b>${shared.mark.refused}</b> ${shared.reason(refusal)}</li>`,
    );
  if (state.lastEntry && unsent.has(state.lastEntry))
    lines.push(html`<li class="unsent">${mark('unsent')} ${shared.mark.unsent}</li>`);
  return lines.length > 0
    ? html`<ul class="facts" role="list">
        ${lines}
      </ul>`
    : nothing;
}

function actButtons(row: TaskRow, view: ChecklistView, open: RowAct | undefined): readonly TemplateResult[] {
  const {may} = row;
  const offered = view.isReadonly ? [] : offeredActs.filter((act) => may[act] === true);
  const isJudge = offered.includes('rate') || offered.includes('sign-off');
  // Where this viewer is waited for, the first act stands out; elsewhere 400 of them would only shout.
  const isNext = row.has(isJudge ? 'waiting' : 'returned');
  const quiet: readonly RowAct[] = offered.includes('comment') ? ['comment', 'history'] : ['history'];
  return [
    ...offered
      .filter((act) => act !== 'comment')
      .map((act, at) => actButton(row, view, act, open, at === 0 && isNext ? 'primary' : '')),
    html`<span class="quiet-acts">${quiet.map((act) => actButton(row, view, act, open, 'quiet'))}</span>`,
  ];
}

function actButton(
  {task, state}: TaskRow,
  {words}: ChecklistView,
  act: RowAct,
  open: RowAct | undefined,
  look: string,
): TemplateResult {
  const {messages, formats} = words;
  const label = messages.act[act];
  const count = act === 'comment' && state.comments > 0 ? ` ${formats.number(state.comments)}` : '';
  return html`<button
    type="button"
    class="button ${look}"
    data-task=${task.id}
    data-act=${act}
    aria-label=${messages.actOn(`${label}${count}`, task.code)}
    aria-expanded=${act === 'withdraw' ? nothing : open === act ? 'true' : 'false'}
  >
    ${label}${count}
  </button>`;
}
