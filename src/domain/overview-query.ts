import {textFold} from './text.ts';
import type {OverviewRow, RowFlag} from './overview-row.ts';

/** Columns of the overview that can be sorted by. */
export type OverviewColumn =
  'mentee' | 'mentor' | 'facility' | 'week' | 'percent' | 'waiting' | 'oldest' | 'activity' | 'hours';
export const overviewColumns: readonly OverviewColumn[] = [
  'mentee',
  'mentor',
  'facility',
  'week',
  'percent',
  'waiting',
  'oldest',
  'activity',
  'hours',
];

/** What a person asked the overview to show; the same question to the service, `local:` and rows given by property. */
export interface OverviewQuery {
  /** Words that must all stand in the mentee's, a mentor's or the site's name. */
  readonly search?: string;
  readonly flag?: RowFlag;
  readonly status?: OverviewRow['status'];
  /** First counts most; ties fall by placement id, so a page never repeats a row. */
  readonly sort: readonly {readonly column: OverviewColumn; readonly descending: boolean}[];
}

export const usualQuery: OverviewQuery = {sort: [{column: 'mentee', descending: false}]};

/** An order as text: `-percent,mentee` is percent from high to low, then by name. Unknown columns are left out. */
export function sortFrom(text: string): OverviewQuery['sort'] {
  return text.split(',').flatMap((part) => {
    const descending = part.startsWith('-');
    const column = overviewColumns.find((it) => it === part.slice(descending ? 1 : 0).trim());
    return column ? [{column, descending}] : [];
  });
}

export function sortText(sort: OverviewQuery['sort']): string {
  return sort.map(({column, descending}) => `${descending ? '-' : ''}${column}`).join(',');
}

/** Rows that match, in order. `language` decides how names are sorted. */
export function queryRows(
  rows: readonly OverviewRow[],
  query: OverviewQuery,
  language: string,
): readonly OverviewRow[] {
  const words = textFold(query.search ?? '')
    .split(' ')
    .filter(Boolean);
  const compare = new Intl.Collator(language, {sensitivity: 'base', numeric: true}).compare;
  return rows
    .filter((row) => matches(row, query, words))
    .sort((a, b) => {
      for (const {column, descending} of query.sort) {
        const order = compareBy(column, a, b, compare);
        if (order !== 0) return descending ? -order : order;
      }
      return a.placement < b.placement ? -1 : a.placement > b.placement ? 1 : 0;
    });
}

function matches(row: OverviewRow, query: OverviewQuery, words: readonly string[]): boolean {
  if (query.flag && !row.flags.includes(query.flag)) return false;
  if (query.status && row.status !== query.status) return false;
  if (words.length === 0) return true;
  const text = textFold([row.mentee.name, ...row.mentors.map((it) => it.name), row.facility.name].join(' '));
  return words.every((it) => text.includes(it));
}

type CompareText = (a: string, b: string) => number;

function compareBy(column: OverviewColumn, a: OverviewRow, b: OverviewRow, compare: CompareText): number {
  switch (column) {
    case 'mentee':
      return compare(a.mentee.name, b.mentee.name);
    case 'mentor':
      return compare(a.mentors[0]?.name ?? '', b.mentors[0]?.name ?? '');
    case 'facility':
      return compare(a.facility.name, b.facility.name);
    case 'week':
      return a.week - b.week;
    case 'percent':
      return a.percent - b.percent;
    case 'waiting':
      return a.waiting - b.waiting;
    case 'oldest':
      return (a.oldestWaitingDays ?? -1) - (b.oldestWaitingDays ?? -1);
    case 'activity':
      return a.silentDays - b.silentDays;
    case 'hours':
      return a.minutes - b.minutes;
    default:
      return column satisfies never;
  }
}
