import type {Actor} from './actor.ts';
import type {Instant} from './calendar.ts';
import {visibilitiesFor} from './comment-visibility.ts';
import {targetOf} from './current-level.ts';
import type {DecisionContext} from './decision.ts';
import {
  creditReasons,
  criteria,
  nextTimes,
  proposedActs,
  reopenReasons,
  returnReasons,
  waiveReasons,
  type CountersignBody,
  type PlacementEntry,
  type ProposeBody,
  type RateBody,
  type SignOffBody,
  type TaskEntryBody,
  type Visibility,
} from './entry.ts';
import {findUnclosable} from './guard-task.ts';
import type {LevelId, PersonId} from './ids.ts';
import {hasSignature, taskStateOf, type PlacementState, type TaskState} from './placement-state.ts';
import {findRank, levelThatCounts, reaches, type RatingScale} from './rating-scale.ts';
import type {ReasonCode, Refusal} from './reasons.ts';
import type {Task} from './task-list.ts';

/** What is wrong with the entry itself. */
export function findFault(
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
      return hasSignature(current) ? undefined : findLateSignature(current, entry, task, actor, context);
    case 'countersign':
      return current.status === 'verified' ? undefined : findLateSignature(current, entry, task, actor, context);
    case 'waive':
      return waiveReasons.includes(entry.reason) && (entry.reason !== 'other' || isFilled(entry.comment))
        ? undefined
        : {code: 'reason-needed'};
    case 'credit':
      if (!creditReasons.includes(entry.reason)) return {code: 'reason-needed'};
      return isFilled(entry.evidence) ? undefined : {code: 'evidence-needed'};
    case 'propose':
      return findProposalFault(current, entry);
    case 'return':
      return returnReasons.includes(entry.reason) ? undefined : {code: 'reason-needed'};
    case 'reopen':
      return reopenReasons.includes(entry.reason) && isFilled(entry.comment) ? undefined : {code: 'reason-needed'};
    case 'demonstrate':
    case 'attempt':
    case 'submit':
    case 'withdraw':
    case 'reinstate':
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

/** One asks for what could be done now by those whose act it is. */
function findProposalFault(current: TaskState, entry: ProposeBody): Refusal | undefined {
  if (!proposedActs.includes(entry.act) || !isFilled(entry.reason)) return {code: 'reason-needed'};
  if (entry.act !== 'reopen') return findUnclosable(current);
  return hasSignature(current) ? undefined : {code: 'not-signed'};
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** Words for readers that their author does not belong to would be out of the author's own sight. */
export function findReaderFault(words: {readonly visibility?: Visibility}, actor: Actor): Refusal | undefined {
  return words.visibility === undefined || visibilitiesFor(actor).includes(words.visibility)
    ? undefined
    : {code: 'not-your-readers'};
}

/** A signature rests on what its author saw. Who had not seen a reopening or a poor rating looks again. */
function findLateSignature(
  current: TaskState,
  entry: PlacementEntry<SignOffBody | CountersignBody>,
  task: Task,
  actor: Actor,
  {scale}: DecisionContext,
): Refusal | undefined {
  // One's own act of before is known, even where it was not yet sent and so had no revision to name.
  const isUnseen = (it: {readonly by: PersonId; readonly at: Instant; readonly revision: number}) =>
    it.revision > entry.basedOn && !(it.by === actor.person && it.at <= entry.at);
  if (current.reopened && isUnseen(current.reopened)) return {code: 'reopened-meanwhile'};
  if (current.expired && current.expired.revision > entry.basedOn) return {code: 'expired-meanwhile'};
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
const overtaking: readonly ReasonCode[] = ['not-ready', 'safety-missed', 'more-ratings-needed', 'not-signed'];

/** Two who sign the same task both did right: the second is kept without effect, the first one's name stands. */
export function isOvertaken(
  state: PlacementState,
  entry: PlacementEntry<TaskEntryBody>,
  task: Task,
  refusal: Refusal,
  actor: Actor,
  context: DecisionContext,
): boolean {
  if (entry.type !== 'sign-off' && entry.type !== 'countersign') return false;
  if (refusal.code === 'already-signed' || refusal.code === 'already-verified') return true;
  // Told as what really happened; `findFault` gives the reason.
  return (
    overtaking.includes(refusal.code) &&
    findLateSignature(taskStateOf(state, task.id), entry, task, actor, context) !== undefined
  );
}
