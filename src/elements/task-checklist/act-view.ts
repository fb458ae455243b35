import type {Task} from '../../domain/task-list.ts';
import type {Section} from '../../locales/catalogue.ts';
import type {DraftPlace} from '../shared/draft-keeper.ts';
import type {RatingDraft} from '../shared/rating-draft.ts';
import type {FormAct} from '../shared/rating-entries.ts';
import type {ActDraft, MissingField, PlainAct} from './act-draft.ts';
import type {ChecklistView} from './checklist-view.ts';

/** Why nothing was recorded on the last try. */
export interface ActProblem {
  /** Where to answer; unset where no answer of this form would help. */
  readonly field?: MissingField | 'level';
  readonly text: string;
}

/** All that a form below a row shows. */
export interface ActView extends ChecklistView {
  readonly task: Task;
  readonly acts: Section<'taskActs'>;
  readonly problem: ActProblem | undefined;
  readonly place: DraftPlace;
  readonly isKeeping: boolean;
  readonly close: () => void;
}

export interface PlainView extends ActView {
  readonly act: PlainAct;
  readonly draft: ActDraft;
  readonly answer: (change: Partial<ActDraft>) => void;
}

export interface RatingView extends ActView {
  readonly act: 'rate' | 'sign-off' | 'return';
  readonly draft: RatingDraft;
  readonly hasDetails: boolean;
  readonly showDetails: () => void;
  readonly answer: (change: Partial<RatingDraft>) => void;
  readonly give: (act: FormAct) => void;
}
