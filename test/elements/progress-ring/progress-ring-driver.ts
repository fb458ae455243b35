import '../../../src/define/progress-ring.ts';
import {fixture, html} from '@open-wc/testing';
import type {ProgressRing} from '../../../src/elements/progress-ring/progress-ring.ts';

/** Reads a ring as a person or a screen reader does. */
export class ProgressRingDriver {
  readonly element: ProgressRing;

  constructor(element: ProgressRing) {
    this.element = element;
  }

  static async showing(given: Partial<ProgressRing> = {}): Promise<ProgressRingDriver> {
    const element = await fixture<ProgressRing>(html`<wm-progress-ring></wm-progress-ring>`);
    const driver = new ProgressRingDriver(element);
    await driver.set(given);
    return driver;
  }

  static async from(markup: ReturnType<typeof html>): Promise<ProgressRingDriver> {
    const wrapper = await fixture<HTMLElement>(markup);
    const element = wrapper.matches('wm-progress-ring') ? wrapper : wrapper.querySelector('wm-progress-ring');
    const driver = new ProgressRingDriver(element as ProgressRing);
    await driver.element.updateComplete;
    return driver;
  }

  async set(given: Partial<ProgressRing>): Promise<void> {
    Object.assign(this.element, given);
    await this.element.updateComplete;
  }

  get figure(): string {
    return this.#find('text').textContent ?? '';
  }

  get shownLabel(): string {
    const label = this.#find<HTMLElement>('.label');
    return label.hidden ? '' : label.innerText;
  }

  get name(): string | null {
    return this.#bar.getAttribute('aria-label');
  }

  get inWords(): string | null {
    return this.#bar.getAttribute('aria-valuetext');
  }

  get valueNow(): string | null {
    return this.#bar.getAttribute('aria-valuenow');
  }

  get valueMax(): string | null {
    return this.#bar.getAttribute('aria-valuemax');
  }

  /** Percent of the way round that is drawn solid; 100 for a closed ring, 0 where none is drawn. */
  get solid(): number {
    return this.#drawn('.ring-done');
  }

  /** How many ticks of hatching there are. */
  get ticks(): number {
    return this.#isDrawn('.ring-waiting') ? this.#dashes('.ring-waiting').length : 0;
  }

  get isTurning(): boolean {
    return this.#find('.ring-done').classList.contains('ring-turning');
  }

  /** How many pieces the track is cut into. */
  get pieces(): number {
    return this.#dashes('.ring-track').length || 1;
  }

  get #bar(): Element {
    return this.#find('[role="progressbar"]');
  }

  #find<Found extends Element>(selector: string): Found {
    const found = this.element.renderRoot.querySelector<Found>(selector);
    if (!found) throw new Error(`The ring has no ${selector}`);
    return found;
  }

  #isDrawn(selector: string): boolean {
    return getComputedStyle(this.#find(selector)).display !== 'none';
  }

  #drawn(selector: string): number {
    if (!this.#isDrawn(selector)) return 0;
    const dashes = this.#dashes(selector);
    return dashes.length === 0 ? 100 : dashes.reduce((sum, dash) => sum + dash, 0);
  }

  /** Lengths of the dashes, without the gaps; none for a closed ring. */
  #dashes(selector: string): readonly number[] {
    const list = this.#find(selector).getAttribute('stroke-dasharray') ?? 'none';
    if (list === 'none') return [];
    return list
      .split(' ')
      .map(Number)
      .filter((_, at) => at % 2 === 0);
  }
}
