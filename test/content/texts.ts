import type {Course} from '../../src/domain/course.ts';
import type {JobTemplate} from '../../src/domain/job-template.ts';
import type {RatingScale} from '../../src/domain/rating-scale.ts';
import type {ReviewDefinition, ReviewQuestion} from '../../src/domain/review-definition.ts';
import type {TaskList} from '../../src/domain/task-list.ts';
import type {LocalText} from '../../src/domain/text.ts';

/** A text and where it stands, so that a failing check names it. */
export type PlacedText = readonly [place: string, text: LocalText];

export function textsOfList(list: TaskList): readonly PlacedText[] {
  return [
    [list.id, list.title],
    ...list.areas.flatMap((area): PlacedText[] => [
      [area.id, area.title],
      ...area.sections.map((section): PlacedText => [section.id, section.title]),
    ]),
    ...list.tasks.map((task): PlacedText => [task.code, task.text]),
  ];
}

export function textsOfCourse(course: Course): readonly PlacedText[] {
  return [
    [course.id, course.title],
    [`${course.id} summary`, course.summary],
    ...(course.grants === undefined ? [] : [[`${course.id} grants`, course.grants] as const]),
    ...course.modules.flatMap((module, at): PlacedText[] => [
      [`${course.id} module ${at}`, module.title],
      ...module.lessons.flatMap((lesson): PlacedText[] => [
        [lesson.id, lesson.title],
        ...lesson.points.map((point, index): PlacedText => [`${lesson.id} point ${index}`, point]),
      ]),
    ]),
  ];
}

export function textsOfScale(scale: RatingScale): readonly PlacedText[] {
  return [
    [scale.id, scale.title],
    ...scale.levels.flatMap((level): PlacedText[] => [
      [`${scale.id} ${level.id}`, level.short],
      [`${scale.id} ${level.id} anchor`, level.anchor],
    ]),
  ];
}

export function textsOfTemplates(templates: readonly JobTemplate[]): readonly PlacedText[] {
  return templates.map((template): PlacedText => [template.id, template.title]);
}

export function textsOfReview(definition: ReviewDefinition): readonly PlacedText[] {
  return [
    [definition.id, definition.title],
    [`${definition.id} intro`, definition.intro],
    ...definition.sections.flatMap((section, at): PlacedText[] => [
      [`${definition.id} section ${at}`, section.title],
      ...section.questions.flatMap(textsOfQuestion),
    ]),
  ];
}

function textsOfQuestion({id, title, asks, answer}: ReviewQuestion): readonly PlacedText[] {
  const picks =
    answer.kind === 'rubric'
      ? answer.levels.flatMap((it) => [it.short, it.anchor])
      : answer.kind === 'choice'
        ? answer.options.map((it) => it.text)
        : [];
  const asked = [asks.mentor, asks.mentee].filter((it) => it !== undefined);
  return [title, ...asked, ...picks].map((text, at): PlacedText => [`${id} text ${at}`, text]);
}

/** The text in one language alone, without falling back on another. */
export function only(text: LocalText, language: string): string | undefined {
  return typeof text === 'string' ? undefined : text[language];
}

/** Values that stand more than once. */
export function repeated<Value>(values: readonly Value[]): readonly Value[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
