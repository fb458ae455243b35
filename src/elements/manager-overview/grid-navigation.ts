import type {LitElement, ReactiveController} from 'lit';

/**
 * Arrow keys in a `role="grid"` table, as the ARIA practices describe them: one cell is in the tab order, arrows move
 * it, Home and End go along the row, with Control to the corners, Page keys by ten rows. A cell that holds a button
 * gives its place to the button.
 *
 * The table renders every cell with `tabindex="-1"`; this controller alone raises one of them to 0.
 */
export class GridNavigation implements ReactiveController {
  readonly #host: LitElement;
  #row = 0;
  #column = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const target = this.#targetAt(this.#row, this.#column);
    if (target?.tabIndex === 0) return;
    for (const other of this.#grid?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) other.tabIndex = -1;
    if (target) target.tabIndex = 0;
  }

  /** Keeps the place where a person has clicked or tabbed to. */
  readonly follow = (event: Event): void => {
    const cell = event.target instanceof Element ? event.target.closest('th, td') : null;
    const row = cell?.closest('tr');
    if (!cell || !row) return;
    this.#row = this.#rows.indexOf(row);
    this.#column = [...row.cells].indexOf(cell as HTMLTableCellElement);
    this.hostUpdated();
  };

  readonly move = (event: KeyboardEvent): void => {
    const rows = this.#rows;
    const columns = rows[0]?.cells.length ?? 0;
    const ahead = getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
    const toEdge = event.ctrlKey || event.metaKey;
    let row = this.#row;
    let column = this.#column;
    switch (event.key) {
      case 'ArrowRight':
        column += ahead;
        break;
      case 'ArrowLeft':
        column -= ahead;
        break;
      case 'ArrowDown':
        row += 1;
        break;
      case 'ArrowUp':
        row -= 1;
        break;
      case 'PageDown':
        row += 10;
        break;
      case 'PageUp':
        row -= 10;
        break;
      case 'Home':
        column = 0;
        if (toEdge) row = 0;
        break;
      case 'End':
        column = columns - 1;
        if (toEdge) row = rows.length - 1;
        break;
      default:
        return;
    }
    event.preventDefault();
    this.#row = Math.max(0, Math.min(rows.length - 1, row));
    this.#column = Math.max(0, Math.min(columns - 1, column));
    this.hostUpdated();
    this.#targetAt(this.#row, this.#column)?.focus();
  };

  get #grid(): HTMLTableElement | null {
    return this.#host.renderRoot.querySelector('table');
  }

  get #rows(): HTMLTableRowElement[] {
    return [...(this.#grid?.rows ?? [])];
  }

  #targetAt(row: number, column: number): HTMLElement | undefined {
    const rows = this.#rows;
    const cell = rows[Math.min(row, rows.length - 1)]?.cells[column];
    return cell?.querySelector('button') ?? cell;
  }
}
