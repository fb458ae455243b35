import {ContextProvider} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import {localeContext, type Locale} from '../../context/locale-context.ts';
import {followLanguage, nearestDirection, nearestLanguage} from '../../context/nearest-language.ts';
import type {MessageOverrides} from '../../locales/catalogue.ts';
import type {TermOverrides} from '../../locales/terms.ts';

const noTerms: TermOverrides = {};
const noMessages: MessageOverrides = {};

/**
 * Tells the elements below their language: the provider's own `lang`, else the page's, followed as it changes. They get
 * a new object only when something in it is new, as words are made anew for each.
 */
export class ProvidedLocale implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #provider: ContextProvider<typeof localeContext>;
  #terms: TermOverrides | undefined;
  #messages: MessageOverrides | undefined;
  #endFollowing: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#provider = new ContextProvider(host, {context: localeContext, initialValue: this.#locale()});
    host.addController(this);
  }

  hostConnected(): void {
    this.#endFollowing ??= followLanguage(() => this.#tell());
    this.#tell();
  }

  hostDisconnected(): void {
    this.#endFollowing?.();
    this.#endFollowing = undefined;
  }

  /** The host's own role names and words. */
  override(terms: TermOverrides | undefined, messages: MessageOverrides | undefined): void {
    this.#terms = terms;
    this.#messages = messages;
    this.#tell();
  }

  #locale(): Locale {
    const host = this.#host;
    return {
      language: nearestLanguage(host),
      direction: host.isConnected ? nearestDirection(host) : 'ltr',
      terms: this.#terms ?? noTerms,
      overrides: this.#messages ?? noMessages,
    };
  }

  #tell(): void {
    const next = this.#locale();
    const {value} = this.#provider;
    const isSame =
      next.language === value.language &&
      next.direction === value.direction &&
      next.terms === value.terms &&
      next.overrides === value.overrides;
    if (!isSame) this.#provider.setValue(next);
  }
}
