import {ReactiveElement} from '@lit/reactive-element';
import type {PropertyValues} from '@lit/reactive-element';
import {nothing, render} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {nearestLanguage} from '../../context/nearest-language.ts';
import type {LevelId} from '../../domain/ids.ts';
import type {RatingScale} from '../../domain/rating-scale.ts';
import {rating as english} from '../../locales/en/rating.ts';
import {rating as spanish} from '../../locales/es/rating.ts';
import {brand} from '../shared/brand.ts';
import {choicesOf, ratingGroup} from '../shared/rating-group.ts';
import {ratingGroupStyles} from '../shared/rating-group-styles.ts';
import {property} from '../shared/property.ts';
import {styles} from './styles.ts';

/**
 * A rating as a form control: the levels of a scale as buttons with their anchor sentences in view. It goes into any
 * `<form>` under its `name` with the id of the chosen level, takes part in validation, reset and restore, and can be
 * named by a `<label>`. No provider is needed; its language is the page's. Nothing is chosen beforehand.
 *
 *     <wm-rating name="level" label="What did you see today?" required></wm-rating>
 *     <script type="module">document.querySelector('wm-rating').scale = scale;</script>
 *
 * The attribute `value` is what a reset goes back to; the property is the present answer and is never reflected.
 * A value that the scale does not hold chooses nothing and sends nothing.
 *
 * (`ReactiveElement` with lit's templates: what `LitElement` adds to the two is not used here, and every byte counts.)
 *
 * @fires {Event} input - A person chose a level; setting `value` fires nothing.
 * @fires {Event} change - The same, as native radios do.
 * @csspart group - All levels.
 * @csspart level - One level.
 */
export class Rating extends ReactiveElement {
  static override readonly styles = [brand, ratingGroupStyles, styles];
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};

  /** Name in the form's data. */
  @property({reflect: true}) name = '';

  /** Id of the chosen level; empty for none. */
  @property() value = '';

  /** The form cannot be sent without a level. */
  @property({type: Boolean, reflect: true}) required = false;

  /** Not to be used and not sent; also where a `<fieldset disabled>` is around it. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** Shown and sent, but not to be changed. */
  @property({type: Boolean, reflect: true}) readonly = false;

  /** What the levels answer, in view above them. Without it a `<label>` of the page or `aria-label` names the group. */
  @property() label = '';

  /** The levels to choose from, lowest first. Nothing is shown without. */
  @property({attribute: false}) scale: RatingScale | undefined;

  readonly #internals = this.attachInternals();

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get labels(): NodeList {
    return this.#internals.labels;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    this.#tellForm();
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    this.#tellForm();
    return this.#internals.reportValidity();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved to where another language is spoken.
    if (this.hasUpdated) this.requestUpdate();
  }

  /** Also called for a fieldset around it. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  /** The browser brings back what was chosen before a reload or a step back. */
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    render(this.render(), this.renderRoot, {host: this});
    this.#tellForm();
  }

  protected render(): TemplateResult | typeof nothing {
    if (!this.scale) return nothing;
    const labelled = this.getAttribute('aria-label') ?? this.#labelOfPage();
    return ratingGroup({
      choices: choicesOf(this.scale, this.#language),
      label: this.label || labelled || this.#words.label,
      isLabelHidden: !this.label,
      name: 'level',
      value: this.value,
      choose: (level) => this.#choose(level),
      isRequired: this.required,
      isDisabled: this.matches(':disabled'),
      isReadonly: this.readonly,
    });
  }

  /** The level of the value, where the scale holds it. */
  get #chosen(): LevelId | undefined {
    return this.scale?.levels.find((level) => level.id === this.value)?.id;
  }

  get #language(): string {
    return nearestLanguage(this);
  }

  get #words(): ReturnType<typeof english> {
    return /^es\b/i.test(this.#language) ? spanish() : english();
  }

  /** A page's `<label>` cannot reach the radios in here; its words can. */
  #labelOfPage(): string {
    return Array.from(this.labels, (label) => label.textContent?.trim()).join(' ');
  }

  #choose(level: string): void {
    this.value = level;
    this.#tellForm();
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #tellForm(): void {
    const level = this.#chosen ?? null;
    this.#internals.setFormValue(level);
    const radio = this.renderRoot?.querySelector('input') ?? undefined;
    const valueMissing = this.required && !this.readonly && !level;
    this.#internals.setValidity({valueMissing}, this.#words.required, radio);
  }
}
