import {attainmentByArea, attainmentOf, percentOf} from './attainment.ts';
import {dayAfter, dayIn, daysBetween, weekOf, type Day, type Instant} from './calendar.ts';
import type {AreaId, OrganizationId, PersonId, PlacementId} from './ids.ts';
import type {Placement, PlacementStatus} from './placement.ts';
import {isWaiting, taskStateOf, type PlacementState} from './placement-state.ts';
import type {PlannedTasks} from './plan.ts';

/**
 * One mentee's line, stored whenever the state changes. It holds moments and days, never ages: what is *late*
 * is found when it is read, see `readRow`.
 */
export interface SummaryRow {
  readonly placement: PlacementId;
  readonly mentee: Named<PersonId>;
  /** Mentors with the days of their pairing, the primary one first. `readRow` leaves those of today. */
  readonly mentors: readonly PairedMentor[];
  readonly facility: Named<OrganizationId>;
  readonly school?: Named<OrganizationId>;
  readonly status: PlacementStatus;
  readonly from: Day;
  readonly until?: Day;
  readonly timeZone: string;
  readonly agreement: Placement['agreement'];
  readonly required: number;
  readonly signed: number;
  readonly waiting: number;
  /** Since when the oldest submission waits for a mentor. */
  readonly oldestWaitingAt?: Instant;
  readonly minutes: number;
  readonly minutesTarget?: number;
  readonly lastMenteeAt?: Instant;
  readonly areas: readonly {
    readonly area: AreaId;
    readonly required: number;
    readonly signed: number;
    readonly waiting: number;
  }[];
}

/** Without days: paired since ever and for good. */
export interface PairedMentor extends Named<PersonId> {
  readonly from?: Day;
  readonly until?: Day;
}

export interface Named<Id> {
  readonly id: Id;
  readonly name: string;
}

/** Who is who, for a row: a name for an id, or the id where nobody by it is known. */
export type NameOf = (id: PersonId | OrganizationId) => string;

export function summaryRow(
  placement: Placement,
  state: PlacementState,
  planned: PlannedTasks,
  nameOf: NameOf,
): SummaryRow {
  const {required, signed, waiting} = attainmentOf(state, planned.tasks);
  const oldest = planned.tasks
    .map((task) => taskStateOf(state, task.id))
    .flatMap((task) => (isWaiting(task) && task.submitted ? [task.submitted.at] : []))
    .sort()[0];
  const mentors = [...placement.pairings]
    .sort((a, b) => Number(b.kind === 'primary') - Number(a.kind === 'primary'))
    .map(({mentor, from, until}) => ({
      id: mentor,
      name: nameOf(mentor),
      from,
      ...(until !== undefined && {until}),
    }));
  return {
    placement: placement.id,
    mentee: {id: placement.mentee, name: nameOf(placement.mentee)},
    mentors,
    facility: {id: placement.facility, name: nameOf(placement.facility)},
    ...(placement.school && {school: {id: placement.school, name: nameOf(placement.school)}}),
    status: placement.status,
    from: placement.from,
    ...(placement.until !== undefined && {until: placement.until}),
    timeZone: placement.timeZone,
    agreement: placement.agreement,
    required,
    signed,
    waiting,
    ...(oldest !== undefined && {oldestWaitingAt: oldest}),
    minutes: state.minutes,
    ...(placement.minutesTarget !== undefined && {minutesTarget: placement.minutesTarget}),
    ...(state.lastMenteeAt !== undefined && {lastMenteeAt: state.lastMenteeAt}),
    areas: attainmentByArea(state, planned).map(({area, attainment}) => ({
      area,
      required: attainment.required,
      signed: attainment.signed,
      waiting: attainment.waiting,
    })),
  };
}

/** A row as a person sees it today. */
export interface OverviewRow extends SummaryRow {
  readonly week: number;
  readonly percent: number;
  /** Whole calendar days. */
  readonly oldestWaitingDays?: number;
  /** Days since the mentee last logged anything, or since the first day. */
  readonly silentDays: number;
  readonly nextMilestone?: {readonly kind: MilestoneKind; readonly day: Day; readonly inDays: number};
  readonly flags: readonly RowFlag[];
}

export type MilestoneKind = 'day-30' | 'day-60' | 'day-90' | 'month-9';
export const rowFlags = ['waiting-long', 'silent', 'agreement-unsigned', 'no-mentor'] as const;
export type RowFlag = (typeof rowFlags)[number];

/** When something counts as late. A facility may set its own. */
export interface LateAfter {
  readonly waitingDays: number;
  readonly silentDays: number;
  /** Days before a milestone when it is shown as coming up. */
  readonly milestoneDays: number;
  readonly menteesPerMentor: number;
}

export const usualLateAfter: LateAfter = {waitingDays: 3, silentDays: 7, milestoneDays: 7, menteesPerMentor: 3};

/** Days after the first day; the ninth month is counted as 273 days. */
export const milestones: readonly {readonly kind: MilestoneKind; readonly after: number}[] = [
  {kind: 'day-30', after: 30},
  {kind: 'day-60', after: 60},
  {kind: 'day-90', after: 90},
  {kind: 'month-9', after: 273},
];

export function readRow(row: SummaryRow, now: Instant, late: LateAfter = usualLateAfter): OverviewRow {
  const today = dayIn(row.timeZone, now);
  const silentDays = Math.max(
    0,
    daysBetween(row.lastMenteeAt === undefined ? row.from : dayIn(row.timeZone, row.lastMenteeAt), today),
  );
  const oldestWaitingDays =
    row.oldestWaitingAt === undefined
      ? undefined
      : Math.max(0, daysBetween(dayIn(row.timeZone, row.oldestWaitingAt), today));
  const next = milestones
    .map(({kind, after}) => ({kind, day: dayAfter(row.from, after)}))
    .find((it) => it.day >= today && (row.until === undefined || it.day <= row.until));
  const mentors = row.mentors
    .filter(({from, until}) => (from === undefined || from <= today) && (until === undefined || today <= until))
    .map(({id, name}) => ({id, name}));
  const flags: RowFlag[] = [];
  if (oldestWaitingDays !== undefined && oldestWaitingDays > late.waitingDays) flags.push('waiting-long');
  if (row.status === 'active') {
    if (silentDays >= late.silentDays) flags.push('silent');
    if (row.agreement === 'needed') flags.push('agreement-unsigned');
    if (mentors.length === 0) flags.push('no-mentor');
  }
  return {
    ...row,
    mentors,
    week: weekOf(row.from, today),
    percent: percentOf(row.signed, row.required),
    ...(oldestWaitingDays !== undefined && {oldestWaitingDays}),
    silentDays,
    ...(next && {nextMilestone: {...next, inDays: daysBetween(today, next.day)}}),
    flags,
  };
}
