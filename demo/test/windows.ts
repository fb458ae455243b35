import puppeteer from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import {chromiumArguments, findEngine} from '../../tools/browsers/engines.ts';

const patienceMs = 20_000;

/** Why browser tests are skipped here; `false` where they run. */
export function whyNoBrowser(): string | false {
  const {path, packages} = findEngine('chromium');
  if (path || process.env['REQUIRE_ALL'] === '1') return false;
  return `Chromium is not installed: apt-get install -y ${packages.join(' ')}`;
}

/** @param profile folder that outlives the browser; left out, one that does not */
export async function launch(profile?: string): Promise<Browser> {
  const {path} = findEngine('chromium');
  if (!path) throw new Error('Chromium is not installed');
  return puppeteer.launch({
    executablePath: path,
    args: [...chromiumArguments],
    ...(profile !== undefined && {userDataDir: profile}),
  });
}

/** Somebody's window: what they can read in it and do in it, through all shadow roots. */
export class PersonWindow {
  readonly page: Page;
  /** What the page complained about by itself. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(`uncaught ${String(error)}`));
    page.on('console', (message) => {
      // Answers of a service that is down are told in the page; Chromium repeats them here.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.complaints.push(message.text());
    });
  }

  /** A window of its own person: nothing is shared with the others. */
  static async alone(browser: Browser, address: string): Promise<PersonWindow> {
    const context = await browser.createBrowserContext();
    return PersonWindow.#at(await context.newPage(), address);
  }

  /** A window on the same device as the others. */
  static async beside(browser: Browser, address: string): Promise<PersonWindow> {
    return PersonWindow.#at(await browser.newPage({type: 'window'}), address);
  }

  static async #at(page: Page, address: string): Promise<PersonWindow> {
    await page.setViewport({width: 1280, height: 900});
    const window = new PersonWindow(page);
    await page.evaluateOnNewDocument(readTexts);
    await page.goto(address);
    return window;
  }

  /** Waits until an element that fits `selector`, at any depth, says `text`. */
  async reads(selector: string, text: string | RegExp): Promise<void> {
    const wanted = typeof text === 'string' ? {text} : {pattern: text.source};
    try {
      await this.page.waitForFunction(
        (ask) => {
          const shown = window.textsOf?.(ask.selector) ?? [];
          return shown.some((it) => ('text' in ask ? it.includes(ask.text) : new RegExp(ask.pattern).test(it)));
        },
        {polling: 100, timeout: patienceMs},
        {selector, ...wanted},
      );
    } catch (cause) {
      const shown = await this.page.evaluate((it) => window.textsOf?.(it) ?? [], selector);
      throw new Error(`${selector} does not say ${String(text)} but: ${shown.join(' | ').slice(0, 800) || 'nothing'}`, {
        cause,
      });
    }
  }

  /** Waits until the page's address holds these words. */
  async addressHolds(words: string): Promise<void> {
    await this.page.waitForFunction((it) => location.href.includes(it), {polling: 100, timeout: patienceMs}, words);
  }

  /** Presses the button or link of that name, as soon as it can be pressed. */
  async press(name: string, role = 'button'): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(patienceMs).click();
  }

  /** Presses what fits a selector inside an element's shadow root. */
  async pressIn(element: string, selector: string): Promise<void> {
    await this.page.locator(`${element} >>> ${selector}`).setTimeout(patienceMs).click();
  }

  /** Types over what stands in a field inside an element's shadow root. */
  async fillIn(element: string, selector: string, text: string): Promise<void> {
    await this.page.locator(`${element} >>> ${selector}`).setTimeout(patienceMs).fill(text);
  }
}

declare global {
  interface Window {
    /** What the elements that fit say, through all shadow roots; hidden parts left out. */
    textsOf?: (selector: string) => readonly string[];
  }
}

/** Runs in the page before everything else. */
function readTexts(): void {
  const search = (root: ParentNode, selector: string): Element[] =>
    [...root.querySelectorAll('*')].flatMap((it) => [
      ...(it.matches(selector) ? [it] : []),
      ...(it.shadowRoot ? search(it.shadowRoot, selector) : []),
    ]);
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && node.hidden)) return '';
    if (node instanceof HTMLDetailsElement && !node.open) return '';
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    return [...inside.childNodes].map(textOf).join(' ');
  };
  window.textsOf = (selector) => search(document, selector).map((it) => textOf(it).replaceAll(/\s+/g, ' ').trim());
}
