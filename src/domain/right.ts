import type {Actor} from './actor.ts';
import type {Standing} from './entry.ts';
import type {Placement} from './placement.ts';
import type {Refusal} from './reasons.ts';

/** The standing to act in; or why this person cannot although such people do; or that such people never do. */
export type Right = {readonly as: Standing} | {readonly refusal: Refusal} | 'never';

export const never = 'never';

export function no(code: Refusal['code'], needs?: Refusal['needs']): Right {
  return {refusal: needs === undefined ? {code} : {code, needs}};
}

export function standsAs(actor: Actor, standing: Standing): boolean {
  return actor.standings.includes(standing);
}

/** What the mentee hears of acts that judge the own work; who is more than the mentee here is told why. */
export function rightToOwn(actor: Actor, placement: Placement): Right | undefined {
  if (actor.person !== placement.mentee) return undefined;
  return actor.standings.length > 1 ? no('never-self') : never;
}
