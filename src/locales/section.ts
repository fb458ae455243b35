import type {Formats} from './formats.ts';
import type {Terms} from './terms.ts';

/** The words of one part of the product: strings, or small functions where a sentence holds a number or a name. */
export type SectionFactory<Words extends object = object> = (terms: Terms, formats: Formats) => Words;

/** Part of a section, to any depth: what a host may replace. */
export type DeepPartial<T> = {
  readonly [Key in keyof T]?: T[Key] extends string
    ? string
    : T[Key] extends (...args: never[]) => unknown
      ? T[Key]
      : DeepPartial<T[Key]>;
};

interface Made {
  readonly translated: object | undefined;
  readonly terms: Terms;
  readonly formats: Formats;
  readonly overrides: object | undefined;
  readonly words: object;
}

/** The last result per section: all elements of a page ask with the same objects. */
const lastMade = new WeakMap<object, Made>();

/**
 * A section's words: English, over it the language's own (a copy of another version may lack a key), over that the
 * host's. Objects are merged; a string or function of the host replaces ours; a string may stand where we have a
 * function (then it is always that text).
 */
export function wordsFrom<Words extends object>(
  english: SectionFactory<Words>,
  translated: SectionFactory<Words> | undefined,
  terms: Terms,
  formats: Formats,
  overrides?: object,
): Words {
  const last = lastMade.get(english);
  if (
    last?.translated === translated &&
    last?.terms === terms &&
    last.formats === formats &&
    last.overrides === overrides
  ) {
    return last.words as Words;
  }
  const ours = english(terms, formats);
  const words = laidOver(translated ? laidOver(ours, translated(terms, formats)) : ours, overrides) as Words;
  lastMade.set(english, {translated, terms, formats, overrides, words});
  return words;
}

function laidOver(ours: object, theirs: object | undefined): object {
  if (!theirs) return ours;
  const words: Record<string, unknown> = {...ours};
  for (const [key, value] of Object.entries(theirs) as [string, unknown][]) {
    // Only keys that exist: a misspelt one must not become a message, and `__proto__` none either.
    if (!Object.hasOwn(ours, key)) continue;
    const our = words[key];
    if (typeof our === 'function' && (typeof value === 'function' || typeof value === 'string'))
      words[key] = typeof value === 'function' ? value : () => value;
    else if (typeof our === 'string' && typeof value === 'string') words[key] = value;
    else if (isRecord(our) && isRecord(value)) words[key] = laidOver(our, value);
  }
  return words;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
