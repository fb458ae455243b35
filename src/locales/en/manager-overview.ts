import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

export const managerOverview = (t: Terms, f: Formats) => ({
  label: 'Overview',
  due: {
    title: 'This week',
    nothing: 'Nothing is late.',
    see: 'See',
    open: 'Open',
  },
  table: {
    caption: (count: number) => f.count(count, t.mentee),
    empty: `No ${t.mentee.other} here yet.`,
    nothingFound: `No ${t.mentee.one} matches.`,
    showAll: 'Show all',
    search: `Search ${t.mentee.other}`,
  },
  column: {
    mentee: f.capital(t.mentee.one),
    mentor: f.capital(t.mentor.one),
    site: 'Site',
    week: 'Week',
    attainment: 'Reached',
    waiting: 'Waiting',
    oldest: 'Oldest',
    lastActivity: 'Last activity',
    hours: 'Hours',
    flags: 'Flags',
  },
  sorted: (column: string, isAscending: boolean) => `Sorted by ${column}, ${isAscending ? 'rising' : 'falling'}`,
});
