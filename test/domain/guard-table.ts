/**
 * The table of states and guards, transcribed by hand from the trade's specification. Only tests read it: the code has
 * its own words for the same, and a slip in either shows.
 *
 * A line reads: this act, on a task that stands there, in these circumstances, leads there or is refused with that code.
 */
export interface GuardLine {
  readonly act: string;
  readonly from: string;
  readonly given?: Circumstance;
  readonly to?: string;
  readonly refused?: string;
}

/** What is special about a line beside the state of the task. */
export type Circumstance =
  | 'below target'
  | 'two ratings asked for'
  | 'two raters asked for'
  | 'safety missed'
  | 'safety missed before'
  | 'not enough seen'
  | 'not done here'
  | 'three attempts asked for'
  | 'under age'
  | 'age not on record'
  | 'agreement not signed'
  | 'course not passed'
  | 'earlier task not signed'
  | 'signature still holds'
  | 'without a reason'
  | 'without evidence'
  | 'another reason, not said'
  | 'asks to waive'
  | 'asks to reopen'
  | 'unknown level'
  | 'planned placement'
  | 'paused placement'
  | 'ended placement'
  | 'completed placement';

type Row = readonly [act: string, from: string, then: string, given?: Circumstance];

/** `→ state` is where it leads, anything else the code of the refusal. */
const rows: readonly Row[] = [
  ['demonstrate', 'not-started', '→ shown'],
  ['demonstrate', 'shown', '→ shown'],
  ['demonstrate', 'practising', '→ practising'],
  ['demonstrate', 'submitted', '→ submitted'],
  ['demonstrate', 'needs-practice', '→ needs-practice'],
  ['demonstrate', 'ready', '→ ready'],
  ['demonstrate', 'signed-off', '→ signed-off'],
  ['demonstrate', 'verified', '→ verified'],
  ['demonstrate', 'reopened', '→ reopened'],
  ['demonstrate', 'expired', '→ expired'],
  ['demonstrate', 'waived', '→ waived'],
  ['demonstrate', 'credited', '→ credited'],
  ['demonstrate', 'not-started', '→ shown', 'under age'],
  ['demonstrate', 'not-started', 'placement-not-active', 'paused placement'],

  ['attempt', 'not-started', '→ practising'],
  ['attempt', 'shown', '→ practising'],
  ['attempt', 'practising', '→ practising'],
  ['attempt', 'verified', '→ verified'],
  ['attempt', 'waived', '→ waived'],
  ['attempt', 'credited', '→ credited'],
  ['attempt', 'submitted', '→ submitted'],
  ['attempt', 'needs-practice', '→ practising'],
  ['attempt', 'ready', '→ ready'],
  ['attempt', 'signed-off', '→ signed-off'],
  ['attempt', 'reopened', '→ practising'],
  ['attempt', 'expired', '→ practising'],
  ['attempt', 'not-started', 'age-needed', 'under age'],
  ['attempt', 'not-started', 'age-unknown', 'age not on record'],
  ['attempt', 'not-started', 'agreement-needed', 'agreement not signed'],
  ['attempt', 'not-started', 'course-needed', 'course not passed'],
  ['attempt', 'not-started', 'task-needed', 'earlier task not signed'],
  ['attempt', 'not-started', 'placement-not-active', 'planned placement'],
  ['attempt', 'practising', 'placement-not-active', 'paused placement'],
  ['attempt', 'practising', 'placement-not-active', 'ended placement'],
  ['attempt', 'practising', 'placement-not-active', 'completed placement'],

  ['job', 'not-started', '→ practising'],
  ['job', 'shown', '→ practising'],
  ['job', 'practising', '→ practising'],
  ['job', 'verified', '→ verified'],
  ['job', 'waived', '→ waived'],
  ['job', 'credited', '→ credited'],
  ['job', 'submitted', '→ submitted'],
  ['job', 'needs-practice', '→ practising'],
  ['job', 'ready', '→ ready'],
  ['job', 'signed-off', '→ signed-off'],
  ['job', 'reopened', '→ practising'],
  ['job', 'expired', '→ practising'],
  // Never refused because of one of its tasks: the gated one stays listed and counts nothing.
  ['job', 'not-started', '→ not-started', 'under age'],
  ['job', 'not-started', '→ not-started', 'age not on record'],
  ['job', 'not-started', '→ not-started', 'agreement not signed'],
  ['job', 'not-started', '→ not-started', 'course not passed'],
  ['job', 'not-started', '→ not-started', 'earlier task not signed'],
  ['job', 'not-started', 'placement-not-active', 'planned placement'],
  ['job', 'practising', 'placement-not-active', 'paused placement'],

  ['submit', 'not-started', 'more-attempts-needed'],
  ['submit', 'shown', 'more-attempts-needed'],
  ['submit', 'practising', '→ submitted'],
  ['submit', 'verified', 'already-signed'],
  ['submit', 'waived', 'closed-task'],
  ['submit', 'credited', 'closed-task'],
  ['submit', 'practising', 'more-attempts-needed', 'three attempts asked for'],
  ['submit', 'submitted', 'already-submitted'],
  ['submit', 'needs-practice', '→ submitted'],
  ['submit', 'ready', 'already-ready'],
  ['submit', 'signed-off', 'already-signed'],
  ['submit', 'reopened', 'more-attempts-needed'],
  ['submit', 'expired', 'more-attempts-needed'],
  ['submit', 'practising', 'placement-not-active', 'paused placement'],

  ['withdraw', 'not-started', 'not-submitted'],
  ['withdraw', 'shown', 'not-submitted'],
  ['withdraw', 'practising', 'not-submitted'],
  ['withdraw', 'verified', 'not-submitted'],
  ['withdraw', 'waived', 'not-submitted'],
  ['withdraw', 'submitted', '→ practising'],
  ['withdraw', 'needs-practice', 'not-submitted'],
  ['withdraw', 'ready', 'not-submitted'],
  ['withdraw', 'signed-off', 'not-submitted'],
  ['withdraw', 'reopened', 'not-submitted'],
  ['withdraw', 'expired', 'not-submitted'],
  ['withdraw', 'submitted', 'placement-not-active', 'ended placement'],

  ['rate', 'not-started', '→ ready'],
  ['rate', 'shown', '→ ready'],
  ['rate', 'practising', '→ ready'],
  ['rate', 'verified', '→ verified'],
  ['rate', 'verified', '→ verified', 'below target'],
  ['rate', 'waived', 'closed-task'],
  ['rate', 'credited', 'closed-task'],
  ['rate', 'shown', '→ needs-practice', 'below target'],
  ['rate', 'submitted', '→ ready'],
  ['rate', 'needs-practice', '→ ready'],
  ['rate', 'ready', '→ ready'],
  ['rate', 'signed-off', '→ signed-off'],
  ['rate', 'reopened', '→ ready'],
  ['rate', 'expired', '→ ready'],
  ['rate', 'expired', '→ needs-practice', 'below target'],
  ['rate', 'expired', '→ expired', 'not enough seen'],
  ['rate', 'not-started', '→ needs-practice', 'below target'],
  ['rate', 'practising', '→ needs-practice', 'below target'],
  ['rate', 'submitted', '→ needs-practice', 'below target'],
  ['rate', 'needs-practice', '→ needs-practice', 'below target'],
  ['rate', 'ready', '→ needs-practice', 'below target'],
  ['rate', 'signed-off', '→ signed-off', 'below target'],
  ['rate', 'reopened', '→ needs-practice', 'below target'],
  ['rate', 'not-started', '→ practising', 'two ratings asked for'],
  ['rate', 'practising', '→ practising', 'two ratings asked for'],
  ['rate', 'submitted', '→ practising', 'two ratings asked for'],
  ['rate', 'needs-practice', '→ practising', 'two ratings asked for'],
  ['rate', 'submitted', '→ practising', 'two raters asked for'],
  ['rate', 'not-started', '→ needs-practice', 'safety missed'],
  ['rate', 'submitted', '→ needs-practice', 'safety missed'],
  ['rate', 'ready', '→ needs-practice', 'safety missed'],
  ['rate', 'signed-off', '→ signed-off', 'safety missed'],
  ['rate', 'not-started', '→ not-started', 'not enough seen'],
  ['rate', 'practising', '→ practising', 'not enough seen'],
  ['rate', 'submitted', '→ submitted', 'not enough seen'],
  ['rate', 'needs-practice', '→ needs-practice', 'not enough seen'],
  ['rate', 'ready', '→ ready', 'not enough seen'],
  ['rate', 'signed-off', '→ signed-off', 'not enough seen'],
  ['rate', 'reopened', '→ reopened', 'not enough seen'],
  ['rate', 'not-started', '→ not-started', 'not done here'],
  ['rate', 'submitted', '→ submitted', 'not done here'],
  ['rate', 'ready', '→ ready', 'not done here'],
  ['rate', 'submitted', 'unknown-level', 'unknown level'],
  ['rate', 'not-started', 'age-needed', 'under age'],
  ['rate', 'not-started', 'agreement-needed', 'agreement not signed'],
  ['rate', 'not-started', 'task-needed', 'earlier task not signed'],
  ['rate', 'submitted', 'placement-not-active', 'paused placement'],

  ['return', 'not-started', 'not-submitted'],
  ['return', 'shown', 'not-submitted'],
  ['return', 'practising', 'not-submitted'],
  ['return', 'verified', 'not-submitted'],
  ['return', 'waived', 'not-submitted'],
  ['return', 'submitted', '→ needs-practice'],
  ['return', 'submitted', 'reason-needed', 'without a reason'],
  ['return', 'needs-practice', 'not-submitted'],
  ['return', 'ready', 'not-submitted'],
  ['return', 'signed-off', 'not-submitted'],
  ['return', 'reopened', 'not-submitted'],
  ['return', 'expired', 'not-submitted'],
  ['return', 'submitted', 'placement-not-active', 'ended placement'],

  ['sign-off', 'not-started', 'not-ready'],
  ['sign-off', 'shown', 'not-ready'],
  ['sign-off', 'practising', 'not-ready'],
  ['sign-off', 'verified', '→ verified'],
  ['sign-off', 'waived', 'closed-task'],
  ['sign-off', 'credited', 'closed-task'],
  ['sign-off', 'submitted', 'not-ready'],
  ['sign-off', 'needs-practice', 'not-ready'],
  ['sign-off', 'ready', '→ signed-off'],
  // The second signature of the same kind is kept without effect; the first one's name stands.
  ['sign-off', 'signed-off', '→ signed-off'],
  ['sign-off', 'reopened', 'not-ready'],
  ['sign-off', 'expired', 'not-ready'],
  ['sign-off', 'needs-practice', 'safety-missed', 'safety missed before'],
  ['sign-off', 'practising', 'more-ratings-needed', 'two ratings asked for'],
  ['sign-off', 'practising', 'more-ratings-needed', 'two raters asked for'],
  ['sign-off', 'ready', 'placement-not-active', 'paused placement'],

  ['reopen', 'not-started', 'not-signed'],
  ['reopen', 'shown', 'not-signed'],
  ['reopen', 'practising', 'not-signed'],
  ['reopen', 'verified', '→ reopened'],
  ['reopen', 'waived', 'not-signed'],
  ['reopen', 'credited', 'not-signed'],
  ['reopen', 'submitted', 'not-signed'],
  ['reopen', 'needs-practice', 'not-signed'],
  ['reopen', 'ready', 'not-signed'],
  ['reopen', 'signed-off', '→ reopened'],
  ['reopen', 'signed-off', 'reason-needed', 'without a reason'],
  ['reopen', 'reopened', 'not-signed'],
  ['reopen', 'expired', 'not-signed'],
  ['reopen', 'signed-off', 'placement-not-active', 'completed placement'],

  ['countersign', 'not-started', 'not-signed'],
  ['countersign', 'shown', 'not-signed'],
  ['countersign', 'practising', 'not-signed'],
  ['countersign', 'submitted', 'not-signed'],
  ['countersign', 'needs-practice', 'not-signed'],
  ['countersign', 'ready', 'not-signed'],
  ['countersign', 'signed-off', '→ verified'],
  ['countersign', 'verified', '→ verified'],
  ['countersign', 'reopened', 'not-signed'],
  ['countersign', 'expired', 'not-signed'],
  ['countersign', 'waived', 'not-signed'],
  ['countersign', 'credited', 'not-signed'],
  ['countersign', 'signed-off', 'placement-not-active', 'paused placement'],

  ['waive', 'not-started', '→ waived'],
  ['waive', 'shown', '→ waived'],
  ['waive', 'practising', '→ waived'],
  ['waive', 'submitted', '→ waived'],
  ['waive', 'needs-practice', '→ waived'],
  ['waive', 'ready', '→ waived'],
  ['waive', 'reopened', '→ waived'],
  ['waive', 'expired', '→ waived'],
  ['waive', 'signed-off', 'already-signed'],
  ['waive', 'verified', 'already-signed'],
  ['waive', 'waived', 'closed-task'],
  ['waive', 'credited', 'closed-task'],
  ['waive', 'practising', 'reason-needed', 'without a reason'],
  ['waive', 'practising', 'reason-needed', 'another reason, not said'],
  ['waive', 'practising', 'placement-not-active', 'ended placement'],

  ['credit', 'not-started', '→ credited'],
  ['credit', 'shown', '→ credited'],
  ['credit', 'practising', '→ credited'],
  ['credit', 'submitted', '→ credited'],
  ['credit', 'needs-practice', '→ credited'],
  ['credit', 'ready', '→ credited'],
  ['credit', 'reopened', '→ credited'],
  ['credit', 'expired', '→ credited'],
  ['credit', 'signed-off', 'already-signed'],
  ['credit', 'verified', 'already-signed'],
  ['credit', 'waived', 'closed-task'],
  ['credit', 'credited', 'closed-task'],
  ['credit', 'practising', 'reason-needed', 'without a reason'],
  ['credit', 'practising', 'evidence-needed', 'without evidence'],

  // Back to where it stood: in these tests that is where nobody had begun.
  ['reinstate', 'not-started', 'not-closed'],
  ['reinstate', 'shown', 'not-closed'],
  ['reinstate', 'practising', 'not-closed'],
  ['reinstate', 'submitted', 'not-closed'],
  ['reinstate', 'needs-practice', 'not-closed'],
  ['reinstate', 'ready', 'not-closed'],
  ['reinstate', 'signed-off', 'not-closed'],
  ['reinstate', 'verified', 'not-closed'],
  ['reinstate', 'reopened', 'not-closed'],
  ['reinstate', 'expired', 'not-closed'],
  ['reinstate', 'waived', '→ not-started'],
  ['reinstate', 'credited', '→ not-started'],
  ['reinstate', 'waived', 'placement-not-active', 'paused placement'],

  ['propose', 'not-started', '→ not-started', 'asks to waive'],
  ['propose', 'submitted', '→ submitted', 'asks to waive'],
  ['propose', 'signed-off', 'already-signed', 'asks to waive'],
  ['propose', 'waived', 'closed-task', 'asks to waive'],
  ['propose', 'signed-off', '→ signed-off', 'asks to reopen'],
  ['propose', 'verified', '→ verified', 'asks to reopen'],
  ['propose', 'practising', 'not-signed', 'asks to reopen'],
  ['propose', 'credited', 'not-signed', 'asks to reopen'],
  ['propose', 'practising', 'reason-needed', 'without a reason'],
  ['propose', 'practising', 'placement-not-active', 'ended placement'],

  ['expire', 'not-started', 'not-signed'],
  ['expire', 'shown', 'not-signed'],
  ['expire', 'practising', 'not-signed'],
  ['expire', 'submitted', 'not-signed'],
  ['expire', 'needs-practice', 'not-signed'],
  ['expire', 'ready', 'not-signed'],
  ['expire', 'signed-off', '→ expired'],
  ['expire', 'verified', '→ expired'],
  ['expire', 'reopened', 'not-signed'],
  ['expire', 'expired', 'not-signed'],
  ['expire', 'waived', 'not-signed'],
  ['expire', 'credited', 'not-signed'],
  ['expire', 'signed-off', 'still-valid', 'signature still holds'],
  ['expire', 'signed-off', 'placement-not-active', 'paused placement'],

  ['comment', 'not-started', '→ not-started'],
  ['comment', 'shown', '→ shown'],
  ['comment', 'verified', '→ verified'],
  ['comment', 'waived', '→ waived'],
  ['comment', 'practising', '→ practising'],
  ['comment', 'submitted', '→ submitted'],
  ['comment', 'needs-practice', '→ needs-practice'],
  ['comment', 'ready', '→ ready'],
  ['comment', 'signed-off', '→ signed-off'],
  ['comment', 'reopened', '→ reopened'],
  ['comment', 'expired', '→ expired'],
  ['comment', 'practising', '→ practising', 'ended placement'],
];

export const guardTable: readonly GuardLine[] = rows.map(([act, from, then, given]) => ({
  act,
  from,
  ...(given && {given}),
  ...(then.startsWith('→ ') ? {to: then.slice(2)} : {refused: then}),
}));
