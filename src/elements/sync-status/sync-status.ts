import {LitElement, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {property, state} from '../shared/property.ts';
import type {MentoringSession, RefusedEntry, SyncStatus as Status} from '../../client/session/mentoring-session.ts';
import {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import {SessionController} from '../../context/session-controller.ts';
import {syncStatus as english} from '../../locales/en/sync-status.ts';
import {fetched} from '../shared/arriving.ts';
import {OnDemand, whenIdle} from '../shared/on-demand.ts';
import {skeletonStyles} from '../shared/skeleton.ts';
import {RefusedOpenEvent} from './refused-open-event.ts';
import {styles} from './styles.ts';

/**
 * What has become of what a person did on this device, in words: sent, sending, waiting, offline, signed out, not saved,
 * or not taken by the service; and the act that helps. Acts that were not taken stay here, each with its reason, until
 * the person sends them again or lets them go.
 *
 * It says nothing where there is no provider. Changes are spoken politely, once each.
 *
 * @fires {RefusedOpenEvent} wm-refused-open - A person wants to see what was not taken; cancelable.
 * @csspart state - The state in words.
 * @csspart refused - One act that was not taken.
 */
export class SyncStatus extends LitElement {
  static override readonly styles = [...styles, skeletonStyles];

  /** Only what deviates: nothing is shown while everything is sent, and no times. */
  @property({type: Boolean, reflect: true}) compact = false;

  @state() private isOpen = false;
  /** Said to those who do not see the row go. */
  @state() private said = '';

  readonly #locale = new BasicLocaleController(this, 'syncStatus', english);
  readonly #provided = new SessionController(this);
  readonly #list = new OnDemand(this, async () => {
    const {RefusedList} = await import('./refused-list.ts');
    const say = (said: string): void => void (this.said = said);
    return {part: new RefusedList(this, this.#locale, this.#provided, say), styles: RefusedList.styles};
  });
  #session: MentoringSession | undefined;

  override willUpdate(): void {
    const {session} = this.#provided;
    if (session === this.#session) return;
    // Another person's list is not this one's.
    this.#session = session;
    this.isOpen = false;
    this.#list.part?.reset();
    this.said = '';
    // Later the device may be offline.
    if (session) whenIdle(() => this.#list.prepare());
  }

  /** Also waits for what is on its way to be shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#list.settled;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult | typeof nothing {
    const {session} = this.#provided;
    if (!session) return nothing;
    const {language, direction, messages} = this.#locale;
    const status = this.#provided.watch(session.sync);
    const refused = this.#provided.watch(session.refused);
    const isQuiet = this.compact && status.state === 'synced' && refused.length === 0;
    return html`<section class=${status.state} lang=${language} dir=${direction} aria-label=${messages.label}>
      <div class="line">
        <p class="state" part="state" role="status">
          ${isQuiet ? nothing : html`<span class="dot"></span><span class="words">${this.#sentence(status)}</span>`}
        </p>
        ${this.compact ? nothing : this.#renderTimes(status, session)} ${this.#renderActs(status, refused, session)}
      </div>
      ${this.isOpen && refused.length > 0 ? this.#renderList(refused, session) : nothing}
      <p class="visually-hidden" role="status">${this.said}</p>
    </section>`;
  }

  #sentence({state: name, unsent, refused}: Status): string {
    const {messages} = this.#locale;
    if (name === 'attention') return refused > 0 ? messages.refused(refused) : messages.turnedAway;
    const words = messages.state[name];
    const hasOwnCount = name === 'waiting' || name === 'offline' || name === 'signed-out';
    return hasOwnCount && unsent > 0 ? `${words} · ${messages.unsent(unsent)}` : words;
  }

  #renderTimes({retryAt, lastSyncedAt, state: name}: Status, session: MentoringSession) {
    const {messages, formats} = this.#locale;
    const now = session.now();
    if (retryAt !== undefined && retryAt > now && (name === 'waiting' || name === 'offline'))
      return html`<span class="small muted">${messages.nextTry(formats.relative(retryAt, now))}</span>`;
    if (lastSyncedAt === undefined) return nothing;
    return html`<span class="small muted">${messages.lastSynced(formats.relative(lastSyncedAt, now))}</span>`;
  }

  #renderActs({state: name, refused: count}: Status, refused: readonly RefusedEntry[], session: MentoringSession) {
    const {messages, shared} = this.#locale;
    const canHurry =
      name === 'waiting' || name === 'offline' || name === 'signed-out' || (name === 'attention' && count === 0);
    return html`
      ${
        canHurry
          ? html`<button type="button" class="button send" @click=${() => void session.refresh()}>
              ${name === 'waiting' ? messages.sendNow : shared.panel.retry}
            </button>`
          : nothing
      }
      ${
        refused.length > 0
          ? html`<button
              type="button"
              class="button see"
              aria-expanded=${this.isOpen ? 'true' : 'false'}
              @click=${() => this.#toggle(refused)}
            >
              ${this.isOpen ? shared.act.close : messages.seeRefused}
            </button>`
          : nothing
      }
    `;
  }

  #renderList(refused: readonly RefusedEntry[], session: MentoringSession): TemplateResult {
    return fetched(this.#list, this.#locale.shared, (list) => list.render(refused, session));
  }

  #toggle(refused: readonly RefusedEntry[]): void {
    if (!this.isOpen && !this.dispatchEvent(new RefusedOpenEvent(refused))) return;
    this.isOpen = !this.isOpen;
    if (this.isOpen) void this.#list.fetch();
    this.#list.part?.reset();
  }
}
