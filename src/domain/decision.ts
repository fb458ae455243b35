import type {Instant} from './calendar.ts';
import type {Outcome, Standing} from './entry.ts';
import type {Facts, Placement} from './placement.ts';
import type {PlannedTasks} from './plan.ts';
import type {RatingScale} from './rating-scale.ts';
import type {Refusal} from './reasons.ts';

/** All that a decision rests on besides the state, the entry and who acts. */
export interface DecisionContext {
  /** On the service the moment of receipt, on a device its corrected clock. */
  readonly now: Instant;
  readonly placement: Placement;
  readonly planned: PlannedTasks;
  readonly scale: RatingScale;
  readonly facts: Facts;
}

export type Decision =
  | {readonly accepted: true; readonly standing: Standing; readonly outcome?: Outcome}
  | {readonly accepted: false; readonly refusal: Refusal};

export function accepted(standing: Standing, outcome?: Outcome): Decision {
  return outcome ? {accepted: true, standing, outcome} : {accepted: true, standing};
}

export function refused(refusal: Refusal): Decision {
  return {accepted: false, refusal};
}
