import assert from 'node:assert/strict';
import {test} from 'node:test';
import {evidenceStrength} from '../../src/domain/evidence-strength.ts';
import {id} from '../../src/domain/ids.ts';
import type {PersonId} from '../../src/domain/ids.ts';
import {opportunityGaps} from '../../src/domain/opportunity-gap.ts';
import {emptyPlacement, untouched, type PlacementState, type RatingMark} from '../../src/domain/placement-state.ts';
import {planFrom, plannedTasks} from '../../src/domain/plan.ts';
import {aList, aTask, level} from './a-list.ts';
import {now} from './a-placement.ts';
import {entryId} from './an-entry.ts';

const codes = ['BRK-01', 'BRK-02', 'BRK-03'];
const list = aList(codes.map((code) => aTask(code)));
const planned = plannedTasks(list, planFrom(list, 'MLR'));

/** `ratings` spread over `raters` people and `tasks` tasks, in turn. */
function rated(ratings: number, raters: number, tasks: number): PlacementState {
  const marks = Array.from({length: ratings}, (_, n): [string, RatingMark] => [
    codes[n % tasks] ?? '',
    {
      entry: entryId(n),
      by: id<PersonId>(`rater-${n % raters}`),
      standing: 'mentor',
      at: now,
      revision: n + 1,
      level: level.checked,
    },
  ]);
  const of = (code: string) => marks.flatMap(([on, mark]) => (on === code ? [mark] : []));
  return {...emptyPlacement, tasks: Object.fromEntries(codes.map((code) => [code, {...untouched, ratings: of(code)}]))};
}

for (const [ratings, raters, tasks, strength] of [
  [0, 1, 1, 'none'],
  [3, 3, 3, 'weak'],
  [30, 1, 3, 'weak'],
  [4, 2, 1, 'fair'],
  [12, 3, 2, 'fair'],
  [11, 3, 3, 'fair'],
  [12, 3, 3, 'strong'],
] as const) {
  test(`${ratings} ratings by ${raters} over ${tasks} tasks are ${strength} evidence`, () => {
    assert.equal(evidenceStrength(rated(ratings, raters, tasks), planned.tasks), strength);
  });
}

test('work that never came in, or not for too long, is a gap while somebody still needs it', () => {
  const state: PlacementState = {
    ...emptyPlacement,
    tasks: {
      [aTask('BRK-01').id]: {...untouched, status: 'practising', lastAttemptAt: '2026-03-10T18:00:00.000Z'},
      [aTask('BRK-02').id]: {...untouched, status: 'practising', lastAttemptAt: '2026-01-02T18:00:00.000Z'},
    },
  };

  const gaps = opportunityGaps(
    [
      {state, planned},
      {state: emptyPlacement, planned},
    ],
    'America/Chicago',
    '2026-03-11',
    60,
  );

  assert.deepEqual(gaps, [
    {task: 'BRK-03', waiting: 2},
    {task: 'BRK-02', waiting: 2, lastDay: '2026-01-02'},
  ]);
});
