import {LitElement, html} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import {SessionController} from '../../context/session-controller.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import {basics} from '../../locales/en/basics.ts';
import {fetched} from '../shared/arriving.ts';
import {controls} from '../shared/controls.ts';
import {OnDemand} from '../shared/on-demand.ts';
import {property} from '../shared/property.ts';
import {emptyDraft} from '../shared/rating-draft.ts';
import type {RatingDraft} from '../shared/rating-draft.ts';
import {skeletonStyles} from '../shared/skeleton.ts';
import {tokens} from '../shared/tokens.ts';

/**
 * One mentor act: rates a task for one mentee, or the same group task for several at once; signs it off with the rating,
 * or hands it back.
 *
 * Without a `task` it offers what waits; without a `placement`, the mentees of whoever is signed in. What is typed is
 * kept as a draft at every pause, on the device where there is a provider, and found again on the next visit. Nothing
 * that goes wrong takes it away.
 *
 * @fires {EntryEvent} wm-entry - Before an act is recorded, one for each entry; cancelable.
 * @fires {DraftEvent} wm-draft - A draft was kept.
 * @csspart task - Code and text of the task.
 * @csspart said - What the mentee says.
 * @csspart progress - How much is answered, and where the draft is.
 * @csspart attestation - The sentence that is signed.
 * @csspart acts - The buttons.
 * @csspart result - What was recorded.
 */
export class EvaluationForm extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = [tokens, controls, skeletonStyles];

  /** Whose work it is: id of a placement, or several, separated by spaces, for a group task. */
  @property() placement = '';

  /** Id of the task to rate. Left out, the person chooses from what waits. */
  @property() task = '';

  /** Which evaluation: `rating`. Others say that they are not offered yet. */
  @property() kind = 'rating';

  /** Shows the last rating and offers nothing. */
  @property({type: Boolean, reflect: true}) readonly = false;

  /** Name under which the answers, as JSON, go into a `<form>` around it. */
  @property({reflect: true}) name = '';

  /** The placement, or several, of a host that has no provider. */
  @property({attribute: false}) record: PlacementRecord | readonly PlacementRecord[] | undefined;

  /** What time it is for dates and signatures; unset, the provider's idea of now, else the device's. */
  @property({attribute: false}) now: Instant | undefined;

  readonly #locale = new BasicLocaleController(this, 'basics', basics);
  readonly #provided = new SessionController(this);
  readonly #internals = this.attachInternals();
  #early: RatingDraft | undefined;
  readonly #view = OnDemand.atOnce(this, async () => {
    const {EvaluationView} = await import('./evaluation-view.ts');
    return {
      part: new EvaluationView(this, this.#locale, this.#provided, this.#early),
      styles: EvaluationView.styles,
    };
  });

  /** The answers so far. Setting them fires nothing and keeps nothing. */
  get value(): RatingDraft {
    return this.#view.part?.value ?? this.#early ?? emptyDraft;
  }

  set value(value: RatingDraft) {
    if (this.#view.part) this.#view.part.value = value;
    else this.#early = {...emptyDraft, ...value};
  }

  /** Empties the form and lets its draft go. */
  reset(): void {
    this.#early = undefined;
    this.#view.part?.reset();
  }

  formResetCallback(): void {
    this.reset();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#view.part?.update(changed.has('task'), changed.has('placement'));
    this.#internals.setFormValue(this.name ? JSON.stringify(this.value) : null);
  }

  protected override updated(): void {
    this.#view.part?.prepare();
  }

  /** Also waits for what is on its way to be shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#view.settled;
    await super.getUpdateComplete();
    await this.#view.part?.settled;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const {language, direction, shared} = this.#locale;
    return html`<div lang=${language} dir=${direction}>${fetched(this.#view, shared, (view) => view.render())}</div>`;
  }
}
