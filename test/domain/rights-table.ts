/**
 * The table of rights, transcribed by hand from the trade's specification. Only tests read it.
 *
 * A line reads: this act, on a task done there, by this person: yes, or the code of the refusal.
 */
export interface RightsLine {
  readonly act: string;
  readonly who: Who;
  /** Where the task is done; a shop task unless said otherwise. */
  readonly where?: 'shop' | 'school' | 'either';
  readonly answer: string;
}

/** People before the placement; the tests say for each how they stand to it. */
export type Who =
  | 'mentee'
  | 'mentee who is the manager'
  | 'primary mentor'
  | 'backup mentor'
  | 'visiting mentor'
  | 'mentor without the course'
  | 'mentor of another'
  | 'mentor who signed'
  | 'mentor who signed eight days ago'
  | 'manager'
  | 'qualified manager'
  | 'manager who is paired'
  | 'instructor who monitors'
  | 'instructor as a resource'
  | 'instructor who assesses'
  | 'instructor who signed'
  | 'manager who signed'
  | 'manager where the school gives credit'
  | 'instructor where the school gives credit'
  | 'instructor who signed and gives credit'
  | 'service'
  | 'group manager'
  | 'stranger';

type Row = readonly [act: string, who: Who, answer: string, where?: RightsLine['where']];

const rows: readonly Row[] = [
  // By the mentee it is a self-report, as the standing it is kept with says.
  ['demonstrate', 'mentee', 'yes'],
  ['demonstrate', 'primary mentor', 'yes'],
  ['demonstrate', 'visiting mentor', 'yes'],
  ['demonstrate', 'manager', 'not-yours'],
  ['demonstrate', 'instructor who monitors', 'not-yours', 'school'],
  ['demonstrate', 'instructor who assesses', 'yes', 'school'],
  ['demonstrate', 'instructor who assesses', 'shop-task', 'shop'],
  ['demonstrate', 'group manager', 'not-yours'],
  ['demonstrate', 'stranger', 'not-yours'],

  ['attempt', 'mentee', 'yes'],
  ['attempt', 'mentee who is the manager', 'yes'],
  // On behalf, and the entry says so by the standing it is kept with.
  ['attempt', 'primary mentor', 'yes'],
  ['attempt', 'backup mentor', 'yes'],
  ['attempt', 'visiting mentor', 'yes'],
  ['attempt', 'mentor without the course', 'yes'],
  ['attempt', 'mentor of another', 'not-yours'],
  ['attempt', 'manager', 'not-yours'],
  ['attempt', 'qualified manager', 'not-yours'],
  ['attempt', 'instructor who monitors', 'not-yours', 'school'],
  ['attempt', 'instructor as a resource', 'not-yours', 'school'],
  // School lab.
  ['attempt', 'instructor who assesses', 'yes', 'school'],
  ['attempt', 'instructor who assesses', 'yes', 'either'],
  ['attempt', 'instructor who assesses', 'shop-task', 'shop'],
  ['attempt', 'group manager', 'not-yours'],
  ['attempt', 'stranger', 'not-yours'],

  ['job', 'mentee', 'yes'],
  ['job', 'primary mentor', 'yes'],
  ['job', 'visiting mentor', 'yes'],
  ['job', 'mentor of another', 'not-yours'],
  ['job', 'manager', 'not-yours'],
  ['job', 'instructor who monitors', 'not-yours', 'school'],
  ['job', 'instructor who assesses', 'yes', 'school'],
  ['job', 'instructor who assesses', 'shop-task', 'shop'],
  ['job', 'group manager', 'not-yours'],
  ['job', 'stranger', 'not-yours'],

  ['submit', 'mentee', 'yes'],
  ['submit', 'primary mentor', 'not-yours'],
  ['submit', 'manager', 'not-yours'],
  ['submit', 'instructor who assesses', 'not-yours', 'school'],
  ['submit', 'group manager', 'not-yours'],
  ['submit', 'stranger', 'not-yours'],

  ['withdraw', 'mentee', 'yes'],
  ['withdraw', 'primary mentor', 'not-yours'],
  ['withdraw', 'manager', 'not-yours'],
  ['withdraw', 'instructor who assesses', 'not-yours', 'school'],
  ['withdraw', 'group manager', 'not-yours'],
  ['withdraw', 'stranger', 'not-yours'],

  ['rate', 'mentee', 'never-self'],
  ['rate', 'mentee who is the manager', 'never-self'],
  ['rate', 'primary mentor', 'yes'],
  ['rate', 'primary mentor', 'yes', 'school'],
  ['rate', 'backup mentor', 'yes'],
  ['rate', 'visiting mentor', 'yes'],
  ['rate', 'mentor without the course', 'mentor-course-needed'],
  ['rate', 'mentor of another', 'not-yours'],
  ['rate', 'manager', 'not-yours'],
  ['rate', 'qualified manager', 'yes'],
  ['rate', 'manager who is paired', 'yes'],
  ['rate', 'instructor who monitors', 'not-yours', 'school'],
  ['rate', 'instructor as a resource', 'not-yours', 'school'],
  ['rate', 'instructor who assesses', 'yes', 'school'],
  ['rate', 'instructor who assesses', 'yes', 'either'],
  ['rate', 'instructor who assesses', 'shop-task', 'shop'],
  ['rate', 'group manager', 'not-yours'],
  ['rate', 'stranger', 'not-yours'],

  ['return', 'mentee', 'never-self'],
  ['return', 'mentee who is the manager', 'never-self'],
  ['return', 'primary mentor', 'yes'],
  ['return', 'backup mentor', 'yes'],
  ['return', 'visiting mentor', 'yes'],
  ['return', 'mentor without the course', 'mentor-course-needed'],
  ['return', 'mentor of another', 'not-yours'],
  ['return', 'manager', 'not-yours'],
  ['return', 'qualified manager', 'yes'],
  ['return', 'instructor who monitors', 'not-yours', 'school'],
  ['return', 'instructor who assesses', 'yes', 'school'],
  ['return', 'instructor who assesses', 'shop-task', 'shop'],
  ['return', 'group manager', 'not-yours'],
  ['return', 'stranger', 'not-yours'],

  ['sign-off', 'mentee', 'never-self'],
  ['sign-off', 'mentee who is the manager', 'never-self'],
  ['sign-off', 'primary mentor', 'yes'],
  ['sign-off', 'backup mentor', 'yes'],
  ['sign-off', 'visiting mentor', 'not-paired'],
  ['sign-off', 'mentor without the course', 'mentor-course-needed'],
  ['sign-off', 'mentor of another', 'not-yours'],
  ['sign-off', 'manager', 'not-yours'],
  ['sign-off', 'qualified manager', 'yes'],
  ['sign-off', 'manager who is paired', 'yes'],
  ['sign-off', 'instructor who monitors', 'not-yours', 'school'],
  ['sign-off', 'instructor as a resource', 'not-yours', 'school'],
  ['sign-off', 'instructor who assesses', 'yes', 'school'],
  ['sign-off', 'instructor who assesses', 'yes', 'either'],
  ['sign-off', 'instructor who assesses', 'shop-task', 'shop'],
  ['sign-off', 'group manager', 'not-yours'],
  ['sign-off', 'stranger', 'not-yours'],

  ['reopen', 'mentee', 'never-self'],
  ['reopen', 'mentee who is the manager', 'never-self'],
  ['reopen', 'mentor who signed', 'yes'],
  ['reopen', 'mentor who signed eight days ago', 'too-long-ago'],
  ['reopen', 'backup mentor', 'own-sign-offs-only'],
  ['reopen', 'mentor of another', 'not-yours'],
  ['reopen', 'manager', 'yes'],
  ['reopen', 'instructor who monitors', 'not-yours', 'school'],
  ['reopen', 'instructor who assesses', 'yes', 'school'],
  ['reopen', 'instructor who assesses', 'not-yours', 'shop'],
  ['reopen', 'instructor who signed', 'yes', 'school'],
  ['reopen', 'group manager', 'not-yours'],
  ['reopen', 'stranger', 'not-yours'],

  ['countersign', 'mentee', 'never-self'],
  ['countersign', 'mentee who is the manager', 'never-self'],
  ['countersign', 'primary mentor', 'not-yours'],
  ['countersign', 'backup mentor', 'not-yours'],
  ['countersign', 'manager', 'yes'],
  ['countersign', 'manager who signed', 'signed-the-first'],
  ['countersign', 'manager where the school gives credit', 'instructor-countersigns'],
  ['countersign', 'instructor where the school gives credit', 'yes'],
  ['countersign', 'instructor who signed and gives credit', 'signed-the-first', 'school'],
  ['countersign', 'instructor who monitors', 'not-yours'],
  ['countersign', 'instructor who assesses', 'not-yours', 'school'],
  ['countersign', 'group manager', 'not-yours'],
  ['countersign', 'stranger', 'not-yours'],

  ['waive', 'mentee', 'never-self'],
  ['waive', 'mentee who is the manager', 'never-self'],
  ['waive', 'primary mentor', 'not-yours'],
  ['waive', 'manager', 'yes'],
  ['waive', 'instructor who monitors', 'not-yours', 'school'],
  ['waive', 'instructor as a resource', 'not-yours', 'school'],
  ['waive', 'instructor who assesses', 'yes', 'school'],
  ['waive', 'instructor who assesses', 'yes', 'either'],
  ['waive', 'instructor who assesses', 'shop-task', 'shop'],
  ['waive', 'group manager', 'not-yours'],
  ['waive', 'stranger', 'not-yours'],

  ['credit', 'mentee', 'never-self'],
  ['credit', 'mentee who is the manager', 'never-self'],
  ['credit', 'primary mentor', 'not-yours'],
  ['credit', 'manager', 'yes'],
  ['credit', 'instructor who monitors', 'not-yours', 'school'],
  ['credit', 'instructor as a resource', 'not-yours', 'school'],
  ['credit', 'instructor who assesses', 'yes', 'school'],
  ['credit', 'instructor who assesses', 'yes', 'either'],
  ['credit', 'instructor who assesses', 'shop-task', 'shop'],
  ['credit', 'group manager', 'not-yours'],
  ['credit', 'stranger', 'not-yours'],

  ['reinstate', 'mentee', 'never-self'],
  ['reinstate', 'mentee who is the manager', 'never-self'],
  ['reinstate', 'primary mentor', 'not-yours'],
  ['reinstate', 'manager', 'yes'],
  ['reinstate', 'instructor who monitors', 'not-yours', 'school'],
  ['reinstate', 'instructor as a resource', 'not-yours', 'school'],
  ['reinstate', 'instructor who assesses', 'yes', 'school'],
  ['reinstate', 'instructor who assesses', 'yes', 'either'],
  ['reinstate', 'instructor who assesses', 'shop-task', 'shop'],
  ['reinstate', 'group manager', 'not-yours'],
  ['reinstate', 'stranger', 'not-yours'],

  ['propose', 'mentee', 'yes'],
  ['propose', 'primary mentor', 'yes'],
  ['propose', 'backup mentor', 'yes'],
  ['propose', 'manager', 'not-yours'],
  ['propose', 'instructor who assesses', 'not-yours', 'school'],
  ['propose', 'group manager', 'not-yours'],
  ['propose', 'stranger', 'not-yours'],

  ['hours-approve', 'mentee', 'never-self'],
  ['hours-approve', 'mentee who is the manager', 'never-self'],
  ['hours-approve', 'primary mentor', 'yes'],
  ['hours-approve', 'backup mentor', 'yes'],
  ['hours-approve', 'mentor of another', 'not-yours'],
  ['hours-approve', 'manager', 'yes'],
  ['hours-approve', 'instructor who monitors', 'not-yours'],
  ['hours-approve', 'instructor who assesses', 'not-yours'],
  ['hours-approve', 'instructor where the school gives credit', 'yes'],
  ['hours-approve', 'group manager', 'not-yours'],
  ['hours-approve', 'stranger', 'not-yours'],

  ['hours-reject', 'mentee', 'never-self'],
  ['hours-reject', 'mentee who is the manager', 'never-self'],
  ['hours-reject', 'primary mentor', 'yes'],
  ['hours-reject', 'backup mentor', 'yes'],
  ['hours-reject', 'mentor of another', 'not-yours'],
  ['hours-reject', 'manager', 'yes'],
  ['hours-reject', 'instructor who monitors', 'not-yours'],
  ['hours-reject', 'instructor who assesses', 'not-yours'],
  ['hours-reject', 'instructor where the school gives credit', 'yes'],
  ['hours-reject', 'group manager', 'not-yours'],
  ['hours-reject', 'stranger', 'not-yours'],

  ['expire', 'mentee', 'not-yours'],
  ['expire', 'primary mentor', 'not-yours'],
  ['expire', 'manager', 'not-yours'],
  ['expire', 'instructor who assesses', 'not-yours'],
  ['expire', 'group manager', 'not-yours'],
  ['expire', 'stranger', 'not-yours'],
  ['expire', 'service', 'yes'],

  ['comment', 'mentee', 'yes'],
  ['comment', 'primary mentor', 'yes'],
  ['comment', 'visiting mentor', 'yes'],
  ['comment', 'manager', 'yes'],
  ['comment', 'instructor who monitors', 'not-yours'],
  ['comment', 'instructor as a resource', 'yes'],
  ['comment', 'instructor who assesses', 'yes'],
  ['comment', 'group manager', 'not-yours'],
  ['comment', 'mentor of another', 'not-yours'],
  ['comment', 'stranger', 'not-yours'],

  // Words kept between mentee and school, or between mentor and manager.
  ['comment for the school', 'mentee', 'yes'],
  ['comment for the school', 'instructor as a resource', 'yes'],
  ['comment for the school', 'primary mentor', 'not-your-readers'],
  ['comment for the school', 'manager', 'not-your-readers'],
  ['comment for mentor and manager', 'primary mentor', 'yes'],
  ['comment for mentor and manager', 'manager', 'yes'],
  ['comment for mentor and manager', 'mentee', 'not-your-readers'],
  ['comment for mentor and manager', 'instructor as a resource', 'not-your-readers'],
  ['comment for oneself', 'mentee', 'yes'],
  ['comment for oneself', 'primary mentor', 'yes'],
];

export const rightsTable: readonly RightsLine[] = rows.map(([act, who, answer, where]) => ({
  act,
  who,
  answer,
  ...(where && {where}),
}));
