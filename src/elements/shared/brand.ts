import {css} from '@lit/reactive-element';

/**
 * What even the smallest element needs: the reset, and the host's colours made fit to be seen. `tokens` holds it; only
 * the bare elements, which count every byte, take it alone.
 */
export const brand = css`
  :host {
    /* Page rules for the tag still win; what a page's \`*\` or \`body\` rules would let in by inheritance does not. */
    all: initial;
    display: block;
    /* These three are the page's to say, also through inheritance. */
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;

    --_primary: var(--wm-color-primary, light-dark(#1d5fc4, #8ab4f8));
    --_surface: var(--wm-color-surface, light-dark(#ffffff, #17191d));
    --_text: var(--wm-color-text, light-dark(#1a1d22, #e8eaee));
    --_track: color-mix(in oklab, var(--_text) 11%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_text) 58%, var(--_surface));
    --_hover: color-mix(in oklab, var(--_text) 8%, var(--_surface));
    --_selected: color-mix(in oklab, var(--_primary) 14%, var(--_surface));
    --_muted: color-mix(in oklab, var(--_text) 74%, var(--_surface));
    --_stop: light-dark(#b0241c, #ff9389);
    --_primary-edge: light-dark(
      oklch(from var(--_primary) min(l, 0.56) c h),
      oklch(from var(--_primary) max(l, 0.66) c h)
    );
    color: var(--_text);
    font: 15px/1.45 var(--wm-font-family, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;

    /* A page's \`*\` rule matches the host element itself and would win over all of the above; these are not its to say. */
    cursor: auto !important;
    font-style: normal !important;
    letter-spacing: normal !important;
    line-height: 1.45 !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-spacing: normal !important;
  }
  :host([hidden]) {
    display: none;
  }
  @media (forced-colors: active) {
    :host {
      --_primary: Highlight;
      --_primary-edge: Highlight;
      --_surface: Canvas;
      --_text: CanvasText;
      --_track: Canvas;
    }
  }
`;
