import {ProgressRing} from '../elements/progress-ring/progress-ring.ts';
import {defineOnce} from '../elements/shared/define-once.ts';

defineOnce('wm-progress-ring', ProgressRing);

declare global {
  interface HTMLElementTagNameMap {
    'wm-progress-ring': ProgressRing;
  }
}
