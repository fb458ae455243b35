import type {PlacementEntry} from '../../domain/entry.ts';
import type {PlacementId} from '../../domain/ids.ts';
import type {Refusal} from '../../domain/reasons.ts';

/** What became of one act for one mentee. */
export interface Given {
  readonly placement: PlacementId;
  readonly mentee: string;
  /** What was recorded, or handed to the page. Empty where nothing was. */
  readonly entries: readonly PlacementEntry[];
  /** Why the rest was not: this device knows already that it is not allowed. */
  readonly refusal?: Refusal;
  /** `host`: there is no session, the page around has it. `canceled`: the page does not want it. */
  readonly kept: 'saved' | 'memory' | 'host' | 'not-kept' | 'canceled' | 'refused';
}

export function isKept({kept}: Given): boolean {
  return kept === 'saved' || kept === 'memory' || kept === 'host';
}
