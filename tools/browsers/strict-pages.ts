/**
 * Serves every test page as a careful host would: no inline script or style, Trusted Types enforced. The runner's own
 * inline scripts are let through by a nonce.
 */
import {randomBytes} from 'node:crypto';
import type {TestRunnerCoreConfig, TestRunnerPlugin} from '@web/test-runner';
import {policy} from './content-security-policy.ts';

type Middleware = NonNullable<TestRunnerCoreConfig['middleware']>[number];

/** Stands in front of the runner's own steps, so it sees the page after they have put their scripts in. */
export const servePolicy: Middleware = async (context, next) => {
  await next();
  if (context.path !== '/' || typeof context.body !== 'string') return;
  const nonce = randomBytes(16).toString('base64');
  context.body = context.body.replaceAll(/<(script|style)(?=[\s>])/g, `<$1 nonce="${nonce}"`);
  context.set('content-security-policy', policy({nonce}));
};

/** Makes every test file take in `setup` first, so that no test can forget to be watched. */
export function watchPages(setup: string, testFiles: RegExp): TestRunnerPlugin {
  return {
    name: 'watch-pages',
    transform({path, body}) {
      if (!testFiles.test(path) || typeof body !== 'string') return undefined;
      return {body: `import ${JSON.stringify(setup)}; ${body}`};
    },
  };
}
