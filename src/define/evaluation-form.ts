import {EvaluationForm} from '../elements/evaluation-form/evaluation-form.ts';
import {defineOnce} from '../elements/shared/define-once.ts';

defineOnce('wm-evaluation-form', EvaluationForm);

declare global {
  interface HTMLElementTagNameMap {
    'wm-evaluation-form': EvaluationForm;
  }
}
