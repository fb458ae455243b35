import type {Actor} from './actor.ts';
import {dayAfter, dayIn, type Day} from './calendar.ts';
import {accepted, refused, type Decision, type DecisionContext} from './decision.ts';
import type {ExpireBody, PlacementEntry} from './entry.ts';
import {id, type EntryId, type TaskId} from './ids.ts';
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
): readonly {readonly task: TaskId; readonly day: Day; readonly entry: EntryId}[] {
  if (placement.status !== 'active') return [];
  const today = dayIn(placement.timeZone, now);
  return planned.tasks.flatMap((task) => {
    const current = taskStateOf(state, task.id);
    const day = expiresOn(task, current, placement.timeZone);
    if (day === undefined || day > today || !current.signOff) return [];
    return [{task: task.id, day, entry: expiryId(current.signOff.entry, task.id, day)}];
  });
}

/**
 * The id under which the end of a signature is written down: made of signature, task and day, so that two who look at
 * once write the same and it counts once. A UUID of version 8, which no device makes.
 */
export function expiryId(signature: EntryId, task: TaskId, day: Day): EntryId {
  // FNV-1a of 128 bits: nothing secret hangs on it, and it needs no platform. Ids are ASCII.
  const hash = [...`${signature} ${task} ${day}`].reduce(
    (before, letter) => BigInt.asUintN(128, (before ^ BigInt(letter.charCodeAt(0))) * 0x1000000000000000000013bn),
    0x6c62272e07bb014262b821756295c58dn,
  );
  const hex = hash.toString(16).padStart(32, '0');
  return id<EntryId>(hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-a$4-$5'));
}

/** Whether an id is of the kind that only the service makes; a device that used one could stand in its way. */
export function isServiceId(entry: EntryId): boolean {
  return /^.{14}8/.test(entry);
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
