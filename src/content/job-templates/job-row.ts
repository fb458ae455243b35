import {id} from '../../domain/ids.ts';
import type {JobTemplateId} from '../../domain/ids.ts';
import type {JobTemplate} from '../../domain/job-template.ts';
import type {LocalText} from '../../domain/text.ts';
import {taskId} from '../task-row.ts';

/** A job as its file writes it. */
export interface JobRow {
  readonly id: string;
  readonly title: LocalText;
  readonly minutes: number;
  /** Codes of the tasks that nearly every such job holds. */
  readonly tasks: readonly string[];
  /** Codes of the tasks that some of them hold. */
  readonly also: readonly string[];
}

export function template(row: JobRow): JobTemplate {
  return {
    id: id<JobTemplateId>(row.id),
    title: row.title,
    minutes: row.minutes,
    tasks: row.tasks.map((code) => taskId(code)),
    alsoTasks: row.also.map((code) => taskId(code)),
  };
}
