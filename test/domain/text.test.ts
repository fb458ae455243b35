import assert from 'node:assert/strict';
import test from 'node:test';
import {textFold, textIn} from '../../src/domain/text.ts';

test('a text is told in the language asked for, its main language, English, or whatever there is', () => {
  const text = {en: 'Brakes', es: 'Frenos', 'es-MX': 'Balatas'};
  assert.equal(textIn(text, 'es-MX'), 'Balatas');
  assert.equal(textIn(text, 'es-AR'), 'Frenos');
  assert.equal(textIn(text, 'fr'), 'Brakes');
  assert.equal(textIn({es: 'Frenos'}, 'fr'), 'Frenos');
  assert.equal(textIn('Brakes', 'es'), 'Brakes');
  assert.equal(textIn({}, 'en'), '');
});

test('searching sees neither case nor accents nor runs of spaces', () => {
  assert.equal(textFold('  Día  DE\tPráctica '), 'dia de practica');
  assert.equal(textFold('Muñoz'), 'munoz');
  assert.equal(textFold('İstanbul'), 'istanbul');
  assert.equal(textFold('BRK-07'), 'brk-07');
});
