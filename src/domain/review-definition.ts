import type {Standing} from './entry.ts';
import type {QuestionId, ReviewDefinitionId} from './ids.ts';
import type {LocalText} from './text.ts';

/**
 * A form that mentor and mentee fill in, each on their own side: a formal review or a short pulse. Data, so that
 * a facility can bring its own.
 *
 * Questions keep their ids from one definition to the next: what was answered at day 30 stands beside the same
 * question at day 60.
 */
export interface ReviewDefinition {
  readonly id: ReviewDefinitionId;
  /** A review is signed and kept; a pulse is answered in a minute and never shown to the other of the pair. */
  readonly kind: 'review' | 'pulse';
  readonly title: LocalText;
  /** What the two of them should know before they begin. */
  readonly intro: LocalText;
  readonly due: ReviewRhythm;
  /** Whose signatures it wants, in the order in which they are given; none for a pulse. */
  readonly signatures: readonly WantedSignature[];
  readonly sections: readonly ReviewSection[];
}

/** Calendar days of the placement, pauses left out. */
export interface ReviewRhythm {
  /** Day of the placement on which it falls due for the first time. */
  readonly day: number;
  /** Days until it falls due again; unset: once. */
  readonly everyDays?: number;
}

export interface WantedSignature {
  readonly standing: Standing;
  /** Unset: always. `credit-bearing`: where the placement counts for school. */
  readonly when?: 'credit-bearing';
}

export interface ReviewSection {
  readonly title: LocalText;
  readonly questions: readonly ReviewQuestion[];
}

/** One line of the form. */
export interface ReviewQuestion {
  readonly id: QuestionId;
  /** Name of the line, two or three words, e.g. "Quality of work". */
  readonly title: LocalText;
  /** What each side is asked; a side without a text is not asked. At least one is. */
  readonly asks: {readonly mentor?: LocalText; readonly mentee?: LocalText};
  readonly answer: ReviewAnswerForm;
}

/** How a question is answered. Drafts may leave any of them open. */
export type ReviewAnswerForm = RubricForm | ChoiceForm | TextForm | GoalsForm;

/** One level out of a few, compared by its anchor; the first is the lowest. */
export interface RubricForm {
  readonly kind: 'rubric';
  readonly levels: readonly RubricLevel[];
}

export interface RubricLevel {
  readonly id: string;
  readonly short: LocalText;
  /** What was seen, said so that both sides can pick it; always visible. */
  readonly anchor: LocalText;
}

/** Options without an order among them. */
export interface ChoiceForm {
  readonly kind: 'choice';
  readonly isMultiple: boolean;
  readonly options: readonly {readonly id: string; readonly text: LocalText}[];
}

export interface TextForm {
  readonly kind: 'text';
}

/** Goals, each with a day and, where there are some, tasks of the plan. */
export interface GoalsForm {
  readonly kind: 'goals';
  readonly atMost: number;
}
