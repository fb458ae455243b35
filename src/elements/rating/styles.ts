import {css} from 'lit';

/** The bare rating carries these few sizes instead of all of `tokens`. */
export const styles = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(100%, 240px);
    --_small: 13px;
    --_title: 18px;
    --_radius: var(--wm-radius, 6px);
    --_1: 4px;
    --_2: 8px;
    --_3: 12px;
    --_quick: 150ms;
    --_stop: light-dark(#b0241c, #ff9389);
    --_edge: color-mix(in oklab, var(--_text) 58%, var(--_surface));
    --_hover: color-mix(in oklab, var(--_text) 8%, var(--_surface));
    --_selected: color-mix(in oklab, var(--_primary) 14%, var(--_surface));
    --_muted: color-mix(in oklab, var(--_text) 74%, var(--_surface));
  }
`;
