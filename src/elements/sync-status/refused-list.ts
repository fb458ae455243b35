import {html} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {MentoringSession, RefusedEntry} from '../../client/session/mentoring-session.ts';
import type {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import type {SessionController} from '../../context/session-controller.ts';
import {isCourseEntry} from '../../domain/entry.ts';
import type {EntryId} from '../../domain/ids.ts';
import {refusedActs} from '../../locales/en/refused-acts.ts';
import {shared} from '../../locales/en/shared.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {refusedRow, type RefusedRow} from './refused-row.ts';
import {copyOf, nameOfAct} from './refused-words.ts';
import {refusedStyles} from './refused-styles.ts';

/** The acts that were not taken, and what is being done about one of them. */
export class RefusedList {
  static readonly styles = [refusedStyles];

  readonly #host: LitElement;
  readonly #locale: BasicLocaleController<'syncStatus'>;
  readonly #provided: SessionController;
  /** For those who do not see the row go. */
  readonly #say: (said: string) => void;
  /** What was pressed on which entry. */
  #pressed: {readonly entry: EntryId; readonly step: RefusedRow['step']} | undefined;

  constructor(
    host: LitElement,
    locale: BasicLocaleController<'syncStatus'>,
    provided: SessionController,
    say: (said: string) => void,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#provided = provided;
    this.#say = say;
  }

  /** Nothing is pressed any more. */
  reset(): void {
    this.#pressed = undefined;
  }

  render(refused: readonly RefusedEntry[], session: MentoringSession): TemplateResult {
    const {messages} = this.#words;
    return html`<ul class="refused-list" role="list" aria-label=${messages.refusedList}>
      ${repeat(
        refused,
        (it) => it.entry.id,
        (it) => refusedRow(this.#rowOf(it, session)),
      )}
    </ul>`;
  }

  #rowOf(refused: RefusedEntry, session: MentoringSession): RefusedRow {
    const {messages, shared, formats} = this.#words;
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
      step: this.#pressed?.entry === entry.id ? this.#pressed.step : 'none',
      acts: {
        retry: () => void this.#leave(messages.sentAgain(act), () => session.retry(entry.id)),
        copy: () => void this.#copy(entry.id, text),
        askToLetGo: () => {
          this.#press({entry: entry.id, step: 'sure'});
          void focusAfterUpdate(this.#host, '.let-go-yes');
        },
        letGo: () => void this.#leave(messages.goneNow(act), () => session.discard(entry.id)),
        keep: () => {
          this.#press(undefined);
          void focusAfterUpdate(this.#host, '.let-go');
        },
      },
    };
  }

  async #copy(entry: EntryId, text: string): Promise<void> {
    const {messages} = this.#words;
    try {
      await navigator.clipboard.writeText(text);
      this.#press({entry, step: 'copied'});
      this.#say(messages.copied);
    } catch {
      // Plain http has no clipboard, and a frame may be denied it.
      this.#press({entry, step: 'by-hand'});
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
    }
  }

  /** The row is about to go, and the focus with it. */
  async #leave(said: string, act: () => Promise<void>): Promise<void> {
    await act();
    this.#press(undefined);
    this.#say(said);
    void focusAfterUpdate(this.#host, '.retry', '.see', '.send');
  }

  #press(pressed: {readonly entry: EntryId; readonly step: RefusedRow['step']} | undefined): void {
    this.#pressed = pressed;
    this.#host.requestUpdate();
  }

  get #words(): RefusedRow['words'] {
    return {
      messages: this.#locale.section('refusedActs', refusedActs),
      shared: this.#locale.section('shared', shared),
      formats: this.#locale.formats,
    };
  }
}
