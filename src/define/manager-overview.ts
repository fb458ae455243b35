import {ManagerOverview} from '../elements/manager-overview/manager-overview.ts';
import {defineOnce} from '../elements/shared/define-once.ts';

defineOnce('wm-manager-overview', ManagerOverview);

declare global {
  interface HTMLElementTagNameMap {
    'wm-manager-overview': ManagerOverview;
  }
}
