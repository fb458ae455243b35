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
import {skeletonStyles} from '../shared/skeleton.ts';
import {tokens} from '../shared/tokens.ts';

/**
 * The tasks of one placement by area: what the mentee has logged, what the mentor has seen, what is in the way, and for
 * each task exactly the acts that its viewer may do. Every act is an event before it is recorded.
 *
 * Data comes from the nearest provider by `placement`, or from `record`; then `wm-entry` is all that happens on an act,
 * and the host sets a new `record`.
 *
 * @fires {EntryEvent} wm-entry - A person is about to do something; the detail is the entry. Cancelable.
 * @fires {FilterEvent} wm-filter - A person has searched or filtered.
 * @csspart summary - Whose list it is, and how far they are.
 * @csspart tools - Search and filters.
 * @csspart area - One area.
 * @csspart task - One task.
 */
export class TaskChecklist extends LitElement {
  static override readonly styles = [tokens, controls, skeletonStyles];

  /** Id of the placement. Unset, the viewer's own or only one. */
  @property() placement: string | undefined;

  /** Words to search for, and `flag:waiting`, `flag:returned`, `flag:blocked`, `priority:P-1`, `area:BRK`. */
  @property() filter = '';

  /** Id or code of the one area to show; unset, all of them. */
  @property() area: string | undefined;

  /** Nothing can be done here, only seen. */
  @property({type: Boolean}) readonly = false;

  /** State and plan of one placement, of a host that has no provider. */
  @property({attribute: false}) record: PlacementRecord | undefined;

  /** The host's idea of now, beside `record`. Unset, the session's, else this device's. */
  @property({attribute: false}) now: Instant | undefined;

  readonly #locale = new BasicLocaleController(this, 'basics', basics);
  readonly #provided = new SessionController(this);
  readonly #view = OnDemand.atOnce(this, async () => {
    const {ListView} = await import('./list-view.ts');
    return {part: new ListView(this, this.#locale, this.#provided), styles: ListView.styles};
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#view.part?.update(changed.has('filter'), changed.has('placement'));
  }

  protected override updated(): void {
    this.#view.part?.updated();
  }

  /** Also waits for what is on its way to be shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#view.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const {language, shared} = this.#locale;
    return html`<div class="checklist" lang=${language}>${fetched(this.#view, shared, (view) => view.render())}</div>`;
  }
}
