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
    title: 'Qué significan las marcas',
    open: 'Qué significan las marcas',
    level: (short, rank, levels) => `${short}, escalón ${f.number(rank)} de ${f.number(levels)}`,
  },
  sync: {
    synced: 'Todo está enviado',
    sending: 'Enviando',
    waiting: 'A la espera de enviarse',
    offline: 'Sin conexión. Tu trabajo está guardado en este dispositivo.',
    'signed-out': 'Inicia sesión otra vez para enviar tu trabajo.',
    memory: 'No está guardado en este dispositivo. Deja abierta esta página.',
    attention: 'Algo te necesita',
    unsent: (count) =>
      f.plural(count, {
        one: `${f.number(count)} cambio guardado en este dispositivo`,
        other: `${f.number(count)} cambios guardados en este dispositivo`,
      }),
    savedAt: (time) => `Guardado en este dispositivo ${time}`,
    lastSynced: (when) => `Último envío ${when}`,
  },
  panel: {
    loading: 'Cargando',
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
    undo: 'Deshacer',
    edit: 'Editar',
    more: 'Más',
    less: 'Menos',
    open: 'Abrir',
    search: 'Buscar',
    clear: 'Borrar',
    download: 'Descargar',
    print: 'Imprimir',
    required: 'obligatorio',
    optional: 'opcional',
  },
  unit: {
    minutes: (minutes) => f.duration(minutes),
    tasks: (count) => f.count(count, {one: 'tarea', other: 'tareas'}),
    times: (count) => f.count(count, {one: 'vez', other: 'veces'}),
    days: (count) => f.count(count, {one: 'día', other: 'días'}),
    of: (part, whole) => `${f.number(part)} de ${f.number(whole)}`,
  },
  progress: (signed, waiting, total) =>
    waiting > 0
      ? `${f.number(signed)} de ${f.number(total)} firmadas, ${f.number(waiting)} en espera`
      : `${f.number(signed)} de ${f.number(total)} firmadas`,
});
