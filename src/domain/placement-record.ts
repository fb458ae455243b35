import type {Actor} from './actor.ts';
import type {Instant} from './calendar.ts';
import type {DecisionContext} from './decide.ts';
import type {PersonId} from './ids.ts';
import type {JobTemplate} from './job-template.ts';
import type {Facts, Placement, Plan} from './placement.ts';
import type {PlacementState} from './placement-state.ts';
import {plannedTasks, type PlannedTasks} from './plan.ts';
import type {RatingScale} from './rating-scale.ts';
import type {TaskList} from './task-list.ts';

/**
 * Everything an element needs to show one placement and to know what its viewer may do: what a host gives by
 * property where there is no provider, and what a provider's session gives. Plain JSON.
 */
export interface PlacementRecord {
  readonly placement: Placement;
  readonly list: TaskList;
  readonly scale: RatingScale;
  readonly plan: Plan;
  readonly state: PlacementState;
  readonly facts: Facts;
  /** The viewer, before this placement. */
  readonly actor: Actor;
  /** Names of everybody the state and the placement speak of. */
  readonly people: readonly {readonly id: PersonId; readonly name: string}[];
  readonly jobTemplates?: readonly JobTemplate[];
}

/** What a decision about this record rests on. The planned tasks are kept with list and plan, so asking again is free. */
export function contextOf(record: PlacementRecord, now: Instant): DecisionContext {
  const {placement, scale, facts} = record;
  return {now, placement, scale, facts, planned: plannedOf(record)};
}

const planned = new WeakMap<Plan, {readonly list: TaskList; readonly tasks: PlannedTasks}>();

export function plannedOf({list, plan}: Pick<PlacementRecord, 'list' | 'plan'>): PlannedTasks {
  const kept = planned.get(plan);
  if (kept?.list === list) return kept.tasks;
  const tasks = plannedTasks(list, plan);
  planned.set(plan, {list, tasks});
  return tasks;
}

/** The person's name, or the id where nobody told it. */
export function nameIn(record: Pick<PlacementRecord, 'people'>, person: PersonId): string {
  return record.people.find((it) => it.id === person)?.name ?? person;
}
