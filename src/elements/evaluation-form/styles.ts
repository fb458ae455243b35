import {css} from 'lit';
import {barStyles} from '../shared/bar.ts';
import {marks} from '../shared/marks.ts';
import {messagePanelStyles} from '../shared/message-panel.ts';
import {ratingGroupStyles} from '../shared/rating-group-styles.ts';
import {choiceRowStyles} from '../shared/choice-row.ts';

const own = css`
  .evaluation {
    padding: var(--_4);
  }
  .evaluation h2:focus {
    /* Focused by us so that it is read out, not to be acted on. */
    outline: none;
    box-shadow: none;
  }
  .code {
    white-space: nowrap;
  }
  .stale {
    margin-block-end: var(--_2);
  }
  .task-head {
    margin-block-end: var(--_3);
    max-inline-size: 72ch;
  }
  .progress-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_3);
    margin-block-end: var(--_3);
  }
  .progress-bar {
    inline-size: 96px;
  }
  .columns {
    display: grid;
    gap: var(--_4) var(--_5);
  }
  .said {
    display: grid;
    align-content: start;
    gap: var(--_3);
    padding: var(--_3);
    border-radius: var(--_radius-card);
    background: var(--_sunken);
    font-size: var(--_small);
  }
  .card > [role='status']:not(:has(*)) {
    /* A live region stays in the page before it speaks; it takes no room. */
    margin-block-start: calc(-1 * var(--_3));
  }
  .said section {
    display: grid;
    gap: 6px;
  }
  .said blockquote {
    margin: 0;
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_hairline);
    font-size: var(--_size);
    white-space: pre-line;
  }
  .cards {
    container-type: inline-size;
    display: grid;
    gap: var(--_3);
    align-content: start;
  }
  .card {
    display: grid;
    gap: var(--_3);
    padding: var(--_4);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-card);
  }
  .card h3 {
    font-size: var(--_size);
  }
  .criteria {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: var(--_3) var(--_5);
  }
  .criteria legend {
    font-weight: 400;
  }
  .notice {
    padding: var(--_2) var(--_3);
    border-inline-start: 4px solid var(--_stop);
    border-radius: var(--_radius);
    background: var(--_stop-tint);
  }
  .comment-row {
    align-items: start;
    gap: var(--_3) var(--_5);
  }
  .comment-row .field {
    flex: 0 1 220px;
  }
  .comment-row .choice-row legend {
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_muted);
  }
  .summary {
    padding: var(--_3) var(--_4);
    margin-block-end: var(--_3);
    border: 2px solid var(--_stop);
    border-radius: var(--_radius-card);
    background: var(--_stop-tint);
  }
  .summary-title {
    font-weight: 600;
    color: var(--_stop);
  }
  .summary .button.quiet {
    padding-inline: 0;
    text-decoration: underline;
    text-align: start;
  }
  .left-out {
    display: grid;
    gap: var(--_1);
    margin-block-end: var(--_2);
    font-size: var(--_small);
  }
  @container (inline-size >= 840px) {
    .columns {
      grid-template-columns: 240px minmax(0, 1fr);
    }
    .said {
      position: sticky;
      inset-block-start: var(--_4);
      align-self: start;
    }
  }
  @container (inline-size < 480px) {
    .evaluation {
      padding: var(--_3);
    }
    .card {
      padding: var(--_3);
    }
    .choices {
      gap: var(--_1) 2px;
    }
    .comment-row .field {
      flex: 1 1 100%;
    }
    .criteria .choice {
      padding-inline: var(--_2);
    }
  }
`;

export const styles = [marks, barStyles, ratingGroupStyles, messagePanelStyles, choiceRowStyles, own];
