import {createContext} from '@lit/context';
import type {MessageOverrides} from '../locales/catalogue.ts';
import type {LoadedLanguage} from '../locales/load.ts';
import type {TermOverrides} from '../locales/terms.ts';

/**
 * What a provider says about language. Elements fetch the words themselves (`locales/load.ts`), so that two copies of
 * the library in one page, of two versions, each show words that they know.
 */
export interface Locale {
  /** BCP 47 tag, e.g. `es-MX`: how numbers and dates are written, and whose words are shown where we have them. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Roles as the host calls them. */
  readonly terms: TermOverrides;
  /** The host's own words over ours. A new object when something in it changes. */
  readonly overrides: MessageOverrides;
  /** A host's own language, where we ship none. What it leaves out is shown in English. */
  readonly catalogue?: LoadedLanguage;
}

/** `Symbol.for`: an element of one copy of the library finds the provider of another. */
export const localeContext = createContext<Locale>(Symbol.for('wm/locale@1'));
