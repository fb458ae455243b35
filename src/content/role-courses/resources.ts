import {id} from '../../domain/ids.ts';
import type {CourseId} from '../../domain/ids.ts';
import type {Course} from '../../domain/course.ts';
import {lesson, module, say} from '../course-rows.ts';

export const resources: Course = {
  id: id<CourseId>('resources'),
  role: 'all',
  title: say('Resources for everyone', 'Recursos para todos'),
  summary: say(
    'Short pages to look at when you need them: check lists, phrases and answers for all who take part.',
    'Páginas cortas para consultar cuando hagan falta: listas, frases y respuestas para todos los que participan.',
  ),
  modules: [
    module(
      'Check lists',
      'Listas de verificación',
      lesson(
        'resources-first-day-list',
        4,
        say('First day, hour by hour', 'Primer día, hora por hora'),
        say(
          'First hour: welcome, names, papers, locker, glasses and gloves in the right size.',
          'Primera hora: bienvenida, nombres, papeles, casillero, lentes y guantes de la talla correcta.',
        ),
        say(
          'Second hour: way out, eyewash, extinguishers, lifts, chemicals, whom to call.',
          'Segunda hora: salida, lavaojos, extintores, elevadores, químicos y a quién llamar.',
        ),
        say(
          'Before lunch: one full walk-around of a vehicle together, with the inspection sheet.',
          'Antes de comer: una revisión completa alrededor de un vehículo, juntos y con la hoja de inspección.',
        ),
        say(
          'Afternoon: one small job finished and logged, then ten minutes of questions.',
          'Por la tarde: un trabajo pequeño terminado y registrado, y luego diez minutos de preguntas.',
        ),
      ),
      lesson(
        'resources-before-a-job',
        3,
        say('Before every job', 'Antes de cada trabajo'),
        say(
          'Do I know what the customer wants and what the order says?',
          '¿Sé qué quiere el cliente y qué dice la orden?',
        ),
        say(
          'Is the procedure for this exact vehicle open, with the torque values?',
          '¿Tengo abierto el procedimiento de este vehículo exacto, con los valores de torque?',
        ),
        say(
          'What can fall, spin, spray, burn or roll, and what have I done about it?',
          '¿Qué puede caer, girar, salpicar, quemar o rodar, y qué hice al respecto?',
        ),
        say('At which step do I call my mentor?', '¿En qué paso llamo a mi mentor?'),
      ),
      lesson(
        'resources-starter-tools',
        5,
        say('A modest starter tool set', 'Un juego básico de herramienta'),
        say(
          'Sockets and combination wrenches in metric, ratchets in two drives, extensions and a breaker bar.',
          'Dados y llaves combinadas milimétricas, matracas en dos medidas, extensiones y maneral.',
        ),
        say(
          'Screwdrivers, hex and star bits, pliers, side cutters, pick set, ball-peen and soft hammer.',
          'Desarmadores, puntas hexagonales y de estrella, pinzas, cortadoras, ganchos, martillo de bola y de goma.',
        ),
        say(
          'Tire gauge, tread gauge, test light, simple multimeter, flashlight, magnet and mirror.',
          'Medidor de presión, medidor de profundidad, lámpara de prueba, multímetro sencillo, linterna, imán y espejo.',
        ),
        say(
          'Torque wrenches, pullers and scan tools are usually the shop’s: ask before you buy.',
          'Torquímetros, extractores y escáneres suelen ser del taller: pregunta antes de comprar.',
        ),
      ),
    ),
    module(
      'Words that help',
      'Palabras que ayudan',
      lesson(
        'resources-feedback-phrases',
        4,
        say('Phrases for feedback', 'Frases para retroalimentar'),
        say('“Walk me through what you checked before you started.”', '“Explícame qué revisaste antes de empezar.”'),
        say('“What would you do if this bolt did not move?”', '“¿Qué harías si este tornillo no se moviera?”'),
        say(
          '“This part was right, because … Next time, look at …”',
          '“Esta parte estuvo bien porque… La próxima vez fíjate en…”',
        ),
        say(
          '“You are one step away: show me the torque sequence again.”',
          '“Te falta un paso: muéstrame otra vez la secuencia de apriete.”',
        ),
      ),
      lesson(
        'resources-three-cs',
        5,
        say('Concern, cause, correction', 'Queja, causa, corrección'),
        say(
          'Concern: the customer’s words, when it happens and how you made it happen.',
          'Queja: las palabras del cliente, cuándo pasa y cómo lograste que pasara.',
        ),
        say(
          'Cause: the part or setting that failed, and the measurement that proves it.',
          'Causa: la pieza o el ajuste que falló, y la medición que lo demuestra.',
        ),
        say(
          'Correction: what you did, with values, and how you know that it is cured.',
          'Corrección: qué hiciste, con valores, y cómo sabes que quedó resuelto.',
        ),
      ),
    ),
    module(
      'How this record works',
      'Cómo funciona este historial',
      lesson(
        'resources-levels',
        4,
        say('What the levels mean', 'Qué significan los niveles'),
        say(
          'A level tells how much help was needed on the day; it is no grade and no average is made of it.',
          'Un nivel dice cuánta ayuda hizo falta ese día; no es una calificación escolar ni se promedia.',
        ),
        say(
          'Numbers on paper forms run up or down depending on the form; read the sentence.',
          'En los formatos de papel los números suben o bajan según el formato; lee la frase.',
        ),
        say(
          'Several ratings by different people are stronger evidence than one, whoever gave it.',
          'Varias calificaciones de distintas personas son mejor evidencia que una sola, sea de quien sea.',
        ),
      ),
      lesson(
        'resources-privacy',
        4,
        say('Who sees what', 'Quién ve qué'),
        say(
          'Mentor, mentee and manager see tasks, ratings and hours; the instructor sees those of the own students.',
          'Mentor, aprendiz y gerente ven tareas, calificaciones y horas; el instructor ve las de sus propios estudiantes.',
        ),
        say(
          'Pay notes stay with the manager, school notes with the school.',
          'Las notas de pago se quedan con el gerente y las de la escuela, en la escuela.',
        ),
        say(
          'Customer names, plates and faces do not belong in a note or a photo.',
          'Los nombres, placas y caras de clientes no van en una nota ni en una foto.',
        ),
      ),
      lesson(
        'resources-getting-help',
        3,
        say('Where to get help', 'Dónde pedir ayuda'),
        say(
          'In danger: stop, get out, call the emergency number posted in the bay.',
          'En peligro: para, sal y llama al número de emergencia puesto en la bahía.',
        ),
        say(
          'With a problem at work: mentor, then manager; with school: your instructor.',
          'Con un problema de trabajo: mentor y luego gerente; de escuela: tu instructor.',
        ),
        say(
          'With worries beyond work, ask your manager or school whom you can talk to in confidence.',
          'Con preocupaciones fuera del trabajo, pregunta a tu gerente o escuela con quién puedes hablar en confianza.',
        ),
      ),
    ),
  ],
};
