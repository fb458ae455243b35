import type {Actor} from './actor.ts';
import type {Instant} from './calendar.ts';
import {
  criteria,
  nextTimes,
  reopenReasons,
  returnReasons,
  type CommentBody,
  type JobBody,
  type Outcome,
  type PlacementEntry,
  type RateBody,
  type SignOffBody,
  type Standing,
  type TaskEntryBody,
  type Visibility,
} from './entry.ts';
import {visibilitiesFor} from './comment-visibility.ts';
import {findGate} from './gates.ts';
import type {LevelId, PersonId, TaskId} from './ids.ts';
import {missingForSignature, targetOf} from './current-level.ts';
import type {Facts, Placement} from './placement.ts';
import {taskStateOf, type PlacementState, type TaskState} from './placement-state.ts';
import type {PlannedTasks} from './plan.ts';
import {outcomeOfRating} from './rating-outcome.ts';
import {findRank, levelThatCounts, reaches, type RatingScale} from './rating-scale.ts';
import type {ReasonCode, Refusal} from './reasons.ts';
import {rightTo, rightToComment, rightToLogJob, type TaskAct} from './rights.ts';
import type {Task} from './task-list.ts';

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

/**
 * Is this act allowed now, by this person, in this state? The browser asks it to show an act at once, the
 * service asks it inside the transaction that appends the entry; the service's answer is the one that holds.
 *
 * Whether an id was seen before is not asked here: the log knows.
 */
export function decide(state: PlacementState, entry: PlacementEntry, actor: Actor, context: DecisionContext): Decision {
  if (entry.type === 'job') return decideJob(state, entry, actor, context);
  if (entry.type === 'comment') return decideComment(entry, actor, context);
  const task = context.planned.byId.get(entry.task);
  if (!task) return refused({code: 'unknown-task', needs: entry.task});
  const guard = guardTask(state, entry.type, task, actor, context);
  if ('refusal' in guard && !isOvertaken(state, entry, task, guard.refusal, actor, context))
    return refused(guard.refusal);
  const refusal = findFault(taskStateOf(state, task.id), entry, task, actor, context);
  if (refusal) return refused(refusal);
  const standing = 'as' in guard ? guard.as : standingOf(entry.type, state, task, actor, context);
  if (standing === undefined) return refused({code: 'not-yours'});
  return accepted(standing, findOutcome(state, entry, task, actor, context));
}

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
    return refusing({code: actor.person === context.placement.mentee && isJudging(act) ? 'never-self' : 'not-yours'});
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
    case 'rate':
      return findGate(task, state, placement, facts, planned);
    case 'submit': {
      if (current.status === 'submitted') return {code: 'already-submitted'};
      if (current.status === 'ready') return {code: 'already-ready'};
      if (current.status === 'signed-off') return {code: 'already-signed'};
      const more = (task.minAttempts ?? 0) - current.attempts;
      const isUntried = current.status === 'not-started' || current.status === 'reopened';
      return more > 0 || isUntried ? {code: 'more-attempts-needed', needs: Math.max(1, more)} : undefined;
    }
    case 'withdraw':
    case 'return':
      return current.status === 'submitted' ? undefined : {code: 'not-submitted'};
    case 'sign-off':
      if (current.status === 'signed-off') return {code: 'already-signed'};
      return (
        findGate(task, state, placement, facts, planned) ??
        missingForSignature(current, task, scale, facts.policy) ??
        (current.status === 'ready' ? undefined : {code: 'not-ready'})
      );
    case 'reopen':
      return current.status === 'signed-off' ? undefined : {code: 'not-signed'};
    case 'comment':
      return undefined;
    default:
      return act satisfies never;
  }
}

/** What is wrong with the entry itself. */
function findFault(
  current: TaskState,
  entry: PlacementEntry<TaskEntryBody>,
  task: Task,
  actor: Actor,
  context: DecisionContext,
): Refusal | undefined {
  switch (entry.type) {
    case 'rate':
      return findRateFault(entry, context.scale) ?? findReaderFault(entry, actor);
    case 'sign-off':
      return findLateSignature(current, entry, task, actor, context);
    case 'return':
      return returnReasons.includes(entry.reason) ? undefined : {code: 'reason-needed'};
    case 'reopen':
      return reopenReasons.includes(entry.reason) && entry.comment.trim() !== '' ? undefined : {code: 'reason-needed'};
    case 'attempt':
    case 'submit':
    case 'withdraw':
      return undefined;
    default:
      return entry satisfies never;
  }
}

function findRateFault(entry: RateBody, scale: RatingScale): Refusal | undefined {
  const isNoLevel = entry.level === 'na' || entry.level === 'nr';
  if (!isNoLevel && findRank(scale, entry.level) === undefined) return {code: 'unknown-level', needs: entry.level};
  const isKnown =
    Object.keys(entry.criteria ?? {}).every((it) => (criteria as readonly string[]).includes(it)) &&
    (entry.nextTime === undefined || nextTimes.includes(entry.nextTime));
  return isKnown ? undefined : {code: 'unknown-level'};
}

/** Words for readers that their author does not belong to would be out of the author's own sight. */
function findReaderFault(words: {readonly visibility?: Visibility}, actor: Actor): Refusal | undefined {
  return words.visibility === undefined || visibilitiesFor(actor).includes(words.visibility)
    ? undefined
    : {code: 'not-your-readers'};
}

/** A signature rests on what its author saw. Who had not seen a reopening or a poor rating looks again. */
function findLateSignature(
  current: TaskState,
  entry: PlacementEntry<SignOffBody>,
  task: Task,
  actor: Actor,
  {scale}: DecisionContext,
): Refusal | undefined {
  if (current.status === 'signed-off') return undefined;
  // One's own act of before is known, even where it was not yet sent and so had no revision to name.
  const isUnseen = (it: {readonly by: PersonId; readonly at: Instant; readonly revision: number}) =>
    it.revision > entry.basedOn && !(it.by === actor.person && it.at <= entry.at);
  if (current.reopened && isUnseen(current.reopened)) return {code: 'reopened-meanwhile'};
  const target = targetOf(task, scale);
  const isPoor = current.ratings.some(
    (it) =>
      isUnseen(it) &&
      findRank(scale, it.level as LevelId) !== undefined &&
      !reaches(scale, levelThatCounts(scale, it.level as LevelId, it.criteria?.safety !== false), target),
  );
  return isPoor ? {code: 'rated-meanwhile'} : undefined;
}

/** Where a task stands against a signature in a way that somebody else's act in between may explain. */
const overtaking: readonly ReasonCode[] = ['not-ready', 'safety-missed', 'more-ratings-needed'];

/** Two who sign the same task both did right: the second is kept without effect, the first one's name stands. */
function isOvertaken(
  state: PlacementState,
  entry: PlacementEntry<TaskEntryBody>,
  task: Task,
  refusal: Refusal,
  actor: Actor,
  context: DecisionContext,
): boolean {
  if (entry.type !== 'sign-off') return false;
  if (refusal.code === 'already-signed') return true;
  // Told as what really happened; `findFault` gives the reason.
  return (
    overtaking.includes(refusal.code) &&
    findLateSignature(taskStateOf(state, task.id), entry, task, actor, context) !== undefined
  );
}

function standingOf(
  act: TaskAct,
  state: PlacementState,
  task: Task,
  actor: Actor,
  context: DecisionContext,
): Standing | undefined {
  const right = rightTo(act, task, taskStateOf(state, task.id).signOff, actor, context);
  return right !== 'never' && 'as' in right ? right.as : undefined;
}

function findOutcome(
  state: PlacementState,
  entry: PlacementEntry<TaskEntryBody>,
  task: Task,
  actor: Actor,
  context: DecisionContext,
): Outcome | undefined {
  const current = taskStateOf(state, task.id);
  if (entry.type === 'sign-off' && current.status === 'signed-off') return {superseded: true};
  if (entry.type !== 'rate') return undefined;
  return outcomeOfRating(current, entry, task, actor.person, context.scale, context.facts.policy);
}

/** A job is never refused because of one of its tasks: a gated one stays listed and counts nothing. */
function decideJob(
  state: PlacementState,
  entry: PlacementEntry<JobBody>,
  actor: Actor,
  context: DecisionContext,
): Decision {
  const gated: {task: TaskId; reason: Refusal['code']}[] = [];
  const right = rightToLogJob(actor);
  let standing = right !== 'never' && 'as' in right ? right.as : undefined;
  let refusal: Refusal = {code: 'not-yours'};
  for (const {task: id} of entry.tasks) {
    const task = context.planned.byId.get(id);
    const guard = task
      ? guardTask(state, 'attempt', task, actor, context)
      : {refusal: {code: 'unknown-task', needs: id} satisfies Refusal};
    if ('as' in guard) {
      standing ??= guard.as;
      continue;
    }
    refusal = guard.refusal;
    gated.push({task: id, reason: refusal.code});
    // An instructor's right hangs on the task; a gate says that they have it.
    if (task) standing ??= standingOf('attempt', state, task, actor, context);
  }
  if (standing === undefined) return refused(refusal);
  if (context.placement.status !== 'active') return refused({code: 'placement-not-active'});
  return accepted(standing, gated.length > 0 ? {gated} : undefined);
}

function decideComment(entry: PlacementEntry<CommentBody>, actor: Actor, context: DecisionContext): Decision {
  const right = rightToComment(actor, context);
  if (right === 'never') return refused({code: 'not-yours'});
  if ('refusal' in right) return refused(right.refusal);
  if (entry.task !== undefined && !context.planned.byId.has(entry.task))
    return refused({code: 'unknown-task', needs: entry.task});
  const fault = entry.text.trim() === '' ? {code: 'reason-needed' as const} : findReaderFault(entry, actor);
  return fault ? refused(fault) : accepted(right.as);
}

function isJudging(act: TaskAct): boolean {
  return act === 'rate' || act === 'return' || act === 'sign-off' || act === 'reopen';
}

function accepted(standing: Standing, outcome?: Outcome): Decision {
  return outcome ? {accepted: true, standing, outcome} : {accepted: true, standing};
}

function refused(refusal: Refusal): Decision {
  return {accepted: false, refusal};
}

function refusing(refusal: Refusal): {readonly refusal: Refusal} {
  return {refusal};
}
