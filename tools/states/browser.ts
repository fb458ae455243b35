import puppeteer from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import {chromiumArguments, findEngine} from '../browsers/engines.ts';

/** `forced`: the person's own few colours, as Windows' contrast themes give them to every page. */
export type Theme = 'light' | 'dark' | 'forced';

/** Motion is reduced, so nothing is under way when the page is looked at. */
export async function launch(engine: 'chromium' | 'firefox', theme: Theme): Promise<Browser> {
  const {path} = findEngine(engine);
  if (!path) throw new Error(`${engine} is not installed`);
  if (engine === 'chromium') return puppeteer.launch({executablePath: path, args: [...chromiumArguments]});
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
      ...(theme === 'forced' && {'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1}),
    },
  });
}

export interface Look {
  readonly theme: Theme;
  readonly width: number;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export async function openPage(browser: Browser, engine: 'chromium' | 'firefox', look: Look): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({width: look.width, height: 900});
  if (engine === 'chromium') {
    // Not `emulateMediaFeatures`: that knows nothing of forced colours.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        {name: 'prefers-color-scheme', value: look.theme === 'dark' ? 'dark' : 'light'},
        {name: 'prefers-reduced-motion', value: 'reduce'},
        {name: 'forced-colors', value: look.theme === 'forced' ? 'active' : 'none'},
      ],
    });
  }
  return page;
}

/** Loads the states page afresh and dresses it. */
export async function load(page: Page, url: string, {theme, lang, dir}: Look): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => window.statesPage !== undefined);
  await page.evaluate(
    (it) => {
      document.documentElement.classList.toggle('dark', it.theme === 'dark');
      document.documentElement.lang = it.lang;
      document.documentElement.dir = it.dir;
    },
    {theme, lang, dir},
  );
}
