import type {ReasonCode} from '../../domain/reasons.ts';
import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

/** One sentence per reason code; `needs` is what the refusal names (years, task codes, a count). */
export function reasonSentences(t: Terms, f: Formats, needs: string | number | undefined): Record<ReasonCode, string> {
  const count = typeof needs === 'number' ? needs : 1;
  return {
    'not-yours': 'This is not yours to do here.',
    'never-self': 'Nobody rates or signs their own work.',
    'not-paired': `Only a ${t.mentor.one} paired with this ${t.mentee.one} can do this.`,
    'mentor-course-needed': `Pass the ${t.mentor.one} course first; it gives the right to rate.`,
    'instructor-not-assessor': `At this facility the ${t.instructor.one} does not rate or sign.`,
    'shop-task': `This is a shop task: a ${t.mentor.one} at the facility rates and signs it.`,
    'own-sign-offs-only': 'You can reopen only what you signed yourself.',
    'signed-the-first': 'You gave the first signature. Somebody else gives the second.',
    'instructor-countersigns': `Here the ${t.instructor.one} gives the second signature.`,
    'too-long-ago': `This was too long ago for you; a ${t.manager.one} can still do it.`,
    'not-your-readers': 'You can write only to readers you belong to.',
    'placement-not-active': 'The placement is not active.',
    'unknown-task': 'This task is not in the plan any more.',
    'unknown-level': 'This level is not on the rating scale in use.',
    'unknown-lesson': 'This lesson is not in the course any more.',
    'age-needed': needs === undefined ? 'Needs a higher age.' : `Needs age ${needs}.`,
    'age-unknown': `The age band is not on record. A ${t.manager.one} can add it.`,
    'agreement-needed': 'Needs a signed training agreement.',
    'course-needed': needs === undefined ? 'Needs a course passed first.' : `Needs the course ${needs} passed first.`,
    'task-needed': needs === undefined ? 'Needs another task signed first.' : `Needs ${needs} signed first.`,
    'more-attempts-needed': `Needs ${f.count(count, {one: 'more attempt', other: 'more attempts'})} logged.`,
    'not-submitted': 'This is not waiting for an evaluation.',
    'already-submitted': 'This is already waiting for an evaluation.',
    'already-ready': 'This is ready to sign already.',
    'already-signed': 'This is already signed off.',
    'not-signed': 'This is not signed off.',
    'already-verified': 'This already has its second signature.',
    'not-closed': 'This is neither waived nor credited.',
    'closed-task': 'This task is closed for this placement.',
    'not-ready': 'The level reached does not allow a sign-off yet.',
    'safety-missed': 'Safety was missed. Rate it again without a miss before you sign.',
    'more-ratings-needed': `Needs ${f.count(count, {one: 'more rating', other: 'more ratings'})} before it can be signed.`,
    'reason-needed': 'Say why first.',
    'evidence-needed': 'Say what it rests on and where it can be seen.',
    'too-late-to-undo': 'It is too late to undo this.',
    'changed-since': 'Something else happened here since, so this can no longer be undone.',
    'reopened-meanwhile': 'It was reopened after you last looked. Look again, then sign.',
    'rated-meanwhile': 'It was rated lower after you last looked. Look again, then sign.',
    'depends-on-refused': 'It rests on something that was refused.',
    'id-taken': 'Something else was already recorded under this number. Export it and record it again.',
    'not-understood': 'The service could not read this. Save a copy and record it again.',
  };
}
