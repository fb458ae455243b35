import {LitElement, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {property, state} from '../shared/property.ts';
import {repeat} from 'lit/directives/repeat.js';
import type {MentoringSession, RefusedEntry, SyncStatus as Status} from '../../client/session/mentoring-session.ts';
import {LocaleController} from '../../context/locale-controller.ts';
import {SessionController} from '../../context/session-controller.ts';
import {isCourseEntry} from '../../domain/entry.ts';
import type {EntryId} from '../../domain/ids.ts';
import {syncStatus as english} from '../../locales/en/sync-status.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {RefusedOpenEvent} from './refused-open-event.ts';
import {refusedRow, type RefusedRow} from './refused-row.ts';
import {copyOf, nameOfAct} from './refused-words.ts';
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
  static override readonly styles = [...styles];

  /** Only what deviates: nothing is shown while everything is sent, and no times. */
  @property({type: Boolean, reflect: true}) compact = false;

  @state() private isOpen = false;
  /** What was pressed on which entry. */
  @state() private pressed: {readonly entry: EntryId; readonly step: RefusedRow['step']} | undefined;
  /** Said to those who do not see the row go. */
  @state() private said = '';

  readonly #locale = new LocaleController(this, 'syncStatus', english);
  readonly #provided = new SessionController(this);
  #session: MentoringSession | undefined;

  override willUpdate(): void {
    const {session} = this.#provided;
    if (session === this.#session) return;
    // Another person's list is not this one's.
    this.#session = session;
    this.isOpen = false;
    this.pressed = undefined;
    this.said = '';
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
      ${this.isOpen && refused.length > 0 ? this.#renderRefused(refused, session) : nothing}
      <p class="visually-hidden" role="status">${this.said}</p>
    </section>`;
  }

  #sentence({state: name, unsent, refused}: Status): string {
    const {messages, shared} = this.#locale;
    if (name === 'attention') return refused > 0 ? messages.refused(refused) : messages.turnedAway;
    const words = shared.sync[name];
    const hasOwnCount = name === 'waiting' || name === 'offline' || name === 'signed-out';
    return hasOwnCount && unsent > 0 ? `${words} · ${shared.sync.unsent(unsent)}` : words;
  }

  #renderTimes({retryAt, lastSyncedAt, state: name}: Status, session: MentoringSession) {
    const {messages, shared, formats} = this.#locale;
    const now = session.now();
    if (retryAt !== undefined && retryAt > now && (name === 'waiting' || name === 'offline'))
      return html`<span class="small muted">${messages.nextTry(formats.relative(retryAt, now))}</span>`;
    if (lastSyncedAt === undefined) return nothing;
    return html`<span class="small muted">${shared.sync.lastSynced(formats.relative(lastSyncedAt, now))}</span>`;
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

  #renderRefused(refused: readonly RefusedEntry[], session: MentoringSession): TemplateResult {
    const {messages} = this.#locale;
    return html`<ul class="refused-list" role="list" aria-label=${messages.refusedList}>
      ${repeat(
        refused,
        (it) => it.entry.id,
        (it) => refusedRow(this.#rowOf(it, session)),
      )}
    </ul>`;
  }

  #rowOf(refused: RefusedEntry, session: MentoringSession): RefusedRow {
    const {messages, shared, formats} = this.#locale;
    const {entry, refusal} = refused;
    const placement = isCourseEntry(entry) ? undefined : this.#provided.watch(session.placement(entry.placement));
    const act = nameOfAct(entry, placement, messages);
    const text = copyOf(act, entry, shared.reason(refusal));
    return {
      refused,
      act,
      text,
      now: session.now(),
      words: {messages, shared, formats},
      step: this.pressed?.entry === entry.id ? this.pressed.step : 'none',
      acts: {
        retry: () => void this.#leave(messages.sentAgain(act), () => session.retry(entry.id)),
        copy: () => void this.#copy(entry.id, text),
        askToLetGo: () => {
          this.pressed = {entry: entry.id, step: 'sure'};
          void focusAfterUpdate(this, '.let-go-yes');
        },
        letGo: () => void this.#leave(messages.goneNow(act), () => session.discard(entry.id)),
        keep: () => {
          this.pressed = undefined;
          void focusAfterUpdate(this, '.let-go');
        },
      },
    };
  }

  #toggle(refused: readonly RefusedEntry[]): void {
    if (!this.isOpen && !this.dispatchEvent(new RefusedOpenEvent(refused))) return;
    this.isOpen = !this.isOpen;
    this.pressed = undefined;
  }

  async #copy(entry: EntryId, text: string): Promise<void> {
    const {messages} = this.#locale;
    try {
      await navigator.clipboard.writeText(text);
      this.pressed = {entry, step: 'copied'};
      this.said = messages.copied;
    } catch {
      // Plain http has no clipboard, and a frame may be denied it.
      this.pressed = {entry, step: 'by-hand'};
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
    }
  }

  /** The row is about to go, and the focus with it. */
  async #leave(said: string, act: () => Promise<void>): Promise<void> {
    await act();
    this.pressed = undefined;
    this.said = said;
    void focusAfterUpdate(this, '.retry', '.see', '.send');
  }
}
