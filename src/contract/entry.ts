import * as v from 'valibot';
import {
  criteria,
  nextTimes,
  creditReasons,
  proposedActs,
  reopenReasons,
  returnReasons,
  visibilities,
  waiveReasons,
  type CourseEntry,
  type Entry,
  type RecordedEntry,
} from '../domain/entry.ts';
import type {CourseId, EntryId, LessonId, LevelId, PersonId, PlacementId, TaskId} from '../domain/ids.ts';
import {taskStatuses} from '../domain/task-status.ts';
import {reasonCodes} from '../domain/reasons.ts';
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

const entryId = uuidSchema<EntryId>();
const task = idSchema<TaskId>();
const stamp = {
  id: entryId,
  at: instant,
  basedOn: revision,
  deps: v.exactOptional(v.pipe(v.array(entryId), v.maxLength(limits.depsPerEntry))),
};
const head = {...stamp, placement: idSchema<PlacementId>(), groupId: v.exactOptional(uuidSchema())};
const comment = v.exactOptional(text(limits.comment));
const times = positive(limits.timesPerAttempt);
const visibility = v.picklist(visibilities);

/** The bodies of all entries, by type. The names of the fields are the domain's. */
export const bodies = {
  attempt: {
    type: v.literal('attempt'),
    task,
    times,
    minutes: v.exactOptional(count(limits.minutesPerEntry)),
    note: v.exactOptional(text(limits.note)),
    onBehalf: v.exactOptional(v.boolean()),
  },
  job: {
    type: v.literal('job'),
    title: filledText(limits.title),
    day,
    minutes: count(limits.minutesPerEntry),
    repairOrder: v.exactOptional(text(limits.repairOrder)),
    note: v.exactOptional(text(limits.note)),
    tasks: v.pipe(v.array(v.strictObject({task, times})), v.minLength(1), v.maxLength(limits.tasksPerJob)),
    onBehalf: v.exactOptional(v.boolean()),
  },
  submit: {type: v.literal('submit'), task, note: v.exactOptional(text(limits.note))},
  withdraw: {type: v.literal('withdraw'), task},
  rate: {
    type: v.literal('rate'),
    task,
    level: idSchema<LevelId>(),
    criteria: v.exactOptional(v.strictObject(v.entriesFromList(criteria, v.exactOptional(v.boolean())))),
    nextTime: v.exactOptional(v.picklist(nextTimes)),
    comment,
    visibility: v.exactOptional(visibility),
    askedBy: v.picklist(['mentee', 'mentor']),
  },
  return: {type: v.literal('return'), task, reason: v.picklist(returnReasons), comment},
  demonstrate: {type: v.literal('demonstrate'), task, note: v.exactOptional(text(limits.note))},
  'sign-off': {type: v.literal('sign-off'), task},
  countersign: {type: v.literal('countersign'), task},
  waive: {type: v.literal('waive'), task, reason: v.picklist(waiveReasons), comment},
  credit: {
    type: v.literal('credit'),
    task,
    reason: v.picklist(creditReasons),
    evidence: filledText(limits.note),
  },
  reinstate: {type: v.literal('reinstate'), task, comment},
  propose: {
    type: v.literal('propose'),
    task,
    act: v.picklist(proposedActs),
    reason: filledText(limits.note),
  },
  undo: {type: v.literal('undo'), of: entryId},
  expire: {type: v.literal('expire'), task},
  'hours-approve': {
    type: v.literal('hours-approve'),
    days: v.pipe(
      v.array(v.strictObject({day, minutes: positive(limits.minutesPerDay)})),
      v.minLength(1),
      v.maxLength(limits.daysPerApproval),
    ),
  },
  'hours-reject': {
    type: v.literal('hours-reject'),
    day,
    minutes: positive(limits.minutesPerDay),
    reason: filledText(limits.note),
  },
  reopen: {
    type: v.literal('reopen'),
    task,
    reason: v.picklist(reopenReasons),
    comment: filledText(limits.comment),
  },
  comment: {
    type: v.literal('comment'),
    task: v.exactOptional(task),
    text: filledText(limits.comment),
    visibility,
  },
} as const;

const lesson = {
  ...stamp,
  person: idSchema<PersonId>(),
  type: v.literal('lesson'),
  course: idSchema<CourseId>(),
  lesson: idSchema<LessonId>(),
} as const;

/** An entry as a device sends it. Fields that nobody knows are refused: a misspelt one must not be lost in silence. */
const placementEntries = v.variant('type', [
  v.strictObject({...head, ...bodies.attempt}),
  v.strictObject({...head, ...bodies.job}),
  v.strictObject({...head, ...bodies.submit}),
  v.strictObject({...head, ...bodies.withdraw}),
  v.strictObject({...head, ...bodies.rate}),
  v.strictObject({...head, ...bodies.return}),
  v.strictObject({...head, ...bodies.demonstrate}),
  v.strictObject({...head, ...bodies['sign-off']}),
  v.strictObject({...head, ...bodies.countersign}),
  v.strictObject({...head, ...bodies.waive}),
  v.strictObject({...head, ...bodies.credit}),
  v.strictObject({...head, ...bodies.reinstate}),
  v.strictObject({...head, ...bodies.propose}),
  v.strictObject({...head, ...bodies.undo}),
  v.strictObject({...head, ...bodies['hours-approve']}),
  v.strictObject({...head, ...bodies['hours-reject']}),
  v.strictObject({...head, ...bodies.reopen}),
  v.strictObject({...head, ...bodies.comment}),
]);

export const courseEntry: SchemaFor<CourseEntry> = v.strictObject(lesson);

export const newEntry: SchemaFor<Entry> = v.variant('type', [placementEntries, v.strictObject(lesson)]);

const status = v.picklist(taskStatuses);
export const taskStatus = status;
export const standing = v.picklist([
  'mentee',
  'mentor',
  'manager',
  'group-manager',
  'instructor',
  'administrator',
  'partner',
  'system',
]);
export const reasonCode = v.picklist(reasonCodes);
export const refusal = v.object({
  code: reasonCode,
  needs: v.exactOptional(v.union([text(limits.title), v.number()])),
});

const receipt = {
  actor: idSchema<PersonId>(),
  standing,
  receivedAt: instant,
  revision,
  outcome: v.exactOptional(
    v.object({
      status: v.exactOptional(status),
      level: v.exactOptional(idSchema<LevelId>()),
      gated: v.exactOptional(v.array(v.object({task, reason: reasonCode}))),
      undone: v.exactOptional(v.array(task)),
      day: v.exactOptional(day),
      superseded: v.exactOptional(v.literal(true)),
    }),
  ),
};

/** An entry as the service tells it. Unknown fields are dropped: the service may be newer than the page. */
export const recordedEntry: SchemaFor<RecordedEntry> = v.variant('type', [
  v.object({...head, ...receipt, ...bodies.attempt}),
  v.object({...head, ...receipt, ...bodies.job}),
  v.object({...head, ...receipt, ...bodies.submit}),
  v.object({...head, ...receipt, ...bodies.withdraw}),
  v.object({...head, ...receipt, ...bodies.rate}),
  v.object({...head, ...receipt, ...bodies.return}),
  v.object({...head, ...receipt, ...bodies.demonstrate}),
  v.object({...head, ...receipt, ...bodies['sign-off']}),
  v.object({...head, ...receipt, ...bodies.countersign}),
  v.object({...head, ...receipt, ...bodies.waive}),
  v.object({...head, ...receipt, ...bodies.credit}),
  v.object({...head, ...receipt, ...bodies.reinstate}),
  v.object({...head, ...receipt, ...bodies.propose}),
  v.object({...head, ...receipt, ...bodies.undo}),
  v.object({...head, ...receipt, ...bodies.expire}),
  v.object({...head, ...receipt, ...bodies['hours-approve']}),
  v.object({...head, ...receipt, ...bodies['hours-reject']}),
  v.object({...head, ...receipt, ...bodies.reopen}),
  v.object({...head, ...receipt, ...bodies.comment}),
]);
