import {css} from 'lit';
import {marks} from '../shared/marks.ts';
import {messagePanelStyles} from '../shared/message-panel.ts';
import {ringStyles} from '../shared/ring-styles.ts';

const own = css`
  .courses {
    padding: var(--_4);
    --_ring: 84px;
  }
  .stale {
    margin-block-end: var(--_2);
  }
  .course-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: var(--_4);
  }
  .course {
    display: flex;
    flex-direction: column;
    gap: var(--_3);
    padding: var(--_4);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-card);
  }
  .course.is-open {
    grid-column: 1 / -1;
  }
  .course-head {
    display: flex;
    align-items: center;
    gap: var(--_4);
  }
  .course-head .ring {
    flex: none;
  }
  .course-facts {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  .course-state {
    font-weight: 600;
  }
  .grants {
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_primary-edge);
  }
  .expired {
    color: var(--_stop);
  }
  .way-on {
    margin-block-start: auto;
    align-self: start;
    text-align: start;
  }
  .lesson {
    display: grid;
    gap: var(--_2);
    padding: var(--_4);
    border-radius: var(--_radius-card);
    background: var(--_sunken);
  }
  .lesson h4:focus {
    /* Focused by us so that it is read out, not to be acted on. */
    outline: none;
    box-shadow: none;
  }
  .points {
    display: grid;
    gap: var(--_3);
    max-inline-size: 68ch;
    padding-inline-start: 20px;
    margin-block: var(--_2);
    font-size: max(16px, var(--_size));
    list-style: disc;
  }
  .lesson-state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_2);
  }
  .lesson-state:not(:has(*)) {
    /* A live region stays in the page before it speaks; it takes no room. */
    margin-block-start: calc(-1 * var(--_2));
  }
  .modules summary {
    cursor: pointer;
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_primary-text);
    font-size: var(--_small);
  }
  .modules ol {
    display: grid;
    gap: var(--_3);
    padding-block: var(--_2);
  }
  .module {
    display: flex;
    justify-content: space-between;
    gap: var(--_2);
  }
  .lesson-row {
    display: flex;
    align-items: center;
    gap: var(--_1);
    min-block-size: 32px;
  }
  .lesson-row .button {
    font-weight: 400;
    text-align: start;
  }
  .lesson-row .button[aria-current='true'] {
    font-weight: 600;
  }
  @container (inline-size < 480px) {
    .courses {
      padding: var(--_3);
    }
    .course,
    .lesson {
      padding: var(--_3);
    }
    .way-on,
    .lesson .button {
      flex: 1 1 auto;
      align-self: stretch;
      justify-content: start;
    }
    .modules summary {
      min-block-size: 44px;
      line-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .lesson {
      border: 1px solid CanvasText;
    }
  }
`;

export const styles = [marks, ringStyles, messagePanelStyles, own];
