import type {JobTemplateId, TaskId} from './ids.ts';
import type {LocalText} from './text.ts';

/** A job that comes in often, with the tasks it usually holds. Ticking differs by day, so both lists are offered. */
export interface JobTemplate {
  readonly id: JobTemplateId;
  readonly title: LocalText;
  /** Ticked when the template is chosen. */
  readonly tasks: readonly TaskId[];
  /** Offered unticked. */
  readonly alsoTasks: readonly TaskId[];
  readonly minutes: number;
}
