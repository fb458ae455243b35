import {id} from '../domain/ids.ts';
import type {CourseId, LevelId, TaskId} from '../domain/ids.ts';
import type {Gates, Task} from '../domain/task-list.ts';
import type {LocalText} from '../domain/text.ts';

/** How much a task matters; each list turns it into its own priority words. */
export type Importance = 'must' | 'should' | 'could';

/** The shortest programme that holds the task; every longer one holds it too. */
export type Reach = 'entry' | 'middle' | 'full';

/** A task as an area file writes it. Codes stand for ids, so that a row can be read aloud. */
export interface TaskRow {
  readonly code: string;
  readonly importance: Importance;
  readonly from: Reach;
  readonly text: LocalText;
  readonly extras: TaskExtras;
}

/** What most tasks leave unsaid. */
export interface TaskExtras {
  readonly mode?: 'group';
  readonly where?: 'shop' | 'school';
  /** Where set, the mentee has to be trusted with it: a matter of safety. */
  readonly target?: 'trusted';
  readonly isRequired?: false;
  readonly minAttempts?: number;
  readonly minRatings?: number;
  readonly gates?: Pick<Gates, 'minAge' | 'roadDrive' | 'highVoltage' | 'agreement'>;
  /** Codes of the tasks that come first. */
  readonly after?: readonly string[];
  /** Courses that come first. */
  readonly courses?: readonly string[];
}

export interface SectionRows {
  readonly key: string;
  readonly title: LocalText;
  readonly rows: readonly TaskRow[];
}

export interface AreaRows {
  readonly code: string;
  readonly title: LocalText;
  readonly sections: readonly SectionRows[];
}

export function area(code: string, en: string, es: string, ...sections: readonly SectionRows[]): AreaRows {
  return {code, title: {en, es}, sections};
}

export function section(key: string, en: string, es: string, ...rows: readonly TaskRow[]): SectionRows {
  return {key, title: {en, es}, rows};
}

export function task(
  code: string,
  importance: Importance,
  from: Reach,
  en: string,
  es: string,
  extras: TaskExtras = {},
): TaskRow {
  return {code, importance, from, text: {en, es}, extras};
}

/** The id of a task by its code. The edition is part of it: a task that changes its meaning gets another id. */
export function taskId(code: string, edition = '2026'): TaskId {
  return id<TaskId>(`${code}@${edition}`);
}

/** A driving test on a public road: an adult with a licence. */
export const roadDrive = {gates: {minAge: 18, roadDrive: true}} as const satisfies TaskExtras;

/** The parts of a task that its row's extras say. */
export function partsFrom(
  extras: TaskExtras,
): Pick<Task, 'mode' | 'isRequired' | 'where' | 'target' | 'minAttempts' | 'minRatings' | 'gates'> {
  const {target, minAttempts, minRatings} = extras;
  const gates = gatesFrom(extras);
  return {
    mode: extras.mode ?? 'individual',
    isRequired: extras.isRequired ?? true,
    where: extras.where ?? 'either',
    ...(target !== undefined && {target: id<LevelId>(target)}),
    ...(minAttempts !== undefined && {minAttempts}),
    ...(minRatings !== undefined && {minRatings}),
    ...(gates !== undefined && {gates}),
  };
}

function gatesFrom({gates, after, courses}: TaskExtras): Gates | undefined {
  if (gates === undefined && after === undefined && courses === undefined) return undefined;
  return {
    ...gates,
    ...(after !== undefined && {tasks: after.map((code) => taskId(code))}),
    ...(courses !== undefined && {courses: courses.map((it) => id<CourseId>(it))}),
  };
}
