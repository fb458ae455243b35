import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Loadable, OverviewRecord, Trouble} from '../../client/session/mentoring-session.ts';
import {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import {SessionController} from '../../context/session-controller.ts';
import {dueList, type DueItem, type DueKind} from '../../domain/due-list.ts';
import {id, type OrganizationId} from '../../domain/ids.ts';
import {
  queryRows,
  sortFrom,
  sortText,
  usualQuery,
  type OverviewColumn,
  type OverviewQuery,
} from '../../domain/overview-query.ts';
import {rowFlags, type OverviewRow, type RowFlag} from '../../domain/overview-row.ts';
import {managerOverview} from '../../locales/en/manager-overview.ts';
import {barStyles} from '../shared/bar.ts';
import {controls} from '../shared/controls.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {marks} from '../shared/marks.ts';
import {messagePanel, messagePanelStyles} from '../shared/message-panel.ts';
import {skeleton, skeletonStyles} from '../shared/skeleton.ts';
import {tokens} from '../shared/tokens.ts';
import {duePanel} from './due-panel.ts';
import {GridNavigation} from './grid-navigation.ts';
import type {OverviewWords} from './mentee-columns.ts';
import {menteePanel} from './mentee-panel.ts';
import {menteeTable} from './mentee-table.ts';
import {OpenEvent, type Opened} from './open-event.ts';
import {filterFrom, filterText} from './overview-filter.ts';
import {RowPages, type ArrivedRows} from './row-pages.ts';
import {styles} from './styles.ts';
import {ViewEvent} from './view-event.ts';

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
  static override readonly styles = [tokens, controls, marks, barStyles, messagePanelStyles, skeletonStyles, styles];

  /** Organisation to stay within; unset, everybody in reach. */
  @property() org: string | undefined;

  /** Words to search for, and `flag:waiting-long`, `flag:silent`, `flag:agreement-unsigned` or `flag:no-mentor`. */
  @property() filter = '';

  /** Columns to sort by, most important first, `-` for falling: `-oldest,mentee`. */
  @property() sort = '';

  /** Rows of a host that has no provider. Left unset, they come from the nearest provider. */
  @property({attribute: false}) rows: readonly OverviewRow[] | undefined;

  @state() private opened: string | undefined;
  @state() private unfolded: ReadonlySet<DueKind> = new Set();

  readonly #locale = new BasicLocaleController(this, 'managerOverview', managerOverview);
  readonly #provided = new SessionController(this);
  readonly #pages = new RowPages(this);
  readonly #grid = new GridNavigation(this);

  override render(): TemplateResult {
    if (this.rows) return this.#renderOverview(this.#queried(this.rows), dueList(this.rows));
    const {session} = this.#provided;
    if (!session) return this.#frame(skeleton(this.#locale.shared.panel.loading, 6));
    const loadable = this.#provided.watch(session.overview(this.#organization));
    if (loadable.state === 'loading') return this.#frame(skeleton(this.#locale.shared.panel.loading, 6));
    if (loadable.state === 'failed') return this.#frame(this.#renderTrouble(loadable.problem));
    const {value} = loadable;
    const isWhole = value.rows.length >= value.total;
    const arrived = isWhole
      ? this.#queried(value.rows)
      : this.#pages.ask(session, this.#organization, this.#query, value);
    return this.#renderOverview(arrived, value.due, staleIn(loadable));
  }

  #renderOverview(arrived: ArrivedRows, due: readonly DueItem[], stale?: string): TemplateResult {
    const {messages, shared, formats} = this.#words;
    const opened = arrived.rows.find((it) => it.placement === this.opened);
    return this.#frame(html`
      ${stale === undefined ? nothing : html`<p class="muted" role="status">${shared.panel.stale(formats.dateTime(stale))}</p>`}
      ${duePanel({items: due, unfolded: this.unfolded, onUnfold: this.#unfold, onOpen: this.#openDue}, this.#words)}
      ${this.#renderTools(arrived.total)} ${arrived.problem ? this.#renderTrouble(arrived.problem) : nothing}
      ${
        arrived.rows.length > 0
          ? menteeTable(
              {
                ...arrived,
                sort: this.#query.sort,
                opened: this.opened,
                onSort: this.#sortBy,
                onOpen: this.#openRow,
                onKey: this.#grid.move,
                onFocus: this.#grid.follow,
              },
              this.#words,
            )
          : this.#renderNothing(arrived.isLoading)
      }
      ${
        arrived.rows.length < arrived.total
          ? html`<button
              type="button"
              class="button more"
              aria-disabled=${arrived.isLoading ? 'true' : nothing}
              @click=${() => this.#more()}
            >
              ${messages.table.more(arrived.rows.length, arrived.total)}
            </button>`
          : nothing
      }
      ${opened ? menteePanel(opened, this.#words, this.#close) : nothing}
    `);
  }

  #renderTools(total: number): TemplateResult {
    const {messages} = this.#words;
    const {search = '', flag} = this.#query;
    return html`
      <div class="tools">
        <p class="count" role="status">${messages.table.caption(total)}</p>
        <div class="row chips" role="group" aria-label=${messages.table.filter}>
          ${rowFlags.map(
            (it) =>
              html`<button
                type="button"
                class="chip"
                aria-pressed=${flag === it ? 'true' : 'false'}
                @click=${() => this.#toggleFlag(it)}
              >
                ${messages.flag[it]}
              </button>`,
          )}
        </div>
        <input
          class="input search"
          type="search"
          autocomplete="off"
          aria-label=${messages.table.search}
          placeholder=${messages.table.search}
          .value=${search}
          @input=${this.#searchFor}
        />
      </div>
    `;
  }

  #renderNothing(isLoading: boolean): TemplateResult {
    const {messages, shared} = this.#words;
    if (isLoading) return skeleton(shared.panel.loading, 6);
    const isFiltered = this.filter !== '';
    return messagePanel({
      kind: 'empty',
      title: isFiltered ? messages.table.nothingFound : messages.table.empty,
      text: isFiltered ? undefined : messages.table.emptyHelp,
      action: isFiltered
        ? html`<button type="button" class="button" @click=${() => this.#show('', this.sort)}>
            ${messages.table.showAll}
          </button>`
        : undefined,
    });
  }

  #renderTrouble({kind, detail, requestId}: Trouble): TemplateResult {
    const {shared, messages} = this.#words;
    const isForbidden = kind === 'not-allowed' || kind === 'not-found';
    return messagePanel({
      kind: isForbidden ? 'no-permission' : kind === 'offline' ? 'offline' : 'error',
      title: isForbidden ? messages.notYours : kind === 'offline' ? shared.panel.offline : shared.panel.error,
      text: isForbidden ? shared.panel.whoCanGive : kind === 'offline' ? shared.panel.offlineNothing : undefined,
      action: html`<button type="button" class="button" @click=${() => this.#provided.session?.refresh()}>
        ${shared.panel.retry}
      </button>`,
      detail: [detail, requestId].filter(Boolean).join(' · ') || undefined,
    });
  }

  #frame(content: TemplateResult): TemplateResult {
    return html`<div class="overview" lang=${this.#locale.language}>${content}</div>`;
  }

  get #words(): OverviewWords {
    const {messages, shared, formats} = this.#locale;
    return {messages, shared, formats};
  }

  get #organization(): OrganizationId | undefined {
    return this.org ? id<OrganizationId>(this.org) : undefined;
  }

  get #query(): OverviewQuery {
    const sort = sortFrom(this.sort);
    return {...filterFrom(this.filter), sort: sort.length > 0 ? sort : usualQuery.sort};
  }

  /** Rows that are all here: asked in the page, a hundred shown at a time. */
  #queried(rows: readonly OverviewRow[]): ArrivedRows {
    const found = queryRows(rows, this.#query, this.#locale.language);
    return {rows: found.slice(0, this.shown), total: found.length, isLoading: false};
  }

  @state() private shown = 100;

  #more(): void {
    if (this.#pages.hasMore) this.#pages.more();
    else this.shown += 100;
  }

  readonly #sortBy = (column: OverviewColumn, isAddition: boolean): void => {
    const before = this.#query.sort;
    const own = before.find((it) => it.column === column);
    const turned = {column, descending: own ? !own.descending : false};
    const rest = isAddition ? before.filter((it) => it.column !== column) : [];
    const isFurther = isAddition && own === undefined;
    this.#show(this.filter, sortText(isFurther ? [...before, turned] : [turned, ...rest]));
  };

  #toggleFlag(flag: RowFlag): void {
    const {search, flag: before} = this.#query;
    this.#show(filterText({...(search !== undefined && {search}), ...(before !== flag && {flag})}), this.sort);
  }

  readonly #searchFor = (event: InputEvent & {readonly target: HTMLInputElement}): void => {
    const {flag} = this.#query;
    this.#show(filterText({search: event.target.value, ...(flag && {flag})}), this.sort);
  };

  #show(filter: string, sort: string): void {
    this.filter = filter;
    this.sort = sort;
    this.shown = 100;
    this.dispatchEvent(new ViewEvent({filter, sort}));
  }

  readonly #unfold = (kind: DueKind): void => {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(kind)) unfolded.add(kind);
    this.unfolded = unfolded;
  };

  readonly #openDue = (item: DueItem): void => {
    if (item.kind === 'mentor-load') {
      if (this.#announce({kind: 'person', id: item.mentor.id})) this.#show(item.mentor.name, this.sort);
    } else if (this.#announce({kind: 'placement', id: item.placement})) {
      // The row may stand on another page or be filtered away: search it out.
      this.opened = item.placement;
      this.#show(item.mentee.name, this.sort);
      void focusAfterUpdate(this, '#details-title');
    }
  };

  readonly #openRow = (row: OverviewRow): void => {
    if (this.opened === row.placement) return this.#close();
    if (!this.#announce({kind: 'placement', id: row.placement})) return;
    this.opened = row.placement;
  };

  readonly #close = (): void => {
    this.opened = undefined;
  };

  /** @returns whether the element itself shall show it */
  #announce(opened: Opened): boolean {
    return this.dispatchEvent(new OpenEvent(opened));
  }
}

function staleIn(loadable: Loadable<OverviewRecord>): string | undefined {
  return loadable.state === 'ready' ? loadable.stale?.since : undefined;
}
