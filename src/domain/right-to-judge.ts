import type {Actor} from './actor.ts';
import {msBetween} from './calendar.ts';
import type {DecisionContext} from './decision.ts';
import type {SignOffMark} from './placement-state.ts';
import {never, no, rightToOwn, standsAs, type Right} from './right.ts';
import type {Task} from './task-list.ts';

/** Rating and signing. The mentor comes first where somebody is mentor and manager: that is what they do here. */
export function rightToJudge(task: Task, actor: Actor, context: DecisionContext, isSignature: boolean): Right {
  const own = rightToOwn(actor, context.placement);
  if (own) return own;
  const refused: Right[] = [];
  if (standsAs(actor, 'mentor')) {
    const course = context.facts.policy.mentorCourse;
    if (course !== undefined && !actor.courses.includes(course)) refused.push(no('mentor-course-needed', course));
    else if (isSignature && actor.pairing === 'visiting') refused.push(no('not-paired'));
    else return {as: 'mentor'};
  }
  if (standsAs(actor, 'instructor')) {
    if (context.placement.instructorMode !== 'assess') refused.push(never);
    else if (task.where === 'shop') refused.push(no('shop-task'));
    else return {as: 'instructor'};
  }
  if (standsAs(actor, 'manager') && actor.isQualified) return {as: 'manager'};
  return refused.find((it) => it !== never) ?? never;
}

/** The manager any; who signed their own, a mentor only for some days; an instructor what is done at school too. */
export function rightToReopen(
  task: Task,
  signOff: SignOffMark | undefined,
  actor: Actor,
  context: DecisionContext,
): Right {
  const own = rightToOwn(actor, context.placement);
  if (own) return own;
  if (standsAs(actor, 'manager')) return {as: 'manager'};
  const isOwn = signOff?.by === actor.person;
  if (
    standsAs(actor, 'instructor') &&
    (isOwn || task.where !== 'shop') &&
    context.placement.instructorMode === 'assess'
  )
    return {as: 'instructor'};
  if (standsAs(actor, 'mentor')) {
    if (!isOwn) return no('own-sign-offs-only');
    const days = context.facts.policy.reopenDays;
    if (msBetween(signOff.at, context.now) > days * 86_400_000) return no('too-long-ago', days);
    return {as: 'mentor'};
  }
  return never;
}

/** The second signature: the instructor's where the school gives credit, else the manager's; never by who gave the first. */
export function rightToCountersign(
  signOff: SignOffMark | undefined,
  actor: Actor,
  {placement}: DecisionContext,
): Right {
  const own = rightToOwn(actor, placement);
  if (own) return own;
  const standing = placement.creditBearing ? 'instructor' : 'manager';
  if (!standsAs(actor, standing))
    return placement.creditBearing && standsAs(actor, 'manager') ? no('instructor-countersigns') : never;
  return signOff?.by === actor.person ? no('signed-the-first') : {as: standing};
}
