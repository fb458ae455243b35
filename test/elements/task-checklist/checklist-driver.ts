import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../../src/define/task-checklist.ts';
import type {Entry} from '../../../src/domain/entry.ts';
import type {PlacementRecord} from '../../../src/domain/placement-record.ts';
import type {TaskChecklist} from '../../../src/elements/task-checklist/task-checklist.ts';
import {wednesday} from '../../../stories/fixtures/brake-placements.ts';

/** A checklist on the page, used the way mentee and mentor do: by the words on it and by the keyboard. */
export class ChecklistDriver {
  readonly element: TaskChecklist;
  /** Every act the page was told of. */
  readonly entries: Entry[] = [];
  readonly filters: string[] = [];

  private constructor(element: TaskChecklist) {
    this.element = element;
    element.addEventListener('wm-entry', ({detail}) => this.entries.push(detail));
    element.addEventListener('wm-filter', ({detail}) => this.filters.push(detail.filter));
  }

  /** Without a provider. */
  static showing(record: PlacementRecord, filter = ''): Promise<ChecklistDriver> {
    return ChecklistDriver.in(
      html`<wm-task-checklist .record=${record} .now=${wednesday} filter=${filter}></wm-task-checklist>`,
    );
  }

  static async in(page: TemplateResult): Promise<ChecklistDriver> {
    const top = await fixture<HTMLElement>(page);
    const element = top.matches('wm-task-checklist') ? top : top.querySelector('wm-task-checklist');
    const driver = new ChecklistDriver(element as TaskChecklist);
    await driver.settle();
    return driver;
  }

  /** Waits for what has been asked of the session, and for what is shown of it. */
  async settle(): Promise<void> {
    for (let round = 0; round < 5; round += 1) await this.element.updateComplete;
  }

  get text(): string {
    return words(this.#one('.checklist'));
  }

  /** Codes of the tasks that stand in the document. */
  get codes(): readonly string[] {
    return this.#all('.task .code').map(words);
  }

  get openAreas(): readonly string[] {
    return this.#all('.area-button[aria-expanded=true] .area-title').map(words);
  }

  get areas(): readonly string[] {
    return this.#all('.area-button').map(words);
  }

  get found(): string {
    return words(this.#one('.found'));
  }

  get chips(): readonly string[] {
    return this.#all('.chip').map(words);
  }

  /** What is read out after an act. */
  get said(): string {
    return words(this.#one('.checklist > [role=status].visually-hidden'));
  }

  /** One row, as read. */
  row(code: string): string {
    return words(this.#row(code));
  }

  /** What can be done in a row, by the words on the buttons. */
  actsOf(code: string): readonly string[] {
    return [...this.#row(code).querySelectorAll('.acts button')].map(words);
  }

  /** What has the focus inside, as a screen reader names it. */
  get focused(): string {
    const {renderRoot} = this.element;
    const active = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    if (!active) return '';
    const label = active instanceof HTMLInputElement ? active.closest('label') : null;
    return active.getAttribute('aria-label') ?? words(label ?? active);
  }

  /** Presses an act of a row and waits for what it opens. */
  async act(code: string, act: string): Promise<void> {
    const button = [...this.#row(code).querySelectorAll('button')].find((it) => words(it).startsWith(act));
    (button ?? missing(`an act ${act} at ${code}`)).click();
    await this.settle();
  }

  /** Opens a form or the history below a row. */
  async open(code: string, act: string): Promise<void> {
    await this.act(code, act);
    await this.appears('.part .act-form, .part .history');
    await this.settle();
  }

  async openJob(): Promise<void> {
    const button = this.#all('.job').find((it) => it.offsetWidth > 0) ?? missing('button to log a job');
    button.focus();
    button.click();
    await this.appears('dialog[open]');
  }

  async press(label: string): Promise<void> {
    const button = this.#all('button').find((it) => words(it) === label && it.dataset['act'] === undefined);
    (button ?? missing(`a button ${label}`)).click();
    await this.settle();
  }

  async choose(text: string): Promise<void> {
    const label = this.#all('.part label, dialog label').find((it) => words(it).includes(text));
    (label ?? missing(`a choice ${text}`)).click();
    await this.settle();
  }

  async fill(label: string, text: string): Promise<void> {
    const field = this.#all('.field, .job-tasks').find((it) => words(it).startsWith(label));
    const input = field?.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input') ?? missing(label);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settle();
  }

  valueOf(label: string): string {
    const field = this.#all('.field').find((it) => words(it).startsWith(label));
    return field?.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input')?.value ?? missing(label);
  }

  async search(text: string): Promise<void> {
    const input = this.#one('.search') as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settle();
  }

  async focusAct(code: string, act: string): Promise<void> {
    const button = [...this.#row(code).querySelectorAll('button')].find((it) => words(it).startsWith(act));
    (button ?? missing(`an act ${act} at ${code}`)).focus();
  }

  async keys(...names: readonly string[]): Promise<void> {
    for (const press of names) {
      await sendKeys({press});
      await this.settle();
    }
  }

  /** What is loaded on demand comes when it comes. */
  async appears(selector: string): Promise<HTMLElement> {
    for (let frame = 0; frame < 300; frame += 1) {
      await this.settle();
      const found = this.element.renderRoot.querySelector<HTMLElement>(selector);
      if (found) return found;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return missing(selector);
  }

  /** A dialog tells of its closing in its own time. */
  async vanishes(selector: string): Promise<void> {
    for (let frame = 0; frame < 300 && this.has(selector); frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await this.settle();
    }
  }

  has(selector: string): boolean {
    return this.element.renderRoot.querySelector(selector) !== null;
  }

  #row(code: string): HTMLElement {
    const row = this.#all('.task').find((it) => words(it).startsWith(code));
    return row ?? missing(`a row ${code}`);
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
  throw new Error(`The checklist shows no ${what}`);
}
