import type {managerOverview as english} from '../en/manager-overview.ts';

export const managerOverview: typeof english = (t, f) => ({
  label: 'Resumen',
  due: {
    title: 'Esta semana',
    nothing: 'No hay nada atrasado.',
    see: 'Ver',
    open: 'Abrir',
  },
  table: {
    caption: (count) => f.count(count, t.mentee),
    empty: `Todavía no hay ${t.mentee.other} aquí.`,
    nothingFound: `Ningún ${t.mentee.one} coincide.`,
    showAll: 'Mostrar todo',
    search: `Buscar ${t.mentee.other}`,
  },
  column: {
    mentee: f.capital(t.mentee.one),
    mentor: f.capital(t.mentor.one),
    site: 'Taller',
    week: 'Semana',
    attainment: 'Alcanzado',
    waiting: 'En espera',
    oldest: 'La más antigua',
    lastActivity: 'Última actividad',
    hours: 'Horas',
    flags: 'Avisos',
  },
  sorted: (column, isAscending) => `Ordenado por ${column}, ${isAscending ? 'ascendente' : 'descendente'}`,
});
