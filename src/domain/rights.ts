import type {Actor} from './actor.ts';
import type {DecisionContext} from './decision.ts';
import type {Standing} from './entry.ts';
import {taskStateOf, type PlacementState, type SignOffMark} from './placement-state.ts';
import {never, no, standsAs, type Right} from './right.ts';
import {rightToClose, rightToPropose} from './right-to-close.ts';
import {rightToCountersign, rightToJudge, rightToReopen} from './right-to-judge.ts';
import type {Task} from './task-list.ts';

export type {Right} from './right.ts';

/** What a person can do to a task. */
export type TaskAct =
  | 'demonstrate'
  | 'attempt'
  | 'submit'
  | 'withdraw'
  | 'rate'
  | 'return'
  | 'sign-off'
  | 'countersign'
  | 'reopen'
  | 'waive'
  | 'credit'
  | 'reinstate'
  | 'propose'
  | 'comment';
export const taskActs: readonly TaskAct[] = [
  'demonstrate',
  'attempt',
  'submit',
  'withdraw',
  'rate',
  'return',
  'sign-off',
  'countersign',
  'reopen',
  'waive',
  'credit',
  'reinstate',
  'propose',
  'comment',
];

/** Who may do it: the table of rights. Where the task stands is another question, see `decide`. */
export function rightTo(
  act: TaskAct,
  task: Task,
  signOff: SignOffMark | undefined,
  actor: Actor,
  context: DecisionContext,
): Right {
  switch (act) {
    case 'demonstrate':
    case 'attempt':
      return toLog(task, actor, context);
    case 'submit':
    case 'withdraw':
      return standsAs(actor, 'mentee') ? {as: 'mentee'} : never;
    case 'rate':
    case 'return':
      return rightToJudge(task, actor, context, false);
    case 'sign-off':
      return rightToJudge(task, actor, context, true);
    case 'reopen':
      return rightToReopen(task, signOff, actor, context);
    case 'countersign':
      return rightToCountersign(signOff, actor, context);
    case 'waive':
    case 'credit':
    case 'reinstate':
      return rightToClose(task, actor, context);
    case 'propose':
      return rightToPropose(actor);
    case 'comment':
      return rightToComment(actor, context);
    default:
      return act satisfies never;
  }
}

/** A job may hold tasks that the plan does not know; who does the work or stands beside it logs it all the same. */
export function rightToLogJob(actor: Actor): Right {
  if (standsAs(actor, 'mentee')) return {as: 'mentee'};
  return standsAs(actor, 'mentor') ? {as: 'mentor'} : never;
}

function toLog(task: Task, actor: Actor, context: DecisionContext): Right {
  const right = rightToLogJob(actor);
  if (right !== never) return right;
  if (standsAs(actor, 'instructor') && context.placement.instructorMode === 'assess')
    return task.where === 'shop' ? no('shop-task') : {as: 'instructor'};
  return never;
}

/** Comments hang on no task: on the placement as a whole one may write too. */
export function rightToComment(actor: Actor, context: DecisionContext): Right {
  const mode = context.placement.instructorMode;
  for (const standing of ['mentee', 'mentor', 'manager'] as const) if (standsAs(actor, standing)) return {as: standing};
  if (standsAs(actor, 'instructor') && (mode === 'resource' || mode === 'assess')) return {as: 'instructor'};
  return never;
}

/** The standing of somebody who has the right, wherever the task stands. */
export function standingFor(
  act: TaskAct,
  state: PlacementState,
  task: Task,
  actor: Actor,
  context: DecisionContext,
): Standing | undefined {
  const right = rightTo(act, task, taskStateOf(state, task.id).signOff, actor, context);
  return right !== never && 'as' in right ? right.as : undefined;
}
