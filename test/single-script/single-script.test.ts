import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {Host} from './pages.ts';

const ring = '<wm-progress-ring value="9" max="14" label="Brakes"></wm-progress-ring>';
const one = '<script src="/one/workplace-mentoring.js"></script>';
const two = '<script src="/two/workplace-mentoring.js"></script>';

const shown = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('wm-progress-ring')?.shadowRoot?.textContent ?? '');

describe('the single script', {skip: Host.isPossible ? false : 'chromium is not installed'}, () => {
  let host: Host;
  before(async () => {
    host = await Host.open();
  });
  after(() => host.close());

  test('defines every element on a strict page without a word from the browser', async () => {
    const {page, problems} = await host.show(one, ring);

    const defined = await page.evaluate(() =>
      ['provider', 'task-checklist', 'evaluation-form', 'course-progress', 'manager-overview']
        .concat(['progress-ring', 'rating', 'sync-status'])
        .filter((name) => customElements.get(`wm-${name}`) === undefined),
    );

    assert.deepEqual(defined, []);
    assert.match(await shown(page), /64/);
    assert.deepEqual(problems, []);
  });

  test('may stand in a page twice', async () => {
    const {page, problems} = await host.show(one + one, ring);

    assert.match(await shown(page), /64/);
    assert.deepEqual(problems, []);
  });

  test('gives way to a copy that was there before', async () => {
    const {page, problems} = await host.show(one + two, ring);

    assert.match(await shown(page), /64/);
    assert.deepEqual(problems, []);
  });

  test('upgrades elements that stood in the page before it', async () => {
    const {page, problems} = await host.show('', `${ring}${one}`);

    assert.match(await shown(page), /64/);
    assert.deepEqual(problems, []);
  });

  test('runs a whole product from the device alone', async () => {
    const {page, problems} = await host.show(
      one,
      '<wm-provider api="local:demo" person="lee"><wm-manager-overview></wm-manager-overview></wm-provider>',
    );

    await page.waitForFunction(
      () => (document.querySelector('wm-manager-overview')?.shadowRoot?.querySelectorAll('tbody tr').length ?? 0) > 0,
    );

    assert.deepEqual(problems, []);
  });

  test('shows an element with the rows that the page gives it', async () => {
    const {page, problems} = await host.show(one, '<wm-manager-overview></wm-manager-overview>');

    await page.evaluate(() => {
      const overview = document.querySelector('wm-manager-overview') as HTMLElement & {rows?: readonly unknown[]};
      overview.rows = [];
    });
    await page.waitForFunction(() =>
      document.querySelector('wm-manager-overview')?.shadowRoot?.textContent?.includes('No mentees here yet'),
    );

    assert.deepEqual(problems, []);
  });

  test('says in the element that a part is missing, and shows the rest', async () => {
    const {page} = await host.show(
      '<script src="/alone/workplace-mentoring.js"></script>',
      `${ring}<wm-task-checklist></wm-task-checklist>`,
    );

    const said = await page.waitForFunction(
      () =>
        document.querySelector('wm-task-checklist')?.shadowRoot?.querySelector('[role=alert]')?.textContent ?? false,
    );

    assert.equal(await said.jsonValue(), 'This part could not be loaded. Try again when you are online.');
    assert.match(await shown(page), /64/);
  });
});
