import {id} from '../../domain/ids.ts';
import type {CourseId} from '../../domain/ids.ts';
import type {Course} from '../../domain/course.ts';
import {lesson, module, say} from '../course-rows.ts';

export const managerCourse: Course = {
  id: id<CourseId>('manager'),
  role: 'manager',
  title: say('Running a mentoring program', 'Dirigir un programa de mentores'),
  summary: say(
    'How to choose mentors, hire mentees, pay both fairly, and keep the program alive in five minutes a week.',
    'Cómo elegir mentores, contratar aprendices, pagar con justicia a ambos y mantener vivo el programa con cinco minutos por semana.',
  ),
  grants: say(
    'Passing this course shows that you are ready to open placements and pair mentors with mentees.',
    'Al aprobar este curso demuestras que estás listo para abrir plazas y formar parejas de mentor y aprendiz.',
  ),
  modules: [
    module(
      'Why and how much',
      'Por qué y cuánto',
      lesson(
        'manager-the-case',
        8,
        say('What a program costs and returns', 'Qué cuesta y qué devuelve un programa'),
        say(
          'An unfilled bay costs you its gross profit every week; put that figure beside the cost of a mentee.',
          'Una bahía vacía te cuesta su utilidad bruta cada semana; pon esa cifra junto al costo de un aprendiz.',
        ),
        say(
          'Count the mentor’s lost hours in the first twelve weeks honestly, and set them against a technician who stays.',
          'Cuenta con honestidad las horas que pierde el mentor las primeras doce semanas, y compáralas con un técnico que se queda.',
        ),
        say(
          'People leave early when nobody has time for them; retention at 90 days and twelve months is your first measure.',
          'La gente se va pronto cuando nadie tiene tiempo para ella; la permanencia a 90 días y doce meses es tu primera medida.',
        ),
        say(
          'Start with one pair that works, then a second; ten at once is a campaign, not a program.',
          'Empieza con una pareja que funcione y luego otra; diez a la vez es una campaña, no un programa.',
        ),
      ),
      lesson(
        'manager-your-part',
        7,
        say('What only you can do', 'Lo que solo tú puedes hacer'),
        say(
          'Protect the time: if training loses to the next waiting car every day, it will lose for good.',
          'Protege el tiempo: si el entrenamiento pierde cada día contra el siguiente carro, perderá para siempre.',
        ),
        say(
          'Tell the whole shop what the mentee is there for, and that errands are not it.',
          'Di a todo el taller para qué está el aprendiz, y que no es para mandados.',
        ),
        say(
          'Have a second mentor named for every pair before the first one goes on vacation.',
          'Ten un segundo mentor nombrado para cada pareja antes de que el primero salga de vacaciones.',
        ),
      ),
    ),
    module(
      'Choosing the mentor',
      'Elegir al mentor',
      lesson(
        'manager-choosing-mentor',
        10,
        say('Who makes a good mentor', 'Quién es buen mentor'),
        say(
          'Look for the one others already ask, not for the one with the most hours; speed does not teach.',
          'Busca a quien los demás ya le preguntan, no a quien factura más horas; la velocidad no enseña.',
        ),
        say(
          'Patience under pressure, clean work, safe habits and plain words matter more than the last certificate.',
          'Paciencia bajo presión, trabajo limpio, hábitos seguros y palabras claras pesan más que el último certificado.',
        ),
        say(
          'Ask, never appoint: a mentor against their will costs you two people.',
          'Pregunta, nunca impongas: un mentor a la fuerza te cuesta dos personas.',
        ),
        say(
          'Try it out for two weeks with one task area before you make it a standing pair.',
          'Prueba dos semanas con un área de tareas antes de formar una pareja fija.',
        ),
      ),
      lesson(
        'manager-mentor-pay',
        9,
        say('Paying the mentor', 'Pagar al mentor'),
        say(
          'A mentor has to earn at least what they earned before; if it costs them money, it stops by itself.',
          'Un mentor debe ganar por lo menos lo que ganaba antes; si le cuesta dinero, se acaba solo.',
        ),
        say(
          'Three plans that work: an hourly add-on while paired, the mentee’s flagged hours on the mentor’s ticket, or a bonus per signed area.',
          'Tres planes que funcionan: un extra por hora mientras dure la pareja, las horas del aprendiz en la orden del mentor, o un bono por área firmada.',
        ),
        say(
          'Pay for progress that two people have signed, not for signatures alone, or you buy ink.',
          'Paga por avance firmado por dos personas, no solo por firmas, o estarás comprando tinta.',
        ),
        say(
          'Write the plan down with a start and an end date, and look at it again at day 90.',
          'Pon el plan por escrito con fecha de inicio y de fin, y revísalo a los 90 días.',
        ),
      ),
      lesson(
        'manager-mentor-load',
        6,
        say('How many, how long', 'Cuántos y por cuánto tiempo'),
        say(
          'One mentee per mentor to begin with, two when the first can work alone for half a day.',
          'Un aprendiz por mentor al principio; dos cuando el primero pueda trabajar solo medio día.',
        ),
        say(
          'A pair runs for months, not for good; plan the change to a second mentor who sees it with fresh eyes.',
          'Una pareja dura meses, no para siempre; planea el cambio a otro mentor que lo vea con ojos nuevos.',
        ),
        say(
          'Changing a mentor keeps every rating; say the reason kindly and in private.',
          'Cambiar de mentor conserva todas las calificaciones; di la razón con amabilidad y en privado.',
        ),
      ),
    ),
    module(
      'Hiring the mentee',
      'Contratar al aprendiz',
      lesson(
        'manager-finding',
        9,
        say('Finding and choosing', 'Buscar y elegir'),
        say(
          'Know the instructors at two local schools by name, and visit before you need someone.',
          'Conoce por su nombre a los instructores de dos escuelas cercanas y visítalos antes de necesitar a alguien.',
        ),
        say(
          'Hire for coming on time, curiosity and honesty; the torque sequence can be taught.',
          'Contrata por puntualidad, curiosidad y honestidad; la secuencia de apriete se puede enseñar.',
        ),
        say(
          'Replace half of the interview with an hour in the bay: a small task, a question they cannot answer, cleaning up.',
          'Cambia media entrevista por una hora en la bahía: una tarea pequeña, una pregunta que no sepan y limpiar al final.',
        ),
        say(
          'Ask every candidate the same questions and write the answers down; it is fairer and you choose better.',
          'Haz las mismas preguntas a cada candidato y anota las respuestas; es más justo y se elige mejor.',
        ),
      ),
      lesson(
        'manager-agreement',
        8,
        say('Agreements and minors', 'Acuerdos y menores de edad'),
        say(
          'For a student, settle hours, tasks, supervision, insurance and credit with the school in one signed agreement.',
          'Para un estudiante, acuerda con la escuela horas, tareas, supervisión, seguro y créditos en un solo acuerdo firmado.',
        ),
        say(
          'Under eighteen, some tasks need an age, an agreement or a school’s safety lesson first; set these gates before the first day.',
          'Con menores de dieciocho, algunas tareas necesitan antes una edad, un acuerdo o la clase de seguridad de la escuela; pon esos candados antes del primer día.',
        ),
        say(
          'States differ: ask your labor office or counsel, and keep the answer with the agreement.',
          'Cada estado es distinto: pregunta a tu oficina laboral o abogado y guarda la respuesta con el acuerdo.',
        ),
        say(
          'Ask your insurer in writing who may move vehicles, on the lot and on the road.',
          'Pregunta por escrito a tu aseguradora quién puede mover vehículos en el lote y en la calle.',
        ),
      ),
      lesson(
        'manager-mentee-pay',
        8,
        say('Pay and steps for the mentee', 'Pago y escalones del aprendiz'),
        say(
          'Begin hourly: piece pay for someone who is learning rewards hurry and hides the time it takes.',
          'Empieza por hora: pagar por pieza a quien aprende premia la prisa y esconde el tiempo que toma.',
        ),
        say(
          'Tie pay steps to reviews and signed areas that the mentee can see, with dates.',
          'Liga los aumentos a revisiones y áreas firmadas que el aprendiz pueda ver, con fechas.',
        ),
        say(
          'Move to flat rate only when book time and real time have met on the common jobs.',
          'Pasa a tarifa solo cuando el tiempo de libro y el real ya coincidan en los trabajos comunes.',
        ),
        say(
          'Pay notes are yours alone; mentor, mentee and school do not see them here.',
          'Las notas de pago son solo tuyas; aquí no las ven ni el mentor, ni el aprendiz, ni la escuela.',
        ),
      ),
      lesson(
        'manager-tools',
        7,
        say('The tool question', 'El tema de la herramienta'),
        say(
          'Say before hiring which tools are expected, which are lent and what you pay towards the rest.',
          'Di antes de contratar qué herramienta se espera, cuál se presta y cuánto aportas tú para lo demás.',
        ),
        say(
          'A lent starter set with a sign-out sheet costs less than losing someone to tool debt.',
          'Un juego básico prestado con hoja de resguardo cuesta menos que perder a alguien por deudas de herramienta.',
        ),
        say(
          'An allowance paid at 30, 90 and 180 days helps them buy, and helps them stay.',
          'Un apoyo pagado a los 30, 90 y 180 días les ayuda a comprar y a quedarse.',
        ),
      ),
    ),
    module(
      'Lists and levels',
      'Listas y niveles',
      lesson(
        'manager-tailoring',
        8,
        say('Making the list fit your shop', 'Ajustar la lista a tu taller'),
        say(
          'Hide what you never do and say why; add what is special to you, such as your inspection sheet.',
          'Oculta lo que nunca haces y di por qué; agrega lo propio, como tu hoja de inspección.',
        ),
        say(
          'Do it with your mentors at one table: they know what comes in and what beginners can do.',
          'Hazlo con tus mentores en una mesa: ellos saben qué llega y qué puede hacer un principiante.',
        ),
        say(
          'Every hidden task lowers what the program covers; look at that figure before you save.',
          'Cada tarea oculta baja lo que cubre el programa; mira esa cifra antes de guardar.',
        ),
      ),
      lesson(
        'manager-two-figures',
        6,
        say('Two figures that are not the same', 'Dos cifras que no son lo mismo'),
        say(
          'Coverage says what your program offers; attainment says what one person has signed.',
          'La cobertura dice qué ofrece tu programa; el logro dice qué tiene firmado una persona.',
        ),
        say(
          'The published shares are about coverage; do not use them as a pass mark for a person.',
          'Los porcentajes publicados son de cobertura; no los uses como calificación para aprobar a una persona.',
        ),
        say(
          'Compare people with their own last month, never with each other on a wall.',
          'Compara a cada persona con su propio mes anterior, nunca entre ellas en la pared.',
        ),
      ),
    ),
    module(
      'Keeping it alive',
      'Mantenerlo vivo',
      lesson(
        'manager-monday',
        7,
        say('Five minutes on Monday', 'Cinco minutos el lunes'),
        say(
          'Begin with what is late: ratings waiting, nobody logging, reviews due, agreements unsigned.',
          'Empieza por lo atrasado: calificaciones en espera, gente sin registros, revisiones por vencer, acuerdos sin firma.',
        ),
        say(
          'A rating that waits more than three days tells the mentee that it does not matter.',
          'Una calificación que espera más de tres días le dice al aprendiz que no importa.',
        ),
        say(
          'A week without a log is a question to the pair, not a fault of the mentee.',
          'Una semana sin registros es una pregunta para la pareja, no una falta del aprendiz.',
        ),
      ),
      lesson(
        'manager-90-day-review',
        9,
        say('Leading the 90-day review', 'Dirigir la revisión de 90 días'),
        say(
          'Plan forty minutes, door closed, mentor and mentee both there, answers from both read beforehand.',
          'Reserva cuarenta minutos, puerta cerrada, con mentor y aprendiz presentes y las respuestas de ambos ya leídas.',
        ),
        say(
          'Talk in this order: safety, what is signed, what is stuck and why, goals, then pay.',
          'Habla en este orden: seguridad, lo firmado, lo atorado y por qué, metas y al final el pago.',
        ),
        say(
          'Ask the mentee what the shop could do better and write down one thing that you will do.',
          'Pregunta al aprendiz qué podría hacer mejor el taller y anota una cosa que tú harás.',
        ),
        say(
          'If it does not work out, say so at day 60; day 90 must surprise no one.',
          'Si no va a funcionar, dilo al día 60; el día 90 no debe sorprender a nadie.',
        ),
      ),
      lesson(
        'manager-trouble',
        8,
        say('When a pair is in trouble', 'Cuando una pareja tiene problemas'),
        say(
          'Listen to each of them alone first, on the same day.',
          'Escucha primero a cada uno a solas, el mismo día.',
        ),
        say(
          'Separate three causes: no suitable work, no time, no fit; each has another remedy.',
          'Distingue tres causas: no hay trabajo adecuado, no hay tiempo, no se entienden; cada una tiene otro remedio.',
        ),
        say(
          'Harassment, drugs or a safety breach end the talk and start your written procedure.',
          'El acoso, las drogas o una falta grave de seguridad terminan la plática e inician tu procedimiento por escrito.',
        ),
        say(
          'After a change, look in weekly for a month.',
          'Después de un cambio, date una vuelta cada semana durante un mes.',
        ),
      ),
    ),
  ],
};
