import {css} from 'lit';
import {brand} from './brand.ts';

/**
 * Colours, sizes and resets of every element. First in an element's list:
 *
 *     static override readonly styles = [tokens, controls, marks, styles];
 *
 * A host gives at most `--wm-color-primary`, `--wm-color-surface`, `--wm-color-text`, `--wm-font-family`,
 * `--wm-font-size-base` and `--wm-radius`; the rest is derived. Inside an element use only the private names:
 *
 * - surfaces `--_surface --_sunken --_hover --_selected`, text `--_text --_muted`
 * - lines `--_hairline` (decoration), `--_edge` (the border of a control, ≥ 3:1), `--_track` (empty part of a bar)
 * - the accent: `--_primary` with `--_on-primary` on it, `--_primary-text` as text and `--_primary-edge` as a shape on
 *   the surface (a host's yellow is neither readable nor visible on white)
 * - meaning `--_good --_wait --_stop --_info`, ≥ 4.5:1 as text on the surface and on their own `--_good-tint` …
 * - type `--_small` 13, `--_size` 15, `--_title` 18, `--_large` 24; space `--_1` … `--_6` = 4 8 12 16 24 32
 * - `--_radius` of controls, `--_radius-card`; `--_quick` for motion
 *
 * The element paints its own surface: text of ours never stands on a colour we do not know.
 *
 * Light or dark is the inherited `color-scheme` (a provider sets it from its `theme`). Lengths are px: the page's `rem`
 * may be anything. The host element is a size container: write `@container (inline-size < 480px)` for the phone,
 * `(inline-size < 840px)` for the tablet; put nothing that depends on the size on `:host` itself.
 */
export const tokens = css`
  ${brand}
  :host {
    box-sizing: border-box;
    container-type: inline-size;
    /* A size container has no width of its own, e.g. in a flex line. */
    min-inline-size: min(100%, 240px);

    --_size: var(--wm-font-size-base, 15px);
    --_small: max(13px, calc(var(--_size) * 13 / 15));
    --_title: calc(var(--_size) * 1.2);
    --_large: calc(var(--_size) * 1.6);
    --_radius: var(--wm-radius, 6px);
    --_radius-card: calc(var(--_radius) * 5 / 3);
    --_1: 4px;
    --_2: 8px;
    --_3: 12px;
    --_4: 16px;
    --_5: 24px;
    --_6: 32px;
    --_quick: 150ms;

    --_hairline: color-mix(in srgb, var(--_text) 12%, transparent);
    --_sunken: color-mix(in oklab, var(--_text) 4%, var(--_surface));

    --_good: light-dark(#0a6638, #63d28f);
    --_wait: light-dark(#874900, #f0b35e);
    --_info: light-dark(#1c5791, #8dbdf3);
    --_good-tint: color-mix(in oklab, var(--_good) 9%, var(--_surface));
    --_wait-tint: color-mix(in oklab, var(--_wait) 9%, var(--_surface));
    --_stop-tint: color-mix(in oklab, var(--_stop) 9%, var(--_surface));
    --_info-tint: color-mix(in oklab, var(--_info) 9%, var(--_surface));

    /* Black or white, whichever stands out more: they are level where the luminance is 0.179, and never below 4.58:1. */
    --_on-primary: color(
      from var(--_primary) xyz-d65 calc(0.9505 * clamp(0, (0.179 - y) * 10000, 1)) clamp(0, (0.179 - y) * 10000, 1)
        calc(1.089 * clamp(0, (0.179 - y) * 10000, 1))
    );
    --_primary-text: light-dark(
      oklch(from var(--_primary) min(l, 0.5) c h),
      oklch(from var(--_primary) max(l, 0.76) c h)
    );

    font-size: var(--_size);
    background: var(--_surface);
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :where(h1, h2, h3, h4) {
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  /* An empty mark instead of none: with \`none\` Safari takes the list role away too. */
  :where(ul, ol) {
    list-style-type: '';
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_small);
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_on-primary: HighlightText;
      --_primary-text: LinkText;
      --_sunken: Canvas;
      --_hover: Canvas;
      --_selected: Canvas;
      --_hairline: CanvasText;
      --_edge: CanvasText;
      --_muted: CanvasText;
      --_stop: CanvasText;
      --_good: CanvasText;
      --_wait: CanvasText;
      --_info: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: only light;
      --_surface: #fff;
      --_text: #000;
    }
  }
`;
