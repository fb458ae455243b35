import {css} from '@lit/reactive-element';

export const styles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
    text-align: center;
    --_ring: var(--wm-ring-size, 72px);
  }
  .ring {
    margin: auto;
  }
  .label {
    display: block;
    margin-block-start: 4px;
  }
`;
