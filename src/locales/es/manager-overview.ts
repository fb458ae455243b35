import type {Section} from '../catalogue.ts';
import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';

export const managerOverview = (t: Terms, f: Formats): Section<'managerOverview'> => ({
  label: 'Resumen',
  due: {
    title: 'Esta semana',
    nothing: 'No hay nada atrasado.',
    see: 'Ver',
    hide: 'Ocultar',
    open: 'Abrir',
    andMore: (count: number) => `y ${f.number(count)} más en la tabla de abajo`,
    many: {
      'waiting-long': `${t.mentee.other} esperan demasiado una evaluación`,
      silent: `${t.mentee.other} no han registrado nada en una semana`,
      milestone: 'fechas importantes se acercan',
      'agreement-unsigned': 'acuerdos están sin firmar',
      'no-mentor': `${t.mentee.other} no tienen ${t.mentor.one}`,
      'mentor-load': `${t.mentor.other} tienen demasiados ${t.mentee.other}`,
    },
    waitingLong: (name: string, count: number, days: number) =>
      `${name}: ${f.count(count, {one: 'tarea espera', other: 'tareas esperan'})}, la más antigua desde hace ${f.count(days, {one: 'día', other: 'días'})}`,
    silent: (name: string, days: number) =>
      `${name} no ha registrado nada en ${f.count(days, {one: 'día', other: 'días'})}`,
    milestone: (name: string, milestone: string, day: string) => `${name}: ${milestone} el ${day}`,
    agreement: (name: string) => `${name}: el acuerdo no está firmado`,
    noMentor: (name: string) => `${name} no tiene ${t.mentor.one}`,
    load: (name: string, count: number) => `${name} atiende a ${f.count(count, t.mentee)}`,
  },
  table: {
    caption: (count: number) => f.count(count, t.mentee),
    empty: `Todavía no hay ${t.mentee.other} aquí`,
    emptyHelp: `Un administrador agrega a las personas y coloca a cada ${t.mentee.one} en un taller.`,
    nothingFound: `Ningún ${t.mentee.one} coincide`,
    showAll: 'Mostrar todos',
    search: `Buscar ${t.mentee.other}`,
    filter: `Filtrar ${t.mentee.other}`,
    more: (shown: number, total: number) => `Mostrar más (${f.number(shown)} de ${f.number(total)})`,
  },
  column: {
    mentee: f.capital(t.mentee.one),
    mentor: f.capital(t.mentor.one),
    site: 'Taller',
    week: 'Semana',
    attainment: 'Logrado',
    waiting: 'En espera',
    oldest: 'Más antigua',
    lastActivity: 'Última actividad',
    hours: 'Horas',
    milestone: 'Próximo',
    flags: 'Avisos',
  },
  milestone: {'day-30': 'día 30', 'day-60': 'día 60', 'day-90': 'día 90', 'month-9': 'mes 9'},
  flag: {
    'waiting-long': 'Espera demasiado',
    silent: 'Sin actividad',
    'agreement-unsigned': 'Acuerdo sin firmar',
    'no-mentor': `Sin ${t.mentor.one}`,
  },
  daysAgo: (days: number) => (days === 0 ? 'hoy' : `hace ${f.count(days, {one: 'día', other: 'días'})}`),
  inDays: (days: number) => (days === 0 ? 'hoy' : `en ${f.count(days, {one: 'día', other: 'días'})}`),
  hoursOf: (logged: string, target: string) => `${logged} de ${target}`,
  byArea: 'Por área',
  notYours: 'Aquí no tienes un resumen',
  sortHint: 'Ordenar; con Mayús, ordenar también por esto',
});
