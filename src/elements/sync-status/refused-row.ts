import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {RefusedEntry} from '../../client/session/mentoring-session.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Section} from '../../locales/catalogue.ts';
import type {Formats} from '../../locales/formats.ts';
import {mark} from '../shared/marks.ts';
import {writtenIn} from './refused-words.ts';

export interface RefusedRow {
  readonly refused: RefusedEntry;
  /** In words, by `nameOfAct`. */
  readonly act: string;
  readonly now: Instant;
  readonly words: {
    readonly messages: Section<'refusedActs'>;
    readonly shared: Section<'shared'>;
    readonly formats: Formats;
  };
  /** `copied` and `by-hand` follow a press on Copy; `sure` the first press on Let go. */
  readonly step: 'none' | 'sure' | 'copied' | 'by-hand';
  /** The text to copy, where the page may not write to the clipboard. */
  readonly text: string;
  readonly acts: {
    readonly retry: () => void;
    readonly copy: () => void;
    readonly askToLetGo: () => void;
    readonly letGo: () => void;
    readonly keep: () => void;
  };
}

/** One act that the service did not take: what it was, why, and the three things that can be done about it. */
export function refusedRow(row: RefusedRow): TemplateResult {
  const {refused, act, now, words, step, text, acts} = row;
  const {messages, shared, formats} = words;
  const written = writtenIn(refused.entry);
  return html`<li class="refused" part="refused">
    ${mark('refused')}
    <div class="refused-words">
      <p class="refused-act">${act}</p>
      <p class="reason">${shared.reason(refused.refusal)}</p>
      ${written ? html`<blockquote>${written}</blockquote>` : nothing}
      <p class="small muted">${messages.when(formats.relative(refused.entry.at, now))}</p>
      ${
        step === 'by-hand'
          ? html`<label class="field">
              <span>${messages.copyByHand}</span>
              <textarea class="input by-hand" readonly .value=${text}></textarea>
            </label>`
          : nothing
      }
      ${
        step === 'sure'
          ? html`<div class="row" role="group" aria-label=${messages.letGoOf(act)}>
              <span>${messages.letGoSure}</span>
              <button type="button" class="button stop let-go-yes" @click=${acts.letGo}>${messages.letGoYes}</button>
              <button type="button" class="button keep" @click=${acts.keep}>${messages.keepIt}</button>
            </div>`
          : html`<div class="row">
              <button type="button" class="button retry" aria-label=${messages.retryOf(act)} @click=${acts.retry}>
                ${shared.panel.retry}
              </button>
              <button
                type="button"
                class="button quiet copy"
                aria-label=${step === 'copied' ? nothing : messages.copyOf(act)}
                @click=${acts.copy}
              >
                ${step === 'copied' ? messages.copied : messages.copy}
              </button>
              <button
                type="button"
                class="button quiet let-go"
                aria-label=${messages.letGoOf(act)}
                @click=${acts.askToLetGo}
              >
                ${messages.letGo}
              </button>
            </div>`
      }
    </div>
  </li>`;
}
