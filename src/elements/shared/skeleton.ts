import {css, html} from 'lit';
import type {TemplateResult} from 'lit';

/**
 * The shape of what comes while it loads. `label` is `shared.panel.loading`; the lines themselves are silent.
 *
 *     ${skeleton(shared.panel.loading, 5)}          styles: [tokens, skeletonStyles, …]
 */
export function skeleton(label: string, rows = 4): TemplateResult {
  return html`
    <div class="skeleton" role="status">
      <span class="visually-hidden">${label}</span>
      ${Array.from({length: rows}, () => html`<span class="skeleton-row"><i></i><i></i></span>`)}
    </div>
  `;
}

export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: var(--_4);
    padding-block: var(--_3);
  }
  .skeleton-row {
    display: grid;
    gap: var(--_2);
  }
  .skeleton i {
    block-size: 12px;
    border-radius: var(--_radius);
    background: var(--_track);
    animation: wm-breathe 1.6s ease-in-out infinite alternate;
  }
  .skeleton i:first-child {
    inline-size: 38%;
  }
  .skeleton-row:nth-child(odd) i:last-child {
    inline-size: 82%;
  }
  @keyframes wm-breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid GrayText;
    }
  }
`;
