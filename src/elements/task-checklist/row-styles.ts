import {css} from 'lit';

/** One task: a card on the phone, a line of columns at a desk. */
export const rowStyles = css`
  .task {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 120px;
    display: grid;
    gap: var(--_1) var(--_4);
    /* Room for the focus ring, which the containment would cut. */
    padding: var(--_3) 6px;
    margin-inline: -6px;
    border-block-start: 1px solid var(--_hairline);
  }
  .task-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_2);
  }
  .code {
    font-weight: 600;
    border-radius: 2px;
  }
  .priority,
  .tag {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .task-state {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    font-size: var(--_small);
  }
  .status.signed-off,
  .status.ready {
    color: var(--_good);
  }
  .status.submitted {
    color: var(--_wait);
  }
  .status.needs-practice,
  .status.reopened {
    color: var(--_stop);
  }
  .level {
    font-weight: 600;
  }
  .status time {
    white-space: nowrap;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    font-size: var(--_small);
    --_mark: 18px;
  }
  .facts q {
    font-style: italic;
  }
  .handed-back,
  .refused {
    flex-basis: 100%;
    padding: var(--_1) var(--_2);
    border-radius: var(--_radius);
    background: var(--_stop-tint);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_2);
  }
  .acts .quiet {
    font-weight: 400;
  }
  .acts .button:not(.primary)[aria-expanded='true'] {
    background: var(--_selected);
  }
  .acts .button.primary[aria-expanded='true'] {
    outline: 2px solid var(--_primary-edge);
    outline-offset: 2px;
  }
  .quiet-acts {
    display: inline-flex;
  }
  .part {
    margin-block-start: var(--_2);
    padding: var(--_3);
    border-radius: var(--_radius);
    background: var(--_sunken);
    min-inline-size: 0;
  }
  @container (inline-size < 480px) {
    .acts .button {
      padding-inline: 10px;
    }
    .acts .quiet {
      padding-inline: 6px;
    }
  }
  @container (inline-size >= 700px) {
    .task {
      grid-template-columns: 104px minmax(0, 1fr) minmax(0, 220px);
      padding-block: var(--_2);
    }
    .task-head {
      grid-column: 1;
      grid-row: 1 / span 3;
      align-content: start;
    }
    .task-text,
    .facts {
      grid-column: 2;
    }
    .task-state {
      grid-column: 3;
      grid-row: 1 / span 2;
      align-content: start;
    }
    .task-text {
      grid-row: 1;
    }
    .task > .acts,
    .task > .part {
      grid-column: 2 / -1;
    }
  }
  @container (inline-size >= 1140px) {
    .task {
      grid-template-columns: 104px minmax(0, 1fr) 190px 430px;
    }
    .task > .acts {
      grid-column: 4;
      grid-row: 1 / span 2;
      justify-content: flex-end;
      align-content: start;
    }
    .task > .part {
      grid-column: 2 / -1;
    }
  }
  @media print {
    .task {
      content-visibility: visible;
    }
  }
`;
