import type {Actor} from './actor.ts';
import {visibilities, type RecordedEntry, type Visibility} from './entry.ts';

/**
 * Whether somebody may read an entry's comment. School and employer keep some words apart: `school` is for the
 * mentee and the instructor, `mentor-manager` never reaches mentee or school, `private` is the author's alone.
 */
export function mayReadComment(visibility: Visibility, author: string, actor: Actor): boolean {
  if (author === actor.person) return true;
  const is = (...standings: readonly Actor['standings'][number][]) =>
    standings.some((it) => actor.standings.includes(it));
  switch (visibility) {
    case 'all':
      return actor.standings.length > 0;
    case 'mentor-manager':
      return is('mentor', 'manager', 'group-manager') && !is('mentee', 'instructor');
    case 'school':
      return is('mentee', 'instructor') && !is('mentor', 'manager', 'group-manager');
    case 'private':
      return false;
    default:
      return visibility satisfies never;
  }
}

/** Readers that somebody may write to: those they belong to, and themselves. What a form offers. */
export function visibilitiesFor(actor: Actor): readonly Visibility[] {
  return visibilities.filter((it) => it === 'private' || mayReadComment(it, '', actor));
}

/** The entry as this person may read it: without words that are not theirs; `undefined` where nothing is left. */
export function entryFor(entry: RecordedEntry, actor: Actor): RecordedEntry | undefined {
  if (entry.type === 'comment') return mayReadComment(entry.visibility, entry.actor, actor) ? entry : undefined;
  if (entry.type !== 'rate' || entry.comment === undefined) return entry;
  if (mayReadComment(entry.visibility ?? 'all', entry.actor, actor)) return entry;
  const {comment: _comment, ...rest} = entry;
  return rest;
}
