import type {syncStatus as english} from '../en/sync-status.ts';

export const syncStatus: typeof english = (_t, f) => ({
  label: 'Guardado y envío',
  state: {
    synced: 'Todo está enviado',
    sending: 'Enviando',
    waiting: 'A la espera de enviarse',
    offline: 'Sin conexión. Tu trabajo está guardado en este dispositivo.',
    'signed-out': 'Inicia sesión otra vez para enviar tu trabajo.',
    memory: 'No está guardado en este dispositivo. Deja abierta esta página.',
    attention: 'Algo te necesita',
  },
  unsent: (count) =>
    f.plural(count, {
      one: `${f.number(count)} cambio guardado en este dispositivo`,
      other: `${f.number(count)} cambios guardados en este dispositivo`,
    }),
  lastSynced: (when) => `Último envío ${when}`,
  sendNow: 'Enviar ahora',
  seeRefused: 'Ver lo que te necesita',
  refused: (count) =>
    f.plural(count, {one: `${f.number(count)} acto te necesita`, other: `${f.number(count)} actos te necesitan`}),
  nextTry: (when) => `Próximo intento ${when}`,
  turnedAway: 'El servicio no te conoce aquí. Tu trabajo está guardado en este dispositivo.',
});
