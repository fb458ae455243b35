import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {programmeCoverage, tasksNeeded} from '../../src/domain/coverage.ts';
import type {TaskId} from '../../src/domain/ids.ts';
import {aList, aRule, tasksOf} from './a-list.ts';

/** The totals and shares printed for the shortest level of the 2024 automobile standard. */
const published = [
  {priority: 'P-1', total: 104, percent: 90, needed: 94},
  {priority: 'P-2', total: 55, percent: 75, needed: 41},
  {priority: 'P-3', total: 31, percent: 50, needed: 16},
] as const;

test('the published totals 104, 55 and 31 ask for 94, 41 and 16', () => {
  const tasks = published.flatMap(({priority, total}) => tasksOf(total, priority.replace('-', ''), priority));
  const list = aList(tasks, {coverage: published.map(({priority, percent}) => aRule(priority, percent))});

  const lines = programmeCoverage(list, 'MLR');

  assert.deepEqual(
    lines.map(({rule, total, covered, needed, short}) => ({priority: rule.priority, total, covered, needed, short})),
    published.map(({priority, total, needed}) => ({priority, total, covered: total, needed, short: 0})),
  );
});

test('rounding up asks for 42 of 55 and is used only where a list says so', () => {
  assert.equal(tasksNeeded(55, 75), 41);
  assert.equal(tasksNeeded(55, 75, 'up'), 42);
  assert.equal(tasksNeeded(55, 75, 'down'), 41);
  assert.equal(tasksNeeded(31, 50, 'down'), 15);

  const [line] = programmeCoverage(
    aList(tasksOf(55, 'BRK', 'P-2'), {coverage: [aRule('P-2', 75, {rounding: 'up'})]}),
    'MLR',
  );

  assert.equal(line?.needed, 42);
});

test('rounding up is not fooled by binary fractions', () => {
  assert.equal(tasksNeeded(100, 7, 'up'), 7);
});

test('a share outside 0 to 100 is refused', () => {
  assert.throws(() => tasksNeeded(10, 101), RangeError);
  assert.throws(() => tasksNeeded(10, -1), RangeError);
  assert.throws(() => tasksNeeded(10, Number.NaN), RangeError);
});

test('other priorities, counted in each area, work unchanged', () => {
  const tasks = [
    ...tasksOf(20, 'REF', 'HP-I'),
    ...tasksOf(11, 'WLD', 'HP-I'),
    ...tasksOf(15, 'STR', 'HP-G', {mode: 'group'}),
  ];
  const list = aList(tasks, {
    priorities: ['HP-I', 'HP-G'],
    coverage: [aRule('HP-I', 95, {scope: 'area'}), aRule('HP-G', 90, {scope: 'area'})],
  });
  const hidden = new Set<TaskId>(
    tasks
      .filter((it) => it.area === 'wld')
      .slice(0, 2)
      .map((it) => it.id),
  );

  const lines = programmeCoverage(list, 'MLR', hidden);

  const seen = lines
    .filter((it) => it.total > 0)
    .map((it) => [it.rule.priority, it.area, it.total, it.covered, it.needed, it.short]);
  assert.deepEqual(seen, [
    ['HP-I', 'ref', 20, 20, 19, 0],
    ['HP-I', 'wld', 11, 9, 10, 1],
    ['HP-G', 'str', 15, 15, 14, 0],
  ]);
});

test('another level’s rules and tasks count in neither figure', () => {
  const list = aList([...tasksOf(10, 'BRK', 'P-1'), ...tasksOf(10, 'ENG', 'P-1', {levels: ['AST']})], {
    levels: ['MLR', 'AST'],
    coverage: [aRule('P-1', 90), aRule('P-1', 50, {level: 'AST'})],
  });

  assert.deepEqual(
    programmeCoverage(list, 'MLR').map(({total, needed}) => [total, needed]),
    [[10, 9]],
  );
});

test('what a programme needs lies between nothing and everything, however it is rounded', () => {
  fc.assert(
    fc.property(
      fc.nat(2000),
      fc.integer({min: 0, max: 100}),
      fc.constantFrom('nearest' as const, 'up' as const, 'down' as const),
      (total, percent, rounding) => {
        const needed = tasksNeeded(total, percent, rounding);
        assert.ok(Number.isInteger(needed) && needed >= 0 && needed <= total);
        assert.ok(Math.abs(needed - (total * percent) / 100) < 1);
      },
    ),
  );
});
