import {ReactiveElement} from '@lit/reactive-element';
import type {PropertyValues} from '@lit/reactive-element';
import {nearestLanguage} from '../../context/nearest-language.ts';
import {progressRing as english} from '../../locales/en/progress-ring.ts';
import {progressRing as spanish} from '../../locales/es/progress-ring.ts';
import {brand} from '../shared/brand.ts';
import {property} from '../shared/property.ts';
import {ringArcs} from '../shared/ring-arcs.ts';
import {ringStyles} from '../shared/ring-styles.ts';
import {amountsFrom} from './amounts.ts';
import type {Amounts} from './amounts.ts';
import {percentWriter} from './percent.ts';
import {drawArcs, makePicture} from './picture.ts';
import type {Picture} from './picture.ts';
import {styles} from './styles.ts';

/**
 * The bare ring: numbers in, picture out. It needs no provider and no data layer; its language is the page's, and as it
 * speaks four words it carries them in English and Spanish.
 *
 *     <wm-progress-ring value="9" waiting="2" max="14" label="Brakes"></wm-progress-ring>
 *
 * To a screen reader it is a progress bar with a name and a value in words, "9 of 14, 64%, 2 waiting" (a `meter` is not
 * for the progress of work, and an image could not say that it changed). It is no Tab stop.
 *
 * Its template never changes, only numbers in it do; so it writes them itself and leaves the template engine out, which
 * would be half of its size and of its time where 500 stand on one page.
 *
 * @cssprop [--wm-ring-size=72px] - Width and height of the picture.
 * @cssprop --wm-color-primary - The accent; drawn darker or lighter where it would not stand out.
 * @csspart ring - The picture.
 * @csspart label - The words under it.
 */
export class ProgressRing extends ReactiveElement {
  static override readonly styles = [brand, ringStyles, styles];

  /** What is done, in the unit of `max`. Left out while nothing is known yet: a piece goes round. */
  @property({type: Number}) value: number | null | undefined;

  /** All there is to do. */
  @property({type: Number}) max = 100;

  /** What waits for somebody else, on top of `value`: hatched. */
  @property({type: Number}) waiting = 0;

  /** What the ring is about. Shown under it, and its name. */
  @property() label = '';

  /**
   * Pieces with gaps between them: either how many (`"5"`, filled one after another by `value`), or what of each is done
   * (`"3/3 2/5 0/4"` or `"1 0.4 0"`). Where `value` is left out, it is the sum of the pieces.
   */
  @property() segments = '';

  #picture: Picture | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved to where another language is spoken.
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.#picture) {
      this.#picture = makePicture();
      this.renderRoot.append(this.#picture.root);
    }
    this.#draw(this.#picture, amountsFrom(this.value, this.max, this.waiting, this.segments));
  }

  #draw(picture: Picture, {value, max, waiting, pieces}: Amounts): void {
    const language = nearestLanguage(this);
    const words = /^es\b/i.test(language) ? spanish() : english();
    const {root, figure, label} = picture;
    const done = value === undefined ? undefined : max > 0 ? value / max : 0;
    drawArcs(picture, ringArcs({done, waiting: max > 0 ? waiting / max : 0, pieces}));

    const percent = done === undefined ? '' : max > 0 ? percentWriter(language)(done) : '–';
    figure.textContent = percent;
    label.textContent = this.label;
    label.hidden = !this.label;
    root.setAttribute('aria-label', this.label || words.label);
    root.setAttribute('aria-valuemax', `${max}`);
    if (value === undefined) {
      root.removeAttribute('aria-valuenow');
      root.setAttribute('aria-valuetext', words.loading);
    } else {
      root.setAttribute('aria-valuenow', `${value}`);
      root.setAttribute('aria-valuetext', max > 0 ? words.value(value, max, percent, waiting) : words.nothing);
    }
  }
}
