import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/**
 * A short question with short answers side by side: native radios in a fieldset. Unlike the levels it may stand at "not
 * looked at" from the beginning, which is an answer like the others and can be gone back to.
 */
export interface ChoiceRow {
  readonly label: string;
  readonly hint?: string;
  /** Unique in the shadow root. */
  readonly name: string;
  readonly value: string;
  readonly choices: readonly {readonly value: string; readonly words: string; readonly isBad?: boolean}[];
  readonly choose: (value: string) => void;
  readonly isReadonly: boolean;
  /** Id of the sentence that says what is wrong. */
  readonly problem?: string | undefined;
}

export function choiceRow(row: ChoiceRow): TemplateResult {
  return html`<fieldset
    class="choice-row"
    role="radiogroup"
    aria-invalid=${row.problem ? 'true' : 'false'}
    aria-describedby=${row.problem ?? nothing}
    ?disabled=${row.isReadonly}
  >
    <legend>${row.label}${row.hint ? html` <span class="muted small">· ${row.hint}</span>` : nothing}</legend>
    <div class="choices">
      ${row.choices.map(
        ({value, words, isBad}) =>
          html`<label class="choice ${isBad ? 'bad' : value === 'open' ? 'open' : ''}">
            <input
              type="radio"
              name=${row.name}
              value=${value}
              .checked=${row.value === value}
              @change=${() => row.choose(value)}
            /><span>${words}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

export const choiceRowStyles = css`
  .choice-row legend {
    padding: 0;
    margin-block-end: var(--_1);
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1);
  }
  .choice {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    padding: 3px var(--_3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
  }
  .choice:hover {
    background: var(--_hover);
  }
  .choice input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    cursor: inherit;
  }
  .choice:has(:checked) {
    background: var(--_selected);
    border-color: var(--_primary-edge);
    box-shadow: inset 0 -3px 0 var(--_primary-edge);
  }
  /* "Not looked at" is where a question stands before anybody has looked: quiet, so that answers stand out. */
  .choice.open:has(:checked) {
    background: var(--_sunken);
    border-color: var(--_edge);
    box-shadow: none;
  }
  .choice.bad:has(:checked) {
    background: var(--_stop-tint);
    border-color: var(--_stop);
    color: var(--_stop);
    box-shadow: inset 0 -3px 0 var(--_stop);
  }
  .choice-row:disabled .choice {
    cursor: default;
    border-color: var(--_hairline);
  }
  .choice-row[aria-invalid='true'] .choice {
    border-color: var(--_stop);
  }
  @container (inline-size < 480px) {
    .choice {
      min-block-size: 44px;
      flex: 1 1 auto;
      justify-content: center;
      text-align: center;
    }
  }
  @media (pointer: coarse) {
    .choice {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
