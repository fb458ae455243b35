import {css, html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';

/**
 * Says in the element's place what is the matter: nothing here yet, offline, an error, no permission. Always what is
 * so, what is safe, and one way on.
 *
 *     ${messagePanel({
 *       kind: 'error',
 *       title: shared.panel.error,
 *       text: 'The task list could not be read.',
 *       safe: shared.panel.errorSafe,
 *       action: html`<button type="button" class="button" @click=${this.#retry}>${shared.panel.retry}</button>`,
 *     })}                                       styles: [tokens, controls, messagePanelStyles, …]
 *
 * An error that comes up while a person works is spoken (`role=alert`), the other kinds politely (`role=status`).
 */
export interface MessagePanel {
  readonly kind: 'empty' | 'offline' | 'error' | 'no-permission';
  readonly title: string;
  readonly text?: string | undefined;
  /** What is not lost. */
  readonly safe?: string | undefined;
  /** One button or link. */
  readonly action?: TemplateResult | undefined;
  /** A number for support and the like, small, last. */
  readonly detail?: string | undefined;
}

export function messagePanel({kind, title, text, safe, action, detail}: MessagePanel): TemplateResult {
  return html`
    <div class="message-panel ${kind}" part="message" role=${kind === 'error' ? 'alert' : 'status'}>
      ${pictures[kind]}
      <div class="message-words">
        <p class="message-title">${title}</p>
        ${text ? html`<p>${text}</p>` : nothing} ${safe ? html`<p class="message-safe">${safe}</p>` : nothing}
        ${action ? html`<div class="row">${action}</div>` : nothing}
        ${detail ? html`<p class="small muted">${detail}</p>` : nothing}
      </div>
    </div>
  `;
}

const pictures: Readonly<Record<MessagePanel['kind'], TemplateResult>> = {
  empty: picture(svg`<path d="M5 4h14v16H5zM9 9h6M9 13h6" />`),
  offline: picture(svg`<path d="M7 17h10a4 4 0 0 0 .6-8A6 6 0 0 0 6.2 9.2 4 4 0 0 0 7 17zM4 4l16 16" />`),
  error: picture(svg`<path d="M12 4 21 20H3zM12 10v4.5M12 17v.4" />`),
  'no-permission': picture(svg`<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5" />`),
};

function picture(shape: SVGTemplateResult): TemplateResult {
  return html`<svg class="message-picture" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}

export const messagePanelStyles = css`
  .message-panel {
    display: flex;
    align-items: flex-start;
    gap: var(--_3);
    padding: var(--_4);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-card);
    background: var(--_sunken);
    max-inline-size: 640px;
  }
  .message-picture {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
    color: var(--_muted);
  }
  .message-words {
    display: grid;
    gap: var(--_1);
    min-inline-size: 0;
  }
  .message-title {
    font-weight: 600;
  }
  .message-safe {
    color: var(--_muted);
  }
  .message-words .row {
    margin-block-start: var(--_2);
  }
  .message-panel.error .message-picture {
    color: var(--_stop);
  }
`;
