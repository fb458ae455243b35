import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reasonCodes} from '../../src/domain/reasons.ts';
import {en} from '../../src/locales/en.ts';
import {es} from '../../src/locales/es.ts';
import {formatsFor} from '../../src/locales/formats.ts';
import {findLoaded, loadCatalogue} from '../../src/locales/load.ts';
import {englishTerms, spanishTerms, termsWith} from '../../src/locales/terms.ts';
import type {Formats} from '../../src/locales/formats.ts';
import type {Terms} from '../../src/locales/terms.ts';

type Words = readonly (readonly [path: string, text: string])[];

/** Every text by its path; functions are asked with something in each place, so that a hole shows as "undefined". */
function textsOf(value: unknown, path: string): Words {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String((value as (...args: unknown[]) => unknown)(...samples(path)))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

function samples(path: string): readonly unknown[] {
  return path === 'shared.reason' ? [{code: 'age-needed', needs: 18}] : [2, 3, 4, 5];
}

function sections(language: typeof en, terms: Terms, formats: Formats): Words {
  return Object.entries(language).flatMap(([name, factory]) => textsOf(factory(terms, formats), name));
}

const english = sections(en, englishTerms, formatsFor('en'));
const spanish = sections(es as typeof en, spanishTerms, formatsFor('es'));

test('Spanish holds exactly the keys of English', () => {
  assert.deepEqual(
    spanish.map(([path]) => path),
    english.map(([path]) => path),
  );
});

test('no text is empty, has a hole in it, shouts or is jargon of computing', () => {
  for (const [path, text] of [...english, ...spanish]) {
    assert.notEqual(text.trim(), '', path);
    assert.doesNotMatch(text, /undefined|NaN|\[object|!|\bqueue|\bsync\b|\bserver\b|\bcache/i, `${path}: ${text}`);
  }
});

test('a sentence is never left untranslated', () => {
  const inSpanish = new Map(spanish);
  for (const [path, text] of english) {
    if ((text.match(/\p{L}{2,}/gu) ?? []).length > 2) assert.notEqual(inSpanish.get(path), text, path);
  }
});

test('each reason has a sentence of its own in both languages, with and without what it needs', () => {
  for (const [language, terms] of [
    [en, englishTerms],
    [es, spanishTerms],
  ] as const) {
    const {reason} = language.shared(terms, formatsFor(language === en ? 'en' : 'es'));
    const sentences = reasonCodes.map((code) => reason({code}));
    assert.equal(new Set(sentences).size, reasonCodes.length);
    for (const sentence of sentences) assert.match(sentence, /^[A-Z¿].*\.$/);
    assert.match(reason({code: 'age-needed', needs: 18}), /18/);
    assert.match(reason({code: 'more-ratings-needed', needs: 2}), /2/);
  }
});

test('a role that the host renames is renamed in sentences', () => {
  const terms = termsWith(englishTerms, {mentee: {one: 'student', other: 'students'}});
  assert.equal(en.shared(terms, formatsFor('en')).mark.self, 'Done, says the student');
  assert.equal(terms.mentor.one, 'mentor');
});

test('one form of a role can be renamed alone', () => {
  assert.deepEqual(termsWith(englishTerms, {mentor: {one: 'coach'}}).mentor, {one: 'coach', other: 'mentors'});
});

test('Spanish is fetched for any Spanish tag, once', async () => {
  const mexican = await loadCatalogue('es-MX');
  assert.equal(mexican?.language, 'es');
  assert.equal(mexican?.catalogue.shared, es.shared);
  assert.equal(await loadCatalogue('es'), mexican);
  assert.equal(findLoaded('ES-419'), mexican);
});

test('English and languages we do not have need no fetching', async () => {
  for (const tag of ['en', 'en-GB', 'de', '', 'constructor', '__proto__']) {
    assert.equal(await loadCatalogue(tag), undefined, tag);
  }
});
