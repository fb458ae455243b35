import {css} from 'lit';

export const refusedStyles = css`
  .refused-list {
    display: grid;
    gap: var(--_3);
    margin-block-start: var(--_2);
    padding-block-start: var(--_2);
    border-block-start: 1px solid var(--_hairline);
  }
  .refused {
    display: flex;
    gap: var(--_2);
    align-items: flex-start;
  }
  .refused-words {
    display: grid;
    gap: var(--_1);
    min-inline-size: 0;
    flex: 1;
  }
  .refused-act {
    font-weight: 600;
  }
  .reason {
    color: var(--_stop);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--_2);
    border-inline-start: 3px solid var(--_hairline);
    white-space: pre-wrap;
  }
`;
