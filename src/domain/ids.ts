/**
 * Ids are strings with a brand, so that a task's id cannot be passed where a person's is meant.
 * They are made only where outside data is parsed (the contract's schemas) or where this device
 * makes a new one; everywhere else they are handed on.
 */
declare const brand: unique symbol;

/** An interface, because declarations of other modules can name it; they could not name the symbol. */
export interface Branded<Name extends string> {
  readonly [brand]: Name;
}

export type Id<Name extends string> = string & Branded<Name>;

export type EntryId = Id<'entry'>;
export type PersonId = Id<'person'>;
export type OrganizationId = Id<'organization'>;
export type PlacementId = Id<'placement'>;
export type ListId = Id<'list'>;
export type AreaId = Id<'area'>;
export type SectionId = Id<'section'>;
export type TaskId = Id<'task'>;
export type ScaleId = Id<'scale'>;
export type LevelId = Id<'level'>;
export type CourseId = Id<'course'>;
export type LessonId = Id<'lesson'>;
export type JobTemplateId = Id<'job-template'>;
export type ReviewDefinitionId = Id<'review-definition'>;
export type QuestionId = Id<'question'>;

/** Says that a string that has been checked is an id of this kind. */
export function id<Kind extends Id<string>>(text: string): Kind {
  return text as Kind;
}
