import type {progressRing as english} from '../en/progress-ring.ts';

export const progressRing: typeof english = () => ({
  label: 'Progreso',
  loading: 'Cargando',
  nothing: 'Nada que hacer',
  value: (value, max, percent, waiting) =>
    `${value} de ${max}, ${percent}${waiting > 0 ? `, ${waiting} en espera` : ''}`,
});
