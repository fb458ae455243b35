import type {Actor} from './actor.ts';
import {accepted, refused, type Decision, type DecisionContext} from './decision.ts';
import type {CommentBody, JobBody, PlacementEntry} from './entry.ts';
import {findReaderFault} from './entry-fault.ts';
import {guardTask} from './guard-task.ts';
import type {TaskId} from './ids.ts';
import type {PlacementState} from './placement-state.ts';
import type {Refusal} from './reasons.ts';
import {rightToComment, rightToLogJob, standingFor} from './rights.ts';

/** A job is never refused because of one of its tasks: a gated one stays listed and counts nothing. */
export function decideJob(
  state: PlacementState,
  entry: PlacementEntry<JobBody>,
  actor: Actor,
  context: DecisionContext,
): Decision {
  const gated: {task: TaskId; reason: Refusal['code']}[] = [];
  const right = rightToLogJob(actor);
  let standing = right !== 'never' && 'as' in right ? right.as : undefined;
  let refusal: Refusal = {code: 'not-yours'};
  for (const {task: id} of entry.tasks) {
    const task = context.planned.byId.get(id);
    const guard = task
      ? guardTask(state, 'attempt', task, actor, context)
      : {refusal: {code: 'unknown-task', needs: id} satisfies Refusal};
    if ('as' in guard) {
      standing ??= guard.as;
      continue;
    }
    refusal = guard.refusal;
    gated.push({task: id, reason: refusal.code});
    // An instructor's right hangs on the task; a gate says that they have it.
    if (task) standing ??= standingFor('attempt', state, task, actor, context);
  }
  if (standing === undefined) return refused(refusal);
  if (context.placement.status !== 'active') return refused({code: 'placement-not-active'});
  return accepted(standing, gated.length > 0 ? {gated} : undefined);
}

/** A comment is about a task or about the placement as a whole, and goes to readers its author belongs to. */
export function decideComment(entry: PlacementEntry<CommentBody>, actor: Actor, context: DecisionContext): Decision {
  const right = rightToComment(actor, context);
  if (right === 'never') return refused({code: 'not-yours'});
  if ('refusal' in right) return refused(right.refusal);
  if (entry.task !== undefined && !context.planned.byId.has(entry.task))
    return refused({code: 'unknown-task', needs: entry.task});
  const fault = entry.text.trim() === '' ? {code: 'reason-needed' as const} : findReaderFault(entry, actor);
  return fault ? refused(fault) : accepted(right.as);
}
