import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {evenShares} from '../../src/domain/evolve.ts';
import {id} from '../../src/domain/ids.ts';
import type {TaskId} from '../../src/domain/ids.ts';
import {findCode, planFrom, plannedTasks} from '../../src/domain/plan.ts';
import {aList, aTask} from './a-list.ts';

const list = aList([aTask('BRK-01'), aTask('ELE-01', {levels: ['AST']}), aTask('BRK-02', {levels: ['MLR', 'AST']})], {
  levels: ['MLR', 'AST'],
});

test('a plan holds the tasks of its level, less what was left out for this person', () => {
  assert.deepEqual(planFrom(list, 'MLR').tasks, ['BRK-01', 'BRK-02']);
  assert.deepEqual(planFrom(list, 'AST', new Set([id<TaskId>('BRK-02')])).tasks, ['ELE-01']);
});

test('a plan laid over its list keeps the list’s order and leaves out what the list does not hold', () => {
  const plan = {list: list.id, level: 'MLR', tasks: ['BRK-02', 'NEW-01', 'BRK-01'].map((it) => id<TaskId>(it))};

  const planned = plannedTasks(list, plan);

  assert.deepEqual(
    planned.tasks.map((it) => it.code),
    ['BRK-01', 'BRK-02'],
  );
  assert.deepEqual(
    planned.areas.map((it) => it.id),
    ['brk'],
  );
  assert.equal(findCode(planned, id<TaskId>('BRK-02')), 'BRK-02');
  assert.equal(findCode(planned, id<TaskId>('NEW-01')), undefined);
});

test('minutes are split evenly, the first ones take the remainder, and the sum is exact', () => {
  assert.deepEqual(evenShares(75, 4), [19, 19, 19, 18]);
  assert.deepEqual(evenShares(0, 2), [0, 0]);
  assert.deepEqual(evenShares(5, 0), []);
  fc.assert(
    fc.property(fc.nat(1440), fc.integer({min: 1, max: 40}), (minutes, parts) => {
      const shares = evenShares(minutes, parts);
      assert.equal(
        shares.reduce((sum, it) => sum + it, 0),
        minutes,
      );
      assert.ok(Math.max(...shares) - Math.min(...shares) <= 1);
    }),
  );
});
