import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

export const managerOverview = (t: Terms, f: Formats) => ({
  label: 'Overview',
  due: {
    title: 'This week',
    nothing: 'Nothing is late.',
    see: 'See',
    hide: 'Hide',
    open: 'Open',
    andMore: (count: number) => `and ${f.number(count)} more in the table below`,
    /** After a number greater than three. */
    many: {
      'waiting-long': `${t.mentee.other} wait too long for an evaluation`,
      silent: `${t.mentee.other} have logged nothing for a week`,
      milestone: 'milestones come up',
      'agreement-unsigned': 'agreements are unsigned',
      'no-mentor': `${t.mentee.other} have no ${t.mentor.one}`,
      'mentor-load': `${t.mentor.other} have too many ${t.mentee.other}`,
    },
    waitingLong: (name: string, count: number, days: number) =>
      `${name}: ${f.count(count, {one: 'task waits', other: 'tasks wait'})}, the oldest for ${f.count(days, {one: 'day', other: 'days'})}`,
    silent: (name: string, days: number) =>
      `${name} has logged nothing for ${f.count(days, {one: 'day', other: 'days'})}`,
    milestone: (name: string, milestone: string, day: string) => `${name}: ${milestone} on ${day}`,
    agreement: (name: string) => `${name}: the agreement is not signed`,
    noMentor: (name: string) => `${name} has no ${t.mentor.one}`,
    load: (name: string, count: number) => `${name} looks after ${f.count(count, t.mentee)}`,
  },
  table: {
    caption: (count: number) => f.count(count, t.mentee),
    empty: `No ${t.mentee.other} here yet`,
    emptyHelp: `An administrator adds people and places a ${t.mentee.one} at a site.`,
    nothingFound: `No ${t.mentee.one} matches`,
    showAll: 'Show all',
    search: `Search ${t.mentee.other}`,
    filter: `Filter ${t.mentee.other}`,
    more: (shown: number, total: number) => `Show more (${f.number(shown)} of ${f.number(total)})`,
  },
  column: {
    mentee: f.capital(t.mentee.one),
    mentor: f.capital(t.mentor.one),
    site: 'Site',
    week: 'Week',
    attainment: 'Attainment',
    waiting: 'Waiting',
    oldest: 'Oldest',
    lastActivity: 'Last activity',
    hours: 'Hours',
    milestone: 'Next',
    flags: 'Flags',
  },
  milestone: {'day-30': 'day 30', 'day-60': 'day 60', 'day-90': 'day 90', 'month-9': 'month 9'},
  flag: {
    'waiting-long': 'Waits too long',
    silent: 'Silent',
    'agreement-unsigned': 'Agreement unsigned',
    'no-mentor': `No ${t.mentor.one}`,
  },
  daysAgo: (days: number) => (days === 0 ? 'today' : `${f.count(days, {one: 'day', other: 'days'})} ago`),
  inDays: (days: number) => (days === 0 ? 'today' : `in ${f.count(days, {one: 'day', other: 'days'})}`),
  hoursOf: (logged: string, target: string) => `${logged} of ${target}`,
  byArea: 'By area',
  notYours: 'You have no overview here',
  sortHint: 'Sort; with Shift, sort by this as well',
});
