import {SyncStatus} from '../elements/sync-status/sync-status.ts';
import {defineOnce} from '../elements/shared/define-once.ts';

defineOnce('wm-sync-status', SyncStatus);

declare global {
  interface HTMLElementTagNameMap {
    'wm-sync-status': SyncStatus;
  }
}
