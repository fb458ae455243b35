import {ContextProvider} from '@lit/context';
import {LitElement, html} from 'lit';
import type {TemplateResult} from 'lit';
import {LocaleController} from '../../../src/context/locale-controller.ts';
import {localeContext} from '../../../src/context/locale-context.ts';
import type {Locale} from '../../../src/context/locale-context.ts';
import {provider as english} from '../../../src/locales/en/provider.ts';

/** An element that shows one word of its own section, one that all share, and a date. */
export class SpeakingElement extends LitElement {
  readonly locale = new LocaleController(this, 'provider', english);

  override render(): TemplateResult {
    const {messages, shared, formats, language, direction} = this.locale;
    return html`<p lang=${language} dir=${direction}>
      ${messages.requestId('7')} · ${shared.act.save} · ${formats.percent(0.5)} · ${shared.mark.self}
    </p>`;
  }

  get paragraph(): HTMLElement | null {
    return this.renderRoot.querySelector('p');
  }

  /** After the words have arrived and are shown. */
  async spoken(): Promise<string> {
    await this.updateComplete;
    await this.locale.settled;
    await this.updateComplete;
    return this.paragraph?.innerText ?? '';
  }
}

/** What a provider does about language, and nothing else. */
export class LocaleProvider extends HTMLElement {
  readonly #provider = new ContextProvider(this, {context: localeContext, initialValue: usual});

  connectedCallback(): void {
    this.#provider.hostConnected();
  }

  say(locale: Partial<Locale>): void {
    this.#provider.setValue({...usual, ...locale});
  }
}

const usual: Locale = {language: 'en', direction: 'ltr', terms: {}, overrides: {}};

customElements.define('test-speaking', SpeakingElement);
