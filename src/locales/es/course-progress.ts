import type {courseProgress as english} from '../en/course-progress.ts';

export const courseProgress: typeof english = (_t, f) => ({
  label: 'Cursos',
  empty: 'Todavía no hay cursos para ti.',
  state: {
    'not-started': 'Sin empezar',
    'in-progress': 'En curso',
    completed: 'Completado',
    passed: 'Aprobado',
    failed: 'No aprobado',
    waived: 'Dispensado',
    expired: 'Vencido',
  },
  lessons: (done, total) => `${f.number(done)} de ${f.count(total, {one: 'lección', other: 'lecciones'})}`,
  begin: (lesson, minutes) => `Empezar: ${lesson} (${f.duration(minutes)})`,
  continue: (lesson, minutes) => `Continuar: ${lesson} (${f.duration(minutes)})`,
  due: (when) => `Para el ${when}`,
  expires: (when) => `Válido hasta el ${when}`,
});
