import type {Instant} from '../../domain/calendar.ts';
import type {AreaId, EntryId, TaskId} from '../../domain/ids.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Refusal} from '../../domain/reasons.ts';
import type {Section} from '../../locales/catalogue.ts';
import type {Formats} from '../../locales/formats.ts';
import type {Terms} from '../../locales/terms.ts';
import type {OpenedAct} from './offered-acts.ts';

/** The words of one render, handed to every part of the template. */
export interface Words {
  readonly messages: Section<'taskChecklist'>;
  readonly shared: Section<'shared'>;
  readonly formats: Formats;
  readonly terms: Terms;
  readonly language: string;
}

/** What stands open below a row. One at a time. */
export interface OpenPart {
  /** The placement and who looks at it. */
  readonly of: string;
  readonly task: TaskId;
  readonly act: OpenedAct;
}

/** All that the list shows besides its rows. */
export interface ChecklistView {
  readonly record: PlacementRecord;
  readonly words: Words;
  readonly now: Instant;
  readonly isReadonly: boolean;
  readonly unsent: ReadonlySet<EntryId>;
  readonly refused: ReadonlyMap<TaskId, Refusal>;
}

export type ToggleArea = (area: AreaId, isOpen: boolean) => void;
