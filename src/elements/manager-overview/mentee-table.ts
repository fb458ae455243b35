import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {OverviewColumn, OverviewQuery} from '../../domain/overview-query.ts';
import type {OverviewRow} from '../../domain/overview-row.ts';
import {menteeColumns, type MenteeColumn, type OverviewWords} from './mentee-columns.ts';

export interface MenteeTable {
  readonly rows: readonly OverviewRow[];
  /** Rows there are altogether, arrived or not. */
  readonly total: number;
  readonly sort: OverviewQuery['sort'];
  readonly isLoading: boolean;
  /** Placement whose details are open. */
  readonly opened: string | undefined;
  readonly onSort: (column: OverviewColumn, isAddition: boolean) => void;
  readonly onOpen: (row: OverviewRow) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (event: Event) => void;
}

/**
 * The mentees as an ARIA grid. The roles are written out although a table has them: the phone size shows each row as a
 * card, and a `display` other than a table's takes a table's roles away.
 */
export function menteeTable(table: MenteeTable, words: OverviewWords): TemplateResult {
  return html`
    <div class="scroller">
      <table
        role="grid"
        part="table"
        aria-label=${words.messages.table.caption(table.total)}
        aria-rowcount=${table.total + 1}
        aria-busy=${table.isLoading ? 'true' : nothing}
        @keydown=${table.onKey}
        @focusin=${table.onFocus}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            ${menteeColumns.map((column) => header(column, table, words))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            table.rows,
            (row) => row.placement,
            (row, index) => menteeRow(row, index, table, words),
          )}
        </tbody>
      </table>
    </div>
  `;
}

function header(column: MenteeColumn, table: MenteeTable, {messages}: OverviewWords): TemplateResult {
  const place = table.sort.findIndex((it) => it.column === column.sort);
  const order = column.sort === undefined ? undefined : table.sort[place];
  const title = messages.column[column.id];
  const sorted = order ? (order.descending ? 'descending' : 'ascending') : 'none';
  const {sort} = column;
  return html`<th
    role="columnheader"
    scope="col"
    tabindex="-1"
    class=${column.isNumber ? `${column.id} number` : column.id}
    aria-sort=${place === 0 ? sorted : nothing}
  >
    ${
      sort === undefined
        ? title
        : html`<button
            type="button"
            class="sort"
            tabindex="-1"
            title=${messages.sortHint}
            @click=${(event: MouseEvent) => table.onSort(sort, event.shiftKey)}
          >
            ${title}<span class="arrow ${sorted}" aria-hidden="true"
              >${table.sort.length > 1 && order ? place + 1 : ''}</span
            >
          </button>`
    }
  </th>`;
}

function menteeRow(row: OverviewRow, index: number, table: MenteeTable, words: OverviewWords): TemplateResult {
  const isOpen = table.opened === row.placement;
  return html`<tr role="row" aria-rowindex=${index + 2} part="row" class=${isOpen ? 'open' : ''}>
    ${menteeColumns.map((column) =>
      column.id === 'mentee'
        ? html`<th role="rowheader" scope="row" tabindex="-1" class="mentee">
            <button
              type="button"
              class="name"
              tabindex="-1"
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => table.onOpen(row)}
            >
              ${row.mentee.name}
            </button>
          </th>`
        : html`<td
            role="gridcell"
            tabindex="-1"
            class=${column.isNumber ? `${column.id} number` : column.id}
            data-title=${words.messages.column[column.id]}
          >
            ${column.cell(row, words)}
          </td>`,
    )}
  </tr>`;
}
