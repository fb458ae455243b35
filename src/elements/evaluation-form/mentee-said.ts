import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {nameIn} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import {taskStateOf} from '../../domain/placement-state.ts';
import {timeAgo} from '../shared/dates.ts';
import {mark} from '../shared/marks.ts';
import type {FormView} from './form-view.ts';

/** The quiet column: what each mentee says of the task, apart from what the mentor is about to say. */
export function menteeSaid({records, words, task, now}: FormView): TemplateResult {
  return html`<aside class="said" part="said">
    ${records.map((record) => {
      const name = nameIn(record, record.placement.mentee);
      return html`<section>
        <h3 class="small">${words.messages.said(name)}</h3>
        ${facts(record, taskStateOf(record.state, task.id))}
      </section>`;
    })}
  </aside>`;

  function facts({placement}: PlacementRecord, state: ReturnType<typeof taskStateOf>): TemplateResult {
    const {messages, shared, formats} = words;
    const {attempts, minutes, lastAttemptAt, submitted, returned} = state;
    const ago = (at: string): TemplateResult => timeAgo(formats, at, now, placement.timeZone);
    const isSilent = attempts === 0 && !submitted;
    return html`
      <p class="mentee-status">${mark(state.status)} ${shared.status[state.status]}</p>
      ${isSilent ? html`<p class="muted">${messages.saidNothing}</p>` : nothing}
      ${
        attempts > 0
          ? html`<p>
              ${mark('self', shared.mark.self)}
              ${messages.did(attempts)}${
                lastAttemptAt ? html` · ${ago(lastAttemptAt)}` : nothing
              }${minutes > 0 ? ` · ${shared.unit.minutes(minutes)}` : nothing}
            </p>`
          : nothing
      }
      ${submitted ? html`<p>${messages.asked(formats.relative(submitted.at, now, placement.timeZone))}</p>` : nothing}
      ${submitted?.note ? html`<blockquote dir="auto">${submitted.note}</blockquote>` : nothing}
      ${
        returned
          ? html`<p>${messages.returned(shared.returnReason[returned.reason])} · ${ago(returned.at)}</p>
              ${returned.comment ? html`<blockquote dir="auto">${returned.comment}</blockquote>` : nothing}`
          : nothing
      }
    `;
  }
}
