import type {PlacementState} from '../placement-state.ts';

/** Parts of a state that a replay is writing and that nobody else has seen: those alone are changed in place. */
const own = new WeakSet();

export function isOwn(part: object): boolean {
  return own.has(part);
}

/** The state with tasks and ids of its own, for `replay` to write. */
export function draftOf(state: PlacementState): PlacementState {
  const draft = {...state, tasks: {...state.tasks}, recent: [...state.recent]};
  own.add(draft.tasks).add(draft.recent);
  return draft;
}

/** From here on others see it, and it changes no more. */
export function settle({tasks, recent}: PlacementState): void {
  own.delete(tasks);
  own.delete(recent);
}
