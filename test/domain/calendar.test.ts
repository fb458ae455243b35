import assert from 'node:assert/strict';
import test from 'node:test';
import {dayAfter, dayIn, daysBetween, msBetween, weekOf} from '../../src/domain/calendar.ts';

test('a moment falls on the day that the facility’s clocks show', () => {
  assert.equal(dayIn('America/Chicago', '2026-03-11T04:59:59.000Z'), '2026-03-10');
  assert.equal(dayIn('America/Chicago', '2026-03-11T05:00:00.000Z'), '2026-03-11');
  assert.equal(dayIn('Australia/Sydney', '2026-03-10T13:30:00.000Z'), '2026-03-11');
  assert.equal(dayIn('UTC', '2026-12-31T23:59:59.999Z'), '2026-12-31');
});

test('days are calendar days: a clock change adds and loses none', () => {
  // Clocks in Chicago go forward on 8 March and back on 1 November 2026.
  assert.equal(daysBetween('2026-03-07', '2026-03-09'), 2);
  assert.equal(daysBetween('2026-10-31', '2026-11-02'), 2);
  assert.equal(daysBetween('2026-03-09', '2026-03-07'), -2);
  assert.equal(dayAfter('2026-02-28', 1), '2026-03-01');
  assert.equal(dayAfter('2028-02-28', 1), '2028-02-29');
  assert.equal(dayAfter('2026-01-05', 90), '2026-04-05');
});

test('the first seven days are week 1, and nothing before them is week 0', () => {
  assert.equal(weekOf('2026-01-05', '2026-01-05'), 1);
  assert.equal(weekOf('2026-01-05', '2026-01-11'), 1);
  assert.equal(weekOf('2026-01-05', '2026-01-12'), 2);
  assert.equal(weekOf('2026-01-05', '2026-01-01'), 1);
});

test('time between moments is signed', () => {
  assert.equal(msBetween('2026-03-11T10:00:00.000Z', '2026-03-11T10:00:01.500Z'), 1500);
  assert.equal(msBetween('2026-03-11T10:00:01.500Z', '2026-03-11T10:00:00.000Z'), -1500);
});
