import type {ReviewSection} from '../../domain/review-definition.ts';
import {say} from '../course-rows.ts';
import {line} from '../review-rows.ts';

/** How the work goes. Every review asks the same, so that one can be laid beside the next. */
export const work: ReviewSection = {
  title: say('The work', 'El trabajo'),
  questions: [
    line(
      'quality',
      say('Quality of work', 'Calidad del trabajo'),
      {
        mentor: say(
          'How often is the job right when you check it?',
          '¿Qué tan seguido está bien el trabajo cuando lo revisas?',
        ),
        mentee: say(
          'How often is your job right when it is checked?',
          '¿Qué tan seguido está bien tu trabajo cuando lo revisan?',
        ),
      },
      [
        say('The same fault comes back after it was shown.', 'La misma falla regresa después de haberla explicado.'),
        say('Most jobs are right after one correction.', 'La mayoría de los trabajos quedan bien tras una corrección.'),
        say('Right the first time on the jobs that are known.', 'Bien a la primera en los trabajos conocidos.'),
        say(
          'Right the first time, and checked before anyone asks.',
          'Bien a la primera y revisado antes de que alguien pregunte.',
        ),
      ],
    ),
    line(
      'amount',
      say('Amount of work', 'Cantidad de trabajo'),
      {
        mentor: say('How much of a day’s work gets done?', '¿Cuánto del trabajo del día queda hecho?'),
        mentee: say('How much of a day’s work do you get done?', '¿Cuánto del trabajo del día dejas hecho?'),
      },
      [
        say(
          'Jobs stay open and somebody else finishes them.',
          'Los trabajos quedan abiertos y otra persona los termina.',
        ),
        say(
          'Small jobs get finished; long ones need a push.',
          'Los trabajos cortos se terminan; los largos necesitan un empujón.',
        ),
        say('The planned jobs are done by the end of the day.', 'Lo planeado queda hecho al final del día.'),
        say('Done early, and asks for the next job.', 'Termina antes y pide el siguiente trabajo.'),
      ],
    ),
    line(
      'information',
      say('Service information', 'Información de servicio'),
      {
        mentor: say(
          'Is the procedure open before the tools come out?',
          '¿Está abierto el procedimiento antes de sacar la herramienta?',
        ),
        mentee: say(
          'Do you open the procedure before the tools come out?',
          '¿Abres el procedimiento antes de sacar la herramienta?',
        ),
      },
      [
        say('Works from memory or by asking around.', 'Trabaja de memoria o preguntando.'),
        say('Looks it up when reminded.', 'Lo busca cuando se le recuerda.'),
        say('Looks up steps and torque before the job.', 'Busca pasos y torque antes del trabajo.'),
        say('Finds bulletins and wiring diagrams unasked.', 'Encuentra boletines y diagramas sin que se lo pidan.'),
      ],
    ),
    line(
      'repair-order',
      say('Repair order', 'Orden de reparación'),
      {
        mentor: say(
          'Could a stranger follow what is written on the order?',
          '¿Podría un desconocido entender lo escrito en la orden?',
        ),
        mentee: say(
          'Could a stranger follow what you write on the order?',
          '¿Podría un desconocido entender lo que escribes en la orden?',
        ),
      },
      [
        say('Lines are missing, or say only “done”.', 'Faltan renglones o solo dicen “hecho”.'),
        say('Correction is there; cause or concern is thin.', 'Está la corrección; la causa o la queja quedan cortas.'),
        say('Concern, cause and correction on every job.', 'Queja, causa y corrección en cada trabajo.'),
        say(
          'Complete, with readings; the advisor never has to ask.',
          'Completa y con lecturas; el asesor nunca tiene que preguntar.',
        ),
      ],
    ),
  ],
};

export const conduct: ReviewSection = {
  title: say('Working together', 'Trabajar juntos'),
  questions: [
    line(
      'safety',
      say('Safety and housekeeping', 'Seguridad y orden'),
      {
        mentor: say('Would you turn your back on this bay?', '¿Le darías la espalda a esta bahía con tranquilidad?'),
        mentee: say('Is your bay safe when nobody is looking?', '¿Tu bahía es segura cuando nadie mira?'),
      },
      [
        say(
          'A safety rule was broken, or has to be repeated daily.',
          'Se rompió una regla de seguridad o hay que repetirla a diario.',
        ),
        say(
          'Safe when watched; the bay gets cleaned on request.',
          'Seguro si alguien mira; la bahía se limpia cuando se pide.',
        ),
        say(
          'Glasses on, lift locked, bay clean, without a word.',
          'Lentes puestos, seguros en el elevador y bahía limpia sin decirlo.',
        ),
        say('Stops others too, and reports near misses.', 'También detiene a otros y reporta los casi accidentes.'),
      ],
    ),
    line(
      'attendance',
      say('Attendance and time', 'Asistencia y puntualidad'),
      {
        mentor: say(
          'Can you plan the morning around this person?',
          '¿Puedes planear la mañana contando con esta persona?',
        ),
        mentee: say(
          'Can the shop plan the morning around you?',
          '¿Puede el taller planear la mañana contando contigo?',
        ),
      },
      [
        say('Late or missing more than once without a call.', 'Retardos o faltas sin avisar más de una vez.'),
        say('Calls ahead, but late most weeks.', 'Avisa, pero llega tarde casi cada semana.'),
        say(
          'Ready at starting time; calls ahead on the rare exception.',
          'Listo a la hora; avisa en la rara excepción.',
        ),
        say(
          'Ready before time, and stays until the bay is in order.',
          'Listo antes de la hora y se queda hasta dejar la bahía en orden.',
        ),
      ],
    ),
    line(
      'teamwork',
      say('Attitude and teamwork', 'Actitud y equipo'),
      {
        mentor: say('What is it like to work beside this person?', '¿Cómo es trabajar al lado de esta persona?'),
        mentee: say('What is it like to work beside you?', '¿Cómo es trabajar a tu lado?'),
      },
      [
        say('Disputes or silence get in the way of the work.', 'Los pleitos o el silencio estorban al trabajo.'),
        say('Friendly, but takes correction hard.', 'Trato amable, pero le cuesta recibir correcciones.'),
        say('Takes correction, lends a hand, keeps promises.', 'Acepta correcciones, ayuda y cumple lo que promete.'),
        say('People ask to work with this person.', 'La gente pide trabajar con esta persona.'),
      ],
    ),
    line(
      'initiative',
      say('Initiative', 'Iniciativa'),
      {
        mentor: say('What happens when a job is finished?', '¿Qué pasa cuando termina un trabajo?'),
        mentee: say('What do you do when a job is finished?', '¿Qué haces cuando terminas un trabajo?'),
      },
      [
        say('Waits until somebody comes.', 'Espera hasta que alguien llegue.'),
        say('Asks what is next.', 'Pregunta qué sigue.'),
        say('Knows what is next and gets ready for it.', 'Sabe qué sigue y se prepara.'),
        say('Asks for the jobs that the list still lacks.', 'Pide los trabajos que todavía faltan en la lista.'),
      ],
    ),
  ],
};
