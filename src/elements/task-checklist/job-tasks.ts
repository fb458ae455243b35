import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {findGate} from '../../domain/gates.ts';
import {plannedOf} from '../../domain/placement-record.ts';
import type {Task} from '../../domain/task-list.ts';
import {textFold, textIn} from '../../domain/text.ts';
import {mark} from '../shared/marks.ts';
import type {JobTask} from './job-draft.ts';
import type {JobView} from './job-dialog.ts';
import {timesField} from './times-field.ts';

/** Past these, one more letter finds faster than reading on. */
const foundAtMost = 8;

/** What the job held: ticked tasks with their counts, and a search for more. */
export function jobTasks(view: JobView): TemplateResult {
  const {acts, draft, missing, query, search} = view;
  const isMissing = missing.includes('tasks');
  return html`
    <fieldset class="job-tasks" aria-describedby=${isMissing ? 'missing-tasks' : nothing}>
      <legend>${acts.job.tasks}</legend>
      ${draft.tasks.length === 0 ? html`<p class="muted">${acts.job.noTasks}</p>` : nothing}
      <ul role="list">
        ${repeat(
          listedTasks(view),
          ({task}) => task.id,
          (it) => listed(it, view),
        )}
      </ul>
      <input
        class="input"
        type="search"
        autocomplete="off"
        aria-label=${acts.job.addTask}
        placeholder=${acts.job.addTask}
        aria-invalid=${isMissing ? 'true' : nothing}
        .value=${query}
        @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
        @keydown=${keepEnter}
      />
      ${
        query.trim() === ''
          ? nothing
          : html`<ul role="list" class="found-tasks">
              ${found(view)}
            </ul>`
      }
    </fieldset>
  `;
}

interface ListedTask {
  readonly task: Task;
  readonly own: JobTask;
}

function listedTasks({record, draft}: JobView): readonly ListedTask[] {
  const {byId} = plannedOf(record);
  return draft.tasks.flatMap((own) => {
    const task = byId.get(own.task);
    return task ? [{task, own}] : [];
  });
}

/** Tasks that match and are not part of the job yet. */
function foundTasks({record, words, draft, query}: JobView): readonly Task[] {
  const wanted = textFold(query).split(' ').filter(Boolean);
  const here = new Set(draft.tasks.filter((it) => it.isTicked).map((it) => it.task));
  return plannedOf(record)
    .tasks.filter((task) => {
      const text = textFold(`${task.code} ${textIn(task.text, words.language)}`);
      return !here.has(task.id) && wanted.every((it) => text.includes(it));
    })
    .slice(0, foundAtMost);
}

function listed({task, own: {times, isTicked}}: ListedTask, view: JobView): TemplateResult {
  const {record, acts, words, draft, missing, answer} = view;
  const {placement, state, facts} = record;
  const set = (change: Partial<JobTask>): void =>
    answer({tasks: draft.tasks.map((it) => (it.task === task.id ? {...it, ...change} : it))});
  const gate = findGate(task, state, placement, facts, plannedOf(record));
  return html`<li class="job-task">
    <label class="check">
      <input
        type="checkbox"
        .checked=${isTicked}
        @change=${(event: Event) => set({isTicked: (event.target as HTMLInputElement).checked})}
      />
      <span><b>${task.code}</b> ${textIn(task.text, words.language)}</span>
    </label>
    ${
      isTicked
        ? timesField({
            label: acts.job.timesOf(task.code),
            isLabelHidden: true,
            value: times,
            fewer: `${acts.fewer}: ${task.code}`,
            more: `${acts.more}: ${task.code}`,
            isWrong: missing.includes('times') && !(times >= 1),
            set: (changed) => set({times: changed}),
          })
        : nothing
    }
    ${
      isTicked && gate
        ? html`<p class="small gate">${mark('blocked')} ${words.shared.reason(gate)} ${acts.job.gated}</p>`
        : nothing
    }
  </li>`;
}

function found(view: JobView): readonly TemplateResult[] {
  const {words, draft, search, answer} = view;
  return foundTasks(view).map(
    (task) =>
      html`<li>
        <button
          type="button"
          class="button quiet"
          @click=${() => {
            const others = draft.tasks.filter((it) => it.task !== task.id);
            answer({tasks: [...others, {task: task.id, times: 1, isTicked: true}]});
            search('');
          }}
        >
          + ${task.code} ${textIn(task.text, words.language)}
        </button>
      </li>`,
  );
}

/** Enter looks for tasks here; it must not log the job half written. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
