/**
 * Names of roles that a host may rename (a school says "student", a dealer says "apprentice"). Messages never spell
 * a role out; they take it from here. Written as in the middle of a sentence.
 */
export interface Terms {
  readonly mentee: Term;
  readonly mentor: Term;
  readonly manager: Term;
  readonly instructor: Term;
}

export interface Term {
  readonly one: string;
  readonly other: string;
}

/** What a host gives: any role, either number. */
export type TermOverrides = {readonly [Role in keyof Terms]?: Partial<Term>};

export const englishTerms: Terms = {
  mentee: {one: 'mentee', other: 'mentees'},
  mentor: {one: 'mentor', other: 'mentors'},
  manager: {one: 'manager', other: 'managers'},
  instructor: {one: 'instructor', other: 'instructors'},
};

export const spanishTerms: Terms = {
  mentee: {one: 'aprendiz', other: 'aprendices'},
  mentor: {one: 'mentor', other: 'mentores'},
  manager: {one: 'gerente', other: 'gerentes'},
  instructor: {one: 'instructor', other: 'instructores'},
};

const none: TermOverrides = {};
const kept = new WeakMap<Terms, WeakMap<TermOverrides, Terms>>();

/** A host's names over a language's. The same two objects give the same third, so words are made once per page. */
export function termsWith(terms: Terms, overrides: TermOverrides = none): Terms {
  let made = kept.get(terms);
  if (!made) kept.set(terms, (made = new WeakMap()));
  let merged = made.get(overrides);
  if (!merged) {
    merged = {
      mentee: {...terms.mentee, ...overrides.mentee},
      mentor: {...terms.mentor, ...overrides.mentor},
      manager: {...terms.manager, ...overrides.manager},
      instructor: {...terms.instructor, ...overrides.instructor},
    };
    made.set(overrides, merged);
  }
  return merged;
}
