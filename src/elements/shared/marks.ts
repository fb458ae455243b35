import {css, html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Section} from '../../locales/catalogue.ts';

/**
 * The marks that say where a task stands. Shape first, colour second: each can be told from every other in one colour.
 *
 *     ${mark('submitted', shared.status.submitted)}    alone: the label is what a screen reader hears
 *     ${mark('blocked')} ${reason}                     words beside it: the mark is silent
 *     ${levelStack(rank, scale.levels.length)} ${textIn(level.short, language)}
 *     ${legend(shared)}                                 a `<details>` wherever marks are shown
 *
 * Styles: [tokens, marks, …]. A mark is 20 px; `--_mark` changes that.
 */
export type MarkName = keyof Section<'basics'>['status'] | keyof Section<'basics'>['mark'];

const circle = svg`<circle cx="10" cy="10" r="7.5" />`;
const tick = svg`<path d="M6.3 10.4 9 13.1l4.9-5.7" />`;

const shapes: Readonly<Record<MarkName, SVGTemplateResult>> = {
  'not-started': circle,
  shown: svg`${circle}<circle class="solid" cx="10" cy="10" r="2.4" />`,
  practising: svg`${circle}<path class="solid" d="M10 2.5a7.5 7.5 0 0 0 0 15z" />`,
  submitted: svg`<circle class="hatched" cx="10" cy="10" r="7.5" pathLength="60" /><path d="M10 5.6V10l3 2" />`,
  'needs-practice': svg`<path d="M16.4 6.2A7.3 7.3 0 1 0 17.3 10M16.9 2.4v4h-4" />`,
  ready: svg`<circle class="thin" cx="10" cy="10" r="7.5" />${tick}`,
  'signed-off': svg`<circle class="solid" cx="10" cy="10" r="8.2" /><g class="cut">${tick}</g>`,
  verified: svg`<circle class="solid" cx="10" cy="10" r="8.2" /><path class="cut" d="m3.9 10.5 2.5 2.5 4.2-5.2M9.6 12.3l.8.7 4.9-5.7" />`,
  reopened: svg`<circle class="thin" cx="10" cy="10" r="7.5" />${tick}<path d="M3.5 16.5l13-13" />`,
  expired: svg`<path class="solid" d="M10 10V1.8A8.2 8.2 0 1 0 18.2 10z" />`,
  waived: svg`<path d="M4 10h12" />`,
  credited: svg`<path d="m3 11.4 3.6 3.6 6-7M15.5 2.5v5M13 5h5" />`,
  blocked: svg`<rect class="solid" x="4" y="9" width="12" height="8.5" rx="1.5" /><path d="M6.7 9V6.3a3.3 3.3 0 0 1 6.6 0V9" />`,
  unsent: svg`<path d="M6 15.5a3.6 3.6 0 0 1-.4-7.1 4.7 4.7 0 0 1 9-.3 3.7 3.7 0 0 1-.2 7.4M10 17.5v-6M7.7 13.5l2.3-2.3 2.3 2.3" />`,
  refused: svg`<path d="M6.2 14.5h-.6a3.2 3.2 0 0 1 .1-6.3 4.7 4.7 0 0 1 9-.2 3.3 3.3 0 0 1-.2 6.5h-.7M10 9.5v4.5M10 17v.3" />`,
  self: svg`<path d="m4.5 10.6 3.6 3.7 7.4-8.6" />`,
};

/** What the colour repeats. */
const meanings: Readonly<Partial<Record<MarkName, 'good' | 'wait' | 'stop' | 'info'>>> = {
  practising: 'info',
  submitted: 'wait',
  'needs-practice': 'stop',
  ready: 'good',
  'signed-off': 'good',
  verified: 'good',
  credited: 'good',
  reopened: 'stop',
  expired: 'stop',
  unsent: 'info',
  refused: 'stop',
};

export function mark(name: MarkName, label?: string): TemplateResult {
  return html`<svg
    class="mark ${meanings[name] ?? ''}"
    viewBox="0 0 20 20"
    role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${shapes[name]}
  </svg>`;
}

/**
 * One step per level of the scale, filled from below up to and with the level reached. Silent: the level's short word
 * stands beside it.
 *
 * @param rank 0 for the lowest level; `undefined` for not rated
 */
export function levelStack(rank: number | undefined, levels: number): TemplateResult {
  const pitch = 18 / levels;
  return html`<svg class="mark level-stack" viewBox="0 0 20 20" aria-hidden="true">
    ${Array.from({length: levels}, (_, step) => {
      // Wider towards the top, so that the height reached shows in the outline too; a thin line for a step not reached.
      const width = 8 + (10 * step) / levels;
      const isFull = rank !== undefined && step <= rank;
      const height = isFull ? pitch - 1 : 0.9;
      const middle = 19 - pitch * (step + 0.5);
      return svg`<rect x=${(20 - width) / 2} y=${middle - height / 2} width=${width} height=${height} rx=${isFull ? 0.7 : 0} />`;
    })}
  </svg>`;
}

/** All marks with their words, closed until asked for. */
export function legend(words: Section<'basics'>): TemplateResult {
  const rows: readonly (readonly [MarkName, string])[] = [
    ...(Object.entries(words.status) as [MarkName, string][]),
    ...(Object.entries(words.mark) as [MarkName, string][]),
  ];
  return html`
    <details class="legend">
      <summary>${words.legend.open}</summary>
      <ul>
        ${rows.map(([name, word]) => html`<li>${mark(name)} ${word}</li>`)}
      </ul>
    </details>
  `;
}

export const marks = css`
  .mark {
    inline-size: var(--_mark, 20px);
    block-size: var(--_mark, 20px);
    flex: none;
    vertical-align: -5px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    color: var(--_muted);
  }
  .mark .solid {
    fill: currentcolor;
  }
  .mark .thin {
    stroke-width: 1.1;
  }
  .mark .cut {
    stroke: var(--_surface);
    fill: none;
  }
  .mark .hatched {
    stroke-dasharray: 3 2;
    stroke-linecap: butt;
    stroke-width: 2.4;
  }
  .mark.good {
    color: var(--_good);
  }
  .mark.wait {
    color: var(--_wait);
  }
  .mark.stop {
    color: var(--_stop);
  }
  .mark.info {
    color: var(--_info);
  }
  .mark.level-stack {
    color: var(--_text);
    fill: currentcolor;
    stroke: none;
  }
  .legend summary {
    cursor: pointer;
    color: var(--_primary-text);
    font-size: var(--_small);
    min-block-size: 24px;
    inline-size: fit-content;
  }
  .legend ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
    gap: var(--_2) var(--_4);
    padding-block: var(--_2);
    font-size: var(--_small);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--_2);
  }
  @container (inline-size < 480px) {
    .legend summary {
      min-block-size: 44px;
      display: list-item;
      line-height: 44px;
    }
  }
`;
