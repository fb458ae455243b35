import type {JobTemplate} from '../domain/job-template.ts';
import {automobileJobs} from './job-templates/automobile.ts';
import {collisionJobs} from './job-templates/collision.ts';
import {estimatingJobs} from './job-templates/estimating.ts';
import {first90DaysJobs} from './job-templates/first-90-days.ts';
import {truckJobs} from './job-templates/truck.ts';

/** All of them at once, by list id. The catalogue loads those of one list alone. */
export const jobTemplates: Readonly<Record<string, readonly JobTemplate[]>> = {
  'automobile-2026': automobileJobs,
  'truck-2026': truckJobs,
  'collision-2026': collisionJobs,
  'estimating-2026': estimatingJobs,
  'first-90-days-2026': first90DaysJobs,
};
