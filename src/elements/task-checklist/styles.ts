import {css} from 'lit';

export const styles = css`
  .checklist {
    display: grid;
    gap: var(--_4);
    padding: var(--_3);
  }
  .summary {
    display: grid;
    gap: var(--_2);
  }
  .summary h2 {
    font-size: var(--_large);
  }
  .attainment {
    display: grid;
    gap: var(--_1);
    max-inline-size: 560px;
  }
  .attained {
    display: flex;
    align-items: baseline;
    gap: var(--_2);
  }
  .attained b {
    font-size: var(--_title);
  }
  .notice {
    padding: var(--_2) var(--_3);
    border-radius: var(--_radius);
    background: var(--_wait-tint);
    border-inline-start: 3px solid var(--_wait);
  }
  .tools {
    display: grid;
    gap: var(--_2);
  }
  .tools .found:empty {
    display: none;
  }
  .areas {
    display: grid;
    gap: var(--_2);
  }
  .area {
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-card);
    min-inline-size: 0;
  }
  .area-button {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: var(--_2) var(--_3);
    border: 0;
    border-radius: var(--_radius-card);
    background: var(--_sunken);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_1) var(--_2);
    text-align: start;
    cursor: pointer;
  }
  .area-button:hover {
    background: var(--_hover);
  }
  .area-button::before {
    content: '';
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 2px 4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform var(--_quick);
  }
  .area-button:dir(rtl)::before {
    transform: rotate(135deg);
  }
  .area-button[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  h3 {
    font-size: inherit;
    text-wrap: initial;
  }
  .area-title {
    font-weight: 600;
  }
  .areas :focus-visible {
    /* The bar at the bottom must not cover what has the focus. */
    scroll-margin-block: 16px 84px;
  }
  .area-title .code {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .area-waiting {
    grid-column: 2;
    font-size: var(--_small);
    color: var(--_wait);
  }
  .area-bar {
    grid-column: 2;
  }
  .area-button .figure {
    grid-column: 3;
    grid-row: 1;
    font-size: var(--_small);
  }
  .section {
    padding: 0 var(--_3);
  }
  h4 {
    font-size: var(--_small);
    color: var(--_muted);
    padding-block: var(--_3) var(--_1);
  }
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
  .summary .job {
    display: none;
  }
  .job-bar {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    justify-content: center;
    padding-block: var(--_2);
    pointer-events: none;
  }
  .job-bar .button {
    pointer-events: auto;
    min-block-size: 44px;
    padding-inline: var(--_5);
    border-radius: 999px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
  }
  .placements {
    display: grid;
    gap: var(--_2);
    max-inline-size: 480px;
  }
  .placements .button {
    inline-size: 100%;
    justify-content: space-between;
    min-block-size: 44px;
  }
  @container (inline-size < 480px) {
    .checklist {
      padding: var(--_2);
    }
    .section {
      padding-inline: var(--_2);
    }
    .acts .button {
      padding-inline: 10px;
    }
    .acts .quiet {
      padding-inline: 6px;
    }
  }
  @container (inline-size >= 700px) {
    .summary {
      grid-template-columns: 1fr minmax(280px, 420px) auto;
      align-items: end;
      gap: var(--_4);
    }
    .summary .job {
      display: inline-flex;
    }
    .job-bar {
      display: none;
    }
    .tools {
      grid-template-columns: minmax(0, 1fr) 240px;
      align-items: center;
    }
    .tools .chips,
    .tools .found {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .tools .found {
      grid-row: 3;
    }
    .area-button {
      grid-template-columns: auto minmax(0, 1fr) auto 200px 56px;
      gap: var(--_3);
    }
    .area-button .area-waiting {
      grid-column: 3;
    }
    .area-bar {
      grid-column: 4;
    }
    .area-button .figure {
      grid-column: 5;
      text-align: end;
    }
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
    .tools {
      grid-template-columns: minmax(200px, 320px) minmax(0, 1fr) 240px;
    }
    .tools .chips {
      grid-column: 2;
      grid-row: 1;
    }
    .tools .found {
      grid-row: 2;
    }
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
    .job-bar,
    .tools {
      display: none;
    }
  }
`;
