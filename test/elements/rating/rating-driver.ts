import '../../../src/define/rating.ts';
import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {loadScale} from '../../../src/content/catalogue.ts';
import type {Rating} from '../../../src/elements/rating/rating.ts';
import {id} from '../../../src/domain/ids.ts';
import type {ScaleId} from '../../../src/domain/ids.ts';

export const scale = await loadScale(id<ScaleId>('shop-0-4'));

/** Uses a rating as a person does: by the words on its buttons and by the keyboard. */
export class RatingDriver {
  readonly element: Rating;
  readonly events: string[] = [];

  constructor(element: Rating) {
    this.element = element;
    for (const type of ['input', 'change']) {
      element.addEventListener(type, () => this.events.push(`${type} ${element.value}`));
    }
  }

  static async showing(given: Partial<Rating> = {}): Promise<RatingDriver> {
    return RatingDriver.in(html`<form><wm-rating name="level"></wm-rating></form>`, given);
  }

  /** In markup of the page around it. */
  static async in(markup: ReturnType<typeof html>, given: Partial<Rating> = {}): Promise<RatingDriver> {
    const around = await fixture<HTMLElement>(markup);
    const element = around.querySelector('wm-rating');
    if (!element) throw new Error('There is no rating in it');
    const driver = new RatingDriver(element);
    await driver.set({scale, ...given});
    return driver;
  }

  async set(given: Partial<Rating>): Promise<void> {
    Object.assign(this.element, given);
    await this.element.updateComplete;
  }

  /** Presses the button that shows these words. */
  async press(short: string): Promise<void> {
    this.#button(short).click();
    await this.element.updateComplete;
  }

  async type(...keys: readonly string[]): Promise<void> {
    for (const press of keys) await sendKeys({press});
    await this.element.updateComplete;
  }

  /** The words of the chosen level, as the browser shows it. */
  get chosen(): string | undefined {
    return this.#radios
      .find((it) => it.checked)
      ?.labels?.[0]?.querySelector('.rating-head')
      ?.textContent?.trim();
  }

  get focused(): string | undefined {
    return (this.element.renderRoot as ShadowRoot).activeElement?.getAttribute('value') ?? undefined;
  }

  get groupName(): string | null {
    const group = this.#group;
    return group.getAttribute('aria-label') ?? group.querySelector('legend')?.textContent ?? null;
  }

  get group(): Element {
    return this.#group;
  }

  get anchors(): readonly string[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>('.rating-anchor')].map((it) => it.innerText);
  }

  get buttons(): readonly DOMRect[] {
    return [...this.element.renderRoot.querySelectorAll('.rating-level')].map((it) => it.getBoundingClientRect());
  }

  /** What the form would send. */
  get sent(): FormDataEntryValue | null {
    const {form} = this.element;
    if (!form) throw new Error('The rating stands in no form');
    return new FormData(form).get('level');
  }

  get #group(): Element {
    const group = this.element.renderRoot.querySelector('[role="radiogroup"]');
    if (!group) throw new Error('No group is shown');
    return group;
  }

  get #radios(): readonly HTMLInputElement[] {
    return [...this.element.renderRoot.querySelectorAll('input')];
  }

  #button(short: string): HTMLElement {
    const found = [...this.element.renderRoot.querySelectorAll('label')].find((it) => it.innerText.includes(short));
    if (!found) throw new Error(`No level is called ${short}`);
    return found;
  }
}
