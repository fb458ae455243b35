import {Rating} from '../elements/rating/rating.ts';
import {defineOnce} from '../elements/shared/define-once.ts';

defineOnce('wm-rating', Rating);

declare global {
  interface HTMLElementTagNameMap {
    'wm-rating': Rating;
  }
}
