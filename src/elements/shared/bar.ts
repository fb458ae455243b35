import {css, html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';

/**
 * A bar of signed (solid) and waiting (hatched) tasks out of `total`.
 *
 *     ${bar({signed: 9, waiting: 2, total: 14, label: shared.progress(9, 2, 14)})} 9/14
 *
 * `label` is what a screen reader hears; without one the bar is silent, for where words beside it say the same. Styles:
 * [tokens, barStyles, …]. Drawn with percentages in SVG attributes: nothing is measured, no `style` is needed, and the
 * hatching keeps its width in a bar of any length.
 */
export interface Bar {
  readonly signed: number;
  readonly waiting?: number;
  readonly total: number;
  readonly label?: string | undefined;
}

export function bar({signed, waiting = 0, total, label}: Bar): TemplateResult {
  const solid = percentOf(signed, total);
  const hatched = Math.min(percentOf(waiting, total), 100 - solid);
  return html`<svg
    class="bar"
    part="bar"
    role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    <rect class="bar-signed" width="${solid}%" height="100%" />
    ${
      hatched > 0
        ? svg`<line class="bar-waiting" x1="${solid}%" x2="${solid + hatched}%" y1="50%" y2="50%" />`
        : nothing
    }
  </svg>`;
}

function percentOf(part: number, whole: number): number {
  if (!(whole > 0 && part > 0)) return 0;
  return Math.round(Math.min(1, part / whole) * 1000) / 10;
}

export const barStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    border-radius: min(var(--_radius), 4px);
    background: var(--_track);
    overflow: hidden;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar-signed {
    fill: var(--_primary-edge);
    transition: width var(--_quick);
  }
  .bar-waiting {
    stroke: var(--_primary-edge);
    stroke-width: 8px;
    stroke-dasharray: 2 2;
    stroke-dashoffset: 2;
  }
  @media (forced-colors: active) {
    .bar {
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    .bar {
      print-color-adjust: exact;
    }
  }
`;
