/**
 * Why an act is not possible now. Each code has one sentence per language in `locales`; nobody ever reads
 * meaning out of that sentence, only out of the code.
 */
export const reasonCodes = [
  // Who
  'not-yours',
  'never-self',
  'not-paired',
  'mentor-course-needed',
  'instructor-not-assessor',
  'shop-task',
  'own-sign-offs-only',
  'signed-the-first',
  'instructor-countersigns',
  'too-long-ago',
  'not-your-readers',
  // Placement
  'placement-not-active',
  'unknown-task',
  'unknown-level',
  'unknown-lesson',
  // Gates
  'age-needed',
  'age-unknown',
  'agreement-needed',
  'course-needed',
  'task-needed',
  // Where the task stands
  'more-attempts-needed',
  'not-submitted',
  'already-submitted',
  'already-ready',
  'already-signed',
  'not-signed',
  'already-verified',
  'not-closed',
  'still-valid',
  'closed-task',
  'not-ready',
  'safety-missed',
  'more-ratings-needed',
  'reason-needed',
  'evidence-needed',
  'no-hours',
  'hours-changed',
  'too-late-to-undo',
  'changed-since',
  // Between people and devices
  'reopened-meanwhile',
  'rated-meanwhile',
  'expired-meanwhile',
  'depends-on-refused',
  'id-taken',
  'not-understood',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** A refusal as data: the code, and what a sentence about it may want to name. */
export interface Refusal {
  readonly code: ReasonCode;
  /** Whole years, task codes or counts the sentence can name. */
  readonly needs?: string | number;
}
