import type {rating as english} from '../en/rating.ts';

export const rating: typeof english = () => ({
  label: 'Nivel',
  required: 'Elige un nivel para seguir.',
});
