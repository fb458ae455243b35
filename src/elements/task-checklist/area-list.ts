import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Attainment} from '../../domain/attainment.ts';
import type {SectionId} from '../../domain/ids.ts';
import type {Area} from '../../domain/task-list.ts';
import {textIn} from '../../domain/text.ts';
import {bar} from '../shared/bar.ts';
import {mark} from '../shared/marks.ts';
import type {ChecklistView, OpenPart, ToggleArea} from './checklist-view.ts';
import {taskRow} from './task-row.ts';
import type {TaskRow} from './task-row-facts.ts';

/** One area with the rows that the filter lets through. Only an open area has them in the document. */
export interface ShownArea {
  readonly area: Area;
  readonly attainment: Attainment;
  readonly rows: readonly TaskRow[];
  /** How many of its tasks wait for the viewer. */
  readonly waiting: number;
  readonly isOpen: boolean;
}

export interface AreaList {
  readonly areas: readonly ShownArea[];
  readonly view: ChecklistView;
  readonly open: OpenPart | undefined;
  /** What stands below the row of `open`. */
  readonly part: TemplateResult | typeof nothing;
  readonly toggle: ToggleArea;
}

export function areaList(list: AreaList): TemplateResult {
  return html`${repeat(
    list.areas,
    ({area}) => area.id,
    (shown) => areaSection(shown, list),
  )}`;
}

function areaSection({area, attainment, rows, waiting, isOpen}: ShownArea, list: AreaList): TemplateResult {
  const {messages, shared, formats, language} = list.view.words;
  const {signed, required} = attainment;
  const title = textIn(area.title, language);
  return html`
    <section class="area" part="area">
      <h3>
        <button
          type="button"
          class="area-button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="area-${area.id}"
          @click=${() => list.toggle(area.id, !isOpen)}
        >
          <span class="area-title"><span class="code">${area.code}</span> ${title}</span>
          ${
            waiting > 0
              ? html`<span class="area-waiting">${mark('submitted')} ${messages.waitingHere(waiting)}</span>`
              : nothing
          }
          <span class="area-bar">${bar({signed, waiting: attainment.waiting, total: required})}</span>
          <span class="figure" aria-hidden="true">${formats.number(signed)}/${formats.number(required)}</span>
          <span class="visually-hidden">${shared.progress(signed, attainment.waiting, required)}</span>
        </button>
      </h3>
      <div id="area-${area.id}" ?hidden=${!isOpen}>${isOpen ? sectionsOf(area, rows, list) : nothing}</div>
    </section>
  `;
}

function sectionsOf(area: Area, rows: readonly TaskRow[], list: AreaList): TemplateResult {
  const bySection = new Map<SectionId, TaskRow[]>();
  for (const row of rows) {
    const before = bySection.get(row.task.section);
    if (before) before.push(row);
    else bySection.set(row.task.section, [row]);
  }
  return html`${area.sections.map(({id, title}) => {
    const own = bySection.get(id);
    if (!own) return nothing;
    return html`<div class="section">
      <h4>${textIn(title, list.view.words.language)}</h4>
      <ul role="list" class="tasks">
        ${repeat(
          own,
          (row) => row.task.id,
          (row) => rowItem(row, list),
        )}
      </ul>
    </div>`;
  })}`;
}

/** A row whose facts, words and part are those of before is not drawn again. */
function rowItem(row: TaskRow, {view, open, part}: AreaList): TemplateResult {
  const {words, now, unsent, refused, isReadonly} = view;
  const isHere = open?.task === row.task.id;
  const {lastEntry} = row.state;
  const looked = [
    row,
    words.messages,
    // "2 days ago" may be a minute old.
    now.slice(0, 16),
    isReadonly,
    lastEntry !== undefined && unsent.has(lastEntry),
    refused.get(row.task.id),
    isHere ? part : undefined,
  ];
  return html`<li class="task ${isHere ? 'open' : ''}" part="task">
    ${guard(looked, () => taskRow(row, view, isHere ? open.act : undefined, isHere ? part : nothing))}
  </li>`;
}
