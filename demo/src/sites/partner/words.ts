export type Language = 'en' | 'es';

export interface Words {
  readonly portal: string;
  readonly programme: string;
  readonly catalogue: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly language: string;
  readonly groupTitle: (group: string) => string;
  readonly groupLead: string;
  readonly ownTitle: string;
  readonly ownLead: string;
  readonly back: string;
  readonly placementTitle: string;
  readonly catalogueTitle: string;
  readonly catalogueLead: string;
  readonly noPlacement: string;
  readonly code: string;
  readonly about: Readonly<
    Record<
      'checklist' | 'form' | 'courses' | 'overview' | 'ring' | 'rating' | 'sync',
      {readonly title: string; readonly text: string}
    >
  >;
  readonly arriving: (done: number, total: number) => string;
  readonly arrivingSoon: string;
  readonly arrivingFailed: string;
  readonly brakes: string;
  readonly question: string;
  readonly legal: string;
}

/** The portal's own words. The elements bring theirs. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    portal: 'Partner portal',
    programme: 'Programme',
    catalogue: 'Elements',
    theme: 'Theme',
    themes: {auto: 'Auto', light: 'Light', dark: 'Dark'},
    language: 'Language',
    groupTitle: (group) => `Mentees at ${group}`,
    groupLead: 'Every mentee of the group, whoever is late first. Open a line to read that record.',
    ownTitle: 'Your way to the certificate',
    ownLead: 'Tasks that a mentor has seen and signed count. What you say yourself is kept beside them.',
    back: 'All mentees',
    placementTitle: 'One record',
    catalogueTitle: 'Seven elements, one brand',
    catalogueLead: 'Each piece below is live. Three colours and a font are all that the portal tells them.',
    noPlacement: 'You follow whole groups, so no single record is yours.',
    code: 'As it is written here',
    about: {
      checklist: {
        title: 'Task checklist',
        text: 'The tasks of one placement: log a job, ask for an evaluation, rate and sign.',
      },
      form: {
        title: 'Evaluation form',
        text: 'What did you see today: the levels with their anchor words, criteria and a comment.',
      },
      courses: {title: 'Course progress', text: 'Role courses as rings, with what comes next.'},
      overview: {title: 'Manager overview', text: 'What is late first, then every mentee in reach.'},
      ring: {title: 'Progress ring', text: 'Numbers in, picture out. Signed is solid, waiting is hatched.'},
      rating: {title: 'Rating', text: 'A form control of its own, for any form.'},
      sync: {title: 'Sync status', text: 'What has left this device, and what has not.'},
    },
    arriving: (done, total) => `The group’s records are coming in: ${done} of ${total} mentees.`,
    arrivingSoon: 'The group’s records are about to come in.',
    arrivingFailed: 'The group’s records could not be brought over. What is here can be used.',
    brakes: 'Brakes',
    question: 'What did you see today?',
    legal: 'Summit Trade Alliance and everybody on this page are invented.',
  },
  es: {
    portal: 'Portal de socios',
    programme: 'Programa',
    catalogue: 'Elementos',
    theme: 'Tema',
    themes: {auto: 'Auto', light: 'Claro', dark: 'Oscuro'},
    language: 'Idioma',
    groupTitle: (group) => `Aprendices en ${group}`,
    groupLead: 'Todos los aprendices del grupo, primero lo que lleva retraso. Abre una línea para leer su registro.',
    ownTitle: 'Tu camino al certificado',
    ownLead: 'Cuentan las tareas que un mentor ha visto y firmado. Lo que dices tú queda al lado.',
    back: 'Todos los aprendices',
    placementTitle: 'Un registro',
    catalogueTitle: 'Siete elementos, una marca',
    catalogueLead: 'Cada pieza está viva. El portal solo les da tres colores y una letra.',
    noPlacement: 'Sigues grupos enteros, así que ningún registro es tuyo.',
    code: 'Así está escrito aquí',
    about: {
      checklist: {
        title: 'Lista de tareas',
        text: 'Las tareas de unas prácticas: anota un trabajo, pide evaluación, califica y firma.',
      },
      form: {title: 'Evaluación', text: 'Qué viste hoy: los niveles con sus palabras, los criterios y un comentario.'},
      courses: {title: 'Avance en los cursos', text: 'Los cursos de tu función como anillos, con lo que sigue.'},
      overview: {
        title: 'Vista del responsable',
        text: 'Primero lo que lleva retraso, después cada aprendiz a tu alcance.',
      },
      ring: {
        title: 'Anillo de avance',
        text: 'Entran números, sale un dibujo. Lo firmado es sólido, lo que espera va rayado.',
      },
      rating: {title: 'Calificación', text: 'Un control propio para cualquier formulario.'},
      sync: {title: 'Estado del envío', text: 'Qué ha salido de este dispositivo y qué no.'},
    },
    arriving: (done, total) => `Llegan los registros del grupo: ${done} de ${total} aprendices.`,
    arrivingSoon: 'Los registros del grupo están por llegar.',
    arrivingFailed: 'No se pudieron traer los registros del grupo. Lo que está aquí se puede usar.',
    brakes: 'Frenos',
    question: '¿Qué viste hoy?',
    legal: 'Summit Trade Alliance y todas las personas de esta página son inventadas.',
  },
};
