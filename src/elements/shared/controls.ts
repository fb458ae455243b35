import {css} from 'lit';

/**
 * Buttons, chips and fields. After `tokens` in an element's styles; classes, not elements, so nothing is styled by chance:
 *
 *     <button type="button" class="button primary">Rate & sign</button>     one per row at most
 *     <button type="button" class="button">Return</button>                   secondary
 *     <button type="button" class="button quiet">History</button>            looks like text until pointed at
 *     <button type="button" class="chip" aria-pressed="true">Waiting 2</button>
 *     <label class="field"><span>Comment</span><textarea class="input"></textarea></label>
 *     <select class="input">…</select>   <label class="check"><input type="checkbox" /> Safety</label>
 *     <p class="problem" id="…">What is wrong, and how to mend it</p>         with aria-invalid on the input
 *     <div class="row">…</div>            acts in a line that wraps
 *
 * 32 px high at a desk, 44 px in the phone size and under a finger. An icon-only button takes `icon` and an aria-label.
 * Busy: `aria-disabled="true"` with the words saying what is going on; `disabled` would throw the focus away.
 */
export const controls = css`
  .button,
  .chip,
  .input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    min-block-size: 32px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    margin: 0;
  }
  .button,
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: 3px var(--_3);
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }
  .button:hover,
  .chip:hover {
    background: var(--_hover);
  }
  .button.primary {
    background: var(--_primary);
    border-color: var(--_primary-edge);
    color: var(--_on-primary);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_primary) 88%, var(--_on-primary));
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_primary-text);
    padding-inline: var(--_2);
  }
  .button.quiet:hover {
    background: var(--_hover);
  }
  .button.stop {
    color: var(--_stop);
    border-color: currentcolor;
  }
  .button.icon {
    min-inline-size: 32px;
    padding-inline: 6px;
  }
  .button:disabled,
  .button[aria-disabled='true'],
  .chip:disabled,
  .input:disabled {
    background: var(--_sunken);
    border-color: var(--_hairline);
    color: var(--_muted);
    cursor: default;
  }
  .chip {
    border-radius: 999px;
    font-weight: 400;
    font-size: var(--_small);
    white-space: nowrap;
  }
  .chip[aria-pressed='true'],
  .chip[aria-selected='true'],
  .chip[aria-current='true'] {
    background: var(--_primary);
    border-color: var(--_primary-edge);
    color: var(--_on-primary);
    font-weight: 600;
  }
  .chips {
    display: flex;
    gap: var(--_2);
    overflow-x: auto;
    scrollbar-width: none;
    /* Room for the focus ring, which a scroller would cut. */
    padding: 4px;
    margin: -4px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
  }
  .input {
    padding: 4px var(--_2);
    inline-size: 100%;
    line-height: 1.45;
    text-align: start;
    accent-color: var(--_primary-edge);
  }
  textarea.input {
    resize: vertical;
    min-block-size: 72px;
    field-sizing: content;
    max-block-size: 320px;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_stop);
    box-shadow: inset 0 0 0 1px var(--_stop);
  }
  .field {
    display: grid;
    gap: var(--_1);
  }
  .field > :first-child:not(.input) {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 32px;
    cursor: pointer;
  }
  .check > input {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    margin: 3px;
    accent-color: var(--_primary-edge);
  }
  .problem {
    color: var(--_stop);
    font-size: var(--_small);
  }
  .problem::before {
    /* A shape beside the colour. */
    content: '! ' / '';
    font-weight: 600;
  }
  :focus-visible {
    /* Dark and light together: one of them stands out on any colour. */
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  @container (inline-size < 480px) {
    .button,
    .chip,
    .input,
    .check {
      min-block-size: 44px;
    }
    .button.icon {
      min-inline-size: 44px;
    }
    .input {
      /* iOS zooms into anything smaller. */
      font-size: max(16px, var(--_size));
      padding-inline: var(--_3);
    }
    .check > input {
      inline-size: 22px;
      block-size: 22px;
    }
  }
  @media (pointer: coarse) {
    .button,
    .chip,
    .input,
    .check {
      min-block-size: 44px;
    }
    .button.icon {
      min-inline-size: 44px;
    }
    .input {
      font-size: max(16px, var(--_size));
    }
  }
  @media (forced-colors: active) {
    .button:disabled,
    .button[aria-disabled='true'],
    .chip:disabled {
      border-color: GrayText;
      color: GrayText;
    }
    .button.primary:not(:disabled, [aria-disabled='true']),
    .chip[aria-pressed='true'],
    .chip[aria-selected='true'],
    .chip[aria-current='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
    }
    :focus-visible {
      outline-color: Highlight;
      box-shadow: none;
    }
  }
  @media print {
    .button,
    .chips {
      display: none;
    }
  }
`;
