import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

export const taskChecklist = (t: Terms, f: Formats) => ({
  label: 'Tasks',
  search: 'Search code or word',
  found: (count: number) => `${f.count(count, {one: 'task', other: 'tasks'})} found`,
  empty: 'No tasks in this plan yet.',
  emptyHint: `A ${t.manager.one} sets up the plan.`,
  nothingFound: 'No task matches.',
  showAll: 'Show all tasks',
  filter: {
    title: 'Filter',
    waiting: 'Waiting',
    returned: 'Returned',
    blocked: 'Locked',
    area: 'Area',
    all: 'All areas',
  },
  done: (times: number, when: string) => `did it ×${f.number(times)} · ${when}`,
  act: {
    attempt: 'Log it',
    job: 'Log a job',
    submit: 'Ready for evaluation',
    withdraw: 'Take back',
    rate: 'Rate',
    'sign-off': 'Sign off',
    return: 'Return',
    reopen: 'Reopen',
    comment: 'Comment',
    rateAndSign: 'Rate & sign',
    history: 'History',
  },
  /** What a screen reader hears on an act's button: the visible words first. */
  actOn: (act: string, code: string) => `${act}: ${code}`,
  locked: (reason: string) => `Locked: ${reason}`,
  coverage: 'Programme coverage',
  attainment: `What the ${t.mentee.one} has reached`,
});
