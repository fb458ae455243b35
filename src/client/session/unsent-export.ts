import type {Instant} from '../../domain/calendar.ts';
import type {Entry} from '../../domain/entry.ts';
import type {Refusal} from '../../domain/reasons.ts';
import type {OutboxRow} from '../storage/work-store.ts';

/** What `exportUnsent()` writes: everything this device holds and the service does not, as its author made it. */
export interface UnsentExport {
  readonly format: 'workplace-mentoring-unsent';
  readonly version: 1;
  readonly service: string;
  readonly person: string;
  readonly exportedAt: Instant;
  readonly entries: readonly {readonly entry: Entry; readonly keptAt: Instant; readonly refused?: Refusal}[];
  /** With `api="local:"`, where this device is the only place there is: every entry received. */
  readonly received?: readonly Entry[];
}

export function exportedRow({entry, keptAt, refused}: OutboxRow): UnsentExport['entries'][number] {
  return {entry, keptAt, ...(refused && {refused: refused.refusal})};
}
