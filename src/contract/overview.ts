import * as v from 'valibot';
import type {AreaId, OrganizationId, PersonId, PlacementId} from '../domain/ids.ts';
import {dueKinds, type DueItem} from '../domain/due-list.ts';
import {milestones, rowFlags, type LateAfter, type OverviewRow} from '../domain/overview-row.ts';
import {overviewColumns} from '../domain/overview-query.ts';
import {limits} from './limits.ts';
import {agreement, placementStatus, timeZone} from './placement.ts';
import {count, day, filledText, idSchema, instant, positive, text, type SchemaFor} from './primitives.ts';

const person = v.object({id: idSchema<PersonId>(), name: filledText(limits.name)});
const organization = v.object({id: idSchema<OrganizationId>(), name: filledText(limits.name)});
const amount = count(Number.MAX_SAFE_INTEGER);
const placement = idSchema<PlacementId>();
const milestoneKind = v.picklist(milestones.map((it) => it.kind));

export const overviewRow: SchemaFor<OverviewRow> = v.object({
  placement,
  mentee: person,
  mentors: v.array(person),
  facility: organization,
  school: v.exactOptional(organization),
  status: placementStatus,
  from: day,
  until: v.exactOptional(day),
  timeZone,
  agreement,
  required: amount,
  signed: amount,
  waiting: amount,
  oldestWaitingAt: v.exactOptional(instant),
  minutes: amount,
  minutesTarget: v.exactOptional(amount),
  lastMenteeAt: v.exactOptional(instant),
  areas: v.array(v.object({area: idSchema<AreaId>(), required: amount, signed: amount, waiting: amount})),
  week: amount,
  percent: count(100),
  oldestWaitingDays: v.exactOptional(amount),
  silentDays: amount,
  nextMilestone: v.exactOptional(v.object({kind: milestoneKind, day, inDays: amount})),
  flags: v.array(v.picklist(rowFlags)),
});

const about = {placement, mentee: person};

export const dueItem: SchemaFor<DueItem> = v.variant('kind', [
  v.object({kind: v.literal('waiting-long'), ...about, count: amount, days: amount}),
  v.object({kind: v.literal('silent'), ...about, days: amount}),
  v.object({kind: v.literal('milestone'), ...about, milestone: milestoneKind, day}),
  v.object({kind: v.literal('agreement-unsigned'), ...about}),
  v.object({kind: v.literal('no-mentor'), ...about}),
  v.object({kind: v.literal('mentor-load'), mentor: person, count: amount}),
]);

export const lateAfter: SchemaFor<LateAfter> = v.object({
  waitingDays: count(365),
  silentDays: count(365),
  milestoneDays: count(365),
  menteesPerMentor: positive(1_000),
});

/** How the overview is asked: `sort=-percent,mentee` is percent from high to low, then by name. */
export const overviewQuery = v.strictObject({
  organization: v.exactOptional(idSchema<OrganizationId>()),
  search: v.exactOptional(text(limits.name)),
  flag: v.exactOptional(v.picklist(rowFlags)),
  status: v.exactOptional(placementStatus),
  sort: v.exactOptional(
    v.pipe(
      v.string(),
      v.maxLength(200),
      v.regex(
        new RegExp(`^-?(${overviewColumns.join('|')})(,-?(${overviewColumns.join('|')}))*$`),
        'is no order of known columns',
      ),
    ),
  ),
  language: v.exactOptional(v.pipe(text(35), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'is no language'))),
  cursor: v.exactOptional(v.pipe(text(200), v.regex(/^[0-9]{1,9}$/, 'is no cursor of this service'))),
  limit: v.exactOptional(v.pipe(v.string(), v.regex(/^([1-9]|[1-9][0-9]|1[0-9]{2}|200)$/, 'lies outside 1 to 200'))),
});

export const overviewPage = v.object({
  rows: v.array(overviewRow),
  total: amount,
  next: v.exactOptional(text(200)),
});

export const dueQuery = v.strictObject({organization: v.exactOptional(idSchema<OrganizationId>())});
export const dueAnswer = v.object({items: v.array(dueItem), late: lateAfter});

export {dueKinds};
