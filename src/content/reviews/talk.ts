import type {ReviewQuestion, ReviewSection} from '../../domain/review-definition.ts';
import {say} from '../course-rows.ts';
import {choice, question, words} from '../review-rows.ts';

/** What every review ends with. */
export const ahead: ReviewSection = {
  title: say('What comes next', 'Lo que sigue'),
  questions: [
    words('strengths', say('Strengths', 'Fortalezas'), {
      mentor: say(
        'Which three jobs show best what this person can do?',
        '¿Qué tres trabajos muestran mejor lo que puede hacer?',
      ),
      mentee: say('Which job are you proud of, and why?', '¿De qué trabajo te sientes orgulloso y por qué?'),
    }),
    words('help', say('Help wanted', 'Ayuda que hace falta'), {
      mentor: say(
        'What will you show or do differently until next time?',
        '¿Qué vas a mostrar o hacer distinto hasta la próxima vez?',
      ),
      mentee: say('What would help you learn faster here?', '¿Qué te ayudaría a aprender más rápido aquí?'),
    }),
    choice(
      'tools',
      say('Tools', 'Herramienta'),
      {
        mentor: say('What holds the work up for want of a tool?', '¿Qué trabajo se detiene por falta de herramienta?'),
        mentee: say('How do you manage for tools?', '¿Cómo te las arreglas con la herramienta?'),
      },
      {
        enough: say('Own and lent tools are enough', 'Alcanza con la propia y la prestada'),
        borrows: say('Borrows the same tool again and again', 'Pide prestada la misma herramienta una y otra vez'),
        lacks: say('Has to leave jobs because a tool is missing', 'Deja trabajos porque falta una herramienta'),
      },
    ),
    question(
      'goals',
      say('Goals', 'Metas'),
      {
        mentor: say(
          'Which tasks should be signed by next time?',
          '¿Qué tareas deben quedar firmadas para la próxima vez?',
        ),
        mentee: say('What do you want to be able to do by next time?', '¿Qué quieres poder hacer para la próxima vez?'),
      },
      {kind: 'goals', atMost: 3},
    ),
  ],
};

/** Day 30: has this person arrived? */
export const settlingIn: ReviewQuestion = choice(
  'settled',
  say('Settling in', 'Adaptación'),
  {
    mentor: say('What has been shown so far?', '¿Qué se ha mostrado hasta ahora?'),
    mentee: say('What have you been shown so far?', '¿Qué te han mostrado hasta ahora?'),
  },
  {
    'way-out': say('Way out, eyewash, extinguishers', 'Salida, lavaojos y extintores'),
    people: say('Whom to ask about work, hours and trouble', 'A quién preguntar sobre trabajo, horas y problemas'),
    lift: say('Lift and jack stands, tried under supervision', 'Elevador y torres, practicados con supervisión'),
    logging: say('How a job is logged and a rating asked for', 'Cómo registrar un trabajo y pedir una calificación'),
  },
  true,
);

/** Day 60: the last moment at which day 90 can still be changed. */
export const onCourse: ReviewQuestion = choice(
  'on-course',
  say('On the way to day 90', 'Rumbo al día 90'),
  {
    mentor: say('If nothing changes, what will you say at day 90?', 'Si nada cambia, ¿qué dirás el día 90?'),
    mentee: say('If nothing changes, what do you expect at day 90?', 'Si nada cambia, ¿qué esperas el día 90?'),
  },
  {
    stays: say('It works out', 'Va a funcionar'),
    'needs-change': say('It works out if one thing changes', 'Va a funcionar si cambia una cosa'),
    doubtful: say('It is in doubt, and we talk about it now', 'Está en duda y lo hablamos ahora'),
  },
);

/** Day 90: what the two of them would do if it were theirs to decide. The manager decides. */
export const goingOn: ReviewQuestion = choice(
  'going-on',
  say('Going on', 'Seguir'),
  {
    mentor: say('How would you go on with this person?', '¿Cómo seguirías con esta persona?'),
    mentee: say('How do you want to go on?', '¿Cómo quieres seguir?'),
  },
  {
    'same-pair': say('The same pair', 'La misma pareja'),
    'second-mentor': say('With another mentor, to see other work', 'Con otro mentor, para ver otro trabajo'),
    'more-time': say('More time on the first tasks', 'Más tiempo en las primeras tareas'),
    'not-here': say('Not in this shop', 'No en este taller'),
  },
);

/** Each quarter: what the last goals came to. */
export const lastGoals: ReviewQuestion = words('last-goals', say('Last time’s goals', 'Metas de la vez pasada'), {
  mentor: say(
    'Which goals were met, and what stood in the way of the others?',
    '¿Qué metas se cumplieron y qué estorbó a las demás?',
  ),
  mentee: say(
    'Which of your goals did you meet, and what stood in the way?',
    '¿Cuáles de tus metas cumpliste y qué estorbó?',
  ),
});
