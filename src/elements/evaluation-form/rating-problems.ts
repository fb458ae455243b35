import type {FormView, Problem} from './form-view.ts';
import {findSignatureObstacle} from '../shared/rating-entries.ts';
import type {FormAct} from '../shared/rating-entries.ts';

/** What keeps an act from being done, each told at its field and in the summary. A draft is kept whatever is missing. */
export function findProblems(
  act: FormAct | undefined,
  {records, task, draft, now, words}: Pick<FormView, 'records' | 'task' | 'draft' | 'now' | 'words'>,
): readonly Problem[] {
  const {messages, shared} = words;
  if (act === 'return') return draft.returnReason ? [] : [{field: 'reason', text: messages.returnReasonMissing}];
  if (act !== 'rate' && act !== 'rate-and-sign') return [];
  if (draft.level === undefined) return [{field: 'level', text: messages.levelMissing}];
  if (act === 'rate') return [];
  const obstacles = records.map((it) => findSignatureObstacle(it, task.id, draft, now));
  const [first] = obstacles;
  return first && obstacles.every((it) => it) ? [{field: 'sign', text: shared.reason(first)}] : [];
}
