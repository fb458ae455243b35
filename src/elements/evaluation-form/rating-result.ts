import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {RefusedEntry, SyncStatus} from '../../client/session/mentoring-session.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {PlacementEntry} from '../../domain/entry.ts';
import type {PlacementId, TaskId} from '../../domain/ids.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {NoLevel, RatingScale} from '../../domain/rating-scale.ts';
import type {Task} from '../../domain/task-list.ts';
import {textIn} from '../../domain/text.ts';
import {mark} from '../shared/marks.ts';
import type {Words} from './form-view.ts';
import {isKept} from './given.ts';
import type {Given} from './given.ts';
import {waitingTasks} from './waiting-tasks.ts';

export interface RatingResult {
  readonly task: Task;
  readonly scale: RatingScale;
  readonly given: readonly Given[];
  readonly words: Words;
  /** Both unset without a session: where it went is the page's to say then. */
  readonly sync: SyncStatus | undefined;
  readonly refused: readonly RefusedEntry[];
  readonly records: readonly PlacementRecord[];
  readonly now: Instant;
  /** `undefined`: to choose from all. */
  readonly chooseTask: (task: TaskId | undefined) => void;
  /** Back to what was typed, for those that did not go through. */
  readonly goBack: (placements: readonly PlacementId[]) => void;
}

/** What was recorded for whom and where it is now; changes as it is sent, or refused. */
export function ratingResult(result: RatingResult): TemplateResult {
  const {task, given, words, records, now, chooseTask, goBack} = result;
  const {messages, language} = words;
  const next = waitingTasks(records, now).find((it) => it.id !== task.id);
  const failed = given.filter((it) => !isKept(it) || findRefusal(it, result)).map((it) => it.placement);
  return html`
    <section class="result" part="result">
      <h2 id="title" tabindex="-1">${messages.done}</h2>
      <p><b class="code">${task.code}</b> ${textIn(task.text, language)}</p>
      <div role="status">
        <ul role="list" class="given">
          ${given.map((it) => html`<li>${givenLine(it, result)}</li>`)}
        </ul>
      </div>
      <div class="row">
        ${
          failed.length > 0
            ? html`<button type="button" class="button" @click=${() => goBack(failed)}>${messages.change}</button>`
            : nothing
        }
        ${
          next
            ? html`<button type="button" class="button primary" @click=${() => chooseTask(next.id)}>
                ${messages.next(`${next.code} ${textIn(next.text, language)}`)}
              </button>`
            : nothing
        }
        <button type="button" class="button ${next ? '' : 'primary'}" @click=${() => chooseTask(undefined)}>
          ${messages.chooseAnother}
        </button>
      </div>
    </section>
  `;
}

function givenLine(given: Given, result: RatingResult): TemplateResult {
  const {messages, shared} = result.words;
  const later = findRefusal(given, result);
  return html`
    <b>${given.mentee}</b>
    ${isKept(given) ? html`<span>${whatWasDone(given.entries, result)}</span>` : nothing}
    ${given.kept === 'not-kept' ? html`<span class="problem">${messages.notKept}</span>` : nothing}
    ${
      given.refusal
        ? html`<span class="muted"
            >${mark('blocked')}
            ${
              given.kept === 'refused'
                ? messages.refused(shared.reason(given.refusal))
                : messages.notSigned(shared.reason(given.refusal))
            }</span
          >`
        : nothing
    }
    ${
      later
        ? html`<span class="small">${mark('refused')} ${messages.refused(shared.reason(later.refusal))}</span>`
        : whereItIs(given, result)
    }
  `;
}

function whereItIs({entries, kept}: Given, {sync, words}: RatingResult): TemplateResult | typeof nothing {
  if (!sync || (kept !== 'saved' && kept !== 'memory')) return nothing;
  const {messages, shared} = words;
  const isUnsent = entries.some((it) => sync.unsentEntries.includes(it.id));
  if (!isUnsent) return html`<span class="small muted">${mark('ready')} ${messages.sent}</span>`;
  if (kept === 'memory') return html`<span class="small problem">${shared.sync.memory}</span>`;
  return html`<span class="small muted">${mark('unsent')} ${shared.mark.unsent}</span>`;
}

function findRefusal({entries}: Given, {refused}: RatingResult): RefusedEntry | undefined {
  return refused.find((it) => entries.some((entry) => entry.id === it.entry.id));
}

function whatWasDone(entries: readonly PlacementEntry[], {scale, words}: RatingResult): string {
  const {messages, shared, language} = words;
  const [first] = entries;
  if (first?.type === 'return') return messages.handedBack(shared.returnReason[first.reason]);
  if (first?.type !== 'rate') return messages.signed;
  const {level} = first;
  const named = scale.levels.find((it) => it.id === level);
  const short = named ? textIn(named.short, language) : isNoLevel(level) ? shared.noLevel[level].short : level;
  return entries.length > 1 ? messages.ratedAndSigned(short) : messages.rated(short);
}

function isNoLevel(level: string): level is NoLevel {
  return level === 'na' || level === 'nr';
}
