import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {OrganizationId} from '../../src/domain/ids.ts';
import {id} from '../../src/domain/ids.ts';
import {usualQuery} from '../../src/domain/overview-query.ts';
import {readDue, readOverview} from '../../src/records/read-overview.ts';
import {readCourses, readMe} from '../../src/records/read-person.ts';
import {day, minutesFrom, people, shop as theShop} from '../domain/a-placement.ts';
import {anAttempt, theTask} from '../domain/an-entry.ts';
import {library, Shop} from './a-shop.ts';

const firstPage = {start: 0, limit: 50};

test('the row of a mentee follows what was recorded', async () => {
  const shop = await Shop.open();
  await shop.send(people.mentee, anAttempt({minutes: 30}));
  await shop.send(people.mentee, {type: 'submit', task: theTask});

  const page = await readOverview(shop.records, people.manager, undefined, usualQuery, firstPage, 'en', shop.now);

  assert.equal(page?.total, 1);
  const [row] = page?.rows ?? [];
  assert.deepEqual([row?.mentee.name, row?.waiting, row?.minutes], ['Dani', 1, 30]);
});

test('what waits too long is due', async () => {
  const shop = await Shop.open();
  await shop.send(people.mentee, anAttempt());
  await shop.send(people.mentee, {type: 'submit', task: theTask});

  const due = await readDue(shop.records, people.manager, undefined, minutesFrom(shop.now, 5 * day));

  assert.deepEqual(due?.items[0], {
    kind: 'waiting-long',
    placement: 'placement-1',
    mentee: {id: 'dani', name: 'Dani'},
    count: 1,
    days: 5,
  });
});

test('managers, group managers and instructors oversee; nobody else does', async () => {
  const shop = await Shop.open();
  const totals = await Promise.all(
    [people.manager, people.groupManager, people.instructor, people.stranger, people.mentor, people.mentee].map(
      async (person) =>
        (await readOverview(shop.records, person, undefined, usualQuery, firstPage, 'en', shop.now))?.total,
    ),
  );

  assert.deepEqual(totals, [1, 1, 1, 0, undefined, undefined]);
});

test('an organisation in nobody’s reach is closed', async () => {
  const shop = await Shop.open();
  const elsewhere = id<OrganizationId>('elsewhere');

  assert.equal(
    await readOverview(shop.records, people.manager, elsewhere, usualQuery, firstPage, 'en', shop.now),
    undefined,
  );
  assert.equal(await readDue(shop.records, people.stranger, theShop, shop.now), undefined);
});

test('everybody finds their own placements', async () => {
  const shop = await Shop.open();
  const as = async (person: typeof people.mentee) =>
    (await readMe(shop.records, person, shop.now))?.placements.map((it) => it.as);

  assert.deepEqual(await as(people.mentee), ['mentee']);
  assert.deepEqual(await as(people.mentor), ['mentor']);
  assert.deepEqual(await as(people.instructor), ['instructor']);
  assert.deepEqual(await as(people.manager), []);
});

test('a former mentor keeps nothing but the signatures', async () => {
  const shop = await Shop.open({
    pairings: [{mentor: people.mentor, kind: 'primary', from: '2026-01-05', until: '2026-02-01'}],
  });

  assert.deepEqual((await readMe(shop.records, people.mentor, shop.now))?.placements, []);
});

test('courses are shown to oneself and to those who look after one', async () => {
  const shop = await Shop.open();
  const sees = async (viewer: typeof people.mentee, person: typeof people.mentee) =>
    (await readCourses(shop.records, library, person, viewer, shop.now)) !== undefined;

  assert.equal(await sees(people.mentor, people.mentor), true);
  assert.equal(await sees(people.mentor, people.mentee), true);
  assert.equal(await sees(people.manager, people.mentor), true);
  assert.equal(await sees(people.mentee, people.mentor), false);
  assert.equal(await sees(people.stranger, people.mentee), false);
});
