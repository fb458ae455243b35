import {html, nothing, type TemplateResult} from 'lit';
import type {Loadable, OverviewRecord, Trouble} from '../../client/session/mentoring-session.ts';
import type {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import type {SessionController} from '../../context/session-controller.ts';
import {dueList, type DueItem, type DueKind} from '../../domain/due-list.ts';
import {id, type OrganizationId, type PlacementId} from '../../domain/ids.ts';
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
import {fetched} from '../shared/arriving.ts';
import {barStyles} from '../shared/bar.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {marks} from '../shared/marks.ts';
import {messagePanel, messagePanelStyles} from '../shared/message-panel.ts';
import {skeleton} from '../shared/skeleton.ts';
import {OnDemand, whenIdle} from '../shared/on-demand.ts';
import {duePanel} from './due-panel.ts';
import {GridNavigation} from './grid-navigation.ts';
import type {ManagerOverview} from './manager-overview.ts';
import type {OverviewWords} from './mentee-columns.ts';
import type {menteePanel as MenteePanel} from './mentee-panel.ts';
import {menteeTable} from './mentee-table.ts';
import {OpenEvent, type Opened} from './open-event.ts';
import {filterFrom, filterText} from './overview-filter.ts';
import {RowPages, type ArrivedRows} from './row-pages.ts';
import {styles} from './styles.ts';
import {ViewEvent} from './view-event.ts';

/** All that an overview shows: what is late, the tools and the table, or why there is none. */
export class OverviewView {
  static readonly styles = [marks, barStyles, messagePanelStyles, styles];

  readonly #host: ManagerOverview;
  readonly #locale: BasicLocaleController<'basics'>;
  readonly #provided: SessionController;
  readonly #pages: RowPages;
  readonly #grid: GridNavigation;
  readonly #details: OnDemand<typeof MenteePanel>;
  #opened: PlacementId | undefined;
  readonly #unfolded = new Set<DueKind>();
  #shown = 100;

  constructor(host: ManagerOverview, locale: BasicLocaleController<'basics'>, provided: SessionController) {
    this.#host = host;
    this.#locale = locale;
    this.#provided = provided;
    this.#pages = new RowPages(host);
    this.#grid = new GridNavigation(host);
    this.#details = new OnDemand(host, async () => {
      const {menteePanel, menteePanelStyles} = await import('./mentee-panel.ts');
      return {part: menteePanel, styles: [menteePanelStyles]};
    });
    whenIdle(() => this.#details.prepare());
  }

  /** Fulfilled when nothing is on its way any more. */
  get settled(): Promise<void> {
    return this.#details.settled;
  }

  render(): TemplateResult {
    const {rows} = this.#host;
    if (rows) return this.#renderOverview(this.#queried(rows), dueList(rows));
    const {session} = this.#provided;
    if (!session) return skeleton(this.#locale.shared.panel.loading, 6);
    const loadable = this.#provided.watch(session.overview(this.#organization));
    if (loadable.state === 'loading') return skeleton(this.#locale.shared.panel.loading, 6);
    if (loadable.state === 'failed') return this.#renderTrouble(loadable.problem);
    const {value} = loadable;
    const isWhole = value.rows.length >= value.total;
    const arrived = isWhole
      ? this.#queried(value.rows)
      : this.#pages.ask(session, this.#organization, this.#query, value);
    return this.#renderOverview(arrived, value.due, staleIn(loadable));
  }

  #renderOverview(arrived: ArrivedRows, due: readonly DueItem[], stale?: string): TemplateResult {
    const {messages, shared, formats} = this.#words;
    const opened = arrived.rows.find((it) => it.placement === this.#opened);
    return html`
      ${stale === undefined ? nothing : html`<p class="muted" role="status">${shared.panel.stale(formats.dateTime(stale))}</p>`}
      ${duePanel({items: due, unfolded: this.#unfolded, onUnfold: this.#unfold, onOpen: this.#openDue}, this.#words)}
      ${this.#renderTools(arrived.total)} ${arrived.problem ? this.#renderTrouble(arrived.problem) : nothing}
      ${
        arrived.rows.length > 0
          ? menteeTable(
              {
                ...arrived,
                sort: this.#query.sort,
                opened: this.#opened,
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
      ${opened ? this.#renderDetails(opened) : nothing}
    `;
  }

  #renderDetails(row: OverviewRow): TemplateResult {
    return fetched(this.#details, this.#locale.shared, (panel) => panel(row, this.#words, this.#close));
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
    const isFiltered = this.#host.filter !== '';
    return messagePanel({
      kind: 'empty',
      title: isFiltered ? messages.table.nothingFound : messages.table.empty,
      text: isFiltered ? undefined : messages.table.emptyHelp,
      action: isFiltered
        ? html`<button type="button" class="button" @click=${() => this.#show('', this.#host.sort)}>
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

  get #words(): OverviewWords {
    const {shared, formats} = this.#locale;
    return {messages: this.#locale.section('managerOverview', managerOverview), shared, formats};
  }

  get #organization(): OrganizationId | undefined {
    return this.#host.org ? id<OrganizationId>(this.#host.org) : undefined;
  }

  get #query(): OverviewQuery {
    const sort = sortFrom(this.#host.sort);
    return {...filterFrom(this.#host.filter), sort: sort.length > 0 ? sort : usualQuery.sort};
  }

  /** Rows that are all here: asked in the page, a hundred shown at a time. */
  #queried(rows: readonly OverviewRow[]): ArrivedRows {
    const found = queryRows(rows, this.#query, this.#locale.language);
    return {rows: found.slice(0, this.#shown), total: found.length, isLoading: false};
  }

  #more(): void {
    if (this.#pages.hasMore) this.#pages.more();
    else this.#shown += 100;
    this.#host.requestUpdate();
  }

  readonly #sortBy = (column: OverviewColumn, isAddition: boolean): void => {
    const before = this.#query.sort;
    const own = before.find((it) => it.column === column);
    const turned = {column, descending: own ? !own.descending : false};
    const rest = isAddition ? before.filter((it) => it.column !== column) : [];
    const isFurther = isAddition && own === undefined;
    this.#show(this.#host.filter, sortText(isFurther ? [...before, turned] : [turned, ...rest]));
  };

  #toggleFlag(flag: RowFlag): void {
    const {search, flag: before} = this.#query;
    this.#show(filterText({...(search !== undefined && {search}), ...(before !== flag && {flag})}), this.#host.sort);
  }

  readonly #searchFor = (event: InputEvent & {readonly target: HTMLInputElement}): void => {
    const {flag} = this.#query;
    this.#show(filterText({search: event.target.value, ...(flag && {flag})}), this.#host.sort);
  };

  #show(filter: string, sort: string): void {
    this.#host.filter = filter;
    this.#host.sort = sort;
    this.#shown = 100;
    this.#host.dispatchEvent(new ViewEvent({filter, sort}));
  }

  readonly #unfold = (kind: DueKind): void => {
    if (!this.#unfolded.delete(kind)) this.#unfolded.add(kind);
    this.#host.requestUpdate();
  };

  readonly #openDue = (item: DueItem): void => {
    if (item.kind === 'mentor-load') {
      if (this.#announce({kind: 'person', id: item.mentor.id})) this.#show(item.mentor.name, this.#host.sort);
    } else if (this.#announce({kind: 'placement', id: item.placement})) {
      // The row may stand on another page or be filtered away: search it out.
      void this.#open(item.placement).then(() => focusAfterUpdate(this.#host, '#details-title'));
      this.#show(item.mentee.name, this.#host.sort);
    }
  };

  readonly #openRow = (row: OverviewRow): void => {
    if (this.#opened === row.placement) return this.#close();
    if (this.#announce({kind: 'placement', id: row.placement})) void this.#open(row.placement);
  };

  #open(placement: PlacementId): Promise<void> {
    this.#opened = placement;
    this.#host.requestUpdate();
    return this.#details.fetch();
  }

  readonly #close = (): void => {
    this.#opened = undefined;
    this.#host.requestUpdate();
  };

  /** @returns whether the element itself shall show it */
  #announce(opened: Opened): boolean {
    return this.#host.dispatchEvent(new OpenEvent(opened));
  }
}

function staleIn(loadable: Loadable<OverviewRecord>): string | undefined {
  return loadable.state === 'ready' ? loadable.stale?.since : undefined;
}
