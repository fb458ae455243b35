import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Words} from './checklist-view.ts';
import type {Done} from './desk.ts';

/** Read to those who cannot see the row change: what was done, where the task stands now, where it is kept. */
export function announcement(
  {task: ofTask, act, title, kept}: Done,
  {state, list}: PlacementRecord,
  {messages, shared}: Words,
): string {
  const task = list.tasks.find((it) => it.id === ofTask);
  const current = ofTask && state.tasks[ofTask];
  const what = task ? messages.actOn(messages.act[act], task.code) : messages.jobLogged(title ?? '');
  const where = kept === 'memory' ? shared.sync.memory : kept === 'saved' ? shared.mark.unsent : '';
  return [what, current ? shared.status[current.status] : '', where].filter(Boolean).join('. ');
}
