import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Area} from '../../domain/task-list.ts';
import {textIn} from '../../domain/text.ts';
import {isArea, taskFlags, type ChecklistFilter} from './checklist-filter.ts';
import type {Words} from './checklist-view.ts';
import type {TaskRow} from './task-row-facts.ts';

export interface ToolBar {
  readonly filter: ChecklistFilter;
  /** What stands in the search box: as typed. */
  readonly typed: string;
  readonly rows: readonly TaskRow[];
  /** To choose one of; none where the page has chosen already. */
  readonly areas: readonly Area[];
  readonly priorities: readonly string[];
  /** How many rows are shown; unset while nothing is filtered. */
  readonly found: number | undefined;
  readonly search: (typed: string) => void;
  readonly show: (change: Partial<ChecklistFilter>) => void;
}

export function toolBar(tools: ToolBar, {messages, formats, language}: Words): TemplateResult {
  const {filter, typed, rows, areas, priorities, found, search, show} = tools;
  return html`
    <div class="tools" part="tools">
      <input
        class="input search"
        type="search"
        autocomplete="off"
        aria-label=${messages.search}
        placeholder=${messages.search}
        .value=${typed}
        @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape') search('');
        }}
      />
      <div class="chips" role="group" aria-label=${messages.filter.title}>
        ${taskFlags.map((flag) => {
          const count = rows.filter((row) => row.has(flag)).length;
          if (count === 0 && filter.flag !== flag) return nothing;
          return chip(`${messages.filter[flag]} ${formats.number(count)}`, filter.flag === flag, () =>
            show({flag: turned(filter.flag, flag)}),
          );
        })}
        ${priorities.map((priority) =>
          chip(priority, filter.priority === priority, () => show({priority: turned(filter.priority, priority)})),
        )}
      </div>
      ${
        areas.length > 1
          ? html`<select
              class="input area-choice"
              aria-label=${messages.filter.area}
              @change=${(event: Event) => show({area: (event.target as HTMLSelectElement).value || undefined})}
            >
              <option value="" .selected=${filter.area === undefined}>${messages.filter.all}</option>
              ${areas.map(
                (area) =>
                  html`<option value=${area.code} .selected=${filter.area !== undefined && isArea(area, filter.area)}>
                    ${area.code} ${textIn(area.title, language)}
                  </option>`,
              )}
            </select>`
          : nothing
      }
      <p class="found small muted" role="status">${found === undefined ? nothing : messages.found(found)}</p>
    </div>
  `;
}

/** A chip pressed again lets go. */
function turned<Value>(before: Value | undefined, pressed: Value): Value | undefined {
  return before === pressed ? undefined : pressed;
}

function chip(label: string, isPressed: boolean, press: () => void): TemplateResult {
  return html`<button type="button" class="chip" aria-pressed=${isPressed ? 'true' : 'false'} @click=${press}>
    ${label}
  </button>`;
}
