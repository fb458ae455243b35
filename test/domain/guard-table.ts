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
  | 'without a reason'
  | 'unknown level'
  | 'planned placement'
  | 'paused placement'
  | 'ended placement'
  | 'completed placement';

type Row = readonly [act: string, from: string, then: string, given?: Circumstance];

/** `→ state` is where it leads, anything else the code of the refusal. */
const rows: readonly Row[] = [
  ['attempt', 'not-started', '→ practising'],
  ['attempt', 'practising', '→ practising'],
  ['attempt', 'submitted', '→ submitted'],
  ['attempt', 'needs-practice', '→ practising'],
  ['attempt', 'ready', '→ ready'],
  ['attempt', 'signed-off', '→ signed-off'],
  ['attempt', 'reopened', '→ practising'],
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
  ['job', 'practising', '→ practising'],
  ['job', 'submitted', '→ submitted'],
  ['job', 'needs-practice', '→ practising'],
  ['job', 'ready', '→ ready'],
  ['job', 'signed-off', '→ signed-off'],
  ['job', 'reopened', '→ practising'],
  // Never refused because of one of its tasks: the gated one stays listed and counts nothing.
  ['job', 'not-started', '→ not-started', 'under age'],
  ['job', 'not-started', '→ not-started', 'age not on record'],
  ['job', 'not-started', '→ not-started', 'agreement not signed'],
  ['job', 'not-started', '→ not-started', 'course not passed'],
  ['job', 'not-started', '→ not-started', 'earlier task not signed'],
  ['job', 'not-started', 'placement-not-active', 'planned placement'],
  ['job', 'practising', 'placement-not-active', 'paused placement'],

  ['submit', 'not-started', 'more-attempts-needed'],
  ['submit', 'practising', '→ submitted'],
  ['submit', 'practising', 'more-attempts-needed', 'three attempts asked for'],
  ['submit', 'submitted', 'already-submitted'],
  ['submit', 'needs-practice', '→ submitted'],
  ['submit', 'ready', 'already-ready'],
  ['submit', 'signed-off', 'already-signed'],
  ['submit', 'reopened', 'more-attempts-needed'],
  ['submit', 'practising', 'placement-not-active', 'paused placement'],

  ['withdraw', 'not-started', 'not-submitted'],
  ['withdraw', 'practising', 'not-submitted'],
  ['withdraw', 'submitted', '→ practising'],
  ['withdraw', 'needs-practice', 'not-submitted'],
  ['withdraw', 'ready', 'not-submitted'],
  ['withdraw', 'signed-off', 'not-submitted'],
  ['withdraw', 'reopened', 'not-submitted'],
  ['withdraw', 'submitted', 'placement-not-active', 'ended placement'],

  ['rate', 'not-started', '→ ready'],
  ['rate', 'practising', '→ ready'],
  ['rate', 'submitted', '→ ready'],
  ['rate', 'needs-practice', '→ ready'],
  ['rate', 'ready', '→ ready'],
  ['rate', 'signed-off', '→ signed-off'],
  ['rate', 'reopened', '→ ready'],
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
  ['return', 'practising', 'not-submitted'],
  ['return', 'submitted', '→ needs-practice'],
  ['return', 'submitted', 'reason-needed', 'without a reason'],
  ['return', 'needs-practice', 'not-submitted'],
  ['return', 'ready', 'not-submitted'],
  ['return', 'signed-off', 'not-submitted'],
  ['return', 'reopened', 'not-submitted'],
  ['return', 'submitted', 'placement-not-active', 'ended placement'],

  ['sign-off', 'not-started', 'not-ready'],
  ['sign-off', 'practising', 'not-ready'],
  ['sign-off', 'submitted', 'not-ready'],
  ['sign-off', 'needs-practice', 'not-ready'],
  ['sign-off', 'ready', '→ signed-off'],
  // The second signature of the same kind is kept without effect; the first one's name stands.
  ['sign-off', 'signed-off', '→ signed-off'],
  ['sign-off', 'reopened', 'not-ready'],
  ['sign-off', 'needs-practice', 'safety-missed', 'safety missed before'],
  ['sign-off', 'practising', 'more-ratings-needed', 'two ratings asked for'],
  ['sign-off', 'practising', 'more-ratings-needed', 'two raters asked for'],
  ['sign-off', 'ready', 'placement-not-active', 'paused placement'],

  ['reopen', 'not-started', 'not-signed'],
  ['reopen', 'practising', 'not-signed'],
  ['reopen', 'submitted', 'not-signed'],
  ['reopen', 'needs-practice', 'not-signed'],
  ['reopen', 'ready', 'not-signed'],
  ['reopen', 'signed-off', '→ reopened'],
  ['reopen', 'signed-off', 'reason-needed', 'without a reason'],
  ['reopen', 'reopened', 'not-signed'],
  ['reopen', 'signed-off', 'placement-not-active', 'completed placement'],

  ['comment', 'not-started', '→ not-started'],
  ['comment', 'practising', '→ practising'],
  ['comment', 'submitted', '→ submitted'],
  ['comment', 'needs-practice', '→ needs-practice'],
  ['comment', 'ready', '→ ready'],
  ['comment', 'signed-off', '→ signed-off'],
  ['comment', 'reopened', '→ reopened'],
  ['comment', 'practising', '→ practising', 'ended placement'],
];

export const guardTable: readonly GuardLine[] = rows.map(([act, from, then, given]) => ({
  act,
  from,
  ...(given && {given}),
  ...(then.startsWith('→ ') ? {to: then.slice(2)} : {refused: then}),
}));
