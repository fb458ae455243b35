import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

/** Words that every element uses: states and their legend, panels, plain acts, units. */
export const basics = (t: Terms, f: Formats) => ({
  /** State of a task; also the name of its mark. */
  status: {
    'not-started': 'Not started',
    shown: 'Shown',
    practising: 'Practising',
    submitted: 'Waiting for evaluation',
    'needs-practice': 'Needs practice',
    ready: 'Ready to sign',
    'signed-off': 'Signed off',
    verified: 'Verified',
    reopened: 'Reopened',
    expired: 'Expired',
    waived: 'Waived',
    credited: 'Credited',
    blocked: 'Locked',
  },
  /** Marks that are no state of a task. */
  mark: {
    unsent: 'Saved on this device',
    refused: 'Needs you',
    self: `Done, says the ${t.mentee.one}`,
  },
  legend: {
    open: 'What the marks mean',
  },
  panel: {
    loading: 'Loading',
    partMissing: 'This part could not be loaded. Try again when you are online.',
    error: 'This could not be loaded',
    errorSafe: 'What you entered is safe on this device.',
    retry: 'Try again',
    offline: 'You are offline',
    offlineNothing: 'This has not been opened on this device yet. It appears when you are online again.',
    noPermission: 'This is not open to you',
    whoCanGive: `A ${t.manager.one} or administrator can give you access.`,
    stale: (when: string) => `As of ${when}`,
  },
  act: {
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    search: 'Search',
    optional: 'optional',
  },
  unit: {
    minutes: (minutes: number) => f.duration(minutes),
    days: (count: number) => f.count(count, {one: 'day', other: 'days'}),
    of: (part: number, whole: number) => `${f.number(part)} of ${f.number(whole)}`,
  },
  /** What a bar or ring says to those who do not see it. */
  progress: (signed: number, waiting: number, total: number) =>
    waiting > 0
      ? `${f.number(signed)} of ${f.number(total)} signed, ${f.number(waiting)} waiting`
      : `${f.number(signed)} of ${f.number(total)} signed`,
});
