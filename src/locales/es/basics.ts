import type {basics as english} from '../en/basics.ts';

export const basics: typeof english = (t, f) => ({
  status: {
    'not-started': 'Sin empezar',
    shown: 'Demostrada',
    practising: 'En práctica',
    submitted: 'Espera evaluación',
    'needs-practice': 'Necesita práctica',
    ready: 'Lista para firmar',
    'signed-off': 'Firmada',
    verified: 'Verificada',
    reopened: 'Reabierta',
    expired: 'Vencida',
    waived: 'Dispensada',
    credited: 'Convalidada',
    blocked: 'Bloqueada',
  },
  mark: {
    unsent: 'Guardado en este dispositivo',
    refused: 'Te necesita',
    self: `Hecho, según el ${t.mentee.one}`,
  },
  legend: {
    open: 'Qué significan las marcas',
  },
  panel: {
    loading: 'Cargando',
    partMissing: 'Esta parte no se pudo cargar. Inténtalo de nuevo cuando tengas conexión.',
    error: 'No se pudo cargar',
    errorSafe: 'Lo que escribiste está a salvo en este dispositivo.',
    retry: 'Intentar otra vez',
    offline: 'Estás sin conexión',
    offlineNothing: 'Todavía no se ha abierto en este dispositivo. Aparecerá cuando vuelvas a tener conexión.',
    noPermission: 'No tienes acceso a esto',
    whoCanGive: `Te lo puede dar un ${t.manager.one} o quien administra.`,
    stale: (when) => `Datos de ${when}`,
  },
  act: {
    save: 'Guardar',
    cancel: 'Cancelar',
    close: 'Cerrar',
    search: 'Buscar',
    optional: 'opcional',
  },
  unit: {
    minutes: (minutes) => f.duration(minutes),
    days: (count) => f.count(count, {one: 'día', other: 'días'}),
    of: (part, whole) => `${f.number(part)} de ${f.number(whole)}`,
  },
  progress: (signed, waiting, total) =>
    waiting > 0
      ? `${f.number(signed)} de ${f.number(total)} firmadas, ${f.number(waiting)} en espera`
      : `${f.number(signed)} de ${f.number(total)} firmadas`,
});
