import type {Loadable, MentoringSession} from '../../client/session/mentoring-session.ts';
import type {Observable} from '../../client/session/observable.ts';
import {id} from '../../domain/ids.ts';
import type {PlacementId} from '../../domain/ids.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';

/** The ids of an attribute that holds one or several, space-separated. Twice the same is once. */
export function placementsFrom(attribute: string): readonly PlacementId[] {
  return [...new Set(attribute.split(/\s+/).filter(Boolean))].map((it) => id<PlacementId>(it));
}

/** Several placements as one: loaded when all are, failed when one is, as old as the oldest. */
export function recordsOf(
  session: MentoringSession,
  placements: readonly PlacementId[],
  watch: <Value>(observable: Observable<Value>) => Value,
): Loadable<readonly PlacementRecord[]> {
  const loadables = placements.map((it) => watch(session.placement(it)));
  const records: PlacementRecord[] = [];
  let stale: (Loadable<unknown> & {readonly state: 'ready'})['stale'];
  for (const loadable of loadables) {
    if (loadable.state !== 'ready') return loadables.find((it) => it.state === 'failed') ?? {state: 'loading'};
    records.push(loadable.value);
    if (loadable.stale && (!stale || loadable.stale.since < stale.since)) stale = loadable.stale;
  }
  return {state: 'ready', value: records, ...(stale && {stale})};
}
