import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

/** The list that opens from the sync status. Loaded with it. */
export const refusedActs = (_t: Terms, _f: Formats) => ({
  refusedList: 'Not taken by the service',
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
