// BROWSERS=chromium,firefox,webkit (usual: all that are installed) · FILES='test/elements/rating/*.test.ts'
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findEngine, findEngines} from './tools/browsers/engines.ts';
import {servePolicy, watchPages} from './tools/browsers/strict-pages.ts';
import {summaryReporter} from './tools/browsers/summary-reporter.ts';
import {WebKitLauncher} from './tools/browsers/webkit-launcher.ts';

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {executablePath: findEngine('chromium').path, args: [...chromiumArguments]},
      async createPage({context}) {
        const page = await context.newPage();
        // Of two pages at once only one is in front; the other would get no animation frames, and no focus.
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    }),
  firefox: () =>
    chromeLauncher({
      concurrency: 1, // pages of one window take the focus from each other
      puppeteer,
      launchOptions: {browser: 'firefox', executablePath: findEngine('firefox').path},
    }),
  webkit: () => new WebKitLauncher(),
};

const installed = findEngines()
  .filter(({path}) => path)
  .map(({name}) => name);
const browsers = process.env.BROWSERS?.split(',') ?? installed;

export default {
  files: process.env.FILES ?? 'test/{elements,host}/**/*.test.ts',
  nodeResolve: {exportConditions: ['workplace-mentoring:source', 'browser', 'development']},
  middleware: [servePolicy],
  plugins: [
    watchPages('/test/setup/strict-page.ts', /^\/test\/(elements|host)\/.*\.test\.ts$/),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${import.meta.dirname}/tsconfig.json`}),
  ],
  browsers: browsers.map((name) => launchers[name]()),
  reporters: [defaultReporter(), summaryReporter('elements')],
  testFramework: {config: {timeout: '10000'}},
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
};
