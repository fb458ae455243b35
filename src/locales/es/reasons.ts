import type {reasonSentences as english} from '../en/reasons.ts';

export const reasonSentences: typeof english = (t, f, needs) => {
  const count = typeof needs === 'number' ? needs : 1;
  return {
    'not-yours': 'Esto no te corresponde aquí.',
    'never-self': 'Nadie califica ni firma su propio trabajo.',
    'not-paired': `Solo puede hacerlo quien sea ${t.mentor.one} de este ${t.mentee.one}.`,
    'mentor-course-needed': `Aprueba primero el curso de ${t.mentor.one}; da el derecho a calificar.`,
    'instructor-not-assessor': `En este taller el ${t.instructor.one} no califica ni firma.`,
    'shop-task': `Es una tarea de taller: la califica y firma un ${t.mentor.one} del taller.`,
    'own-sign-offs-only': 'Solo puedes reabrir lo que firmaste tú.',
    'too-long-ago': `Ya pasó demasiado tiempo para ti; un ${t.manager.one} todavía puede hacerlo.`,
    'not-your-readers': 'Solo puedes escribir a lectores entre los que estás tú.',
    'placement-not-active': 'La práctica no está activa.',
    'unknown-task': 'Esta tarea ya no está en el plan.',
    'unknown-level': 'Este nivel no está en la escala que se usa.',
    'unknown-lesson': 'Esta lección ya no está en el curso.',
    'age-needed': needs === undefined ? 'Requiere más edad.' : `Requiere tener ${needs} años.`,
    'age-unknown': `No consta el rango de edad. Un ${t.manager.one} puede añadirlo.`,
    'agreement-needed': 'Requiere un acuerdo de formación firmado.',
    'course-needed':
      needs === undefined ? 'Requiere aprobar antes un curso.' : `Requiere aprobar antes el curso ${needs}.`,
    'task-needed': needs === undefined ? 'Requiere otra tarea firmada antes.' : `Requiere ${needs} firmada antes.`,
    'more-attempts-needed': `Falta registrar ${f.count(count, {one: 'intento', other: 'intentos'})} más.`,
    'not-submitted': 'No está a la espera de una evaluación.',
    'already-submitted': 'Ya está a la espera de una evaluación.',
    'already-ready': 'Ya está lista para firmar.',
    'already-signed': 'Ya está firmada.',
    'not-signed': 'No está firmada.',
    'closed-task': 'Esta tarea está cerrada en esta práctica.',
    'not-ready': 'El nivel alcanzado todavía no permite firmar.',
    'safety-missed': 'Falló la seguridad. Califica otra vez sin fallo antes de firmar.',
    'more-ratings-needed': `Falta ${f.count(count, {one: 'calificación', other: 'calificaciones'})} más antes de firmar.`,
    'reason-needed': 'Di primero por qué.',
    'reopened-meanwhile': 'Se reabrió después de que la miraste. Mírala otra vez y firma.',
    'rated-meanwhile': 'Se calificó más bajo después de que la miraste. Mírala otra vez y firma.',
    'depends-on-refused': 'Se apoya en algo que fue rechazado.',
    'id-taken': 'Ya hay otra cosa guardada con este número. Expórtalo y regístralo otra vez.',
    'not-understood': 'El servicio no pudo leer esto. Guarda una copia y regístralo otra vez.',
  };
};
