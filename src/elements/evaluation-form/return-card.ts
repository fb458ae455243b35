import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {returnReasons} from '../../domain/entry.ts';
import type {ReturnReason} from '../../domain/entry.ts';
import {choiceRow} from '../shared/choice-row.ts';
import type {FormHandlers, FormView} from './form-view.ts';
import {commentField} from './question-cards.ts';

/** Hands a submitted task back. It takes the place of the questions: a return is no rating. */
export function returnCard(view: FormView, handlers: FormHandlers): TemplateResult {
  const {words, draft, problems, isKeeping} = view;
  const {messages, shared} = words;
  const problem = problems.find((it) => it.field === 'reason');
  return html`
    <div class="card return">
      ${choiceRow({
        label: messages.returnTitle,
        name: 'return-reason',
        value: draft.returnReason ?? '',
        choices: returnReasons.map((value) => ({value, words: shared.returnReason[value]})),
        choose: (value) => handlers.answer({returnReason: value as ReturnReason}),
        isReadonly: false,
        problem: problem && 'reason-problem',
      })}
      ${problem ? html`<p class="problem" id="reason-problem">${problem.text}</p>` : nothing}
      ${commentField(view, handlers)}
    </div>
    <div class="row acts" part="acts">
      <button
        type="button"
        class="button primary"
        aria-disabled=${isKeeping ? 'true' : 'false'}
        @click=${() => handlers.act('return')}
      >
        ${messages.returnIt}
      </button>
      <button type="button" class="button quiet" @click=${handlers.toggleReturn}>${shared.act.cancel}</button>
      <span class="muted" role="status">${isKeeping ? messages.keeping : nothing}</span>
    </div>
  `;
}
