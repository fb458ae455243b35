import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatsFor} from '../../src/locales/formats.ts';

const now = '2026-03-11T15:00:00.000Z';
const chicago = 'America/Chicago';
const en = formatsFor('en');
const es = formatsFor('es');

test('numbers, percent and plurals are written as the language does', () => {
  assert.equal(en.number(12345.5), '12,345.5');
  assert.equal(formatsFor('es-ES').number(12345.5), '12.345,5');
  assert.equal(en.percent(0.4), '40%');
  assert.equal(es.percent(0.4), '40\u00a0%');
  assert.equal(en.count(1, {one: 'task', other: 'tasks'}), '1 task');
  assert.equal(en.count(2, {one: 'task', other: 'tasks'}), '2 tasks');
  assert.equal(es.count(0, {one: 'tarea', other: 'tareas'}), '0 tareas');
  assert.equal(es.list(['a', 'b', 'c']), 'a, b y c');
});

test('a plural form that the language asks for and a message lacks falls back to "other"', () => {
  assert.equal(formatsFor('ar').plural(3, {one: 'one', other: 'other'}), 'other');
  assert.equal(formatsFor('ar').plural(3, {few: 'few', other: 'other'}), 'few');
});

test('minutes of work become hours and minutes', () => {
  assert.equal(en.duration(45), '45 min');
  assert.equal(en.duration(125), '2 hr 5 min');
  assert.equal(en.duration(120), '2 hr');
  assert.equal(en.duration(0), '0 min');
});

for (const [at, words] of [
  ['2026-03-11T14:59:40.000Z', 'now'],
  ['2026-03-11T14:55:00.000Z', '5 minutes ago'],
  ['2026-03-11T13:00:00.000Z', '2 hours ago'],
  ['2026-03-11T15:20:00.000Z', 'in 20 minutes'],
  // 23:30 of the day before in Chicago, though less than a day ago
  ['2026-03-11T04:30:00.000Z', 'yesterday'],
  ['2026-03-08T15:00:00.000Z', '3 days ago'],
  ['2026-02-18T15:00:00.000Z', '3 weeks ago'],
  ['2025-12-11T15:00:00.000Z', '3 months ago'],
  ['2024-03-11T15:00:00.000Z', '2 years ago'],
] as const) {
  test(`${at} is "${words}" at ${now} in Chicago`, () => {
    assert.equal(en.relative(at, now, chicago), words);
  });
}

test('the same moment lies on another day in another zone', () => {
  const at = '2026-03-11T04:30:00.000Z';
  assert.equal(en.date(at, chicago), 'Mar 10, 2026');
  assert.equal(en.date(at, 'Europe/Berlin'), 'Mar 11, 2026');
  assert.equal(en.relative(at, now, 'Europe/Berlin'), '10 hours ago');
});

test('a calendar day has no zone', () => {
  assert.equal(en.day('2026-03-11'), 'Mar 11, 2026');
  assert.equal(en.relativeDay('2026-03-14', '2026-03-11'), 'in 3 days');
  assert.equal(es.relativeDay('2026-03-11', '2026-03-11'), 'hoy');
});

test('a language tag that is none reads English', () => {
  assert.equal(formatsFor('en_US').percent(0.4), '40%');
  assert.equal(formatsFor('no such tag').number(1.5), '1.5');
});
