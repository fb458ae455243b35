import {fixture, html} from '@open-wc/testing';
import '../../../src/define/sync-status.ts';
import type {SyncStatus} from '../../../src/elements/sync-status/sync-status.ts';
import type {FakeSession} from '../../../stories/fixtures/fake-session.ts';
import {withSession} from '../../../stories/fixtures/with-session.ts';

/** The line about saving and sending, as a person reads and uses it. */
export class SyncStatusDriver {
  readonly element: SyncStatus;

  private constructor(element: SyncStatus) {
    this.element = element;
  }

  static async showing(session: FakeSession): Promise<SyncStatusDriver> {
    const page = await fixture<HTMLElement>(withSession(session, html`<wm-sync-status></wm-sync-status>`));
    return SyncStatusDriver.#in(page.querySelector('wm-sync-status'));
  }

  static async alone(): Promise<SyncStatusDriver> {
    return SyncStatusDriver.#in(await fixture<SyncStatus>(html`<wm-sync-status></wm-sync-status>`));
  }

  static async #in(element: SyncStatus | null): Promise<SyncStatusDriver> {
    if (!element) throw new Error('The page holds no wm-sync-status');
    await element.updateComplete;
    return new SyncStatusDriver(element);
  }

  /** Gives the provider another session. */
  async switchTo(session: FakeSession): Promise<void> {
    const stand = this.element.closest('session-stand');
    if (!stand) throw new Error('The element stands below no provider');
    stand.session = session;
    await this.settled();
  }

  /** What is spoken. */
  get said(): string {
    return wordsOf(this.element.renderRoot.querySelector('[role="status"]'));
  }

  get text(): string {
    return [...this.element.renderRoot.children].map(wordsOf).join(' ').trim();
  }

  get focused(): string {
    const root = this.element.renderRoot as ShadowRoot;
    return wordsOf(root.activeElement);
  }

  async press(name: string | RegExp): Promise<void> {
    const buttons = [...this.element.renderRoot.querySelectorAll('button')];
    const named = buttons.map((it) => [it, it.getAttribute('aria-label') ?? wordsOf(it)] as const);
    const found = named.find(([, is]) => (typeof name === 'string' ? is === name : name.test(is)));
    if (!found) throw new Error(`No button ${String(name)} among ${named.map(([, is]) => is).join(', ')}`);
    found[0].focus();
    found[0].click();
    await this.settled();
  }

  /** Copies the first act; what a person then has, from the clipboard or from the text to take by hand. */
  async copy(): Promise<string> {
    let written = '';
    const {clipboard} = navigator;
    const writeText = (text: string): Promise<void> => {
      written = text;
      return Promise.resolve();
    };
    // Whether a test page may write to the real one differs by engine.
    if (clipboard) Object.defineProperty(clipboard, 'writeText', {configurable: true, value: writeText});
    await this.press(/^Copy: /);
    if (clipboard) Reflect.deleteProperty(clipboard, 'writeText');
    return written || (this.element.renderRoot.querySelector('textarea')?.value ?? '');
  }

  async settled(): Promise<void> {
    do {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    } while (!(await this.element.updateComplete));
  }
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
