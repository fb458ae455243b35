import {css} from '@lit/reactive-element';

/** For `ratingGroup` in rating-group.ts: side by side, one below the other where there is no room. */
export const ratingGroupStyles = css`
  .rating-group {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .rating-group legend {
    padding: 0 0 8px;
    font-weight: 600;
  }
  .rating-levels {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .rating-level {
    position: relative;
    padding: 10px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: break-word;
    cursor: pointer;
    touch-action: manipulation;
  }
  .rating-level input {
    /* The whole card is the radio. */
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    cursor: inherit;
  }
  .rating-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    font-weight: 600;
    line-height: 1.3;
  }
  .rating-head b {
    font-size: var(--_title);
  }
  .rating-head small {
    font-weight: 400;
    font-size: var(--_small);
  }
  .rating-anchor {
    display: block;
    margin-block-start: 4px;
    font-size: var(--_small);
    line-height: 1.35;
    color: var(--_muted);
  }
  .rating-level:hover {
    background: var(--_hover);
  }
  .rating-level:has(:checked) {
    background: var(--_selected);
    border-color: var(--_mark-edge, var(--_primary-edge));
    /* A thick edge where reading starts: told without colour. */
    box-shadow: inset 0 4px var(--_mark-edge, var(--_primary-edge));
  }
  :checked ~ .rating-anchor {
    color: inherit;
  }
  [aria-invalid='true'] .rating-level {
    border-color: var(--_stop);
  }
  :is(:disabled, [aria-readonly='true']) .rating-level {
    --_mark-edge: var(--_edge);
    background: var(--_hover);
    border-color: transparent;
    cursor: default;
  }
  .rating-group:disabled {
    color: var(--_muted);
  }
  .rating-level :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
  }
  @container (inline-size > 640px) {
    .rating-level {
      grid-row: 1;
    }
    .rating-level.apart {
      grid-row: 2;
      grid-column: span 2;
    }
  }
  @media (forced-colors: active) {
    .rating-level:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
