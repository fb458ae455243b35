import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {visibilitiesFor} from '../../domain/comment-visibility.ts';
import {reopenReasons, type ReopenReason, type Visibility} from '../../domain/entry.ts';
import {choiceRow} from '../shared/choice-row.ts';
import type {PlainView} from './act-view.ts';
import {timesField} from './times-field.ts';

/** To log a try, to ask for an evaluation, to take a sign-off back, to write. */
export function plainForm(view: PlainView): TemplateResult {
  const {act, acts, words, isKeeping, close} = view;
  return html`
    ${fieldsOf(view)}
    <div class="row">
      <button
        type="submit"
        class="button ${act === 'reopen' ? 'stop' : 'primary'}"
        aria-disabled=${isKeeping ? 'true' : nothing}
      >
        ${acts.button[act]}
      </button>
      <button type="button" class="button quiet" @click=${close}>${words.shared.act.cancel}</button>
    </div>
  `;
}

function fieldsOf(view: PlainView): TemplateResult {
  const {act, acts, words, draft, problem, answer, record} = view;
  const {shared} = words;
  switch (act) {
    case 'attempt':
      return html`
        <div class="numbers">
          ${timesField({
            label: acts.times,
            value: draft.times,
            fewer: acts.fewer,
            more: acts.more,
            isWrong: problem?.field === 'times',
            set: (times) => answer({times}),
          })}
          <label class="field">
            <span>${acts.minutes} · ${shared.act.optional}</span>
            <input
              class="input"
              type="number"
              inputmode="numeric"
              min="0"
              max="1440"
              .value=${draft.minutes}
              aria-invalid=${problem?.field === 'minutes' ? 'true' : nothing}
              aria-describedby=${problem?.field === 'minutes' ? 'act-problem' : nothing}
              @input=${(event: Event) => answer({minutes: typed(event)})}
            />
          </label>
        </div>
        ${textField(view, `${acts.note} · ${shared.act.optional}`, 2_000)}
      `;
    case 'submit':
      return textField(view, `${acts.noteToMentor} · ${shared.act.optional}`, 2_000);
    case 'reopen':
      return html`
        ${choiceRow({
          label: acts.whyReopen,
          name: 'reopen-reason',
          value: draft.reason ?? '',
          choices: reopenReasons.map((value) => ({value, words: shared.reopenReason[value]})),
          choose: (reason) => answer({reason: reason as ReopenReason}),
          isReadonly: false,
          problem: problem?.field === 'reason' ? 'act-problem' : undefined,
        })}
        ${textField(view, acts.reopenText, 4_000)}
      `;
    case 'comment':
      return html`
        ${textField(view, acts.comment, 4_000)}
        ${readersField(visibilitiesFor(record.actor), draft.visibility, view, (visibility) => answer({visibility}))}
      `;
    default:
      return act satisfies never;
  }
}

function textField({draft, problem, answer}: PlainView, label: string, most: number): TemplateResult {
  const isWrong = problem?.field === 'comment' || problem?.field === 'text';
  return html`<label class="field">
    <span>${label}</span>
    <textarea
      class="input"
      dir="auto"
      rows="2"
      maxlength=${most}
      .value=${draft.text}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? 'act-problem' : nothing}
      @input=${(event: Event) => answer({text: typed(event)})}
    ></textarea>
  </label>`;
}

/** Who may read the words; only readers that their author belongs to. */
export function readersField(
  offered: readonly Visibility[],
  value: Visibility,
  {acts, words}: Pick<PlainView, 'acts' | 'words'>,
  choose: (visibility: Visibility) => void,
): TemplateResult {
  return html`<label class="field readers">
    <span>${acts.visibility}</span>
    <select class="input" @change=${(event: Event) => choose(typed(event) as Visibility)}>
      ${offered.map(
        (it) => html`<option value=${it} .selected=${it === value}>${words.shared.visibility[it]}</option>`,
      )}
    </select>
  </label>`;
}

function typed(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}
