import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {policy} from '../../tools/browsers/content-security-policy.ts';
import {chromiumArguments, findEngine} from '../../tools/browsers/engines.ts';

const dist = join(import.meta.dirname, '../../dist');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/**
 * Chromium and a strict host that serves the built files below `/one/` and, as another copy, below `/two/`. Below `/alone/`
 * there is the script without its parts.
 */
export class Host {
  readonly #browser: Browser;
  readonly #pages = new Map<string, string>();
  readonly #url: string;
  readonly #stop: () => void;

  private constructor(browser: Browser, url: string, pages: Map<string, string>, stop: () => void) {
    this.#browser = browser;
    this.#url = url;
    this.#pages = pages;
    this.#stop = stop;
  }

  static readonly isPossible = findEngine('chromium').path !== undefined;

  static async open(): Promise<Host> {
    const pages = new Map<string, string>();
    const server = createServer((request, response) => {
      void answer(request.url ?? '/').then(({status, type, body}) =>
        response
          .writeHead(status, {'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy()})
          .end(body),
      );
    });
    const answer = async (url: string) => {
      const path = new URL(url, 'http://localhost').pathname;
      const page = pages.get(path);
      if (page !== undefined) return {status: 200, type: 'text/html', body: page};
      const file = normalize(path).replace(/^\/(one|two|alone)\//, '/');
      try {
        if (path.startsWith('/alone/workplace-mentoring/')) throw new Error('This host has the script alone');
        return {
          status: 200,
          type: types[extname(file)] ?? 'application/octet-stream',
          body: await readFile(join(dist, file)),
        };
      } catch {
        return {status: 404, type: 'text/plain', body: `There is no ${path}`};
      }
    };
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The system gave no port');
    const browser = await puppeteer.launch({
      executablePath: findEngine('chromium').path ?? '',
      args: [...chromiumArguments],
    });
    return new Host(browser, `http://127.0.0.1:${String(address.port)}`, pages, () => server.close());
  }

  /** Opens a page with this head and body; `problems` fills with whatever the browser complains about. */
  async show(head: string, body: string): Promise<{readonly page: Page; readonly problems: string[]}> {
    const path = `/page-${String(this.#pages.size)}`;
    this.#pages.set(
      path,
      `<!doctype html><html lang="en"><head><title>t</title>${head}</head><body>${body}</body></html>`,
    );
    const page = await this.#browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      // A browser asks for an icon that no test page has.
      if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico'))
        problems.push(message.text());
    });
    await page.goto(`${this.#url}${path}`);
    return {page, problems};
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#stop();
  }
}
