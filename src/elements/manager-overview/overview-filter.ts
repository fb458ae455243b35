import type {OverviewQuery} from '../../domain/overview-query.ts';
import {rowFlags} from '../../domain/overview-row.ts';

type Filter = Pick<OverviewQuery, 'search' | 'flag'>;

/** Reads the `filter` attribute: words to search for, and `flag:silent` and the like. What nobody knows is searched for. */
export function filterFrom(text: string): Filter {
  let flag: Filter['flag'];
  const words = text.split(/\s+/).filter((word) => {
    const known = rowFlags.find((it) => word === `flag:${it}`);
    flag ??= known;
    return known === undefined && word !== '';
  });
  return {...(words.length > 0 && {search: words.join(' ')}), ...(flag && {flag})};
}

export function filterText({search, flag}: Filter): string {
  return [search ?? '', flag ? `flag:${flag}` : ''].filter(Boolean).join(' ');
}
