/** The page that the README prints for copying runs as it stands. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {serveOnLoopback} from '../src/hosts/loopback-server.ts';
import type {RunningSite} from '../src/hosts/loopback-server.ts';
import {pageHeaders, pagePolicy} from '../src/hosts/page-policy.ts';
import {answerWithFile} from '../src/hosts/static-files.ts';
import {buildLibraryIfNeeded, library, repository} from '../src/library-build.ts';
import {PersonWindow, launch, whyNoBrowser} from './windows.ts';

/** The one block of HTML that is marked as tested. */
function printedPage(): string {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/<!-- tested -->\s*```html\n(.*?)```/gs)].map(([, block]) => block);
  const [page, ...others] = blocks;
  if (page === undefined || others.length > 0)
    throw new Error(`README.md holds ${blocks.length} blocks of HTML marked as tested, not one`);
  return page;
}

describe('the page in the README', {skip: whyNoBrowser()}, () => {
  let browser: Browser;
  let site: RunningSite;

  before(async () => {
    await buildLibraryIfNeeded(() => undefined);
    const page = printedPage();
    const headers = {...pageHeaders(pagePolicy({})), 'content-type': 'text/html; charset=utf-8'};
    site = await serveOnLoopback(0, () => async (request) => {
      if (new URL(request.url).pathname === '/') return new Response(page, {headers});
      const file = await answerWithFile(request, [{path: '/', folder: library}], () => ({}));
      return file ?? new Response(null, {status: 404});
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('shows a mentee’s tasks from static files alone, under a strict policy', async () => {
    const window = await PersonWindow.alone(browser, site.origin);
    await window.reads('wm-task-checklist', /\d+ of \d+ signed/);
    await window.reads('[part~=task]', /[A-Z]{3}-\d\d/);
    assert.deepEqual(window.complaints, []);
  });

  it('keeps what a person does in it', async () => {
    const window = await PersonWindow.alone(browser, site.origin);
    await window.fillIn('wm-task-checklist', 'input[type=search]', 'TLS-04');
    await window.press('Log it: TLS-04');
    await window.press('Log it');
    await window.reads('[part~=task]', 'did it ×1');
    await window.page.reload();
    await window.fillIn('wm-task-checklist', 'input[type=search]', 'TLS-04');
    await window.reads('[part~=task]', 'did it ×1');
    assert.deepEqual(window.complaints, []);
  });
});
