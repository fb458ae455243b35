import assert from 'node:assert/strict';
import {test} from 'node:test';
import {taskChecklist as english} from '../../src/locales/en/task-checklist.ts';
import {taskChecklist as spanish} from '../../src/locales/es/task-checklist.ts';
import {formatsFor} from '../../src/locales/formats.ts';
import {wordsFrom} from '../../src/locales/section.ts';
import {englishTerms, spanishTerms} from '../../src/locales/terms.ts';

const formats = formatsFor('en');

test('a host’s words replace ours at any depth and leave the rest', () => {
  const words = wordsFrom(english, undefined, englishTerms, formats, {act: {rate: 'Assess'}, label: 'Jobs'});
  assert.equal(words.label, 'Jobs');
  assert.equal(words.act.rate, 'Assess');
  assert.equal(words.act.submit, 'Ready for evaluation');
});

test('a host’s words hold in every language', () => {
  const overrides = {act: {rate: 'Assess'}};
  const words = wordsFrom(english, spanish, spanishTerms, formatsFor('es'), overrides);
  assert.equal(words.act.rate, 'Assess');
  assert.equal(words.act.submit, 'Listo para evaluación');
});

test('a function can be replaced by a function or by a plain text', () => {
  const words = wordsFrom(english, undefined, englishTerms, formats, {
    found: (count: number) => `${count} hits`,
    locked: 'Closed',
  });
  assert.equal(words.found(3), '3 hits');
  assert.equal(words.locked('age'), 'Closed');
});

test('what a host gives under a wrong name or of a wrong kind is left out', () => {
  const overrides = JSON.parse('{"lable": "x", "label": 7, "act": "x", "__proto__": {"label": "y"}}') as object;
  const words = wordsFrom(english, undefined, englishTerms, formats, overrides);
  assert.equal(words.label, 'Tasks');
  assert.equal(words.act.rate, 'Rate');
  assert.equal('lable' in words, false);
});

test('a key that a translation of another version lacks is shown in English', () => {
  const older = (() => ({label: 'Tareas'})) as unknown as typeof spanish;
  const words = wordsFrom(english, older, spanishTerms, formats);
  assert.equal(words.label, 'Tareas');
  assert.equal(words.act.rate, 'Rate');
});

test('the same question makes the words once', () => {
  const first = wordsFrom(english, undefined, englishTerms, formats);
  assert.equal(wordsFrom(english, undefined, englishTerms, formats), first);
  assert.notEqual(wordsFrom(english, undefined, spanishTerms, formats), first);
});
