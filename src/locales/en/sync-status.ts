import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

/** The state words themselves are `shared.sync`. */
export const syncStatus = (_t: Terms, f: Formats) => ({
  label: 'Saving and sending',
  sendNow: 'Send now',
  seeRefused: 'See what needs you',
  refused: (count: number) =>
    f.plural(count, {one: `${f.number(count)} act needs you`, other: `${f.number(count)} acts need you`}),
  nextTry: (when: string) => `Next try ${when}`,
  refusedList: 'Not taken by the service',
  /** Where the service wants nothing of this person, and no act of theirs is refused. */
  turnedAway: 'The service does not know you here. Your work is saved on this device.',
  retryOf: (act: string) => `Try again: ${act}`,
  copy: 'Copy',
  copyOf: (act: string) => `Copy: ${act}`,
  copied: 'Copied',
  copyByHand: 'Copy this text',
  letGo: 'Let go',
  letGoOf: (act: string) => `Let go: ${act}`,
  letGoSure: 'It is gone for good then.',
  letGoYes: 'Let go for good',
  keepIt: 'Keep it',
  goneNow: (act: string) => `Let go: ${act}`,
  sentAgain: (act: string) => `On its way again: ${act}`,
  when: (when: string) => `Done ${when}`,
  /** What a person did, by type of entry. */
  acts: {
    attempt: 'Work logged',
    job: 'Job logged',
    demonstrate: 'Shown',
    submit: 'Asked for an evaluation',
    withdraw: 'Taken back',
    rate: 'Rating',
    return: 'Returned',
    'sign-off': 'Sign-off',
    countersign: 'Second signature',
    waive: 'Waived',
    credit: 'Credit given',
    reinstate: 'Put back into the plan',
    propose: 'Proposal',
    undo: 'Undone',
    expire: 'Signature run out',
    'hours-approve': 'Hours approved',
    'hours-reject': 'Hours handed back',
    reopen: 'Reopened',
    comment: 'Comment',
    lesson: 'Lesson read',
  },
});
