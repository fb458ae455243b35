import type {Actor} from './actor.ts';
import type {Day} from './calendar.ts';
import {accepted, refused, type Decision, type DecisionContext} from './decision.ts';
import type {HoursEntryBody, PlacementEntry, RecordedEntry} from './entry.ts';
import type {DayHours, PlacementState} from './placement-state.ts';
import type {Refusal} from './reasons.ts';
import {recordWith, recordWithout} from './replay/record-with.ts';
import {never, rightToOwn, standsAs, type Right} from './right.ts';

/** Minutes of a placement by what was said of them. The four add up: waiting is what nobody has looked at yet. */
export interface HoursTotals {
  readonly logged: number;
  readonly approved: number;
  readonly rejected: number;
  readonly waiting: number;
}

export function hoursTotals({hours = {}}: PlacementState): HoursTotals {
  let [logged, approved, rejected] = [0, 0, 0];
  for (const day of Object.values(hours)) {
    logged += day.logged;
    approved += day.approved?.minutes ?? 0;
    rejected += day.rejected?.minutes ?? 0;
  }
  return {logged, approved, rejected, waiting: logged - approved - rejected};
}

/** Mentor and manager; the instructor too where the school gives credit. Nobody their own. */
export function rightToHours(actor: Actor, {placement}: Pick<DecisionContext, 'placement'>): Right {
  const own = rightToOwn(actor, placement);
  if (own) return own;
  for (const standing of ['mentor', 'manager'] as const) if (standsAs(actor, standing)) return {as: standing};
  return placement.creditBearing && standsAs(actor, 'instructor') ? {as: 'instructor'} : never;
}

/** Hours are also looked at after the placement has ended; before it begins there are none. */
export function decideHours(
  state: PlacementState,
  entry: PlacementEntry<HoursEntryBody>,
  actor: Actor,
  context: DecisionContext,
): Decision {
  const right = rightToHours(actor, context);
  if (right === never) return refused({code: actor.person === context.placement.mentee ? 'never-self' : 'not-yours'});
  if ('refusal' in right) return refused(right.refusal);
  if (context.placement.status === 'planned') return refused({code: 'placement-not-active'});
  const days = entry.type === 'hours-approve' ? entry.days : [entry];
  const fault = days.map(({day, minutes}) => findHoursFault(state, day, minutes)).find((it) => it !== undefined);
  if (fault) return refused(fault);
  if (entry.type === 'hours-reject' && entry.reason.trim() === '') return refused({code: 'reason-needed'});
  return accepted(right.as);
}

/** More than is logged cannot have been seen there: something was taken back since. */
function findHoursFault({hours = {}}: PlacementState, day: Day, minutes: number): Refusal | undefined {
  const logged = hours[day]?.logged ?? 0;
  if (logged === 0) return {code: 'no-hours', needs: day};
  return minutes > logged ? {code: 'hours-changed', needs: day} : undefined;
}

export function withHours(state: PlacementState, day: Day, minutes: number): PlacementState {
  if (minutes === 0) return state;
  const before = state.hours?.[day] ?? {logged: 0};
  const after = {...before, logged: before.logged + minutes};
  const isEmpty = after.logged === 0 && !after.approved && !after.rejected;
  if (!isEmpty) return {...state, hours: recordWith(state.hours ?? {}, day, after)};
  const {hours = {}, ...rest} = state;
  const others = recordWithout(hours, day);
  return Object.keys(others).length > 0 ? {...rest, hours: others} : rest;
}

/**
 * An approval takes a rejection's place and the other way round. Of two approvals the one that saw more stands, the
 * first where they saw the same: an approver who had not heard of a later job takes nothing away.
 */
export function afterHours(state: PlacementState, entry: RecordedEntry & HoursEntryBody): PlacementState {
  const {actor: by, standing, at} = entry;
  const days = entry.type === 'hours-approve' ? entry.days : [entry];
  const hours: Record<Day, DayHours> = {...state.hours};
  for (const {day, minutes} of days) {
    const {logged, approved} = hours[day] ?? {logged: 0};
    if (entry.type === 'hours-approve' && approved && approved.minutes >= minutes) continue;
    const mark = {minutes, by, standing, at};
    hours[day] =
      entry.type === 'hours-approve' ? {logged, approved: mark} : {logged, rejected: {...mark, reason: entry.reason}};
  }
  return {...state, hours};
}

/** Whether minutes can be taken off a day again: nobody has spoken of more than would be left. */
export function isUnspoken({hours = {}}: PlacementState, day: Day, minutes: number): boolean {
  const {logged, approved, rejected} = hours[day] ?? {logged: 0};
  return (approved?.minutes ?? 0) + (rejected?.minutes ?? 0) <= logged - minutes;
}
