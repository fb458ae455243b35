import assert from 'node:assert/strict';
import test from 'node:test';
import {listIds, loadList} from '../../src/content/catalogue.ts';
import type {Task} from '../../src/domain/task-list.ts';
import {only} from './texts.ts';

const lists = await Promise.all(listIds.map(loadList));
/** Every task once: the lists share their foundation, and the first 90 days are picks. */
const tasks = [...new Map(lists.flatMap((list) => list.tasks).map((task) => [task.id, task])).values()];

type Said = Pick<Task, 'code' | 'text'>;

/** Runs of `length` words that stand in more than one task, with the codes of those tasks. */
function sharedRuns(said: readonly Said[], language: string, length: number): readonly string[] {
  const codes = new Map<string, Set<string>>();
  for (const {code, text} of said) {
    const words = (only(text, language) ?? '').toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length).join(' ');
      codes.set(run, (codes.get(run) ?? new Set()).add(code));
    }
  }
  return [...codes].filter(([, it]) => it.size > 1).map(([run, it]) => `${[...it].join(' and ')}: ${run}`);
}

for (const language of ['en', 'es']) {
  test(`no run of eight words stands in two tasks (${language})`, () => {
    assert.equal(tasks.length, 326);
    assert.deepEqual(sharedRuns(tasks, language, 8), []);
  });
}

test('a run that does repeat is found, whatever the commas and capitals', () => {
  const first = {code: 'A-01', text: {en: 'Check the brake, the hose and the line before the drive'}};
  const second = {code: 'A-02', text: {en: 'First check the brake the hose and the line'}};
  assert.deepEqual(sharedRuns([first, second], 'en', 8), ['A-01 and A-02: check the brake the hose and the line']);
  assert.deepEqual(sharedRuns([first, first], 'en', 8), []);
});

test('what a task begins with is something a person does, and never mere knowledge', () => {
  for (const {code, text} of tasks) {
    assert.doesNotMatch(only(text, 'en') ?? '', /^(know|understand|learn|be aware|be familiar|demonstrate)\b/i, code);
    assert.doesNotMatch(only(text, 'es') ?? '', /^(saber|conocer|entender|aprender|demostrar)\b/i, code);
  }
});

test('a task is said whole in about one breath in both languages', () => {
  for (const {code, text} of tasks) {
    for (const language of ['en', 'es']) {
      const words = (only(text, language) ?? '').split(' ').length;
      assert.ok(words >= 8 && words <= 29, `${code} has ${words} words in ${language}`);
    }
  }
});

test('estimators: what matters most is the larger part, and gates stay with the shared safety tasks', async () => {
  const list = await loadList('estimating-2026');
  const own = list.tasks.filter((task) => /^(DMG|EST|SUP|TLK)-/.test(task.code));
  const count = (priority: string): number => own.filter((task) => task.priority === priority).length;
  assert.equal(own.length, 30);
  assert.ok(count('P-1') > count('P-2') && count('P-2') > count('P-3'), ['P-1', 'P-2', 'P-3'].map(count).join('/'));
  assert.deepEqual(
    own.filter((task) => task.gates !== undefined).map((task) => task.code),
    [],
  );
});
