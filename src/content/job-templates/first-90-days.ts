import type {JobTemplate} from '../../domain/job-template.ts';
import type {TaskList} from '../../domain/task-list.ts';
import {first90Days} from '../first-90-days.ts';
import {automobileJobs} from './automobile.ts';

export const first90DaysJobs: readonly JobTemplate[] = jobsWithin(first90Days, automobileJobs);

/** The jobs that a shorter list can hold: all that they usually cover is in it, and what is not is not offered. */
function jobsWithin(list: TaskList, templates: readonly JobTemplate[]): readonly JobTemplate[] {
  const held = new Set(list.tasks.map((task) => task.id));
  return templates
    .filter(({tasks}) => tasks.every((task) => held.has(task)))
    .map((template) => ({...template, alsoTasks: template.alsoTasks.filter((task) => held.has(task))}));
}
