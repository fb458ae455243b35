import type {LitElement} from 'lit';
import type {MentoringSession} from '../../client/session/mentoring-session.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Entry, PlacementEntry} from '../../domain/entry.ts';
import type {TaskId} from '../../domain/ids.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import {EntryEvent} from '../shared/entry-event.ts';
import type {RowAct} from './offered-acts.ts';

/** What the checklist lends to a part that it opens. */
export interface Desk {
  readonly host: LitElement;
  readonly session: MentoringSession | undefined;
  readonly record: PlacementRecord | undefined;
  readonly now: Instant;
  /** Closes the part; the focus goes back to the button that opened it. */
  readonly close: () => void;
  /** Something was recorded: closes the part, and says what and where it is. */
  readonly done: (what: Done) => void;
}

export interface Done {
  /** Unset for a job. */
  readonly task?: TaskId;
  readonly act: RowAct | 'job' | 'rateAndSign';
  readonly title?: string;
  readonly kept: Kept;
}

/** `host`: there is no session, and the page around has it now. */
export type Kept = 'saved' | 'memory' | 'host';

/**
 * Events first, then the recording, all together. An entry that the page cancels is not recorded, nor is what rests on
 * it. `canceled`: nothing was; `not-kept`: the device could not, and whoever asked keeps what was typed.
 */
export async function giveEntries(
  host: LitElement,
  session: MentoringSession | undefined,
  entries: readonly PlacementEntry[],
): Promise<Kept | 'canceled' | 'not-kept'> {
  const canceled = entries.findIndex((entry) => !host.dispatchEvent(new EntryEvent(entry)));
  const wanted: readonly Entry[] = canceled < 0 ? entries : entries.slice(0, canceled);
  if (wanted.length === 0) return 'canceled';
  if (!session) return 'host';
  try {
    return await session.record(wanted);
  } catch {
    return 'not-kept';
  }
}
