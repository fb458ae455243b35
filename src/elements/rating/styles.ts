import {css} from '@lit/reactive-element';

/** The bare rating carries these few sizes instead of all of `tokens`. */
export const styles = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(100%, 240px);
    --_small: 13px;
    --_title: 18px;
    --_radius: var(--wm-radius, 6px);
  }
`;
