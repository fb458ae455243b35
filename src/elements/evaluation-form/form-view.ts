import type {TemplateResult} from 'lit';
import type {Instant} from '../../domain/calendar.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Task} from '../../domain/task-list.ts';
import type {Section} from '../../locales/catalogue.ts';
import type {Formats} from '../../locales/formats.ts';
import type {Terms} from '../../locales/terms.ts';
import type {Acting} from './acting-part.ts';
import type {DraftPlace} from '../shared/draft-keeper.ts';
import type {RatingDraft} from '../shared/rating-draft.ts';
import type {FormAct} from '../shared/rating-entries.ts';

/** The words of one render, handed to every part of the template. */
export interface Words {
  readonly messages: Section<'evaluationForm'>;
  readonly shared: Section<'shared'>;
  readonly formats: Formats;
  readonly terms: Terms;
  readonly language: string;
}

/** A question that the act needs and that has no answer. `sign` is no question: it says why there is no signature. */
export interface Problem {
  readonly field: 'level' | 'reason' | 'sign';
  readonly text: string;
}

/** The placements of a form that has any. */
export type Records = readonly [PlacementRecord, ...PlacementRecord[]];

/** All that the rating of one task shows. */
export interface FormView {
  readonly words: Words;
  /** One per mentee; at least one. */
  readonly records: Records;
  readonly task: Task;
  readonly draft: RatingDraft;
  readonly place: DraftPlace;
  /** The session has no device to keep things on, so that "saved on this device" would not be true. */
  readonly isDeviceMemory: boolean;
  readonly now: Instant;
  /** The acts; `arriving` stands in their place while they are fetched. */
  readonly acting: Acting | undefined;
  readonly arriving: TemplateResult;
  readonly isReadonly: boolean;
  readonly isReturning: boolean;
  readonly isKeeping: boolean;
  /** Told at the field and in the summary; empty until the person has tried. */
  readonly problems: readonly Problem[];
  /** Why nothing was recorded on the last try, one sentence per mentee. */
  readonly refusals: readonly string[];
}

/** What a person can do in it. */
export interface FormHandlers {
  readonly answer: (change: Partial<RatingDraft>) => void;
  readonly act: (act: FormAct) => void;
  readonly toggleReturn: () => void;
  readonly goTo: (field: Problem['field']) => void;
}
