/** The whole way of a task, through every layer, as four people see it; and what is shown when something is wrong. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {startLocalPage} from '../src/hosts/local-page.ts';
import type {RunningSite} from '../src/hosts/loopback-server.ts';
import {buildLibraryIfNeeded, library} from '../src/library-build.ts';
import {openShop} from './shop.ts';
import type {Shop} from './shop.ts';
import {PersonWindow, launch, whyNoBrowser} from './windows.ts';

const row = '[part~=task]';
const task = 'TLS-04';

/** What a mentor does: rate, choose the top level, sign. */
async function rateAndSign(mentor: PersonWindow): Promise<void> {
  await mentor.press(`Rate: ${task}`);
  await mentor.pressIn('wm-task-checklist', 'input[type=radio][value=trusted]');
  await mentor.pressIn('wm-task-checklist', '[data-give=rate-and-sign]');
}

/** What a mentee does: log a try, then ask the mentor to look at it. */
async function askForEvaluation(mentee: PersonWindow, code: string): Promise<void> {
  await mentee.press(`Log it: ${code}`);
  await mentee.press('Log it');
  await mentee.press(`Ready for evaluation: ${code}`);
  await mentee.press('Ask for an evaluation');
}

describe('a task on its way through a service', {skip: whyNoBrowser()}, () => {
  let shop: Shop;
  let browser: Browser;
  let mentee: PersonWindow;
  let mentor: PersonWindow;
  let manager: PersonWindow;

  before(async () => {
    await buildLibraryIfNeeded(() => undefined);
    browser = await launch();
    shop = await openShop();
  });
  after(async () => {
    await browser?.close();
    await shop?.stop();
  });

  it('begins with people who have been made over the service, and nothing done', async () => {
    mentee = await PersonWindow.alone(browser, `${shop.school}/?visitor=ana&filter=${task}`);
    mentor = await PersonWindow.alone(browser, `${shop.dealer}/?visitor=ben&filter=${task}`);
    manager = await PersonWindow.alone(browser, `${shop.dealer}/?visitor=cleo`);
    await mentee.reads(row, 'Not started');
    await mentor.reads(row, 'Not started');
    await manager.reads('[part~=row]', /Ana Berg.* 0%/);
    await ringSays(mentee, 0);
    assert.deepEqual(await shop.entries(), []);
  });

  it('shows what the mentee submits at the mentor’s window, without a reload', async () => {
    await askForEvaluation(mentee, task);
    await mentee.reads(row, 'Waiting for evaluation');
    await mentor.reads(row, 'Waiting for evaluation');
  });

  it('is rated and signed there, and shown signed to the mentee', async () => {
    await rateAndSign(mentor);
    await mentor.reads(row, 'Signed off');
    await mentee.reads(row, 'Signed off');
    await mentee.reads(row, 'Trusted');
  });

  it('changes the manager’s row and the ring', async () => {
    await manager.reads('[part~=row]', /Ana Berg.* 1%/);
    await ringSays(mentee, 1);
  });

  it('leaves what is filtered and who is opened to the site, which keeps both in its address', async () => {
    await manager.fillIn('wm-manager-overview', 'input[type=search]', 'berg');
    await manager.addressHolds('filter=berg');
    await manager.page.reload();
    await manager.reads('[part~=row]', 'Ana Berg');
    await manager.press('Ana Berg');
    await manager.addressHolds('mentee=ana.shop');
    await manager.reads('wm-task-checklist', 'Ana Berg');
  });

  it('keeps what is done while the service is dead, and everything acknowledged through kill -9', async () => {
    const acknowledged = await shop.entries();
    assert.equal(acknowledged.length, 4);
    await shop.killService();

    await mentee.page.goto(`${shop.school}/?filter=TLS-01`);
    await askForEvaluation(mentee, 'TLS-01');
    await mentee.reads(row, 'Saved on this device');

    await shop.restartService();
    assert.deepEqual(await shop.entries(), acknowledged);
    await mentor.page.goto(`${shop.dealer}/?filter=${task}`);
    await mentor.reads(row, 'Signed off');
    await mentor.page.goto(`${shop.dealer}/?filter=TLS-01`);
    await mentor.reads(row, 'Waiting for evaluation');
    await mentee.reads('wm-sync-status', 'Everything is sent');
    assert.deepEqual((await shop.entries()).slice(0, 4), acknowledged);
  });

  it('has left no page with an error of its own', () => {
    assert.deepEqual(
      [mentee, mentor, manager].flatMap((it) => it.complaints),
      [],
    );
  });

  describe('when something is wrong', () => {
    it('says that nothing answers at a broken address, and offers to try again', async () => {
      const window = await PersonWindow.alone(
        browser,
        shop.pages.page('wm-task-checklist', 'ana', 'http://127.0.0.1:1/v1'),
      );
      await window.reads('wm-task-checklist', /You are offline|This could not be loaded/);
      await window.press('Try again');
      await window.reads('wm-task-checklist', 'Try again');
    });

    it('says that one has to sign in again when the token is wrong, and goes on with a right one', async () => {
      shop.pages.isTokenWrong = true;
      const window = await PersonWindow.alone(browser, shop.pages.page('wm-task-checklist', 'ana'));
      await window.reads('wm-task-checklist', 'Sign in again');
      shop.pages.isTokenWrong = false;
      await window.press('Try again');
      await window.reads('wm-task-checklist', 'of 84 signed');
    });

    it('says that a page of HTML could not be loaded, and goes on when the service is back', async () => {
      shop.pages.front = 'html';
      const window = await PersonWindow.alone(browser, shop.pages.page('wm-task-checklist', 'ana'));
      await window.reads('wm-task-checklist', 'This could not be loaded');
      await window.reads('wm-task-checklist', 'What you entered is safe on this device.');
      shop.pages.front = 'pass';
      await window.press('Try again');
      await window.reads('wm-task-checklist', 'of 84 signed');
    });

    it('says of an empty organisation what to do first', async () => {
      const window = await PersonWindow.alone(browser, shop.pages.page('wm-manager-overview', 'eva'));
      await window.reads('wm-manager-overview', 'No mentees here yet');
      await window.reads('wm-manager-overview', 'An administrator adds people');
    });

    it('leaves a malformed task out, says so, and shows the rest', async () => {
      shop.pages.front = 'malformed-task';
      const window = await PersonWindow.alone(browser, shop.pages.page('wm-task-checklist', 'ana'));
      await window.reads('wm-task-checklist', '1 task of this list cannot be read and is left out');
      await window.reads('wm-task-checklist', /\d+ of 8[34] signed/);
      shop.pages.front = 'pass';
    });
  });
});

describe('the same task on one device, without a service', {skip: whyNoBrowser()}, () => {
  let local: RunningSite;
  let profile: string;
  let browser: Browser;

  before(async () => {
    await buildLibraryIfNeeded(() => undefined);
    local = await startLocalPage(0, library);
    profile = mkdtempSync(join(tmpdir(), 'wm-profile-'));
    browser = await launch(profile);
  });
  after(async () => {
    await browser?.close();
    await local?.stop();
    rmSync(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  });

  it('goes from one window to the other and is there after the browser was killed', async () => {
    const mentee = await PersonWindow.beside(browser, `${local.origin}/?person=riley`);
    const manager = await PersonWindow.beside(browser, `${local.origin}/?person=lee`);
    const mentor = await PersonWindow.beside(browser, `${local.origin}/?person=chris`);
    for (const it of [mentee, mentor]) await it.fillIn('wm-task-checklist', 'input[type=search]', task);
    await manager.reads('[part~=row]', /Riley Okafor.* 13%/);

    await askForEvaluation(mentee, task);
    await mentor.reads(row, 'Waiting for evaluation');
    await rateAndSign(mentor);
    await mentor.reads(row, 'Signed off');
    await mentee.reads(row, 'Signed off');
    await manager.reads('[part~=row]', /Riley Okafor.* 14%/);
    assert.deepEqual(
      [mentee, mentor, manager].flatMap((it) => it.complaints),
      [],
    );

    const dead = browser.process();
    assert.ok(dead);
    const ended = once(dead, 'exit');
    dead.kill('SIGKILL');
    await ended;
    browser = await launch(profile);

    const again = await PersonWindow.beside(browser, `${local.origin}/?person=riley`);
    await again.fillIn('wm-task-checklist', 'input[type=search]', task);
    await again.reads(row, 'Signed off');
  });
});

/** The ring in the school's header holds plain numbers of the school's own back end. */
async function ringSays(window: PersonWindow, signed: number): Promise<void> {
  await window.page.waitForFunction(
    (wanted) => document.querySelector<HTMLProgressElement>('#ring')?.value === wanted,
    {polling: 100, timeout: 20_000},
    signed,
  );
}
