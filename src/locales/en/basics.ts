import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

/** Words that every element uses: states and their legend, sync, panels, plain acts, units. */
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
    title: 'What the marks mean',
    open: 'What the marks mean',
    level: (short: string, rank: number, levels: number) => `${short}, step ${f.number(rank)} of ${f.number(levels)}`,
  },
  sync: {
    synced: 'Everything is sent',
    sending: 'Sending',
    waiting: 'Waiting to send',
    offline: 'Offline. Your work is saved on this device.',
    'signed-out': 'Sign in again to send your work.',
    memory: 'Not saved on this device. Keep this page open.',
    attention: 'Something needs you',
    unsent: (count: number) =>
      f.plural(count, {
        one: `${f.number(count)} change saved on this device`,
        other: `${f.number(count)} changes saved on this device`,
      }),
    savedAt: (time: string) => `Saved on this device ${time}`,
    lastSynced: (when: string) => `Last sent ${when}`,
  },
  panel: {
    loading: 'Loading',
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
    undo: 'Undo',
    edit: 'Edit',
    more: 'More',
    less: 'Less',
    open: 'Open',
    search: 'Search',
    clear: 'Clear',
    download: 'Download',
    print: 'Print',
    required: 'required',
    optional: 'optional',
  },
  unit: {
    minutes: (minutes: number) => f.duration(minutes),
    tasks: (count: number) => f.count(count, {one: 'task', other: 'tasks'}),
    times: (count: number) => f.count(count, {one: 'time', other: 'times'}),
    days: (count: number) => f.count(count, {one: 'day', other: 'days'}),
    of: (part: number, whole: number) => `${f.number(part)} of ${f.number(whole)}`,
  },
  /** What a bar or ring says to those who do not see it. */
  progress: (signed: number, waiting: number, total: number) =>
    waiting > 0
      ? `${f.number(signed)} of ${f.number(total)} signed, ${f.number(waiting)} waiting`
      : `${f.number(signed)} of ${f.number(total)} signed`,
});
