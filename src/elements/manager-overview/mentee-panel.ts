import {css, html, nothing, type TemplateResult} from 'lit';
import type {OverviewRow} from '../../domain/overview-row.ts';
import {bar} from '../shared/bar.ts';
import {menteeColumns, type OverviewWords} from './mentee-columns.ts';

/** One mentee's line at length, below the table's own width: every figure with its name, and area by area. */
export function menteePanel(row: OverviewRow, words: OverviewWords, onClose: () => void): TemplateResult {
  const {messages, shared, formats} = words;
  const figures = menteeColumns.filter((it) => it.id !== 'mentee' && it.id !== 'attainment');
  return html`
    <section class="details" part="details" aria-labelledby="details-title">
      <header class="details-head">
        <h3 id="details-title" tabindex="-1">${row.mentee.name}</h3>
        <button type="button" class="button quiet" @click=${onClose}>${shared.act.close}</button>
      </header>
      <dl class="figures">
        ${figures.map((column) => {
          const value = column.cell(row, words);
          return value === nothing
            ? nothing
            : html`<div>
                <dt>${messages.column[column.id]}</dt>
                <dd>${value}</dd>
              </div>`;
        })}
      </dl>
      <h4>${messages.byArea}</h4>
      <ul role="list" class="areas">
        ${row.areas.map((area) => {
          const label = shared.progress(area.signed, area.waiting, area.required);
          return html`<li>
            <span class="area-code">${area.area.toUpperCase()}</span>
            ${bar({signed: area.signed, waiting: area.waiting, total: area.required})}
            <span class="figure" aria-hidden="true"
              >${formats.number(area.signed)}/${formats.number(area.required)}</span
            >
            <span class="visually-hidden">${label}</span>
          </li>`;
        })}
      </ul>
    </section>
  `;
}

export const menteePanelStyles = css`
  .details {
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-card);
    padding: var(--_4);
    display: grid;
    gap: var(--_3);
  }
  .details-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: var(--_3);
  }
  .figures dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .areas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    gap: var(--_2) var(--_5);
  }
  .areas li {
    display: grid;
    grid-template-columns: 5ch 1fr 6ch;
    gap: var(--_2);
    align-items: center;
  }
  .area-code {
    font-size: var(--_small);
    font-weight: 600;
  }
  .details .flag-words {
    display: inline;
  }
`;
