import {id} from '../domain/ids.ts';
import type {QuestionId} from '../domain/ids.ts';
import type {ReviewAnswerForm, ReviewQuestion, RubricLevel} from '../domain/review-definition.ts';
import type {LocalText} from '../domain/text.ts';

const steps: readonly Omit<RubricLevel, 'anchor'>[] = [
  {id: 'attention', short: {en: 'Needs attention', es: 'Necesita atención'}},
  {id: 'growing', short: {en: 'Getting there', es: 'En camino'}},
  {id: 'steady', short: {en: 'Steady', es: 'Constante'}},
  {id: 'strong', short: {en: 'Strong', es: 'Fuerte'}},
];

/** The four anchors of a line, lowest first. */
export type Anchors = readonly [LocalText, LocalText, LocalText, LocalText];

interface Asked {
  readonly mentor?: LocalText;
  readonly mentee?: LocalText;
}

export function question(name: string, title: LocalText, asks: Asked, answer: ReviewAnswerForm): ReviewQuestion {
  return {id: id<QuestionId>(name), title, asks, answer};
}

/** A line on which both sides pick one of four anchors. */
export function line(name: string, title: LocalText, asks: Required<Asked>, anchors: Anchors): ReviewQuestion {
  const levels = steps.flatMap((step, at) => {
    const anchor = anchors[at];
    return anchor === undefined ? [] : [{...step, anchor}];
  });
  return question(name, title, asks, {kind: 'rubric', levels});
}

/** A question with one answer out of a few. */
export function choice(
  name: string,
  title: LocalText,
  asks: Asked,
  options: Readonly<Record<string, LocalText>>,
  isMultiple = false,
): ReviewQuestion {
  const listed = Object.entries(options).map(([key, text]) => ({id: key, text}));
  return question(name, title, asks, {kind: 'choice', isMultiple, options: listed});
}

/** A question answered in own words. */
export function words(name: string, title: LocalText, asks: Asked): ReviewQuestion {
  return question(name, title, asks, {kind: 'text'});
}
