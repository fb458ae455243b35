import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../../src/define/manager-overview.ts';
import type {ManagerOverview} from '../../../src/elements/manager-overview/manager-overview.ts';
import type {OverviewRow} from '../../../src/domain/overview-row.ts';

/** An overview on the page, seen and used the way a manager sees and uses it. */
export class OverviewDriver {
  readonly element: ManagerOverview;

  private constructor(element: ManagerOverview) {
    this.element = element;
  }

  static showing(rows: readonly OverviewRow[]): Promise<OverviewDriver> {
    return OverviewDriver.in(html`<wm-manager-overview .rows=${rows}></wm-manager-overview>`);
  }

  static async in(page: TemplateResult): Promise<OverviewDriver> {
    const top = await fixture<HTMLElement>(page);
    const element = top.matches('wm-manager-overview') ? top : top.querySelector('wm-manager-overview');
    const driver = new OverviewDriver(element as ManagerOverview);
    await driver.settle();
    return driver;
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Names in the table, from top to bottom. */
  get names(): readonly string[] {
    return this.#all('tbody .name').map(words);
  }

  get dueLines(): readonly string[] {
    return this.#all('.due-words').map(words);
  }

  get count(): string {
    return words(this.#one('.count'));
  }

  get openedName(): string | undefined {
    const title = this.element.renderRoot.querySelector('#details-title');
    return title ? words(title) : undefined;
  }

  get text(): string {
    return words(this.#one('.overview'));
  }

  /** What has the focus inside the element, as a person reads it. */
  get focused(): string {
    const {renderRoot} = this.element;
    return renderRoot instanceof ShadowRoot && renderRoot.activeElement ? words(renderRoot.activeElement) : '';
  }

  sortOf(title: string): string | null {
    return this.#header(title).getAttribute('aria-sort');
  }

  cell(name: string, title: string): string {
    const column = this.#all('thead th').findIndex((it) => words(it).startsWith(title));
    const row = this.#all('tbody tr').find((it) => it.textContent.includes(name));
    return words((row as HTMLTableRowElement).cells[column] ?? missing(`a cell ${title} of ${name}`));
  }

  async sortBy(title: string, options: {readonly shift?: boolean} = {}): Promise<void> {
    const button = this.#header(title).querySelector('button') ?? missing(`a button that sorts by ${title}`);
    button.dispatchEvent(new MouseEvent('click', {bubbles: true, shiftKey: options.shift ?? false}));
    await this.settle();
  }

  async press(label: string): Promise<void> {
    const button = this.#all('button').find((it) => (it.getAttribute('aria-label') ?? words(it)).startsWith(label));
    (button ?? missing(`a button ${label}`)).click();
    await this.settle();
  }

  async search(text: string): Promise<void> {
    const input = this.#one('input[type=search]') as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settle();
  }

  async focusName(name: string): Promise<void> {
    const button = this.#all('tbody .name').find((it) => words(it) === name) ?? missing(`a row of ${name}`);
    button.focus();
    await this.settle();
  }

  /** Keys one after another, `Control+Home` with one held. */
  async keys(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const [press = '', held] = name.split('+').reverse();
      if (held !== undefined) await sendKeys({down: held});
      await sendKeys({press});
      if (held !== undefined) await sendKeys({up: held});
    }
    await this.settle();
  }

  #header(title: string): HTMLElement {
    return this.#all('thead th').find((it) => words(it).startsWith(title)) ?? missing(`a column ${title}`);
  }

  #one(selector: string): HTMLElement {
    return this.element.renderRoot.querySelector<HTMLElement>(selector) ?? missing(selector);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}

function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function missing(what: string): never {
  throw new Error(`The overview shows no ${what}`);
}
