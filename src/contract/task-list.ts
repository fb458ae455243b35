import * as v from 'valibot';
import type {AreaId, CourseId, JobTemplateId, LevelId, ListId, ScaleId, SectionId, TaskId} from '../domain/ids.ts';
import type {JobTemplate} from '../domain/job-template.ts';
import type {RatingScale} from '../domain/rating-scale.ts';
import type {Task, TaskList} from '../domain/task-list.ts';
import {limits} from './limits.ts';
import {count, filledText, idSchema, localText, positive, text, type SchemaFor} from './primitives.ts';

const word = filledText(limits.name);
const level = idSchema<LevelId>();

export const task: SchemaFor<Task> = v.object({
  id: idSchema<TaskId>(),
  area: idSchema<AreaId>(),
  section: idSchema<SectionId>(),
  code: word,
  codes: v.exactOptional(v.array(v.object({scheme: word, value: text(limits.name)}))),
  text: localText,
  priority: word,
  levels: v.array(word),
  mode: v.picklist(['individual', 'group']),
  isRequired: v.boolean(),
  where: v.picklist(['shop', 'school', 'either']),
  target: v.exactOptional(level),
  minAttempts: v.exactOptional(positive(limits.timesPerAttempt)),
  minRatings: v.exactOptional(positive(limits.timesPerAttempt)),
  validDays: v.exactOptional(positive(limits.validDays)),
  gates: v.exactOptional(
    v.object({
      minAge: v.exactOptional(v.picklist([16, 17, 18])),
      roadDrive: v.exactOptional(v.boolean()),
      highVoltage: v.exactOptional(v.boolean()),
      agreement: v.exactOptional(v.boolean()),
      tasks: v.exactOptional(v.array(idSchema<TaskId>())),
      courses: v.exactOptional(v.array(idSchema<CourseId>())),
    }),
  ),
});

const listHead = {
  id: idSchema<ListId>(),
  family: word,
  title: localText,
  publisher: word,
  version: word,
  levels: v.array(word),
  priorities: v.array(word),
  scale: idSchema<ScaleId>(),
  coverage: v.array(
    v.object({
      level: word,
      priority: word,
      percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      scope: v.picklist(['list', 'area']),
      rounding: v.picklist(['nearest', 'up', 'down']),
    }),
  ),
  areas: v.array(
    v.object({
      id: idSchema<AreaId>(),
      code: word,
      title: localText,
      sections: v.array(v.object({id: idSchema<SectionId>(), title: localText})),
    }),
  ),
};

export const taskList: SchemaFor<TaskList> = v.object({
  ...listHead,
  tasks: v.pipe(v.array(task), v.maxLength(limits.tasksPerList)),
});

const listWithAnyTasks = v.object({...listHead, tasks: v.pipe(v.array(v.unknown()), v.maxLength(limits.tasksPerList))});

/** A list as it came, and what of it could not be read: one bad task must not take the other 189 away. */
export interface ReadTaskList {
  readonly list: TaskList;
  readonly faults: readonly {readonly pointer: string; readonly message: string}[];
}

/**
 * Reads a task list, setting aside each task that is malformed.
 *
 * @throws {v.ValiError} if the list itself is malformed
 */
export function parseTaskList(json: unknown): ReadTaskList {
  const read = v.parse(listWithAnyTasks, json);
  const tasks: Task[] = [];
  const faults: {pointer: string; message: string}[] = [];
  read.tasks.forEach((it, index) => {
    const result = v.safeParse(task, it);
    if (result.success) tasks.push(result.output);
    else
      faults.push({
        pointer: `/tasks/${index}${pointerOf(result.issues[0])}`,
        message: result.issues[0].message,
      });
  });
  return {list: {...read, tasks}, faults};
}

/** Where in a document an issue lies, as an RFC 6901 pointer. */
export function pointerOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map((it) => `/${String(it.key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export const ratingScale: SchemaFor<RatingScale> = v.object({
  id: idSchema<ScaleId>(),
  title: localText,
  levels: v.pipe(
    v.array(v.object({id: level, display: text(8), short: localText, anchor: localText})),
    v.minLength(2),
    v.maxLength(12),
  ),
  target: level,
  safetyCap: level,
});

export const jobTemplate: SchemaFor<JobTemplate> = v.object({
  id: idSchema<JobTemplateId>(),
  title: localText,
  tasks: v.array(idSchema<TaskId>()),
  alsoTasks: v.array(idSchema<TaskId>()),
  minutes: count(limits.minutesPerEntry),
});
