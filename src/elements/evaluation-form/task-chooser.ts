import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ViewerPlacement} from '../../client/session/mentoring-session.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {PlacementId, TaskId} from '../../domain/ids.ts';
import {taskStateOf} from '../../domain/placement-state.ts';
import type {Task} from '../../domain/task-list.ts';
import {textIn} from '../../domain/text.ts';
import {timeAgo} from '../shared/dates.ts';
import {mark} from '../shared/marks.ts';
import {messagePanel} from '../shared/message-panel.ts';
import type {Records, Words} from './form-view.ts';
import {tasksFor, tasksMatching, waitingTasks} from './waiting-tasks.ts';

/** Past these, typing one more letter finds faster than reading on. */
const shownAtMost = 30;

export interface TaskChooser {
  readonly records: Records;
  readonly words: Words;
  readonly now: Instant;
  readonly query: string;
  readonly search: (query: string) => void;
  readonly choose: (task: TaskId) => void;
}

/** What waits first; any other task of the plan by searching. */
export function taskChooser(chooser: TaskChooser): TemplateResult {
  const {records, words, now, query, search} = chooser;
  const {messages, shared, language} = words;
  const isSearching = query.trim() !== '';
  const found = isSearching ? tasksMatching(tasksFor(records), query, language) : waitingTasks(records, now);
  const rest = found.length - shownAtMost;
  return html`
    <h2 id="title" tabindex="-1">${messages.chooseTask}</h2>
    <label class="field search">
      <span>${messages.searchHint}</span>
      <input
        class="input"
        type="search"
        autocomplete="off"
        .value=${query}
        @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
      />
    </label>
    <p class="small muted" role="status">
      ${
        isSearching
          ? found.length > 0
            ? messages.found(found.length)
            : messages.nothingFound
          : found.length > 0
            ? messages.waiting
            : messages.nothingWaits
      }
    </p>
    <ul class="tasks" role="list" aria-label=${isSearching ? shared.act.search : messages.waiting}>
      ${repeat(
        found.slice(0, shownAtMost),
        (task) => task.id,
        (task) => taskRow(task, chooser),
      )}
    </ul>
    ${rest > 0 ? html`<p class="small muted">${messages.moreFound(rest)}</p>` : nothing}
  `;
}

function taskRow(task: Task, {records, words, now, choose}: TaskChooser): TemplateResult {
  const {shared, formats, language} = words;
  const [record] = records;
  const state = taskStateOf(record.state, task.id);
  return html`<li>
    <button type="button" class="task-row" @click=${() => choose(task.id)}>
      <span class="small"><b class="code">${task.code}</b> <span class="muted">· ${task.priority}</span></span>
      <span class="task-text">${textIn(task.text, language)}</span>
      ${
        records.length === 1
          ? html`<span class="small task-state"
              >${mark(state.status)}
              ${shared.status[state.status]}${
                state.submitted
                  ? html` · ${timeAgo(formats, state.submitted.at, now, record.placement.timeZone)}`
                  : nothing
              }</span
            >`
          : nothing
      }
    </button>
  </li>`;
}

/** No placement was named, or the task is not one for several mentees: whose work was it? */
export function menteeChooser(
  title: string,
  hint: string | undefined,
  mentees: readonly Pick<ViewerPlacement, 'id' | 'menteeName' | 'facilityName' | 'waiting'>[],
  {messages}: Words,
  choose: (placement: PlacementId) => void,
): TemplateResult {
  if (mentees.length === 0) return messagePanel({kind: 'empty', title: messages.nobody, text: messages.nobodyHint});
  return html`
    <h2 id="title" tabindex="-1">${title}</h2>
    ${hint ? html`<p class="muted">${hint}</p>` : nothing}
    <ul class="tasks" role="list">
      ${mentees.map(
        ({id, menteeName, facilityName, waiting}) =>
          html`<li>
            <button type="button" class="task-row" @click=${() => choose(id)}>
              <span class="task-text">${menteeName}</span>
              <span class="small muted">${facilityName}</span>
              ${
                waiting > 0
                  ? html`<span class="small task-state">${mark('submitted')} ${messages.waitingCount(waiting)}</span>`
                  : nothing
              }
            </button>
          </li>`,
      )}
    </ul>
  `;
}
