import type {Actor} from './actor.ts';
import {missingForSignature} from './current-level.ts';
import type {DecisionContext} from './decision.ts';
import type {Standing} from './entry.ts';
import {findGate} from './gates.ts';
import {hasSignature, isClosed, taskStateOf, type PlacementState, type TaskState} from './placement-state.ts';
import type {TaskStatus} from './task-status.ts';
import type {Refusal} from './reasons.ts';
import {rightTo, type TaskAct} from './rights.ts';
import type {Task} from './task-list.ts';

/** The standing to act in, or why not now. Asked by `decide` with an entry in hand and by `mayDo` without. */
export function guardTask(
  state: PlacementState,
  act: TaskAct,
  task: Task,
  actor: Actor,
  context: DecisionContext,
): {readonly as: Standing} | {readonly refusal: Refusal} {
  const current = taskStateOf(state, task.id);
  const right = rightTo(act, task, current.signOff, actor, context);
  if (right === 'never')
    return refusing({code: actor.person === context.placement.mentee && isOthers(act) ? 'never-self' : 'not-yours'});
  if ('refusal' in right) return right;
  if (act !== 'comment' && context.placement.status !== 'active') return refusing({code: 'placement-not-active'});
  const refusal = findObstacle(state, act, current, task, context);
  return refusal ? {refusal} : right;
}

/** Where the task stands against the act: the table of states. */
function findObstacle(
  state: PlacementState,
  act: TaskAct,
  current: TaskState,
  task: Task,
  context: DecisionContext,
): Refusal | undefined {
  const {placement, facts, planned, scale} = context;
  switch (act) {
    case 'attempt':
      return findGate(task, state, placement, facts, planned);
    case 'rate':
      return isClosed(current) ? {code: 'closed-task'} : findGate(task, state, placement, facts, planned);
    case 'submit': {
      if (current.status === 'submitted') return {code: 'already-submitted'};
      if (current.status === 'ready') return {code: 'already-ready'};
      if (hasSignature(current)) return {code: 'already-signed'};
      if (isClosed(current)) return {code: 'closed-task'};
      const more = (task.minAttempts ?? 0) - current.attempts;
      const isUntried = untried.includes(current.status);
      return more > 0 || isUntried ? {code: 'more-attempts-needed', needs: Math.max(1, more)} : undefined;
    }
    case 'withdraw':
    case 'return':
      return current.status === 'submitted' ? undefined : {code: 'not-submitted'};
    case 'sign-off':
      if (hasSignature(current)) return {code: 'already-signed'};
      if (isClosed(current)) return {code: 'closed-task'};
      return (
        findGate(task, state, placement, facts, planned) ??
        missingForSignature(current, task, scale, facts.policy) ??
        (current.status === 'ready' ? undefined : {code: 'not-ready'})
      );
    case 'reopen':
      return hasSignature(current) ? undefined : {code: 'not-signed'};
    case 'countersign':
      if (current.status === 'verified') return {code: 'already-verified'};
      return current.status === 'signed-off' ? undefined : {code: 'not-signed'};
    case 'waive':
    case 'credit':
      return findUnclosable(current);
    case 'reinstate':
      return isClosed(current) ? undefined : {code: 'not-closed'};
    case 'demonstrate':
    case 'propose':
    case 'comment':
      return undefined;
    default:
      return act satisfies never;
  }
}

/** States from which a first or a new attempt has to be logged before a mentor is asked to look. */
const untried: readonly TaskStatus[] = ['not-started', 'shown', 'reopened', 'expired'];

/** Only what nobody signed is waived or credited. */
export function findUnclosable(current: TaskState): Refusal | undefined {
  if (hasSignature(current)) return {code: 'already-signed'};
  return isClosed(current) ? {code: 'closed-task'} : undefined;
}

/** Acts that judge the mentee's work or take it out of the count: never the mentee's own. */
const othersActs: readonly TaskAct[] = [
  'rate',
  'return',
  'sign-off',
  'countersign',
  'reopen',
  'waive',
  'credit',
  'reinstate',
];

function isOthers(act: TaskAct): boolean {
  return othersActs.includes(act);
}

function refusing(refusal: Refusal): {readonly refusal: Refusal} {
  return {refusal};
}
