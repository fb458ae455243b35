import {id} from '../../domain/ids.ts';
import type {CourseId} from '../../domain/ids.ts';
import type {Course} from '../../domain/course.ts';
import {lesson, module, say} from '../course-rows.ts';

export const menteeCourse: Course = {
  id: id<CourseId>('mentee'),
  role: 'mentee',
  title: say('Starting in the trade', 'Empezar en el oficio'),
  summary: say(
    'How to get the most out of your first year: come ready, stay safe, log your work, ask for feedback and own your record.',
    'Cómo aprovechar su primer año: llegar preparado, cuidarse, registrar su trabajo, pedir retroalimentación y ser dueño de su historial.',
  ),
  modules: [
    module(
      'Before and on day one',
      'Antes y durante el primer día',
      lesson(
        'mentee-getting-ready',
        7,
        say('Getting ready', 'Prepararse'),
        say(
          'Know where to be, when, whom to ask for and what to wear; drive the way once before the first morning.',
          'Sepa dónde, a qué hora, por quién preguntar y qué ponerse; haga el recorrido una vez antes de la primera mañana.',
        ),
        say(
          'Sturdy boots, work pants and safety glasses that fit come before any tool.',
          'Botas firmes, pantalón de trabajo y lentes de seguridad a su medida van antes que cualquier herramienta.',
        ),
        say(
          'Sleep and breakfast are safety gear too: tired people get hurt.',
          'Dormir y desayunar también es equipo de seguridad: el cansado se lastima.',
        ),
      ),
      lesson(
        'mentee-first-day',
        8,
        say('Your first day', 'Su primer día'),
        say(
          'Nobody expects you to know the work; they look at whether you listen, ask and clean up.',
          'Nadie espera que conozca el trabajo; se fijan en si escucha, pregunta y limpia.',
        ),
        say(
          'Learn the names, the way out, the eyewash and who may tell you what to do.',
          'Aprenda los nombres, la salida, el lavaojos y quién puede darle instrucciones.',
        ),
        say(
          'Touch nothing that moves, lifts, sparks or stores pressure until someone has shown you.',
          'No toque nada que se mueva, levante, suelte chispa o guarde presión hasta que alguien se lo muestre.',
        ),
        say(
          'Before going home, write down three things you did not understand and ask about them tomorrow.',
          'Antes de irse a casa, anote tres cosas que no entendió y pregúntelas mañana.',
        ),
      ),
      lesson(
        'mentee-people',
        7,
        say('Who is who', 'Quién es quién'),
        say(
          'Your mentor teaches and rates, your manager plans and pays, your instructor, if you have one, looks after the school side.',
          'Su mentor enseña y califica, su gerente planea y paga, y su instructor, si lo tiene, cuida la parte de la escuela.',
        ),
        say(
          'Go to your mentor first with a question about work, and to the manager with one about hours, pay or trouble.',
          'Las preguntas de trabajo van primero al mentor; las de horas, pago o problemas, al gerente.',
        ),
        say(
          'If you feel unsafe or are treated badly, tell any of the three; you do not need proof to speak.',
          'Si se siente inseguro o lo tratan mal, dígaselo a cualquiera de los tres; no necesita pruebas para hablar.',
        ),
      ),
    ),
    module(
      'Staying in one piece',
      'Cuidarse',
      lesson(
        'mentee-safety',
        9,
        say('What hurts people in shops', 'Qué lastima a la gente en el taller'),
        say(
          'Most injuries are cuts, burns, eyes and backs, and nearly all of them come from hurrying.',
          'La mayoría de las lesiones son cortes, quemaduras, ojos y espalda, y casi todas vienen de la prisa.',
        ),
        say(
          'Before you start, ask yourself what can fall, spin, spray, burn or roll away.',
          'Antes de empezar, pregúntese qué puede caer, girar, salpicar, quemar o rodar.',
        ),
        say(
          'Glasses stay on for the whole job, also for the ten seconds of blowing out a hole.',
          'Los lentes se quedan puestos todo el trabajo, también los diez segundos de soplar un agujero.',
        ),
        say(
          'Report every scratch and every near miss the same day; it protects you and the next person.',
          'Reporte cada rasguño y cada casi accidente el mismo día; lo protege a usted y al siguiente.',
        ),
      ),
      lesson(
        'mentee-saying-stop',
        5,
        say('You may say stop', 'Usted puede decir alto'),
        say(
          'You may refuse a job that you have not been shown, and you may stop one that feels wrong.',
          'Puede negarse a un trabajo que no le han mostrado, y puede parar uno que no le da confianza.',
        ),
        say(
          'Say it short: “I stop, because …”, step back, and get your mentor.',
          'Dígalo corto: “Paro porque…”, dé un paso atrás y busque a su mentor.',
        ),
        say(
          'A lock on a task means something has to come first; it is not about how good you are.',
          'Un candado en una tarea significa que algo va primero; no habla de qué tan bueno es usted.',
        ),
      ),
    ),
    module(
      'Your record',
      'Su historial',
      lesson(
        'mentee-logging',
        8,
        say('Log the job', 'Registrar el trabajo'),
        say(
          'Log each job the same day: what it was, how long it took and which tasks were in it.',
          'Registre cada trabajo el mismo día: qué fue, cuánto tardó y qué tareas incluyó.',
        ),
        say(
          'Count what you did, not what you watched; there is a separate mark for having been shown.',
          'Cuente lo que hizo, no lo que vio; para lo que le mostraron hay una marca aparte.',
        ),
        say(
          'Use the repair order number; keep names, plates and phone numbers of customers out of notes and photos.',
          'Use el número de la orden; no ponga nombres, placas ni teléfonos de clientes en notas ni fotos.',
        ),
        say(
          'No signal in the bay is no problem: the entry waits on your device and goes out later.',
          'Si no hay señal en la bahía no pasa nada: el registro espera en su equipo y se envía después.',
        ),
      ),
      lesson(
        'mentee-ready-to-submit',
        7,
        say('When to ask for a rating', 'Cuándo pedir una calificación'),
        say(
          'Submit a task when you have done it several times and could explain each step to a friend.',
          'Envíe una tarea cuando la haya hecho varias veces y pueda explicar cada paso a un amigo.',
        ),
        say(
          'Tell your mentor before the job starts that you want to be watched; afterwards there is little to see.',
          'Avise a su mentor antes de empezar que quiere que lo observe; después ya hay poco que ver.',
        ),
        say(
          'A returned task is a short cut: it names the one thing that is missing.',
          'Una tarea devuelta es un atajo: dice lo único que falta.',
        ),
        say(
          'Your own tick never counts as a signature, and nobody else’s tick is yours to give.',
          'Su propia marca nunca vale como firma, y la marca de otro no le toca a usted darla.',
        ),
      ),
      lesson(
        'mentee-owning-it',
        5,
        say('It is yours', 'Es suyo'),
        say(
          'You can look at and download your whole record at any time, also when you leave.',
          'Puede ver y descargar todo su historial en cualquier momento, también cuando se va.',
        ),
        say(
          'Bring it to a pay talk or a job interview: signed tasks say more than a list of courses.',
          'Llévelo a una plática de sueldo o a una entrevista: las tareas firmadas dicen más que una lista de cursos.',
        ),
        say(
          'If something in it is wrong, say so; a correction is added and nothing is wiped out.',
          'Si algo está mal, dígalo; se agrega una corrección y nada se borra.',
        ),
      ),
    ),
    module(
      'Learning faster',
      'Aprender más rápido',
      lesson(
        'mentee-asking',
        6,
        say('Asking good questions', 'Hacer buenas preguntas'),
        say(
          'Look it up first, then ask with the page open: “it says this, but I see that”.',
          'Búsquelo primero y pregunte con la página abierta: “aquí dice esto, pero yo veo aquello”.',
        ),
        say(
          'Save small questions for the next break; ask at once when safety or a part is at stake.',
          'Guarde las preguntas pequeñas para el descanso; pregunte enseguida si hay riesgo para alguien o para una pieza.',
        ),
        say(
          'Repeat the answer in your own words, so that both of you know it arrived.',
          'Repita la respuesta con sus palabras, para que los dos sepan que quedó clara.',
        ),
      ),
      lesson(
        'mentee-feedback',
        6,
        say('Taking feedback', 'Recibir retroalimentación'),
        say(
          'Listen to the end, say thank you, write it down; think about whether it is fair after lunch.',
          'Escuche hasta el final, dé las gracias y anótelo; piense si es justo después de comer.',
        ),
        say(
          'Rate yourself before you look at what your mentor gave you.',
          'Califíquese antes de ver lo que le puso su mentor.',
        ),
        say(
          'Pick one point and show within a week that you changed it.',
          'Elija un punto y demuestre en una semana que lo cambió.',
        ),
      ),
      lesson(
        'mentee-mistakes',
        6,
        say('When you break something', 'Cuando rompe algo'),
        say(
          'Everyone in this building has broken a part; the ones still here said so at once.',
          'Todos en este taller han roto una pieza; los que siguen aquí lo dijeron enseguida.',
        ),
        say(
          'Stop, make it safe, tell your mentor what happened before you try to mend it.',
          'Pare, asegúrelo y dígale a su mentor qué pasó antes de tratar de arreglarlo.',
        ),
        say(
          'Afterwards write one line: what you will check next time before that step.',
          'Después escriba una línea: qué revisará la próxima vez antes de ese paso.',
        ),
      ),
    ),
    module(
      'Tools, pay and the way ahead',
      'Herramienta, pago y lo que sigue',
      lesson(
        'mentee-tools',
        7,
        say('Buying tools without going broke', 'Comprar herramienta sin endeudarse'),
        say(
          'Begin with a modest set and borrow the rest; buy a tool the third time you had to borrow it.',
          'Empiece con un juego sencillo y pida prestado lo demás; compre una herramienta la tercera vez que la pidió.',
        ),
        say(
          'Weekly payments add up: know the full price and the weeks before you sign for a tool box.',
          'Los pagos semanales se acumulan: conozca el precio total y las semanas antes de firmar por una caja de herramienta.',
        ),
        say(
          'Ask what the shop lends, what it pays towards tools and who insures them overnight.',
          'Pregunte qué presta el taller, cuánto aporta para herramienta y quién la asegura por la noche.',
        ),
      ),
      lesson(
        'mentee-pay',
        7,
        say('How you are paid', 'Cómo le pagan'),
        say(
          'Know whether you are paid by the hour or by the job, what counts as time, and when it changes.',
          'Sepa si le pagan por hora o por trabajo, qué cuenta como tiempo y cuándo cambia.',
        ),
        say(
          'Ask which signed tasks or reviews lead to the next step in pay, and put the date in your calendar.',
          'Pregunte qué tareas firmadas o evaluaciones llevan al siguiente aumento y anote la fecha.',
        ),
        say(
          'Check your hours every week; a question in the same week is easy to settle.',
          'Revise sus horas cada semana; una duda de esa misma semana se arregla fácil.',
        ),
      ),
      lesson(
        'mentee-90-days',
        6,
        say('Your 90-day review', 'Su evaluación de 90 días'),
        say(
          'Answer the questions yourself first: what you can do alone, what still needs someone beside you.',
          'Conteste usted primero: qué puede hacer solo y en qué todavía necesita a alguien al lado.',
        ),
        say(
          'Bring two wishes: work you want to see next and one thing that would help you learn.',
          'Lleve dos deseos: el trabajo que quiere ver después y una cosa que le ayudaría a aprender.',
        ),
        say(
          'Leave with goals that have dates, and look at them every Monday.',
          'Salga con metas que tengan fecha y véalas cada lunes.',
        ),
      ),
    ),
  ],
};
