import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {dayIn} from '../../domain/calendar.ts';
import {textIn} from '../../domain/text.ts';
import type {Section} from '../../locales/catalogue.ts';
import type {DraftPlace} from '../shared/draft-keeper.ts';
import type {ChecklistView} from './checklist-view.ts';
import {withTemplate, type JobDraft, type JobField} from './job-draft.ts';
import {jobTasks} from './job-tasks.ts';

export interface JobView extends ChecklistView {
  readonly acts: Section<'taskActs'>;
  readonly draft: JobDraft;
  readonly query: string;
  readonly missing: readonly JobField[];
  readonly problem: string | undefined;
  readonly place: DraftPlace;
  readonly isKeeping: boolean;
  readonly search: (query: string) => void;
  readonly answer: (change: Partial<JobDraft>) => void;
  readonly give: () => void;
  readonly close: () => void;
}

/** Shown as a modal by who opens it: then the browser keeps the focus inside, and Escape closes it. */
export function jobDialog(view: JobView): TemplateResult {
  const {acts, words, missing, problem, place, isKeeping, give, close} = view;
  const {shared, formats} = words;
  return html`<dialog class="job-dialog" aria-labelledby="job-title" @close=${close}>
    <form
      class="job-form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        give();
      }}
    >
      <div class="job-head">
        <h2 id="job-title">${acts.job.title}</h2>
      </div>
      <div class="job-body">${templates(view)} ${textFields(view)} ${jobTasks(view)} ${noteField(view)}</div>
      <div class="job-foot">
        ${
          missing.length > 0
            ? html`<div role="alert">
                <ul role="list" class="problem-list">
                  ${missing.map((field) => html`<li class="problem" id="missing-${field}">${acts.missing[field]}</li>`)}
                </ul>
              </div>`
            : nothing
        }
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
        <div class="row">
          <button type="submit" class="button primary" aria-disabled=${isKeeping ? 'true' : nothing}>
            ${acts.button.job}
          </button>
          <button type="button" class="button quiet" @click=${close}>${shared.act.cancel}</button>
          <span class="small muted" role="status"
            >${
              isKeeping
                ? acts.keeping
                : place.at === 'device' && place.since !== undefined
                  ? acts.draftSaved(formats.time(place.since))
                  : nothing
            }</span
          >
        </div>
      </div>
    </form>
  </dialog>`;
}

function templates({record, acts, words, draft, answer}: JobView): TemplateResult | typeof nothing {
  const offered = record.jobTemplates ?? [];
  if (offered.length === 0) return nothing;
  return html`<div class="templates" role="group" aria-label=${acts.job.templates}>
    ${offered.map(
      (template) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${draft.template === template.id ? 'true' : 'false'}
          @click=${() => answer(withTemplate(draft, template, record, words.language))}
        >
          ${textIn(template.title, words.language)}
        </button>`,
    )}
  </div>`;
}

function textFields({record, now, acts, words, draft, missing, answer}: JobView): TemplateResult {
  const {shared} = words;
  const {job} = acts;
  const invalid = (field: JobField): 'true' | typeof nothing => (missing.includes(field) ? 'true' : nothing);
  const described = (field: JobField): string | typeof nothing =>
    missing.includes(field) ? `missing-${field}` : nothing;
  return html`
    <label class="field">
      <span>${job.name}</span>
      <input
        class="input"
        maxlength="160"
        placeholder=${job.nameHint}
        dir="auto"
        .value=${draft.title}
        aria-invalid=${invalid('title')}
        aria-describedby=${described('title')}
        @input=${(event: Event) => answer({title: typed(event)})}
      />
    </label>
    <div class="job-numbers">
      <label class="field">
        <span>${job.day}</span>
        <input
          class="input"
          type="date"
          max=${dayIn(record.placement.timeZone, now)}
          .value=${draft.day}
          aria-invalid=${invalid('day')}
          aria-describedby=${described('day')}
          @input=${(event: Event) => answer({day: typed(event)})}
        />
      </label>
      <label class="field">
        <span>${job.minutes}</span>
        <input
          class="input"
          type="number"
          inputmode="numeric"
          min="0"
          max="1440"
          .value=${draft.minutes}
          aria-invalid=${invalid('minutes')}
          aria-describedby=${described('minutes')}
          @input=${(event: Event) => answer({minutes: typed(event)})}
        />
      </label>
      <label class="field">
        <span>${job.repairOrder} · ${shared.act.optional}</span>
        <input
          class="input"
          maxlength="40"
          autocomplete="off"
          aria-describedby="repair-order-hint"
          .value=${draft.repairOrder}
          @input=${(event: Event) => answer({repairOrder: typed(event)})}
        />
        <small class="muted" id="repair-order-hint">${job.repairOrderHint}</small>
      </label>
    </div>
  `;
}

function noteField({acts, words, draft, answer}: JobView): TemplateResult {
  return html`<label class="field">
    <span>${acts.note} · ${words.shared.act.optional}</span>
    <textarea
      class="input"
      dir="auto"
      rows="2"
      maxlength="2000"
      .value=${draft.note}
      @input=${(event: Event) => answer({note: typed(event)})}
    ></textarea>
  </label>`;
}

function typed(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}
