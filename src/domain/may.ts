import type {Actor} from './actor.ts';
import {guardTask, type DecisionContext} from './decide.ts';
import type {PlacementState} from './placement-state.ts';
import type {Refusal} from './reasons.ts';
import {taskActs, type TaskAct} from './rights.ts';
import type {Task} from './task-list.ts';

/** What this viewer may do with one task: an absent act is never offered, a refusal is shown with its reason. */
export type May = {readonly [act in TaskAct]?: true | Refusal};

/** Asked for each row that is seen. An element offers exactly this and never guesses from a role's name. */
export function mayDo(state: PlacementState, task: Task, actor: Actor, context: DecisionContext): May {
  const may: {[act in TaskAct]?: true | Refusal} = {};
  for (const act of taskActs) {
    const guard = guardTask(state, act, task, actor, context);
    if ('as' in guard) may[act] = true;
    else if (guard.refusal.code !== 'not-yours' && !isNeverSelf(guard.refusal, actor)) may[act] = guard.refusal;
  }
  return may;
}

/** A mentee who is nothing else here is not told that nobody rates themselves. */
function isNeverSelf(refusal: Refusal, actor: Actor): boolean {
  return refusal.code === 'never-self' && actor.standings.length === 1;
}
