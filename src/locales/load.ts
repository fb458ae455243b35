import type {Catalogue} from './catalogue.ts';
import {spanishTerms} from './terms.ts';
import type {Terms} from './terms.ts';

/** A language other than English, fetched. */
export interface LoadedLanguage {
  /** The main language that the words are in, e.g. `es`. */
  readonly language: string;
  readonly catalogue: Catalogue;
  readonly terms: Terms;
}

/** Loaders must hold a literal `import()` each, so that every build tool finds the file. */
const loaders: Readonly<Record<string, () => Promise<LoadedLanguage>>> = {
  es: async () => ({language: 'es', catalogue: (await import('./es.ts')).es, terms: spanishTerms}),
};

const loads = new Map<string, Promise<LoadedLanguage | undefined>>();
const arrived = new Map<string, LoadedLanguage>();

/** The main language of a tag: `es` of `es-MX`. */
export function mainLanguage(language: string): string {
  return (language.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}

/**
 * The catalogue for a language tag; `undefined` for English, which every element has built in, and for any language
 * there is none of, or that did not arrive: English is shown then. A failed load is tried again when next asked for.
 */
export function loadCatalogue(language: string): Promise<LoadedLanguage | undefined> {
  const main = mainLanguage(language);
  const loader = Object.hasOwn(loaders, main) ? loaders[main] : undefined;
  if (!loader) return Promise.resolve(undefined);
  let load = loads.get(main);
  if (!load) {
    load = loader().then(
      (loaded) => {
        arrived.set(main, loaded);
        return loaded;
      },
      () => {
        loads.delete(main);
        return undefined;
      },
    );
    loads.set(main, load);
  }
  return load;
}

/** What has arrived already, so that an element made later never shows English first. */
export function findLoaded(language: string): LoadedLanguage | undefined {
  return arrived.get(mainLanguage(language));
}
