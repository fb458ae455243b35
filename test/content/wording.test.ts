import assert from 'node:assert/strict';
import test from 'node:test';
import {
  listIds,
  loadCourses,
  loadJobTemplates,
  loadList,
  loadReviewDefinitions,
  loadScale,
  scaleIds,
} from '../../src/content/catalogue.ts';
import {only, repeated, textsOfCourse, textsOfList, textsOfReview, textsOfScale, textsOfTemplates} from './texts.ts';

const lists = await Promise.all(listIds.map(loadList));
const courses = await loadCourses();
const scales = await Promise.all(scaleIds.map(loadScale));
const reviews = await loadReviewDefinitions();
const templates = await Promise.all(listIds.map(loadJobTemplates));

const texts = [
  ...lists.flatMap(textsOfList),
  ...courses.flatMap(textsOfCourse),
  ...scales.flatMap(textsOfScale),
  ...templates.flatMap(textsOfTemplates),
  ...reviews.flatMap(textsOfReview),
];

test('every text is there in English and in Spanish', () => {
  assert.ok(texts.length > 500, `only ${texts.length} texts were found`);
  for (const [place, text] of texts) {
    for (const language of ['en', 'es']) {
      const words = only(text, language);
      assert.ok(words !== undefined && words.trim() !== '', `${place} has no text in ${language}`);
      assert.equal(words, words.trim(), `${place} has blanks around its ${language} text`);
      assert.doesNotMatch(words, / {2}|\n/, `${place} has stray blanks in its ${language} text`);
    }
  }
});

test('a sentence is never left untranslated', () => {
  for (const [place, text] of texts) {
    const en = only(text, 'en') ?? '';
    if (en.split(' ').length > 3) assert.notEqual(en, only(text, 'es'), `${place} reads the same in both languages`);
  }
});

test('no text names a trade mark or shouts', () => {
  for (const [place, text] of texts) {
    for (const words of [only(text, 'en') ?? '', only(text, 'es') ?? '']) {
      // Capitals only: "ase" and "natef" in lower case can be part of a word in Spanish.
      assert.doesNotMatch(words, /\bASE\b|S\/P2|\bSP2\b|NATEF|I-?CAR\b|\bAYES\b|\bAED\b/, place);
      assert.doesNotMatch(words, /[!¡]/, `${place} has an exclamation mark`);
    }
  }
});

test('the English is American, as on the shop floor', () => {
  const british =
    /\b(tyres?|programmes?|colours?|labelled|labour|centres?|aluminium|energised|counsell\w+|trousers|kerb|bonnet)\b/i;
  for (const [place, text] of texts) assert.doesNotMatch(only(text, 'en') ?? '', british, place);
});

test('the Spanish says tú, as the messages of the elements do', () => {
  for (const [place, text] of texts) assert.doesNotMatch(only(text, 'es') ?? '', /\busted(es)?\b/i, place);
});

test('task texts are one line of work, not a heading and not a paragraph', () => {
  for (const list of lists) {
    for (const task of list.tasks) {
      const words = only(task.text, 'en') ?? '';
      assert.ok(words.length >= 40 && words.length <= 150, `${task.code} has ${words.length} characters`);
      assert.doesNotMatch(words, /\.$/, `${task.code} ends in a full stop`);
    }
  }
});

test('no two tasks of a list say the same', () => {
  for (const list of lists) {
    for (const language of ['en', 'es']) {
      assert.deepEqual(repeated(list.tasks.map((task) => only(task.text, language))), [], list.id);
    }
  }
});
