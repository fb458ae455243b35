import {id} from '../../domain/ids.ts';
import type {CourseId} from '../../domain/ids.ts';
import type {Course} from '../../domain/course.ts';
import {lesson, module, say} from '../course-rows.ts';

export const mentorCourse: Course = {
  id: id<CourseId>('mentor'),
  role: 'mentor',
  title: say('Mentoring in the bay', 'Ser mentor en la bahía'),
  summary: say(
    'How to turn daily work into training: plan it, show it, watch it, rate what you saw and say it so that it helps.',
    'Cómo convertir el trabajo diario en entrenamiento: planearlo, mostrarlo, observarlo, calificar lo que viste y decirlo de forma que ayude.',
  ),
  grants: say(
    'Passing this course gives you the right to rate and sign off your mentee’s tasks.',
    'Al aprobar este curso puedes calificar y firmar las tareas de tu aprendiz.',
  ),
  validDays: 730,
  modules: [
    module(
      'What a mentor does',
      'Qué hace un mentor',
      lesson(
        'mentor-the-job',
        8,
        say('The job and its limits', 'El trabajo y sus límites'),
        say(
          'Your job is that this person can do the work without you one day; the car on the lift is the means.',
          'Tu trabajo es que esta persona algún día pueda trabajar sin ti; el carro en el elevador es el medio.',
        ),
        say(
          'You are teacher, example and safety net in the bay; you are not the boss, the parent or the counselor.',
          'Eres maestro, ejemplo y red de seguridad en la bahía; no eres el jefe, ni el padre, ni el consejero.',
        ),
        say(
          'A mentee copies what you do, not what you say: if you skip the glasses, so will they.',
          'El aprendiz copia lo que haces, no lo que dices: si tú no te pones los lentes, él tampoco.',
        ),
        say(
          'Training costs you time in the first weeks and gives it back later; agree with your manager how that time is paid before you start.',
          'Entrenar te cuesta tiempo las primeras semanas y te lo devuelve después; acuerda con tu gerente cómo se paga ese tiempo antes de empezar.',
        ),
      ),
      lesson(
        'mentor-learning-by-hand',
        10,
        say('How people learn with their hands', 'Cómo se aprende con las manos'),
        say(
          'Show it once at full speed, once slowly with words, then let them tell you the steps before they touch it.',
          'Muéstralo una vez a ritmo normal, otra despacio y explicando, y pide que te digan los pasos antes de tocar nada.',
        ),
        say(
          'One new thing per job is plenty; let the rest of the job be work they already know.',
          'Una sola cosa nueva por trabajo es suficiente; que lo demás sea trabajo que ya conocen.',
        ),
        say(
          'Doing it three times in one week sticks better than doing it once a month.',
          'Hacerlo tres veces en una semana se queda mejor que hacerlo una vez al mes.',
        ),
        say(
          'When they are stuck, ask what the book says before you reach for the tool yourself.',
          'Cuando se atoren, pregunta qué dice el manual antes de tomar tú la herramienta.',
        ),
      ),
      lesson(
        'mentor-first-week',
        8,
        say('The first day and the first week', 'El primer día y la primera semana'),
        say(
          'Be there when they arrive, show the way out, the restroom and the coffee, and introduce them by name.',
          'Recíbelos cuando lleguen, muéstrales la salida, el baño y el café, y preséntalos por su nombre.',
        ),
        say(
          'Walk the safety tasks before any wrench is picked up, and sign only what you have really seen.',
          'Recorre las tareas de seguridad antes de que tomen una llave, y firma solo lo que de verdad viste.',
        ),
        say(
          'Give them one job on day one that they can finish, and let them tell the customer’s advisor that it is done.',
          'Dales el primer día un trabajo que puedan terminar, y deja que ellos avisen al asesor que ya está listo.',
        ),
        say(
          'At the end of the week ask two questions: what did you do for the first time, and what made no sense?',
          'Al final de la semana haz dos preguntas: ¿qué hiciste por primera vez y qué no tuvo sentido?',
        ),
      ),
    ),
    module(
      'Planning the work',
      'Planear el trabajo',
      lesson(
        'mentor-weekly-plan',
        8,
        say('Two minutes on Monday', 'Dos minutos el lunes'),
        say(
          'Look at what is booked, then pick three tasks per mentee that this week’s cars can teach.',
          'Mira qué está citado y elige tres tareas por aprendiz que los carros de esta semana puedan enseñar.',
        ),
        say(
          'Start from what was returned last week; it is the shortest way to a signature.',
          'Empieza por lo que se devolvió la semana pasada; es el camino más corto a una firma.',
        ),
        say(
          'Tell the dispatcher which jobs you want to keep for training, or they go to the fastest hand.',
          'Dile a quien reparte el trabajo qué órdenes quieres para entrenar, o se irán a la mano más rápida.',
        ),
        say(
          'If a kind of work never comes in, say so early; the manager or the school can find another place for it.',
          'Si un tipo de trabajo nunca llega, dilo pronto; el gerente o la escuela pueden buscar otro lugar para eso.',
        ),
      ),
      lesson(
        'mentor-letting-go',
        9,
        say('From watching to letting go', 'De observar a soltar'),
        say(
          'Move in four steps: I do it, we do it, you do it and I watch, you do it and I check.',
          'Avanza en cuatro pasos: lo hago yo, lo hacemos juntos, lo haces tú y yo miro, lo haces tú y yo reviso.',
        ),
        say(
          'Stand where you can see the hands and stop the job, but not so close that you do it for them.',
          'Párate donde veas las manos y puedas parar el trabajo, pero no tan cerca que termines haciéndolo tú.',
        ),
        say(
          'Name the two points where you want to be called: for example before the bolts come out and before the wheels go on.',
          'Di en qué dos puntos quieres que te llamen: por ejemplo antes de quitar los tornillos y antes de poner las ruedas.',
        ),
        say(
          'Take a step back when safety slips, whatever the level was yesterday.',
          'Da un paso atrás cuando falle la seguridad, sin importar el nivel de ayer.',
        ),
      ),
      lesson(
        'mentor-time-and-pay',
        7,
        say('Training on the clock', 'Entrenar contra el reloj'),
        say(
          'Book the job, not the lesson: log one job and tick the tasks it held, and the hours come along.',
          'Registra el trabajo, no la clase: anota un trabajo y marca sus tareas, y las horas se suman solas.',
        ),
        say(
          'Under flat rate the mentee’s early hours have to land somewhere; make sure you know on whose ticket.',
          'En pago por tarifa, las primeras horas del aprendiz tienen que quedar en alguna orden; asegúrate de saber en cuál.',
        ),
        say(
          'Choose training jobs with slack in them; a waiting customer at five o’clock is a poor classroom.',
          'Elige trabajos con holgura para entrenar; un cliente esperando a las cinco no es buen salón de clases.',
        ),
      ),
    ),
    module(
      'Rating what you saw',
      'Calificar lo que viste',
      lesson(
        'mentor-rating',
        10,
        say('Five levels, one question', 'Cinco niveles, una pregunta'),
        say(
          'The question is always “what did you see today?”, never “how good are they?” or “how hard do they try?”.',
          'La pregunta siempre es “¿qué viste hoy?”, nunca “¿qué tan bueno es?” ni “¿cuánto se esfuerza?”.',
        ),
        say(
          'Read the sentence under the level and compare it with what happened; do not go by the number.',
          'Lee la frase debajo del nivel y compárala con lo que pasó; no te guíes por el número.',
        ),
        say(
          'If you were not there for enough of it, say so; it is an honest answer and costs nobody anything.',
          'Si no estuviste presente lo suficiente, dilo; es una respuesta honesta y no le cuesta nada a nadie.',
        ),
        say(
          'Rate on the spot, while the wheels are still off; a rating from memory on Friday is worth half.',
          'Califica en el momento, con las ruedas todavía afuera; una calificación de memoria el viernes vale la mitad.',
        ),
        say(
          'A miss on safety holds the rating down and stops the signature, however well the part was fitted.',
          'Una falla de seguridad baja la calificación y detiene la firma, por bien montada que esté la pieza.',
        ),
      ),
      lesson(
        'mentor-fair-rating',
        8,
        say('Traps for a fair rater', 'Trampas para calificar justo'),
        say(
          'Liking someone lifts your ratings, and one bad morning lowers them; ask what you would give a stranger.',
          'Si alguien te cae bien, calificas más alto; una mala mañana baja todo. Pregúntate qué le darías a un desconocido.',
        ),
        say(
          'The middle of the scale is no safe place: it hides both the one who is ready and the one who needs help.',
          'El centro de la escala no es un refugio: esconde al que ya está listo y al que necesita ayuda.',
        ),
        say(
          'Rate tasks nobody asked you to rate as well, or you only see the days on which they felt ready.',
          'Califica también tareas que nadie te pidió, o solo verás los días en que ellos se sentían listos.',
        ),
        say(
          'Let a second mentor rate now and then; several pairs of eyes say more than one, however sharp.',
          'De vez en cuando deja que otro mentor califique; varios pares de ojos dicen más que uno solo, por bueno que sea.',
        ),
      ),
      lesson(
        'mentor-signing',
        6,
        say('What your signature says', 'Qué dice tu firma'),
        say(
          'It says that you saw this person reach the level on that day; it is no promise about every day to come.',
          'Dice que viste a esta persona llegar al nivel ese día; no es una promesa para todos los días que vienen.',
        ),
        say(
          'Sign only your own observation, under your own name, never to clear a queue.',
          'Firma solo lo que tú observaste, con tu propio nombre, nunca para vaciar la lista.',
        ),
        say(
          'If a signed task turns out wrong, reopen it with the reason; the history stays and that is fine.',
          'Si una tarea firmada resulta mal, reábrela con la razón; el historial queda, y así debe ser.',
        ),
      ),
    ),
    module(
      'Saying it so that it helps',
      'Decirlo de forma que ayude',
      lesson(
        'mentor-feedback',
        9,
        say('Feedback in one minute', 'Retroalimentación en un minuto'),
        say(
          'Say what you saw, what it leads to, and what to try next time, in that order and in private.',
          'Di qué viste, a qué lleva eso y qué intentar la próxima vez, en ese orden y en privado.',
        ),
        say(
          'Talk about the bolt, not about the person: “this one was at half torque”, not “you are careless”.',
          'Habla del tornillo, no de la persona: “este estaba a medio torque”, no “eres descuidado”.',
        ),
        say(
          'Name one thing that was right, exactly; “good job” teaches nothing.',
          'Menciona con exactitud una cosa que estuvo bien; “buen trabajo” no enseña nada.',
        ),
        say(
          'Ask them to rate themselves first; the gap between the two answers is the lesson.',
          'Pídeles que se califiquen primero; la diferencia entre las dos respuestas es la lección.',
        ),
      ),
      lesson(
        'mentor-hard-talks',
        8,
        say('When it goes wrong', 'Cuando algo sale mal'),
        say(
          'Damage happens in training: make the car safe, tell the manager, then work out together how it came about.',
          'En el entrenamiento hay daños: asegura el carro, avisa al gerente y luego averigüen juntos cómo pasó.',
        ),
        say(
          'Lateness and phones are talked about the same day, once, plainly; the second time the manager joins.',
          'Los retardos y el teléfono se hablan el mismo día, una vez y claro; la segunda vez se suma el gerente.',
        ),
        say(
          'If you two do not get on, say so before it hurts the work; changing the pair is normal and no one’s failure.',
          'Si no se entienden, dilo antes de que afecte el trabajo; cambiar de pareja es normal y no es fracaso de nadie.',
        ),
        say(
          'Teasing that would not be said to a customer is not said to a mentee either.',
          'La burla que no le harías a un cliente tampoco se la haces a un aprendiz.',
        ),
      ),
      lesson(
        'mentor-reviews',
        7,
        say('The 30, 60 and 90 day reviews', 'Las revisiones de 30, 60 y 90 días'),
        say(
          'Bring examples, not impressions: three jobs that show where they stand.',
          'Lleva ejemplos, no impresiones: tres trabajos que muestren dónde están.',
        ),
        say(
          'Read their own answers first and start with the point where you two differ most.',
          'Lee primero las respuestas de ellos y empieza por el punto en que más difieren.',
        ),
        say(
          'Leave with two or three goals that have a date and belong to tasks on the list.',
          'Salgan con dos o tres metas con fecha que correspondan a tareas de la lista.',
        ),
      ),
    ),
    module(
      'Keeping both of you safe',
      'Cuidar a los dos',
      lesson(
        'mentor-safety',
        8,
        say('Safety is the first task', 'La seguridad es la primera tarea'),
        say(
          'New hands get hurt in their first months, mostly on lifts, with chemicals and on hot or spinning parts; be there.',
          'Las manos nuevas se lastiman en los primeros meses, sobre todo con elevadores, químicos y piezas calientes o que giran; quédate cerca.',
        ),
        say(
          'Anybody may stop any job; thank the one who does, even when it turns out to be nothing.',
          'Cualquiera puede parar cualquier trabajo; agradece a quien lo hace, aunque al final no fuera nada.',
        ),
        say(
          'Keep a mentee away from high voltage, gas welding, road tests and grinders until you have cleared each one with your manager.',
          'Mantén al aprendiz lejos de alto voltaje, soldadura de gas, pruebas de manejo y esmeriles hasta que hayas acordado cada cosa con tu gerente.',
        ),
      ),
      lesson(
        'mentor-minors',
        6,
        say('Working with someone under eighteen', 'Trabajar con menores de dieciocho'),
        say(
          'A row with a lock needs an age, an agreement or a course first; never talk a mentee around it.',
          'Una tarea con candado necesita primero una edad, un acuerdo o un curso; nunca ayudes a un aprendiz a saltárselo.',
        ),
        say(
          'Work with a minor in plain sight, with others around, and keep messages to the shop’s own channels.',
          'Trabaja con un menor a la vista, con otros cerca, y usa solo los canales de mensajes del taller.',
        ),
        say(
          'Ask your manager what your state allows; the list shows what is needed, it does not give legal advice.',
          'Pregunta a tu gerente qué permite tu estado; la lista muestra qué hace falta, no da asesoría legal.',
        ),
      ),
    ),
  ],
};
