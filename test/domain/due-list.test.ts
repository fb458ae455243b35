import assert from 'node:assert/strict';
import test from 'node:test';
import {dueList} from '../../src/domain/due-list.ts';
import {anOverviewRow} from './an-overview-row.ts';

test('nothing is due where nothing is late', () => {
  assert.deepEqual(dueList([anOverviewRow('Dani')]), []);
});

test('what waits longest comes first, then who has no mentor, papers, silence, milestones and load', () => {
  const rows = [
    anOverviewRow('Ana', {
      nextMilestone: {kind: 'day-90', day: '2026-03-17', inDays: 6},
      flags: ['silent'],
      silentDays: 9,
    }),
    anOverviewRow('Ben', {nextMilestone: {kind: 'day-30', day: '2026-03-12', inDays: 1}}),
    anOverviewRow('Cy', {flags: ['waiting-long'], waiting: 1, oldestWaitingDays: 4}),
    anOverviewRow('Dee', {flags: ['waiting-long', 'agreement-unsigned'], waiting: 3, oldestWaitingDays: 12}),
    anOverviewRow('Eli', {flags: ['no-mentor'], mentors: []}),
  ];

  const due = dueList(rows);

  assert.deepEqual(
    due.map((it) => [it.kind, 'mentee' in it ? it.mentee.name : it.mentor.name]),
    [
      ['waiting-long', 'Dee'],
      ['waiting-long', 'Cy'],
      ['no-mentor', 'Eli'],
      ['agreement-unsigned', 'Dee'],
      ['silent', 'Ana'],
      ['milestone', 'Ben'],
      ['milestone', 'Ana'],
      ['mentor-load', 'Luis'],
    ],
  );
  assert.deepEqual(due[0], {
    kind: 'waiting-long',
    placement: 'placement-Dee',
    mentee: {id: 'Dee', name: 'Dee'},
    count: 3,
    days: 12,
  });
});

test('a milestone is told only within the days before it, and only of an active placement', () => {
  const in8 = {kind: 'day-90', day: '2026-03-19', inDays: 8} as const;
  const in7 = {kind: 'day-90', day: '2026-03-18', inDays: 7} as const;

  assert.deepEqual(dueList([anOverviewRow('Ana', {nextMilestone: in8})]), []);
  assert.equal(dueList([anOverviewRow('Ana', {nextMilestone: in7})]).length, 1);
  assert.deepEqual(dueList([anOverviewRow('Ana', {nextMilestone: in7, status: 'paused'})]), []);
});

test('a mentor’s load counts active placements over all sites', () => {
  const rows = ['Ana', 'Ben', 'Cy', 'Dee'].map((name) => anOverviewRow(name));

  assert.deepEqual(dueList(rows), [{kind: 'mentor-load', mentor: {id: 'luis', name: 'Luis'}, count: 4}]);
  assert.deepEqual(dueList([...rows.slice(1), anOverviewRow('Eve', {status: 'ended'})]), []);
});
