import type {Actor} from './actor.ts';
import {dayIn} from './calendar.ts';
import {decideComment, decideJob} from './decide-job.ts';
import {accepted, refused, type Decision, type DecisionContext} from './decision.ts';
import type {Outcome, PlacementEntry, TaskEntryBody} from './entry.ts';
import {findFault, isOvertaken} from './entry-fault.ts';
import {decideExpiry} from './expiry.ts';
import {guardTask} from './guard-task.ts';
import {decideHours} from './hours.ts';
import {hasSignature, taskStateOf, type PlacementState} from './placement-state.ts';
import {outcomeOfRating} from './rating-outcome.ts';
import {standingFor} from './rights.ts';
import type {Task} from './task-list.ts';
import {decideUndo} from './undo.ts';

export type {Decision, DecisionContext} from './decision.ts';
export {guardTask} from './guard-task.ts';

/**
 * Is this act allowed now, by this person, in this state? The browser asks it to show an act at once, the
 * service asks it inside the transaction that appends the entry; the service's answer is the one that holds.
 *
 * Whether an id was seen before is not asked here: the log knows.
 */
export function decide(state: PlacementState, entry: PlacementEntry, actor: Actor, context: DecisionContext): Decision {
  if (entry.type === 'job') return decideJob(state, entry, actor, context);
  if (entry.type === 'comment') return decideComment(entry, actor, context);
  if (entry.type === 'undo') return decideUndo(state, entry, actor, context);
  if (entry.type === 'expire') return decideExpiry(state, entry, actor, context);
  if (entry.type === 'hours-approve' || entry.type === 'hours-reject') return decideHours(state, entry, actor, context);
  const task = context.planned.byId.get(entry.task);
  if (!task) return refused({code: 'unknown-task', needs: entry.task});
  const guard = guardTask(state, entry.type, task, actor, context);
  if ('refusal' in guard && !isOvertaken(state, entry, task, guard.refusal, actor, context))
    return refused(guard.refusal);
  const refusal = findFault(taskStateOf(state, task.id), entry, task, actor, context);
  if (refusal) return refused(refusal);
  const standing = 'as' in guard ? guard.as : standingFor(entry.type, state, task, actor, context);
  if (standing === undefined) return refused({code: 'not-yours'});
  return accepted(standing, findOutcome(state, entry, task, actor, context));
}

function findOutcome(
  state: PlacementState,
  entry: PlacementEntry<TaskEntryBody>,
  task: Task,
  actor: Actor,
  context: DecisionContext,
): Outcome | undefined {
  const current = taskStateOf(state, task.id);
  if (entry.type === 'sign-off' && hasSignature(current)) return {superseded: true};
  if (entry.type === 'countersign' && current.status === 'verified') return {superseded: true};
  if (entry.type === 'attempt' && entry.minutes !== undefined)
    return {day: dayIn(context.placement.timeZone, entry.at)};
  if (entry.type !== 'rate') return undefined;
  return outcomeOfRating(current, entry, task, actor.person, context.scale, context.facts.policy);
}
