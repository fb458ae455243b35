import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../../src/define/evaluation-form.ts';
import type {Entry} from '../../../src/domain/entry.ts';
import type {PlacementRecord} from '../../../src/domain/placement-record.ts';
import type {KeptDraft} from '../../../src/elements/evaluation-form/draft-event.ts';
import type {EvaluationForm} from '../../../src/elements/evaluation-form/evaluation-form.ts';
import {wednesday} from '../../../stories/fixtures/brake-placements.ts';

/** A form on the page, filled in the way a mentor does: by the words on it and by the keyboard. */
export class EvaluationFormDriver {
  readonly element: EvaluationForm;
  /** Every act the page was told of. */
  readonly entries: Entry[] = [];
  readonly drafts: KeptDraft[] = [];

  private constructor(element: EvaluationForm) {
    this.element = element;
    element.addEventListener('wm-entry', ({detail}) => this.entries.push(detail));
    element.addEventListener('wm-draft', ({detail}) => this.drafts.push(detail));
  }

  /** Without a provider. */
  static showing(task: string, record: PlacementRecord | readonly PlacementRecord[]): Promise<EvaluationFormDriver> {
    return EvaluationFormDriver.in(
      html`<wm-evaluation-form .record=${record} .now=${wednesday} task=${task}></wm-evaluation-form>`,
    );
  }

  static async in(page: TemplateResult): Promise<EvaluationFormDriver> {
    const top = await fixture<HTMLElement>(page);
    const element = top.matches('wm-evaluation-form') ? top : top.querySelector('wm-evaluation-form');
    const driver = new EvaluationFormDriver(element as EvaluationForm);
    await driver.settle();
    return driver;
  }

  /** Waits for what has been asked of the session, and for what is shown of it. */
  async settle(): Promise<void> {
    for (let round = 0; round < 4; round += 1) await this.element.updateComplete;
  }

  /** Fulfilled with the next draft that is kept. */
  nextDraft(): Promise<KeptDraft> {
    return new Promise((resolve) => {
      this.element.addEventListener('wm-draft', ({detail}) => resolve(detail), {once: true});
    });
  }

  get text(): string {
    return words(this.#one('.evaluation'));
  }

  /** Buttons that can be pressed, by their words. */
  get acts(): readonly string[] {
    return this.#all('.acts button')
      .filter((it) => it.getAttribute('aria-disabled') !== 'true')
      .map(words);
  }

  get summary(): string {
    const summary = this.#one('#summary');
    return summary.hidden ? '' : words(summary);
  }

  get tasks(): readonly string[] {
    return this.#all('.task-row .code').map(words);
  }

  get title(): string {
    return words(this.#one('#title'));
  }

  /** What has the focus inside, as a person reads it. */
  get focused(): string {
    const {renderRoot} = this.element;
    const active = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    if (!active) return '';
    return words(active instanceof HTMLInputElement ? (active.closest('label') ?? active) : active);
  }

  /** Words of the chosen answers, question by question. */
  get chosen(): readonly string[] {
    return this.#all<HTMLInputElement>('input[type=radio]:checked').map((it) => words(it.closest('label') as Element));
  }

  get comment(): string {
    return this.#one<HTMLTextAreaElement>('textarea').value;
  }

  /** The sentence that describes the question which is marked as wrong. */
  get problemAtField(): string {
    const field = this.#one('[aria-invalid=true]');
    return words(this.#one(`#${field.getAttribute('aria-describedby') ?? ''}`));
  }

  /** Answers the question of this name. */
  async answer(question: string, answer: string): Promise<void> {
    const group = this.#all('fieldset').find((it) => words(it.querySelector('legend') as Element).startsWith(question));
    const label = [...(group?.querySelectorAll('label') ?? [])].find((it) => words(it).includes(answer));
    (label ?? missing(`an answer ${answer} to ${question}`)).click();
    await this.settle();
  }

  async write(comment: string): Promise<void> {
    await this.#type(this.#one<HTMLTextAreaElement>('textarea'), comment);
  }

  async letRead(who: string): Promise<void> {
    const select = this.#one<HTMLSelectElement>('select');
    const option = [...select.options].find((it) => words(it) === who) ?? missing(`an option ${who}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settle();
  }

  async search(text: string): Promise<void> {
    await this.#type(this.#one<HTMLInputElement>('input[type=search]'), text);
  }

  async press(label: string): Promise<void> {
    const buttons = this.#all('button');
    const button = buttons.find((it) => words(it) === label) ?? buttons.find((it) => words(it).startsWith(label));
    (button ?? missing(`a button ${label}`)).click();
    await this.settle();
  }

  async keys(...names: readonly string[]): Promise<void> {
    for (const press of names) await sendKeys({press});
    await this.settle();
  }

  async focus(selector: string): Promise<void> {
    this.#one(selector).focus();
    await this.settle();
  }

  async #type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settle();
  }

  #one<E extends HTMLElement>(selector: string): E {
    return this.element.renderRoot.querySelector<E>(selector) ?? missing(selector);
  }

  #all<E extends HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }
}

function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function missing(what: string): never {
  throw new Error(`The form shows no ${what}`);
}
