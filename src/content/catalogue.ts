import {id} from '../domain/ids.ts';
import type {ListId, ScaleId} from '../domain/ids.ts';
import type {Course} from '../domain/course.ts';
import type {JobTemplate} from '../domain/job-template.ts';
import type {RatingScale} from '../domain/rating-scale.ts';
import type {ReviewDefinition} from '../domain/review-definition.ts';
import type {TaskList} from '../domain/task-list.ts';

/** Every list that ships, in the order in which it is offered. */
export const listIds: readonly ListId[] = [
  'automobile-2026',
  'truck-2026',
  'collision-2026',
  'estimating-2026',
  'first-90-days-2026',
].map((it) => id<ListId>(it));

/** Every rating scale that ships, the one of the starter lists first. */
export const scaleIds: readonly ScaleId[] = [
  'shop-0-4',
  'one-to-five-up',
  'one-to-five-down',
  'pass-fail',
  'zero-to-six',
].map((it) => id<ScaleId>(it));

/**
 * A list that ships, loaded when asked for.
 *
 * @throws {RangeError} if no such list ships
 */
export async function loadList(list: string): Promise<TaskList> {
  switch (list) {
    case 'automobile-2026':
      return (await import('./automobile.ts')).automobile;
    case 'truck-2026':
      return (await import('./truck.ts')).truck;
    case 'collision-2026':
      return (await import('./collision.ts')).collision;
    case 'estimating-2026':
      return (await import('./estimating.ts')).estimating;
    case 'first-90-days-2026':
      return (await import('./first-90-days.ts')).first90Days;
    default:
      throw new RangeError(`No list called ${list} ships with the library`);
  }
}

/** The role courses and the resources, loaded when asked for. */
export async function loadCourses(): Promise<readonly Course[]> {
  return (await import('./role-courses.ts')).roleCourses;
}

/** The reviews in the order in which they fall due, then the pulse; loaded when asked for. */
export async function loadReviewDefinitions(): Promise<readonly ReviewDefinition[]> {
  return (await import('./review-definitions.ts')).reviewDefinitions;
}

/**
 * A rating scale that ships, loaded when asked for.
 *
 * @throws {RangeError} if no such scale ships
 */
export async function loadScale(scale: string): Promise<RatingScale> {
  const {ratingScales} = await import('./rating-scales.ts');
  const found = ratingScales.find((it) => it.id === scale);
  if (found === undefined) throw new RangeError(`No rating scale called ${scale} ships with the library`);
  return found;
}

/** Jobs that come in often, for a list; none for a list that has no templates. */
export async function loadJobTemplates(list: string): Promise<readonly JobTemplate[]> {
  switch (list) {
    case 'automobile-2026':
      return (await import('./job-templates/automobile.ts')).automobileJobs;
    case 'truck-2026':
      return (await import('./job-templates/truck.ts')).truckJobs;
    case 'collision-2026':
      return (await import('./job-templates/collision.ts')).collisionJobs;
    case 'estimating-2026':
      return (await import('./job-templates/estimating.ts')).estimatingJobs;
    case 'first-90-days-2026':
      return (await import('./job-templates/first-90-days.ts')).first90DaysJobs;
    default:
      return [];
  }
}
