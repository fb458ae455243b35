import type {Instant} from '../../domain/calendar.ts';
import {decide} from '../../domain/decide.ts';
import type {PlacementEntry, RecordedEntry} from '../../domain/entry.ts';
import {evolve, holds} from '../../domain/evolve.ts';
import {contextOf, type PlacementRecord} from '../../domain/placement-record.ts';
import type {Refusal} from '../../domain/reasons.ts';

/** An entry of this device on its way: what the service has acknowledged has a revision, the rest 0. */
export interface OwnEntry<Entry = PlacementEntry> {
  readonly entry: Entry;
  readonly revision: number;
  readonly receivedAt: Instant;
}

export interface PlacementView {
  readonly record: PlacementRecord;
  /** The device's own entries as the history shows them: those the service's state does not hold yet. */
  readonly own: readonly RecordedEntry[];
  /** Unsent entries that newer facts do not allow. They are not in the record; the service has the last word. */
  readonly blocked: readonly {readonly entry: PlacementEntry; readonly refusal: Refusal}[];
}

/**
 * What a person sees: the service's state, with the acknowledged entries that it does not hold yet and the unsent ones
 * on top, by the same rules that the service asks. Entries it holds already change nothing, so folding twice, or over a
 * newer state, gives the same.
 *
 * @param own in the order in which this device made them
 */
export function placementView(served: PlacementRecord, own: readonly OwnEntry[], now: Instant): PlacementView {
  const context = contextOf(served, now);
  const recorded: RecordedEntry[] = [];
  const blocked: {entry: PlacementEntry; refusal: Refusal}[] = [];
  let state = served.state;
  for (const {entry, revision, receivedAt} of own) {
    if (holds(served.state, {id: entry.id, revision})) continue;
    const decision = decide(state, entry, served.actor, context);
    if (!decision.accepted) {
      // The service took it: its state will show why, and it is not to be told as refused meanwhile.
      if (revision === 0) blocked.push({entry, refusal: decision.refusal});
      continue;
    }
    const accepted: RecordedEntry = {
      ...entry,
      actor: served.actor.person,
      standing: decision.standing,
      receivedAt,
      revision,
      ...(decision.outcome && {outcome: decision.outcome}),
    };
    recorded.push(accepted);
    // As revision 0, so that the state keeps saying up to where the service has told it.
    state = evolve(state, {...accepted, revision: 0});
  }
  return {record: state === served.state ? served : {...served, state}, own: recorded, blocked};
}
