import {msBetween} from './calendar.ts';
import type {Actor} from './actor.ts';
import type {Standing} from './entry.ts';
import type {Refusal} from './reasons.ts';
import type {Task} from './task-list.ts';
import type {SignOffMark} from './placement-state.ts';
import type {DecisionContext} from './decide.ts';

/** What a person can do to a task. */
export type TaskAct = 'attempt' | 'submit' | 'withdraw' | 'rate' | 'return' | 'sign-off' | 'reopen' | 'comment';
export const taskActs: readonly TaskAct[] = [
  'attempt',
  'submit',
  'withdraw',
  'rate',
  'return',
  'sign-off',
  'reopen',
  'comment',
];

/** The standing to act in; or why this person cannot although such people do; or that such people never do. */
export type Right = {readonly as: Standing} | {readonly refusal: Refusal} | 'never';

const never = 'never';
const no = (code: Refusal['code'], needs?: Refusal['needs']): Right => ({
  refusal: needs === undefined ? {code} : {code, needs},
});

/** Who may do it: the table of rights. Where the task stands is another question, see `decide`. */
export function rightTo(
  act: TaskAct,
  task: Task,
  signOff: SignOffMark | undefined,
  actor: Actor,
  context: DecisionContext,
): Right {
  switch (act) {
    case 'attempt':
      return toLog(task, actor, context);
    case 'submit':
    case 'withdraw':
      return is(actor, 'mentee') ? {as: 'mentee'} : never;
    case 'rate':
    case 'return':
      return toJudge(task, actor, context, false);
    case 'sign-off':
      return toJudge(task, actor, context, true);
    case 'reopen':
      return toReopen(task, signOff, actor, context);
    case 'comment':
      return rightToComment(actor, context);
    default:
      return act satisfies never;
  }
}

/** A job may hold tasks that the plan does not know; who does the work or stands beside it logs it all the same. */
export function rightToLogJob(actor: Actor): Right {
  if (is(actor, 'mentee')) return {as: 'mentee'};
  return is(actor, 'mentor') ? {as: 'mentor'} : never;
}

function toLog(task: Task, actor: Actor, context: DecisionContext): Right {
  const right = rightToLogJob(actor);
  if (right !== never) return right;
  if (is(actor, 'instructor') && context.placement.instructorMode === 'assess')
    return task.where === 'shop' ? no('shop-task') : {as: 'instructor'};
  return never;
}

/** Rating and signing. The mentor comes first where somebody is mentor and manager: that is what they do here. */
function toJudge(task: Task, actor: Actor, context: DecisionContext, isSignature: boolean): Right {
  const isSelf = actor.person === context.placement.mentee;
  if (isSelf) return actor.standings.length > 1 ? no('never-self') : never;
  const refused: Right[] = [];
  if (is(actor, 'mentor')) {
    const course = context.facts.policy.mentorCourse;
    if (course !== undefined && !actor.courses.includes(course)) refused.push(no('mentor-course-needed', course));
    else if (isSignature && actor.pairing === 'visiting') refused.push(no('not-paired'));
    else return {as: 'mentor'};
  }
  if (is(actor, 'instructor')) {
    if (context.placement.instructorMode !== 'assess') refused.push(never);
    else if (task.where === 'shop') refused.push(no('shop-task'));
    else return {as: 'instructor'};
  }
  if (is(actor, 'manager') && actor.isQualified) return {as: 'manager'};
  return refused.find((it) => it !== never) ?? never;
}

function toReopen(task: Task, signOff: SignOffMark | undefined, actor: Actor, context: DecisionContext): Right {
  if (actor.person === context.placement.mentee) return never;
  if (is(actor, 'manager')) return {as: 'manager'};
  const isOwn = signOff?.by === actor.person;
  if (is(actor, 'instructor') && (isOwn || task.where !== 'shop') && context.placement.instructorMode === 'assess')
    return {as: 'instructor'};
  if (is(actor, 'mentor')) {
    if (!isOwn) return no('own-sign-offs-only');
    const days = context.facts.policy.reopenDays;
    if (msBetween(signOff.at, context.now) > days * 86_400_000) return no('too-long-ago', days);
    return {as: 'mentor'};
  }
  return never;
}

/** Comments hang on no task: on the placement as a whole one may write too. */
export function rightToComment(actor: Actor, context: DecisionContext): Right {
  const mode = context.placement.instructorMode;
  for (const standing of ['mentee', 'mentor', 'manager'] as const) if (is(actor, standing)) return {as: standing};
  if (is(actor, 'instructor') && (mode === 'resource' || mode === 'assess')) return {as: 'instructor'};
  return never;
}

function is(actor: Actor, standing: Standing): boolean {
  return actor.standings.includes(standing);
}
