import {defineOnce} from '../elements/shared/define-once.ts';
import {TaskChecklist} from '../elements/task-checklist/task-checklist.ts';

defineOnce('wm-task-checklist', TaskChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'wm-task-checklist': TaskChecklist;
  }
}
