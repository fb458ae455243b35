import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {attainmentOf, percentOf} from '../../domain/attainment.ts';
import {nameIn, plannedOf} from '../../domain/placement-record.ts';
import {bar} from '../shared/bar.ts';
import type {ChecklistView} from './checklist-view.ts';

/** Whose list it is, and how far that *person* is. What the programme offers is another figure, and stands apart. */
export function summary({record, words}: ChecklistView, act: TemplateResult | typeof nothing): TemplateResult {
  const {messages, shared, formats} = words;
  const {placement, actor, state} = record;
  const isOwn = actor.person === placement.mentee;
  const {required, signed, waiting, optional} = attainmentOf(state, plannedOf(record).tasks);
  return html`
    <div class="summary" part="summary">
      <h2>${isOwn ? messages.label : nameIn(record, placement.mentee)}</h2>
      <div class="attainment">
        <p class="small muted">${isOwn ? messages.attainmentOwn : messages.attainment}</p>
        <p class="attained">
          <b>${formats.percent(percentOf(signed, required) / 100)}</b>
          <span>${shared.progress(signed, waiting, required)}</span>
        </p>
        ${bar({signed, waiting, total: required})}
        ${
          optional.total > 0
            ? html`<p class="small muted">${messages.optionalToo(optional.signed, optional.total)}</p>`
            : nothing
        }
      </div>
      ${act}
    </div>
  `;
}
