import assert from 'node:assert/strict';
import test from 'node:test';
import {listIds, loadJobTemplates, loadList} from '../../src/content/catalogue.ts';
import {jobTemplates} from '../../src/content/job-templates.ts';
import {repeated} from './texts.ts';

for (const listId of listIds) {
  test(`${listId}: templates name tasks of their list, each once`, async () => {
    const list = await loadList(listId);
    const templates = await loadJobTemplates(listId);
    const ids = new Set(list.tasks.map((task) => task.id));
    assert.deepEqual(repeated(templates.map((template) => template.id)), []);
    for (const template of templates) {
      const named = [...template.tasks, ...template.alsoTasks];
      assert.deepEqual(
        named.filter((task) => !ids.has(task)),
        [],
        `${template.id} names tasks that do not exist`,
      );
      assert.deepEqual(repeated(named), [], template.id);
      assert.ok(template.tasks.length >= 2, `${template.id} covers too little`);
      assert.ok(template.minutes >= 10 && template.minutes <= 240, template.id);
    }
  });
}

test('the automobile list has about ten templates', async () => {
  const templates = await loadJobTemplates('automobile-2026');
  assert.ok(templates.length >= 10);
});

test('the first 90 days keep the jobs that fit into them', async () => {
  const ids = (await loadJobTemplates('first-90-days-2026')).map((template) => template.id);
  assert.ok(ids.some((id) => id === 'oil-service') && ids.some((id) => id === 'front-pads-rotors'), ids.join());
  assert.ok(!ids.some((id) => id === 'brake-flush'), 'BRK-07 is no part of the first 90 days');
});

test('loaded one by one they are those that stand in the whole', async () => {
  assert.deepEqual(Object.keys(jobTemplates), [...listIds]);
  for (const list of listIds) assert.deepEqual(await loadJobTemplates(list), jobTemplates[list]);
});

test('a list without templates has none', async () => {
  assert.deepEqual(await loadJobTemplates('no-such-list'), []);
});
