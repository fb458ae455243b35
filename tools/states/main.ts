/**
 * Opens every designed state of every element in a real browser on a strict page and lets axe read it: Chromium light,
 * dark and in forced colours, Firefox light and in forced colours. Fails on what axe finds, on errors, on broken policy, and where a branch of render code is
 * reached by no state.
 *
 *   --element rating            only this element (then without the check of branches)
 *   --engines chromium          only these
 *   --shots DIR                 writes pictures instead of checking
 *   --widths 360,768,1280 --theme dark --lang es --dir rtl      how the pictures look
 */
import {globSync, mkdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import {findEngine} from '../browsers/engines.ts';
import {launch, load, openPage} from './browser.ts';
import type {Look, Theme} from './browser.ts';
import {bundlePage} from './bundle.ts';
import {Coverage} from './coverage.ts';
import {servePage} from './serve.ts';
import {unreachedRenderCode} from './unreached.ts';
import {walk} from './walk.ts';
import type {StateName} from './walk.ts';

const root = join(import.meta.dirname, '../..');
const {values: options} = parseArgs({
  options: {
    element: {type: 'string'},
    engines: {type: 'string', default: 'chromium,firefox'},
    shots: {type: 'string'},
    widths: {type: 'string', default: '360,768,1280'},
    theme: {type: 'string', default: 'light'},
    lang: {type: 'string', default: 'en'},
    dir: {type: 'string', default: 'ltr'},
  },
});

const {files} = await bundlePage();
const server = await servePage(files);
const count = {passed: 0, failed: 0, skipped: 0};
const usual: Look = {theme: 'light', width: 1024, lang: 'en', dir: 'ltr'};

async function statesIn(url: string): Promise<readonly StateName[]> {
  const browser = await launch('chromium', 'light');
  try {
    const page = await openPage(browser, 'chromium', usual);
    await load(page, url, usual);
    const all = await page.evaluate(() => window.statesPage?.list() ?? []);
    return all.filter(({element}) => options.element === undefined || element === options.element);
  } finally {
    await browser.close();
  }
}

function judge(title: string, problems: readonly string[]): void {
  count[problems.length === 0 ? 'passed' : 'failed'] += 1;
  if (problems.length > 0) console.log(`✗ ${title}\n${problems.map((it) => `    ${it}`).join('\n')}`);
}

async function check(states: readonly StateName[]): Promise<void> {
  const runs: readonly (readonly ['chromium' | 'firefox', Theme])[] = [
    ['chromium', 'light'],
    ['chromium', 'dark'],
    ['chromium', 'forced'],
    ['firefox', 'light'],
    ['firefox', 'forced'],
  ];
  const coverage = new Coverage();
  for (const [engine, theme] of runs) {
    if (!options.engines.split(',').includes(engine)) continue;
    if (!findEngine(engine).path) {
      console.log(`- ${engine} is not installed: ${String(states.length)} states skipped`);
      count.skipped += states.length;
      continue;
    }
    const browser = await launch(engine, theme);
    try {
      const page = await openPage(browser, engine, {...usual, theme});
      const watched = engine === 'chromium' && theme === 'light' ? coverage : undefined;
      await walk(
        page,
        server.url,
        {...usual, theme},
        states,
        ({element, name}, problems) => {
          judge(`${element}: ${name} (${engine}, ${theme})`, problems);
        },
        watched,
      );
    } finally {
      await browser.close();
    }
  }
  if (options.element !== undefined) return;
  for (const path of globSync('src/define/*.ts', {cwd: root})) {
    const element = basename(path, '.ts');
    judge(`${element} has designed states`, states.some((it) => it.element === element) ? [] : ['none is listed']);
  }
  judge('every branch of render code is reached by a state', unreachedRenderCode(files, server.url, coverage));
}

async function shoot(states: readonly StateName[], folder: string): Promise<void> {
  const theme = (['dark', 'forced'] as const).find((it) => it === options.theme) ?? 'light';
  const browser = await launch('chromium', theme);
  mkdirSync(folder, {recursive: true});
  try {
    for (const width of options.widths.split(',').map(Number)) {
      const look: Look = {theme, width, lang: options.lang, dir: options.dir === 'rtl' ? 'rtl' : 'ltr'};
      const page = await openPage(browser, 'chromium', look);
      let loaded: string | undefined;
      for (const {element, name} of states) {
        if (element !== loaded) await load(page, server.url, look);
        loaded = element;
        await page.evaluate((it) => window.statesPage?.show(it.element, it.name), {element, name});
        await page.waitForNetworkIdle({idleTime: 50});
        const path = join(folder, `${element}.${name}.${String(width)}.${theme}.png`);
        await page.screenshot({path, fullPage: true});
        console.log(path);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

try {
  const states = await statesIn(server.url);
  if (options.shots === undefined) await check(states);
  else await shoot(states, options.shots);
} finally {
  server.stop();
}
if (options.shots === undefined) {
  const {passed, failed, skipped} = count;
  console.log(`states: ${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}
