import {id} from '../domain/ids.ts';
import type {ReviewDefinitionId} from '../domain/ids.ts';
import type {ReviewDefinition, ReviewQuestion, ReviewRhythm, WantedSignature} from '../domain/review-definition.ts';
import type {LocalText} from '../domain/text.ts';
import {say} from './course-rows.ts';
import {pulseQuestions} from './reviews/pulse.ts';
import {conduct, work} from './reviews/rubric.ts';
import {ahead, goingOn, lastGoals, onCourse, settlingIn} from './reviews/talk.ts';

const signatures: readonly WantedSignature[] = [
  {standing: 'mentor'},
  {standing: 'mentee'},
  {standing: 'manager'},
  {standing: 'instructor', when: 'credit-bearing'},
];

/** A formal review: the same rubric each time, and one question that belongs to its moment. */
function review(
  name: string,
  due: ReviewRhythm,
  title: LocalText,
  intro: LocalText,
  ofItsMoment: ReviewQuestion,
): ReviewDefinition {
  return {
    id: id<ReviewDefinitionId>(name),
    kind: 'review',
    title,
    intro,
    due,
    signatures,
    sections: [conduct, work, {...ahead, questions: [ofItsMoment, ...ahead.questions]}],
  };
}

export const reviewDefinitions: readonly ReviewDefinition[] = [
  review(
    'review-day-30',
    {day: 30},
    say('30-day review', 'Revisión de 30 días'),
    say(
      'Twenty minutes. Answer alone first, then start with the line on which you two differ most.',
      'Veinte minutos. Contesten primero por separado y empiecen por la línea en que más difieren.',
    ),
    settlingIn,
  ),
  review(
    'review-day-60',
    {day: 60},
    say('60-day review', 'Revisión de 60 días'),
    say(
      'Thirty minutes. Say today what would be a surprise at day 90.',
      'Treinta minutos. Digan hoy lo que sería una sorpresa el día 90.',
    ),
    onCourse,
  ),
  review(
    'review-day-90',
    {day: 90},
    say('90-day review', 'Revisión de 90 días'),
    say(
      'Forty minutes with the manager, door closed: safety, what is signed, what is stuck, goals.',
      'Cuarenta minutos con el gerente y puerta cerrada: seguridad, lo firmado, lo atorado y metas.',
    ),
    goingOn,
  ),
  review(
    'review-quarter',
    {day: 180, everyDays: 90},
    say('Quarterly review', 'Revisión trimestral'),
    say(
      'Thirty minutes. Bring last time’s goals and three jobs that show where things stand.',
      'Treinta minutos. Lleven las metas de la vez pasada y tres trabajos que muestren cómo van.',
    ),
    lastGoals,
  ),
  {
    id: id<ReviewDefinitionId>('pulse'),
    kind: 'pulse',
    title: say('Two-week pulse', 'Pulso de dos semanas'),
    intro: say(
      'Five taps. Your manager and your instructor see your answers; the other of the pair does not.',
      'Cinco toques. Tu gerente y tu instructor ven tus respuestas; tu pareja de trabajo no.',
    ),
    due: {day: 14, everyDays: 14},
    signatures: [],
    sections: [pulseQuestions],
  },
];
