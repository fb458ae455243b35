import assert from 'node:assert/strict';
import test from 'node:test';
import {listIds, loadCourses, loadList, loadScale, scaleIds} from '../../src/content/catalogue.ts';
import {findRank} from '../../src/domain/rating-scale.ts';
import type {Task, TaskList} from '../../src/domain/task-list.ts';
import {repeated} from './texts.ts';

const lists = await Promise.all(listIds.map(loadList));
const courseIds = new Set((await loadCourses()).map((course) => course.id));

/** Tasks per area, as designed. */
const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'automobile-2026': {ENG: 10, AUT: 7, MAN: 8, SUS: 14, BRK: 14, ELE: 18, HVAC: 8, PRF: 13},
  'truck-2026': {TEN: 14, TDR: 10, TBR: 14, TSU: 10, TEL: 14, THV: 6, TCB: 6, THY: 6, TPI: 8},
  'collision-2026': {STR: 12, NST: 16, WLD: 10, CME: 12, RFN: 16, ADV: 6},
  'estimating-2026': {DMG: 8, EST: 10, SUP: 6, TLK: 6},
};
const foundationCounts = {SAF: 14, EVS: 4, TLS: 8, REC: 5, RET: 3, WRK: 10};

function share(tasks: readonly Task[], holds: (task: Task) => boolean): number {
  return (100 * tasks.filter(holds).length) / tasks.length;
}

function isNear(actual: number, wanted: number, what: string): void {
  assert.ok(Math.abs(actual - wanted) <= 4, `${what}: ${actual.toFixed(1)} %, designed as ${wanted} %`);
}

function countByArea(list: TaskList): Record<string, number> {
  return Object.fromEntries(
    list.areas.map((area) => [area.code, list.tasks.filter((task) => task.area === area.id).length]),
  );
}

for (const list of lists) {
  test(`${list.id}: ids and codes stand once`, () => {
    assert.deepEqual(repeated(list.tasks.map((task) => task.id)), []);
    assert.deepEqual(repeated(list.tasks.map((task) => task.code)), []);
    assert.deepEqual(repeated(list.areas.map((area) => area.id)), []);
    assert.deepEqual(repeated(list.areas.map((area) => area.code)), []);
    assert.deepEqual(repeated(list.areas.flatMap((area) => area.sections.map((section) => section.id))), []);
  });

  test(`${list.id}: every task stands in a section that exists, and no section is empty`, () => {
    for (const task of list.tasks) {
      const area = list.areas.find((it) => it.id === task.area);
      assert.ok(area, `${task.code} stands in no area`);
      assert.ok(
        area.sections.some((section) => section.id === task.section),
        `${task.code} stands in a section of another area`,
      );
      assert.equal(task.id, `${task.code}@2026`);
      assert.match(task.code, /^[A-Z]{3,4}-\d\d$/);
    }
    for (const section of list.areas.flatMap((area) => area.sections)) {
      assert.ok(
        list.tasks.some((task) => task.section === section.id),
        `${section.id} is empty`,
      );
    }
  });

  test(`${list.id}: levels, priorities and rules use the list's own words`, () => {
    for (const task of list.tasks) {
      assert.ok(list.priorities.includes(task.priority), `${task.code} has the priority ${task.priority}`);
      assert.ok(task.levels.length > 0, `${task.code} belongs to no level`);
      // A longer program holds what a shorter one holds.
      assert.deepEqual(task.levels, list.levels.slice(list.levels.length - task.levels.length), task.code);
    }
    for (const rule of list.coverage) {
      assert.ok(list.levels.includes(rule.level), rule.level);
      assert.ok(list.priorities.includes(rule.priority), rule.priority);
      assert.ok(Number.isInteger(rule.percent) && rule.percent > 0 && rule.percent <= 100);
    }
    assert.deepEqual(repeated(list.coverage.map((rule) => `${rule.level} ${rule.priority}`)), []);
  });

  test(`${list.id}: what comes first exists and comes from no later level`, () => {
    for (const task of list.tasks) {
      for (const before of task.gates?.tasks ?? []) {
        const first = list.tasks.find((it) => it.id === before);
        assert.ok(first, `${task.code} waits for ${before}, which the list does not hold`);
        assert.ok(first.levels.length >= task.levels.length, `${task.code} waits for the longer program's ${before}`);
        assert.ok(!waitsFor(list, first, task), `${task.code} and ${first.code} wait for each other`);
      }
      for (const course of task.gates?.courses ?? []) {
        assert.ok(courseIds.has(course), `${task.code} waits for the course ${course}`);
      }
    }
  });

  test(`${list.id}: a task's target is a level of the list's scale`, async () => {
    assert.ok(scaleIds.includes(list.scale));
    const scale = await loadScale(list.scale);
    for (const {target, code} of list.tasks) {
      if (target !== undefined) assert.notEqual(findRank(scale, target), undefined, code);
    }
  });

  test(`${list.id}: road driving and high voltage are for adults`, () => {
    for (const {gates, code} of list.tasks) {
      if (gates?.roadDrive === true || gates?.highVoltage === true) assert.equal(gates.minAge, 18, code);
    }
  });
}

/** Whether `task` waits, over any number of steps, for `other`. */
function waitsFor(list: TaskList, task: Task, other: Task): boolean {
  return (task.gates?.tasks ?? []).some((before) => {
    if (before === other.id) return true;
    const first = list.tasks.find((it) => it.id === before);
    return first !== undefined && waitsFor(list, first, other);
  });
}

for (const [name, areas] of Object.entries(counts)) {
  test(`${name}: as many tasks per area as designed, the foundation first`, async () => {
    const list = await loadList(name);
    assert.deepEqual(countByArea(list), {...foundationCounts, ...areas});
    assert.deepEqual(
      list.areas.slice(0, 6).map((area) => area.code),
      Object.keys(foundationCounts),
    );
  });
}

for (const name of ['automobile-2026', 'truck-2026']) {
  test(`${name}: the shape of the lists in use`, async () => {
    const {tasks} = await loadList(name);
    isNear(
      share(tasks, (task) => task.priority === 'P-1'),
      55,
      'P-1',
    );
    isNear(
      share(tasks, (task) => task.priority === 'P-2'),
      29,
      'P-2',
    );
    isNear(
      share(tasks, (task) => task.priority === 'P-3'),
      16,
      'P-3',
    );
    isNear(
      share(tasks, (task) => task.levels.length === 3),
      60,
      'shortest level',
    );
    isNear(
      share(tasks, (task) => task.levels.length === 2),
      25,
      'added by the middle level',
    );
    isNear(
      share(tasks, (task) => task.levels.length === 1),
      15,
      'added by the longest level',
    );
  });
}

test('safety that matters most asks for trust', async () => {
  const {tasks} = await loadList('automobile-2026');
  for (const task of tasks) {
    if (/^(SAF|EVS)-/.test(task.code) && task.priority === 'P-1') assert.equal(task.target, 'trusted', task.code);
  }
});

test('a body shop counts who does it: alone or in a team', async () => {
  const {tasks, priorities} = await loadList('collision-2026');
  assert.deepEqual(priorities, ['HP-I', 'HP-G']);
  for (const task of tasks) assert.equal(task.priority, task.mode === 'group' ? 'HP-G' : 'HP-I', task.code);
  isNear(
    share(tasks, (task) => task.mode === 'group'),
    10,
    'group tasks',
  );
});

test('each trade holds tasks that are gated for young workers', async () => {
  for (const name of ['automobile-2026', 'truck-2026', 'collision-2026']) {
    const {tasks} = await loadList(name);
    const gated = tasks.filter((task) => task.gates?.minAge !== undefined).length;
    assert.ok(gated >= 5 && gated <= 14, `${name}: ${gated}`);
  }
});

test('the same id means the same task in every list', () => {
  const published = new Map<string, Task>();
  for (const list of lists) {
    for (const task of list.tasks) {
      const before = published.get(task.id);
      if (before !== undefined) assert.deepEqual(before.text, task.text, `${list.id} ${task.code}`);
      published.set(task.id, task);
    }
  }
  // 44 shared, then 92, 88, 72 and 30; the first 90 days add none.
  assert.equal(published.size, 44 + 92 + 88 + 72 + 30);
});

test('the first 90 days are forty tasks of the automobile list, unchanged but for where they stand', async () => {
  const [plan, whole] = await Promise.all([loadList('first-90-days-2026'), loadList('automobile-2026')]);
  assert.equal(plan.tasks.length, 40);
  for (const task of plan.tasks) {
    const published = whole.tasks.find((it) => it.id === task.id);
    assert.ok(published, task.code);
    assert.deepEqual({...task, area: published.area, section: published.section}, published);
  }
});

test('an unknown list is refused by name', async () => {
  await assert.rejects(loadList('no-such-list'), {name: 'RangeError', message: /no-such-list/});
});
