import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/** A small whole number with two large buttons: with gloves nobody types. */
export interface TimesField {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: number;
  readonly fewer: string;
  readonly more: string;
  readonly isWrong?: boolean;
  readonly set: (times: number) => void;
}

export function timesField({label, isLabelHidden, value, fewer, more, isWrong, set}: TimesField): TemplateResult {
  const isNumber = Number.isFinite(value);
  return html`<div class="field times" role="group" aria-label=${label}>
    ${isLabelHidden ? nothing : html`<span aria-hidden="true">${label}</span>`}
    <div class="stepper">
      <button
        type="button"
        class="button icon"
        aria-label=${fewer}
        ?disabled=${value <= 1}
        @click=${() => set(isNumber ? Math.max(1, value - 1) : 1)}
      >
        −
      </button>
      <input
        class="input"
        type="number"
        inputmode="numeric"
        min="1"
        max="99"
        aria-label=${label}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'act-problem' : nothing}
        .value=${isNumber ? String(value) : ''}
        @input=${(event: Event) => set((event.target as HTMLInputElement).valueAsNumber)}
      />
      <button
        type="button"
        class="button icon"
        aria-label=${more}
        ?disabled=${value >= 99}
        @click=${() => set(isNumber ? Math.min(99, value + 1) : 1)}
      >
        +
      </button>
    </div>
  </div>`;
}
