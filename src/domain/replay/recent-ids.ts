import {isOwn} from './draft.ts';
import type {EntryId} from '../ids.ts';

/**
 * The ids of a state's newest entries. A state is plain JSON and holds them as a list; where each stands is kept beside
 * it, so that asking for one of 600 costs as much as for one of ten.
 */
interface Places {
  /** Shared by a list and those that grew out of it; it may name ids that this list does not hold. */
  readonly byId: Map<EntryId, number>;
  /** The place of the list's first id. */
  first: number;
}

const places = new WeakMap<readonly EntryId[], Places>();

export function remembers(recent: readonly EntryId[], id: EntryId): boolean {
  const {byId, first} = placesOf(recent);
  const place = byId.get(id);
  if (place === undefined) return false;
  // Two states that grew out of one may have it in different places.
  return recent[place - first] === id || recent.includes(id);
}

/** The list with one more, at most `most` of them. */
export function remember(recent: readonly EntryId[], id: EntryId, most: number): readonly EntryId[] {
  const {byId, first} = placesOf(recent);
  const dropped = Math.max(0, recent.length + 1 - most);
  const list = isOwn(recent) ? (recent as EntryId[]) : recent.slice(dropped);
  if (list === recent) list.splice(0, dropped);
  list.push(id);
  // Ids that were dropped long ago go with the old index.
  if (byId.size < 2 * most) {
    byId.set(id, first + dropped + list.length - 1);
    places.set(list, {byId, first: first + dropped});
  } else places.delete(list);
  return list;
}

function placesOf(recent: readonly EntryId[]): Places {
  let kept = places.get(recent);
  if (!kept) {
    kept = {byId: new Map(recent.map((id, place) => [id, place])), first: 0};
    places.set(recent, kept);
  }
  return kept;
}
