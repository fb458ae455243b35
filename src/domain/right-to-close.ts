import type {Actor} from './actor.ts';
import type {DecisionContext} from './decision.ts';
import {never, no, rightToOwn, standsAs, type Right} from './right.ts';
import type {Task} from './task-list.ts';

/** Waiving, crediting and taking either back: the manager any task, an assessing instructor those done at school. */
export function rightToClose(task: Task, actor: Actor, {placement}: DecisionContext): Right {
  const own = rightToOwn(actor, placement);
  if (own) return own;
  if (standsAs(actor, 'manager')) return {as: 'manager'};
  if (!standsAs(actor, 'instructor') || placement.instructorMode !== 'assess') return never;
  return task.where === 'shop' ? no('shop-task') : {as: 'instructor'};
}

/** The mentee asks, a mentor proposes; the others act themselves. */
export function rightToPropose(actor: Actor): Right {
  if (standsAs(actor, 'mentee')) return {as: 'mentee'};
  return standsAs(actor, 'mentor') ? {as: 'mentor'} : never;
}
