import {dayIn, type Day, type Instant} from '../../domain/calendar.ts';
import type {JobBody} from '../../domain/entry.ts';
import type {JobTemplate} from '../../domain/job-template.ts';
import {id, type JobTemplateId, type TaskId} from '../../domain/ids.ts';
import {plannedOf, type PlacementRecord} from '../../domain/placement-record.ts';
import {textIn} from '../../domain/text.ts';
import {isMinutes, isTimes} from './act-draft.ts';

/** A job half written: plain JSON, kept as it is. */
export interface JobDraft {
  readonly template: JobTemplateId | undefined;
  readonly title: string;
  readonly day: Day;
  /** As typed. */
  readonly minutes: string;
  readonly repairOrder: string;
  readonly note: string;
  /** Listed; those not ticked are not part of the job. */
  readonly tasks: readonly JobTask[];
}

export interface JobTask {
  readonly task: TaskId;
  readonly times: number;
  readonly isTicked: boolean;
}

export function emptyJob({placement}: PlacementRecord, now: Instant): JobDraft {
  return {
    template: undefined,
    title: '',
    day: dayIn(placement.timeZone, now),
    minutes: '',
    repairOrder: '',
    note: '',
    tasks: [],
  };
}

/** From what a device kept: what is not understood is left out. */
export function jobFrom(value: unknown, record: PlacementRecord, now: Instant): JobDraft {
  const empty = emptyJob(record, now);
  if (typeof value !== 'object' || value === null) return empty;
  const kept = value as {readonly [Key in keyof JobDraft]?: unknown};
  const text = (of: unknown, otherwise: string): string => (typeof of === 'string' ? of : otherwise);
  return {
    template: typeof kept.template === 'string' ? id<JobTemplateId>(kept.template) : undefined,
    title: text(kept.title, ''),
    day: text(kept.day, empty.day),
    minutes: text(kept.minutes, ''),
    repairOrder: text(kept.repairOrder, ''),
    note: text(kept.note, ''),
    // The plan may have changed since: what nobody would see must not be logged.
    tasks: Array.isArray(kept.tasks)
      ? (kept.tasks as readonly unknown[]).filter(isJobTask).filter((it) => plannedOf(record).byId.has(it.task))
      : [],
  };
}

function isJobTask(value: unknown): value is JobTask {
  if (typeof value !== 'object' || value === null) return false;
  const {task, times, isTicked} = value as {readonly [Key in keyof JobTask]?: unknown};
  return typeof task === 'string' && typeof times === 'number' && typeof isTicked === 'boolean';
}

/** Takes a template over: its usual tasks ticked, its further ones below; only those that the plan holds. */
export function withTemplate(
  draft: JobDraft,
  template: JobTemplate,
  record: PlacementRecord,
  language: string,
): JobDraft {
  const {byId} = plannedOf(record);
  const listed = (ids: readonly TaskId[], isTicked: boolean): readonly JobTask[] =>
    ids.filter((it) => byId.has(it)).map((task) => ({task, times: 1, isTicked}));
  return {
    ...draft,
    template: template.id,
    title: textIn(template.title, language),
    minutes: String(template.minutes),
    tasks: [...listed(template.tasks, true), ...listed(template.alsoTasks, false)],
  };
}

export type JobField = 'title' | 'day' | 'minutes' | 'times' | 'tasks';

/** What the job still needs, all of it. */
export function missingIn(draft: JobDraft, today: Day): readonly JobField[] {
  const ticked = draft.tasks.filter((it) => it.isTicked);
  const missing: (JobField | false)[] = [
    draft.title.trim() === '' && 'title',
    (!/^\d{4}-\d{2}-\d{2}$/.test(draft.day) || draft.day > today) && 'day',
    (draft.minutes.trim() === '' || !isMinutes(Number(draft.minutes))) && 'minutes',
    ticked.length === 0 && 'tasks',
    ticked.some((it) => !isTimes(it.times)) && 'times',
  ];
  return missing.filter((it): it is JobField => it !== false);
}

/** The job of a draft in which nothing is missing. */
export function jobOf(draft: JobDraft, {actor, placement}: PlacementRecord): JobBody {
  const repairOrder = draft.repairOrder.trim();
  const note = draft.note.trim();
  return {
    type: 'job',
    title: draft.title.trim(),
    day: draft.day,
    minutes: Number(draft.minutes),
    ...(repairOrder !== '' && {repairOrder}),
    ...(note !== '' && {note}),
    tasks: draft.tasks.filter((it) => it.isTicked).map(({task, times}) => ({task, times})),
    ...(actor.person !== placement.mentee && {onBehalf: true}),
  };
}
