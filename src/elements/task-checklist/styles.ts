import {css} from 'lit';

/** What stands around the rows. */
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
  }
  @media print {
    .job-bar,
    .tools {
      display: none;
    }
  }
`;
