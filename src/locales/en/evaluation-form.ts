import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

export const evaluationForm = (t: Terms, f: Formats) => ({
  label: 'Evaluation',
  question: 'What did you see today?',
  nextTime: 'Next time',
  criteria: 'What you looked at',
  safetyMissed: 'Safety was missed',
  safetyCap: (level: string) => `A safety miss counts at most as "${level}" and blocks the sign-off.`,
  comment: 'Comment',
  visibility: 'Who can read it',
  askedBy: {title: 'Who asked', mentee: f.capital(t.mentee.one), mentor: f.capital(t.mentor.one)},
  rate: 'Rate',
  rateAndSign: 'Rate & sign',
  answered: (done: number, required: number) => `${f.number(done)} of ${f.number(required)} answered`,
  draftSaved: (time: string) => `Draft saved on this device ${time}`,
  draftNotSaved: 'This draft is only on this page. Keep it open.',
  problems: (count: number) => f.count(count, {one: 'answer is missing', other: 'answers are missing'}),
  done: 'Recorded',
});
