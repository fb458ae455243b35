import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {ringArcs} from './ring-arcs.ts';
import type {RingArc, RingShares} from './ring-arcs.ts';

/**
 * The ring's picture inside another element: solid for what is done, hatched for what waits.
 *
 *     ${ring({done: 0.4, waiting: 0.1, figure: formats.percent(0.4)})}      styles: [tokens, ringStyles (ring-styles.ts), …]
 *
 * It is silent. Whoever draws it says the same in words beside it or with `role="progressbar"` around it.
 */
export interface Ring extends RingShares {
  /** In the middle. */
  readonly figure?: string;
}

export function ring({figure, ...shares}: Ring): TemplateResult {
  const {track, done, waiting, isRound, isTurning} = ringArcs(shares);
  return html`<svg class="ring" part="ring" viewBox="0 0 100 100" aria-hidden="true">
    <g transform="rotate(-90 50 50)">
      ${circle('ring-track', track)} ${circle('ring-waiting', waiting)}
      ${circle(`ring-done ${isRound ? 'round' : ''} ${isTurning ? 'ring-turning' : ''}`, done)}
    </g>
    ${figure ? svg`<text class="ring-figure" x="50" y="50" dy=".35em">${figure}</text>` : nothing}
  </svg>`;
}

function circle(name: string, arc: RingArc | undefined): SVGTemplateResult | typeof nothing {
  if (!arc) return nothing;
  return svg`<circle class=${name} cx="50" cy="50" r="45" pathLength="100"
    stroke-dasharray=${arc.dashes ?? nothing} stroke-dashoffset=${arc.offset} />`;
}
