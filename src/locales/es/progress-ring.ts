import type {progressRing as english} from '../en/progress-ring.ts';

export const progressRing: typeof english = () => ({
  label: 'Progreso',
  value: (value, max, percent) => `${value} de ${max}, ${percent}`,
  waiting: (waiting) => `${waiting} en espera`,
  loading: 'Cargando',
});
