import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {overviewColumns, queryRows, sortFrom, sortText, usualQuery} from '../../src/domain/overview-query.ts';
import {id} from '../../src/domain/ids.ts';
import type {OrganizationId, PersonId} from '../../src/domain/ids.ts';
import type {OverviewRow} from '../../src/domain/overview-row.ts';
import {anOverviewRow} from './an-overview-row.ts';

const names = (rows: readonly OverviewRow[]) => rows.map((it) => it.mentee.name);
const site = (name: string) => ({id: id<OrganizationId>(name), name});
const mentor = (name: string) => ({id: id<PersonId>(name), name});

test('people are listed by name in their language’s order', () => {
  const rows = ['Zoe', 'ángel', 'Nora', 'Ñandú', 'Oscar'].map((it) => anOverviewRow(it));

  assert.deepEqual(names(queryRows(rows, usualQuery, 'es')), ['ángel', 'Nora', 'Ñandú', 'Oscar', 'Zoe']);
});

test('each word searched for must stand in the mentee’s, a mentor’s or the site’s name', () => {
  const rows = [
    anOverviewRow('Dani Muñoz', {facility: site('Cedar Ridge')}),
    anOverviewRow('Dana Cole', {facility: site('Ironline'), mentors: [mentor('Luis'), mentor('Bea Muñoz')]}),
    anOverviewRow('Eli', {facility: site('Ironline')}),
  ];
  const found = (search: string) => names(queryRows(rows, {...usualQuery, search}, 'en'));

  assert.deepEqual(found('MUNOZ'), ['Dana Cole', 'Dani Muñoz']);
  assert.deepEqual(found('munoz  iron'), ['Dana Cole']);
  assert.deepEqual(found('  '), ['Dana Cole', 'Dani Muñoz', 'Eli']);
  assert.deepEqual(found('nobody'), []);
});

test('rows are kept by flag and by status', () => {
  const rows = [anOverviewRow('Ana', {flags: ['silent']}), anOverviewRow('Ben', {status: 'paused'})];

  assert.deepEqual(names(queryRows(rows, {...usualQuery, flag: 'silent'}, 'en')), ['Ana']);
  assert.deepEqual(names(queryRows(rows, {...usualQuery, status: 'paused'}, 'en')), ['Ben']);
});

test('every column sorts, both ways', () => {
  const low = anOverviewRow('Ana', {mentors: [mentor('Ann')], facility: site('A')});
  const high = anOverviewRow('Ben', {
    mentors: [mentor('Bob')],
    facility: site('B'),
    week: 11,
    percent: 11,
    waiting: 1,
    oldestWaitingDays: 0,
    silentDays: 1,
    minutes: 601,
  });
  for (const column of overviewColumns) {
    const sorted = (descending: boolean) => names(queryRows([high, low], {sort: [{column, descending}]}, 'en'));
    assert.deepEqual(sorted(false), ['Ana', 'Ben'], column);
    assert.deepEqual(sorted(true), ['Ben', 'Ana'], column);
  }
});

test('the first column counts most, and what ties stands in the same order however it came', () => {
  const rows = [1, 2, 1, 2, 1].map((percent, at) => anOverviewRow(`Mentee ${at}`, {percent, mentee: mentor('Same')}));
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, {minLength: rows.length}), (order) => {
      const sorted = queryRows(order, {sort: sortFrom('-percent,mentee')}, 'en').map((it) => it.placement);
      assert.deepEqual(
        sorted,
        [1, 3, 0, 2, 4].map((at) => `placement-Mentee ${at}`),
      );
    }),
  );
});

test('an order survives being written as text, and unknown columns are left out', () => {
  assert.equal(sortText(sortFrom('-percent,mentee')), '-percent,mentee');
  assert.deepEqual(sortFrom('salary,-week'), [{column: 'week', descending: true}]);
  assert.deepEqual(sortFrom(''), []);
});
