/** The dealer's recipe: the intranet opens in a dead spot, with the data of the person who was there, and keeps work. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {buildLibraryIfNeeded} from '../src/library-build.ts';
import {openShop} from './shop.ts';
import type {Shop} from './shop.ts';
import {PersonWindow, launch, whyNoBrowser} from './windows.ts';

describe('the dealer’s page without a network', {skip: whyNoBrowser()}, () => {
  let shop: Shop;
  let browser: Browser;

  before(async () => {
    await buildLibraryIfNeeded(() => undefined);
    browser = await launch();
    shop = await openShop();
  });
  after(async () => {
    await browser?.close();
    await shop?.stop();
  });

  it('opens, shows what was there, and keeps what is done', async () => {
    const mentee = await PersonWindow.alone(browser, `${shop.dealer}/?visitor=ana&filter=TLS-04`);
    await mentee.reads('[part~=task]', 'Not started');
    await mentee.page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');

    await shop.killService();
    await shop.stopSites();
    await mentee.page.reload();
    await mentee.reads('[part~=task]', 'Not started');
    await mentee.press('Log it: TLS-04');
    await mentee.press('Log it');
    await mentee.reads('[part~=task]', 'Saved on this device');
    await mentee.page.reload();
    await mentee.reads('[part~=task]', 'did it ×1');
    assert.deepEqual(mentee.complaints, []);
  });
});
