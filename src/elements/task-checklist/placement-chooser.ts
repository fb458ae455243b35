import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {ViewerPlacement} from '../../client/session/mentoring-session.ts';
import {mark} from '../shared/marks.ts';
import {messagePanel} from '../shared/message-panel.ts';
import type {Words} from './checklist-view.ts';

/** The page named no placement and the viewer looks after several: whose tasks? */
export function placementChooser(
  placements: readonly ViewerPlacement[],
  {messages}: Words,
  choose: (placement: ViewerPlacement) => void,
): TemplateResult {
  if (placements.length === 0) return messagePanel({kind: 'empty', title: messages.nobody, text: messages.nobodyHint});
  return html`
    <h2>${messages.choose}</h2>
    <p class="muted">${messages.chooseHint}</p>
    <ul class="placements" role="list">
      ${placements.map(
        (it) =>
          html`<li>
            <button type="button" class="button" @click=${() => choose(it)}>
              <span>${it.menteeName}</span> <span class="small muted">${it.facilityName}</span>
              ${
                it.waiting > 0
                  ? html`<span class="small">${mark('submitted')} ${messages.waitingHere(it.waiting)}</span>`
                  : nothing
              }
            </button>
          </li>`,
      )}
    </ul>
  `;
}
