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
    'Cómo aprovechar tu primer año: llegar preparado, cuidarte, registrar tu trabajo, pedir retroalimentación y ser dueño de tu historial.',
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
          'Averigua dónde, a qué hora, por quién preguntar y qué ponerte; haz el recorrido una vez antes de la primera mañana.',
        ),
        say(
          'Sturdy boots, work pants and safety glasses that fit come before any tool.',
          'Botas firmes, pantalón de trabajo y lentes de seguridad a tu medida van antes que cualquier herramienta.',
        ),
        say(
          'Sleep and breakfast are safety gear too: tired people get hurt.',
          'Dormir y desayunar también es equipo de seguridad: el cansado se lastima.',
        ),
      ),
      lesson(
        'mentee-first-day',
        8,
        say('Your first day', 'Tu primer día'),
        say(
          'Nobody expects you to know the work; they look at whether you listen, ask and clean up.',
          'Nadie espera que conozcas el trabajo; se fijan en si escuchas, preguntas y limpias.',
        ),
        say(
          'Learn the names, the way out, the eyewash and who may tell you what to do.',
          'Apréndete los nombres, la salida, el lavaojos y quién puede darte instrucciones.',
        ),
        say(
          'Touch nothing that moves, lifts, sparks or stores pressure until someone has shown you.',
          'No toques nada que se mueva, levante, suelte chispa o guarde presión hasta que alguien te lo muestre.',
        ),
        say(
          'Before going home, write down three things you did not understand and ask about them tomorrow.',
          'Antes de irte a casa, anota tres cosas que no entendiste y pregúntalas mañana.',
        ),
      ),
      lesson(
        'mentee-people',
        7,
        say('Who is who', 'Quién es quién'),
        say(
          'Your mentor teaches and rates, your manager plans and pays, your instructor, if you have one, looks after the school side.',
          'Tu mentor enseña y califica, tu gerente planea y paga, y tu instructor, si lo tienes, cuida la parte de la escuela.',
        ),
        say(
          'Go to your mentor first with a question about work, and to the manager with one about hours, pay or trouble.',
          'Las preguntas de trabajo van primero al mentor; las de horas, pago o problemas, al gerente.',
        ),
        say(
          'If you feel unsafe or are treated badly, tell any of the three; you do not need proof to speak.',
          'Si te sientes inseguro o te tratan mal, díselo a cualquiera de los tres; no necesitas pruebas para hablar.',
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
          'Most injuries are cuts, burns, eyes and backs, and hurry is behind many of them.',
          'La mayoría de las lesiones son cortes, quemaduras, ojos y espalda, y detrás de muchas está la prisa.',
        ),
        say(
          'Before you start, ask yourself what can fall, spin, spray, burn or roll away.',
          'Antes de empezar, pregúntate qué puede caer, girar, salpicar, quemar o rodar.',
        ),
        say(
          'Glasses stay on for the whole job, also for the ten seconds of blowing out a hole.',
          'Los lentes se quedan puestos todo el trabajo, también los diez segundos de soplar un agujero.',
        ),
        say(
          'Report every scratch and every near miss the same day; it protects you and the next person.',
          'Reporta cada rasguño y cada casi accidente el mismo día; te protege a ti y al siguiente.',
        ),
      ),
      lesson(
        'mentee-saying-stop',
        5,
        say('You may say stop', 'Puedes decir alto'),
        say(
          'You may refuse a job that you have not been shown, and you may stop one that feels wrong.',
          'Puedes negarte a un trabajo que no te han mostrado, y puedes parar uno que no te da confianza.',
        ),
        say(
          'Say it short: “I stop, because …”, step back, and get your mentor.',
          'Dilo corto: “Paro porque…”, da un paso atrás y busca a tu mentor.',
        ),
        say(
          'A lock on a task means something has to come first; it is not about how good you are.',
          'Un candado en una tarea significa que algo va primero; no habla de qué tan bueno eres.',
        ),
      ),
    ),
    module(
      'Your record',
      'Tu historial',
      lesson(
        'mentee-logging',
        8,
        say('Log the job', 'Registrar el trabajo'),
        say(
          'Log each job the same day: what it was, how long it took and which tasks were in it.',
          'Registra cada trabajo el mismo día: qué fue, cuánto tardó y qué tareas incluyó.',
        ),
        say(
          'Count what you did, not what you watched; there is a separate mark for having been shown.',
          'Cuenta lo que hiciste, no lo que viste; para lo que te mostraron hay una marca aparte.',
        ),
        say(
          'Use the repair order number; keep names, plates and phone numbers of customers out of notes and photos.',
          'Usa el número de la orden; no pongas nombres, placas ni teléfonos de clientes en notas ni fotos.',
        ),
        say(
          'No signal in the bay is no problem: the entry waits on your device and goes out later.',
          'Si no hay señal en la bahía no pasa nada: el registro espera en tu dispositivo y se envía después.',
        ),
      ),
      lesson(
        'mentee-ready-to-submit',
        7,
        say('When to ask for a rating', 'Cuándo pedir una calificación'),
        say(
          'Submit a task when you have done it several times and could explain each step to a friend.',
          'Envía una tarea cuando la hayas hecho varias veces y puedas explicar cada paso a un amigo.',
        ),
        say(
          'Tell your mentor before the job starts that you want to be watched; afterwards there is little to see.',
          'Avisa a tu mentor antes de empezar que quieres que te observe; después ya hay poco que ver.',
        ),
        say(
          'A returned task is a short cut: it names the one thing that is missing.',
          'Una tarea devuelta es un atajo: dice lo único que falta.',
        ),
        say(
          'Your own tick never counts as a signature, and you never tick for anybody else.',
          'Tu propia marca nunca vale como firma, y nunca marcas por otra persona.',
        ),
      ),
      lesson(
        'mentee-owning-it',
        5,
        say('It is yours', 'Es tuyo'),
        say(
          'You can look at and download your whole record at any time, also when you leave.',
          'Puedes ver y descargar todo tu historial en cualquier momento, también cuando te vas.',
        ),
        say(
          'Bring it to a pay talk or a job interview: signed tasks say more than a list of courses.',
          'Llévalo a una plática de sueldo o a una entrevista: las tareas firmadas dicen más que una lista de cursos.',
        ),
        say(
          'If something in it is wrong, say so; a correction is added and nothing is wiped out.',
          'Si algo está mal, dilo; se agrega una corrección y nada se borra.',
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
          'Búscalo primero y pregunta con la página abierta: “aquí dice esto, pero yo veo aquello”.',
        ),
        say(
          'Save small questions for the next break; ask at once when safety or a part is at stake.',
          'Guarda las preguntas pequeñas para el descanso; pregunta enseguida si hay riesgo para alguien o para una pieza.',
        ),
        say(
          'Repeat the answer in your own words, so that both of you know it arrived.',
          'Repite la respuesta con tus palabras, para que los dos sepan que quedó clara.',
        ),
      ),
      lesson(
        'mentee-feedback',
        6,
        say('Taking feedback', 'Recibir retroalimentación'),
        say(
          'Listen to the end, say thank you, write it down; after lunch is early enough to decide whether it was fair.',
          'Escucha hasta el final, da las gracias y anótalo; si fue justo lo decides después de comer.',
        ),
        say(
          'Rate yourself before you look at what your mentor gave you.',
          'Califícate antes de ver lo que te puso tu mentor.',
        ),
        say(
          'Pick one point and show within a week that you changed it.',
          'Elige un punto y demuestra en una semana que lo cambiaste.',
        ),
      ),
      lesson(
        'mentee-mistakes',
        6,
        say('When you break something', 'Cuando rompes algo'),
        say(
          'Everyone in this building has broken a part; the ones still here said so at once.',
          'Todos en este taller han roto una pieza; los que siguen aquí lo dijeron enseguida.',
        ),
        say(
          'Stop, make it safe, tell your mentor what happened before you try to mend it.',
          'Para, asegúralo y dile a tu mentor qué pasó antes de tratar de arreglarlo.',
        ),
        say(
          'Afterwards write one line: what you will check next time before that step.',
          'Después escribe una línea: qué revisarás la próxima vez antes de ese paso.',
        ),
      ),
    ),
    module(
      'Tools, pay and the way ahead',
      'Herramienta, pago y lo que sigue',
      lesson(
        'mentee-tools',
        7,
        say('Buying tools without going broke', 'Comprar herramienta sin endeudarte'),
        say(
          'Begin with a modest set and borrow the rest; buy a tool the third time you had to borrow it.',
          'Empieza con un juego sencillo y pide prestado lo demás; compra una herramienta la tercera vez que la pediste.',
        ),
        say(
          'Weekly payments add up: know the full price and the weeks before you sign for a tool box.',
          'Los pagos semanales se acumulan: conoce el precio total y las semanas antes de firmar por una caja de herramienta.',
        ),
        say(
          'Ask what the shop lends, what it pays towards tools and who insures them overnight.',
          'Pregunta qué presta el taller, cuánto aporta para herramienta y quién la asegura por la noche.',
        ),
      ),
      lesson(
        'mentee-pay',
        7,
        say('How you are paid', 'Cómo te pagan'),
        say(
          'Know whether you are paid by the hour or by the job, what counts as time, and when it changes.',
          'Averigua si te pagan por hora o por trabajo, qué cuenta como tiempo y cuándo cambia.',
        ),
        say(
          'Ask which signed tasks or reviews lead to the next step in pay, and put the date in your calendar.',
          'Pregunta qué tareas firmadas o revisiones llevan al siguiente aumento y anota la fecha.',
        ),
        say(
          'Check your hours every week; a question in the same week is easy to settle.',
          'Revisa tus horas cada semana; una duda de esa misma semana se arregla fácil.',
        ),
      ),
      lesson(
        'mentee-90-days',
        6,
        say('Your 90-day review', 'Tu revisión de 90 días'),
        say(
          'Answer the questions yourself first: what you can do alone, what still needs someone beside you.',
          'Contesta tú primero: qué puedes hacer solo y en qué todavía necesitas a alguien al lado.',
        ),
        say(
          'Bring two wishes: work you want to see next and one thing that would help you learn.',
          'Lleva dos deseos: el trabajo que quieres ver después y una cosa que te ayudaría a aprender.',
        ),
        say(
          'Leave with goals that have dates, and look at them every Monday.',
          'Sal con metas que tengan fecha y míralas cada lunes.',
        ),
      ),
    ),
  ],
};
