import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Section, SectionName} from '../locales/catalogue.ts';
import {basics} from '../locales/en/basics.ts';
import {formatsFor} from '../locales/formats.ts';
import type {Formats} from '../locales/formats.ts';
import {findLoaded, loadCatalogue, mainLanguage} from '../locales/load.ts';
import type {LoadedLanguage} from '../locales/load.ts';
import {wordsFrom} from '../locales/section.ts';
import type {SectionFactory} from '../locales/section.ts';
import {englishTerms, termsWith} from '../locales/terms.ts';
import type {Terms} from '../locales/terms.ts';
import {ContextFollower} from './context-follower.ts';
import {localeContext} from './locale-context.ts';
import type {Locale} from './locale-context.ts';
import {followLanguage, nearestDirection, nearestLanguage} from './nearest-language.ts';

/**
 * The words of one element, in the language of its provider or, without one, of the page around it; the host's own
 * words and role names over them. Updates its element when any of that changes.
 *
 * For elements in which nobody acts on tasks: `shared` is only the basics here (states, panels, plain acts, units).
 * Where reasons and the answers of forms are shown, take `LocaleController`, which is used in the same way.
 *
 *     import {managerOverview} from '../../locales/en/manager-overview.ts';
 *     readonly #locale = new BasicLocaleController(this, 'managerOverview', managerOverview);
 *     …
 *     override render() {
 *       const {messages, shared, formats} = this.#locale;
 *       return html`<section lang=${this.#locale.language}>… ${messages.label} … ${shared.act.save}</section>`;
 *     }
 *
 * An element imports its own English section only; that is what it shows until another language has arrived. Put
 * `language` on the outermost part of the template: the page around may be in another one.
 */
export class BasicLocaleController<Name extends SectionName> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: Name;
  readonly #english: SectionFactory<Section<Name>>;
  #provided: Locale | undefined;
  #pageLanguage = 'en';
  #loaded: LoadedLanguage | undefined;
  #settled: Promise<void> = Promise.resolve();
  #terms: Terms = englishTerms;
  #endFollowing: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, name: Name, english: SectionFactory<Section<Name>>) {
    this.#host = host;
    this.#name = name;
    this.#english = english;
    host.addController(this);
    new ContextFollower(host, localeContext, (locale) => this.#follow(locale));
  }

  /** The element's own section. */
  get messages(): Section<Name> {
    return this.section(this.#name, this.#english);
  }

  /** Words that every element uses. */
  get shared(): Section<'basics'> {
    return this.section('basics', basics, 'shared');
  }

  /** Numbers, dates and plurals, in the language that the words are in: "hace 2 days" helps nobody. */
  get formats(): Formats {
    return formatsFor(this.language);
  }

  /** The language shown, for a `lang` attribute. Less than asked for where we have no such words: then English. */
  get language(): string {
    const asked = this.#asked;
    const shown = this.#loaded?.language ?? 'en';
    return mainLanguage(asked) === shown ? asked : shown;
  }

  get direction(): 'ltr' | 'rtl' {
    return this.#provided?.direction ?? nearestDirection(this.#host);
  }

  get terms(): Terms {
    return this.#terms;
  }

  /** Fulfilled when the words of the present language are there. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  hostDisconnected(): void {
    this.#endFollowing?.();
    this.#endFollowing = undefined;
  }

  get #asked(): string {
    return this.#provided?.language ?? this.#pageLanguage;
  }

  /**
   * Any section in the present language, e.g. of a part that is loaded later. `overriddenAs`: where the words of the
   * host stand, if not under its name.
   */
  section<Other extends SectionName>(
    name: Other,
    english: SectionFactory<Section<Other>>,
    overriddenAs: SectionName = name,
  ): Section<Other> {
    const overrides: {readonly [section in SectionName]?: object} = this.#provided?.overrides ?? {};
    return wordsFrom(english, this.#loaded?.catalogue[name], this.#terms, this.formats, overrides[overriddenAs]);
  }

  #follow(locale: Locale | undefined): void {
    this.#provided = locale;
    if (locale) {
      this.hostDisconnected();
    } else {
      this.#endFollowing ??= followLanguage(() => this.#followPage());
      this.#pageLanguage = nearestLanguage(this.#host);
    }
    this.#load();
  }

  #followPage(): void {
    const language = nearestLanguage(this.#host);
    if (language !== this.#pageLanguage) {
      this.#pageLanguage = language;
      this.#load();
    } else {
      // The direction may have changed.
      this.#host.requestUpdate();
    }
  }

  #load(): void {
    const asked = this.#asked;
    const given = this.#provided?.catalogue;
    const ready = given ?? findLoaded(asked);
    this.#show(ready);
    if (given || ready) return;
    this.#settled = loadCatalogue(asked).then((loaded) => {
      // A late answer to a language nobody asks for any more is dropped.
      if (loaded && this.#asked === asked && !this.#provided?.catalogue) this.#show(loaded);
    });
  }

  #show(loaded: LoadedLanguage | undefined): void {
    this.#loaded = loaded;
    this.#terms = termsWith(loaded?.terms ?? englishTerms, this.#provided?.terms);
    this.#host.requestUpdate();
  }
}
