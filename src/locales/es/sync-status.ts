import type {syncStatus as english} from '../en/sync-status.ts';

export const syncStatus: typeof english = (_t, f) => ({
  label: 'Guardado y envío',
  sendNow: 'Enviar ahora',
  exportUnsent: 'Guardar una copia',
  seeRefused: 'Ver lo que te necesita',
  refused: (count) =>
    f.plural(count, {one: `${f.number(count)} acto te necesita`, other: `${f.number(count)} actos te necesitan`}),
  nextTry: (when) => `Próximo intento ${when}`,
});
