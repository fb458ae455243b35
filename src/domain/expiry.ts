import type {Actor} from './actor.ts';
import {dayAfter, dayIn, type Day} from './calendar.ts';
import {accepted, refused, type Decision, type DecisionContext} from './decision.ts';
import type {ExpireBody, PlacementEntry} from './entry.ts';
import type {TaskId} from './ids.ts';
import {hasSignature, taskStateOf, type PlacementState, type TaskState} from './placement-state.ts';
import {standsAs} from './right.ts';
import type {Task} from './task-list.ts';

/** The day from which a signature no longer holds; `undefined` where there is none or it holds for good. */
export function expiresOn(task: Task, current: TaskState, timeZone: string): Day | undefined {
  if (task.validDays === undefined || !hasSignature(current) || !current.signOff) return undefined;
  return dayAfter(dayIn(timeZone, current.signOff.at), task.validDays);
}

/** Tasks whose signature has run out by now and that nobody has written down yet: what the service's job looks for. */
export function dueExpiries(
  state: PlacementState,
  {placement, planned, now}: DecisionContext,
): readonly {readonly task: TaskId; readonly day: Day}[] {
  if (placement.status !== 'active') return [];
  const today = dayIn(placement.timeZone, now);
  return planned.tasks.flatMap((task) => {
    const day = expiresOn(task, taskStateOf(state, task.id), placement.timeZone);
    return day !== undefined && day <= today ? [{task: task.id, day}] : [];
  });
}

/** Nobody lets a signature run out but the service, and not before its day. */
export function decideExpiry(
  state: PlacementState,
  entry: PlacementEntry<ExpireBody>,
  actor: Actor,
  context: DecisionContext,
): Decision {
  if (!standsAs(actor, 'system')) return refused({code: 'not-yours'});
  if (context.placement.status !== 'active') return refused({code: 'placement-not-active'});
  if (!context.planned.byId.has(entry.task)) return refused({code: 'unknown-task', needs: entry.task});
  if (!hasSignature(taskStateOf(state, entry.task))) return refused({code: 'not-signed'});
  return dueExpiries(state, context).some((it) => it.task === entry.task)
    ? accepted('system')
    : refused({code: 'still-valid'});
}
