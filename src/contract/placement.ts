import * as v from 'valibot';
import type {Actor} from '../domain/actor.ts';
import type {
  CourseId,
  EntryId,
  LevelId,
  ListId,
  OrganizationId,
  PersonId,
  PlacementId,
  ScaleId,
  TaskId,
} from '../domain/ids.ts';
import type {Facts, Placement, Plan} from '../domain/placement.ts';
import type {PlacementRecord} from '../domain/placement-record.ts';
import type {PlacementState} from '../domain/placement-state.ts';
import {
  creditReasons,
  criteria,
  nextTimes,
  proposedActs,
  reopenReasons,
  returnReasons,
  waiveReasons,
  type CreditReason,
  type WaiveReason,
} from '../domain/entry.ts';
import {standing, taskStatus} from './entry.ts';
import {limits} from './limits.ts';
import {
  count,
  day,
  filledText,
  idSchema,
  instant,
  positive,
  revision,
  text,
  uuidSchema,
  type SchemaFor,
} from './primitives.ts';

const person = idSchema<PersonId>();
const organization = idSchema<OrganizationId>();
const level = idSchema<LevelId>();
const entry = uuidSchema<EntryId>();
const many = Number.MAX_SAFE_INTEGER;

export const timeZone = v.pipe(text(64), v.regex(/^[A-Za-z]+([_/+-][A-Za-z0-9_+-]+)*$/, 'is no time zone'));
export const pairing = v.object({
  mentor: person,
  kind: v.picklist(['primary', 'backup', 'visiting']),
  from: day,
  until: v.exactOptional(day),
});
export const placementStatus = v.picklist(['planned', 'active', 'paused', 'ended', 'completed']);
export const agreement = v.picklist(['none', 'needed', 'signed']);
export const instructorMode = v.picklist(['none', 'monitor', 'resource', 'assess']);

export const placement: SchemaFor<Placement> = v.object({
  id: idSchema<PlacementId>(),
  mentee: person,
  facility: organization,
  school: v.exactOptional(organization),
  status: placementStatus,
  from: day,
  until: v.exactOptional(day),
  timeZone,
  list: idSchema<ListId>(),
  scale: idSchema<ScaleId>(),
  level: text(limits.name),
  pairings: v.array(pairing),
  instructors: v.array(person),
  instructorMode,
  creditBearing: v.boolean(),
  agreement,
  minutesTarget: v.exactOptional(count(many)),
});

const plan: SchemaFor<Plan> = v.object({
  list: idSchema<ListId>(),
  level: text(limits.name),
  tasks: v.array(idSchema<TaskId>()),
});

const ratingMark = v.object({
  entry,
  by: person,
  standing,
  at: instant,
  revision,
  level,
  criteria: v.exactOptional(v.object(v.entriesFromList(criteria, v.exactOptional(v.boolean())))),
  nextTime: v.exactOptional(v.picklist(nextTimes)),
});

const signature = v.object({entry, by: person, standing, at: instant, revision});

const taskState = v.object({
  status: taskStatus,
  attempts: count(many),
  minutes: count(many),
  lastAttemptAt: v.exactOptional(instant),
  level: v.exactOptional(level),
  ratings: v.array(ratingMark),
  submitted: v.exactOptional(v.object({at: instant, note: v.exactOptional(text(limits.note))})),
  returned: v.exactOptional(
    v.object({
      by: person,
      at: instant,
      reason: v.picklist(returnReasons),
      comment: v.exactOptional(text(limits.comment)),
    }),
  ),
  shown: v.exactOptional(v.object({by: person, standing, at: instant})),
  signOff: v.exactOptional(signature),
  countersign: v.exactOptional(signature),
  reopened: v.exactOptional(
    v.object({
      by: person,
      at: instant,
      reason: v.picklist(reopenReasons),
      comment: text(limits.comment),
      revision,
    }),
  ),
  expired: v.exactOptional(v.object({at: instant, revision})),
  closed: v.exactOptional(
    v.object({
      by: person,
      at: instant,
      reason: v.picklist([...new Set<WaiveReason | CreditReason>([...waiveReasons, ...creditReasons])]),
      comment: v.exactOptional(text(limits.comment)),
      evidence: v.exactOptional(text(limits.note)),
      before: taskStatus,
    }),
  ),
  proposals: v.exactOptional(
    v.array(
      v.object({
        entry,
        by: person,
        standing,
        at: instant,
        act: v.picklist(proposedActs),
        reason: text(limits.note),
      }),
    ),
  ),
  comments: count(many),
  notDoneHere: v.exactOptional(v.object({by: person, at: instant})),
  lastEntryAt: v.exactOptional(instant),
  lastEntry: v.exactOptional(entry),
});

export const placementState = v.object({
  revision,
  tasks: v.record(v.string(), taskState),
  minutes: count(many),
  lastEntryAt: v.exactOptional(instant),
  lastMenteeAt: v.exactOptional(instant),
  hours: v.exactOptional(
    v.record(
      v.string(),
      v.object({
        logged: count(many),
        approved: v.exactOptional(v.object({minutes: count(many), by: person, standing, at: instant})),
        rejected: v.exactOptional(
          v.object({minutes: count(many), by: person, standing, at: instant, reason: text(limits.note)}),
        ),
      }),
    ),
  ),
  recent: v.array(entry),
  undoable: v.exactOptional(
    v.array(
      v.object({
        entry,
        by: person,
        standing,
        at: instant,
        receivedAt: instant,
        minutes: count(many),
        day: v.exactOptional(day),
        before: v.record(v.string(), v.nullable(taskState)),
      }),
    ),
  ),
}) as unknown as SchemaFor<PlacementState>;

const facts: SchemaFor<Facts> = v.object({
  ageBand: v.picklist(['unknown', 'under-16', '16', '17', '18+']),
  menteeCourses: v.array(idSchema<CourseId>()),
  policy: v.object({
    current: v.picklist(['latest', 'highest']),
    minRatings: positive(limits.timesPerAttempt),
    minRaters: positive(limits.timesPerAttempt),
    mentorCourse: v.exactOptional(idSchema<CourseId>()),
    reopenDays: count(3_650),
  }),
});

const actor: SchemaFor<Actor> = v.object({
  person,
  standings: v.array(standing),
  pairing: v.exactOptional(v.picklist(['primary', 'backup', 'visiting'])),
  isQualified: v.boolean(),
  courses: v.array(idSchema<CourseId>()),
});

/** A placement as the service sends it. Its list, scale and job templates are fetched apart: they never change. */
export type PlacementView = Omit<PlacementRecord, 'list' | 'scale' | 'jobTemplates'>;

export const placementView: SchemaFor<PlacementView> = v.object({
  placement,
  plan,
  state: placementState,
  facts,
  actor,
  people: v.array(v.object({id: person, name: filledText(limits.name)})),
});
