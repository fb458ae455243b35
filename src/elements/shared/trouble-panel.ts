import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Loadable, Trouble} from '../../client/session/mentoring-session.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Section} from '../../locales/catalogue.ts';
import type {Formats} from '../../locales/formats.ts';
import {messagePanel} from './message-panel.ts';

/**
 * Stands where something could not be loaded: what is the matter, what is safe, and one way on.
 *
 *     ${troublePanel(loadable.problem, shared, () => void session.refresh())}
 *                                                    styles: [tokens, controls, messagePanelStyles, …]
 */
export function troublePanel(
  {kind, detail, requestId}: Trouble,
  {panel, sync}: Section<'shared'>,
  retry: () => void,
): TemplateResult {
  const action = html`<button type="button" class="button" @click=${retry}>${panel.retry}</button>`;
  const small = [detail, requestId].filter(Boolean).join(' · ') || undefined;
  if (kind === 'not-allowed' || kind === 'not-found')
    return messagePanel({kind: 'no-permission', title: panel.noPermission, text: panel.whoCanGive, action});
  if (kind === 'offline')
    return messagePanel({kind: 'offline', title: panel.offline, text: panel.offlineNothing, action});
  const text = kind === 'signed-out' ? sync['signed-out'] : kind === 'no-storage' ? sync.memory : undefined;
  return messagePanel({kind: 'error', title: panel.error, text, safe: panel.errorSafe, action, detail: small});
}

/** A calm line over what is shown from the device; nothing where it is fresh. */
export function staleLine(
  loadable: Loadable<unknown>,
  {panel}: Section<'basics'>,
  formats: Formats,
  now: Instant,
): TemplateResult | typeof nothing {
  if (loadable.state !== 'ready' || !loadable.stale) return nothing;
  const {since, problem} = loadable.stale;
  return html`<p class="stale small muted" role="status">
    ${problem?.kind === 'offline' ? `${panel.offline}. ` : nothing}${panel.stale(formats.relative(since, now))}
  </p>`;
}
