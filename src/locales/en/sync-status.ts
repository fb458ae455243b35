import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

export const syncStatus = (_t: Terms, f: Formats) => ({
  label: 'Saving and sending',
  state: {
    synced: 'Everything is sent',
    sending: 'Sending',
    waiting: 'Waiting to send',
    offline: 'Offline. Your work is saved on this device.',
    'signed-out': 'Sign in again to send your work.',
    memory: 'Not saved on this device. Keep this page open.',
    attention: 'Something needs you',
  },
  unsent: (count: number) =>
    f.plural(count, {
      one: `${f.number(count)} change saved on this device`,
      other: `${f.number(count)} changes saved on this device`,
    }),
  lastSynced: (when: string) => `Last sent ${when}`,
  sendNow: 'Send now',
  seeRefused: 'See what needs you',
  refused: (count: number) =>
    f.plural(count, {one: `${f.number(count)} act needs you`, other: `${f.number(count)} acts need you`}),
  nextTry: (when: string) => `Next try ${when}`,
  /** Where the service wants nothing of this person, and no act of theirs is refused. */
  turnedAway: 'The service does not know you here. Your work is saved on this device.',
});
