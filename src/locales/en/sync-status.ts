import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

/** The state words themselves are `shared.sync`. */
export const syncStatus = (_t: Terms, f: Formats) => ({
  label: 'Saving and sending',
  sendNow: 'Send now',
  exportUnsent: 'Save a copy',
  seeRefused: 'See what needs you',
  refused: (count: number) =>
    f.plural(count, {one: `${f.number(count)} act needs you`, other: `${f.number(count)} acts need you`}),
  nextTry: (when: string) => `Next try ${when}`,
});
