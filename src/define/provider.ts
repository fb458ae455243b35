import {Provider} from '../elements/provider/provider.ts';
import {defineOnce} from '../elements/shared/define-once.ts';

defineOnce('wm-provider', Provider);

declare global {
  interface HTMLElementTagNameMap {
    'wm-provider': Provider;
  }
}
