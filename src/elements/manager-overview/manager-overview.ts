import {LitElement, html, type TemplateResult} from 'lit';
import {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import {SessionController} from '../../context/session-controller.ts';
import type {OverviewRow} from '../../domain/overview-row.ts';
import {basics} from '../../locales/en/basics.ts';
import {fetched} from '../shared/arriving.ts';
import {controls} from '../shared/controls.ts';
import {OnDemand} from '../shared/on-demand.ts';
import {property} from '../shared/property.ts';
import {skeletonStyles} from '../shared/skeleton.ts';
import {tokens} from '../shared/tokens.ts';

/**
 * What is late among the mentees in reach of a manager or an instructor, then every mentee in a table that sorts,
 * filters and searches.
 *
 * Rows come from the nearest provider, or from `rows`; then sorting and filtering happen in the page.
 *
 * @fires {OpenEvent} wm-open - A person opens a mentee or a mentor; cancelable: the host shows them in its own way.
 * @fires {ViewEvent} wm-view - A person has sorted, searched or filtered.
 * @csspart due - The list of what is late.
 * @csspart table - The table of mentees.
 * @csspart row - One mentee.
 * @csspart details - The opened mentee.
 */
export class ManagerOverview extends LitElement {
  static override readonly styles = [tokens, controls, skeletonStyles];

  /** Organisation to stay within; unset, everybody in reach. */
  @property() org: string | undefined;

  /** Words to search for, and `flag:waiting-long`, `flag:silent`, `flag:agreement-unsigned` or `flag:no-mentor`. */
  @property() filter = '';

  /** Columns to sort by, most important first, `-` for falling: `-oldest,mentee`. */
  @property() sort = '';

  /** Rows of a host that has no provider. Left unset, they come from the nearest provider. */
  @property({attribute: false}) rows: readonly OverviewRow[] | undefined;

  readonly #locale = new BasicLocaleController(this, 'basics', basics);
  readonly #provided = new SessionController(this);
  readonly #view = OnDemand.atOnce(this, async () => {
    const {OverviewView} = await import('./overview-view.ts');
    return {part: new OverviewView(this, this.#locale, this.#provided), styles: OverviewView.styles};
  });

  /** Also waits for what is on its way to be shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#view.settled;
    await this.#view.part?.settled;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const {language, shared} = this.#locale;
    return html`<div class="overview" lang=${language}>${fetched(this.#view, shared, (view) => view.render())}</div>`;
  }
}
