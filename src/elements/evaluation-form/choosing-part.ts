import {css} from 'lit';
import {menteeChooser, taskChooser} from './task-chooser.ts';

/** Choosing whose work it was and which task: needed only where the page does not say so itself. */
export const choosing = {menteeChooser, taskChooser};

export type Choosing = typeof choosing;

export const choosingStyles = css`
  .search {
    max-inline-size: 420px;
    margin-block: var(--_3) var(--_2);
  }
  .tasks {
    border-block-start: 1px solid var(--_hairline);
    margin-block: var(--_2);
  }
  .tasks li {
    border-block-end: 1px solid var(--_hairline);
  }
  .task-row {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_2);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    align-content: center;
  }
  .task-row:hover {
    background: var(--_hover);
  }
  .task-state {
    color: var(--_muted);
  }
`;
