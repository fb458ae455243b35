import type {ReviewSection} from '../../domain/review-definition.ts';
import {say} from '../course-rows.ts';
import {choice} from '../review-rows.ts';

const howOften = {
  yes: say('Yes', 'Sí'),
  partly: say('Partly', 'En parte'),
  no: say('No', 'No'),
};

/** Five questions that take a minute. Each is answered by a tap; nobody has to write. */
export const pulseQuestions: ReviewSection = {
  title: say('The last two weeks', 'Las últimas dos semanas'),
  questions: [
    choice(
      'enough-work',
      say('Work from the list', 'Trabajo de la lista'),
      {
        mentor: say('Did enough work from the list come in?', '¿Llegó suficiente trabajo de la lista?'),
        mentee: say('Did you get enough work from your list?', '¿Te tocó suficiente trabajo de tu lista?'),
      },
      howOften,
    ),
    choice(
      'feedback',
      say('Feedback', 'Retroalimentación'),
      {
        mentor: say('Did you say what was right and what was missing?', '¿Dijiste qué estuvo bien y qué faltó?'),
        mentee: say('Did you hear what was right and what was missing?', '¿Te dijeron qué estuvo bien y qué faltó?'),
      },
      howOften,
    ),
    choice(
      'safe',
      say('Safety', 'Seguridad'),
      {
        mentor: say('Was all the work done safely?', '¿Todo el trabajo se hizo con seguridad?'),
        mentee: say('Did you feel safe in all your work?', '¿Te sentiste seguro en todo tu trabajo?'),
      },
      howOften,
    ),
    choice(
      'getting-on',
      say('Getting on', 'Entenderse'),
      {
        mentor: say('Do you two get on?', '¿Se entienden bien?'),
        mentee: say('Do you two get on?', '¿Se entienden bien?'),
      },
      howOften,
    ),
    choice(
      'blocked-by',
      say('In the way', 'Lo que estorba'),
      {
        mentor: say('What held the training up most?', '¿Qué detuvo más el entrenamiento?'),
        mentee: say('What held you up most?', '¿Qué te detuvo más?'),
      },
      {
        nothing: say('Nothing', 'Nada'),
        time: say('No time', 'Falta de tiempo'),
        work: say('No suitable work', 'Falta de trabajo adecuado'),
        tools: say('Tools or equipment', 'Herramienta o equipo'),
        other: say('Something else; let us talk', 'Otra cosa; hablemos'),
      },
    ),
  ],
};
