import type {Chance} from './chance.ts';

/** What invented people write. */
const words = {
  good: [
    'Clean work, torque checked without being told.',
    'Found the specification first and worked from it.',
    'Right on the first try. Next time without me.',
    'Explained every step to the customer’s advisor.',
  ],
  again: [
    'The steps are there, the order is not yet. Do it once more with me.',
    'Had to remind you of the service information.',
    'Good start. Measure before you take things apart.',
    'Slow down at the end: the last check was missing.',
  ],
  'show-again': ['I was on a road test. Show me on the next one.', 'Let me see this one from the start.'],
  'not-finished': ['The report sheet is still empty.', 'The last two steps are missing.'],
  'use-service-information': ['Look up the torque, then show me where it says so.', 'Guessing is not measuring.'],
  'not-shown-again': ['Asked again today, and it did not sit. We do it once more together.'],
} as const;

/** About the whole, not about one task. */
const remarks = {
  mentor: [
    'Good week. Keep the bay this clean.',
    'Next week we have two timing chains coming in; stay close.',
    'Ask earlier. A question costs a minute, a wrong part a day.',
  ],
  mentee: [
    'Can I watch the next alignment?',
    'I have exams on Thursday and Friday.',
    'Nothing with air conditioning came in again this week.',
  ],
} as const;

const notes = [
  'Done three times this week.',
  'My mentor watched the last one.',
  'Had help with the first one.',
  'Ready to show.',
];

export function commentOn(subject: keyof typeof words, chance: Chance): string {
  return chance.pick(words[subject]);
}

export function noteFor(chance: Chance): string {
  return chance.pick(notes);
}

export function remarkOf(who: keyof typeof remarks, chance: Chance): string {
  return chance.pick(remarks[who]);
}
