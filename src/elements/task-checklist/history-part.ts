import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {LocaleController} from '../../context/locale-controller.ts';
import type {RecordedEntry} from '../../domain/entry.ts';
import {nameIn} from '../../domain/placement-record.ts';
import {taskStateOf, type TaskState} from '../../domain/placement-state.ts';
import type {Task} from '../../domain/task-list.ts';
import {taskActs} from '../../locales/en/task-acts.ts';
import {mark} from '../shared/marks.ts';
import {skeleton} from '../shared/skeleton.ts';
import type {ChecklistView} from './checklist-view.ts';
import type {Desk} from './desk.ts';
import {linesFrom, linesFromState, type HistoryLine} from './history-lines.ts';

/** Who did what to a task, and when; a sign-off that was taken back stays, struck through. */
export class HistoryPart {
  static readonly styles = [
    css`
      .history ol {
        display: grid;
        gap: var(--_2);
        max-inline-size: 720px;
      }
      .history li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--_3);
        padding-block-start: var(--_2);
        border-block-start: 1px solid var(--_hairline);
      }
      .history {
        display: grid;
        gap: var(--_2);
        justify-items: start;
      }
      .history ol {
        inline-size: 100%;
      }
      .history h5 {
        margin: 0;
        font-size: inherit;
      }
      .history q,
      .history .more {
        grid-column: 1 / -1;
      }
      .history s {
        color: var(--_muted);
      }
    `,
  ];

  readonly #desk: Desk;
  readonly #locale: LocaleController<'taskActs'>;
  /** The log of one task as of one state of it. */
  #asked: {readonly task: Task; readonly state: TaskState} | undefined;
  #entries: readonly RecordedEntry[] | 'loading' | 'failed' = 'loading';

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#locale = new LocaleController(desk.host, 'taskActs', taskActs);
  }

  render(task: Task, view: ChecklistView): TemplateResult {
    const {history} = this.#locale.messages;
    const {shared} = view.words;
    this.#ask(task, view);
    return html`<div class="history" role="region" aria-label=${history.title(task.code)}>
      <h5 tabindex="-1">${history.title(task.code)}</h5>
      ${this.#renderLines(task, view)}
      <button type="button" class="button quiet" @click=${() => this.#desk.close()}>${shared.act.close}</button>
    </div>`;
  }

  #renderLines(task: Task, view: ChecklistView): TemplateResult {
    const {record, words} = view;
    const {shared} = words;
    const acts = this.#locale.messages;
    if (!this.#desk.session) {
      const lines = linesFromState(record.state, task.id, record, {acts, words});
      return html`${this.#renderList(lines, view)}
        <p class="small muted">${acts.history.onlyMarks}</p>`;
    }
    if (this.#entries === 'loading') return skeleton(shared.panel.loading, 3);
    if (this.#entries === 'failed')
      return html`<p class="problem" role="alert">${acts.history.failed}</p>
        ${this.#renderList(linesFromState(record.state, task.id, record, {acts, words}), view)}
        <button type="button" class="button" @click=${() => this.#again(task, view)}>${shared.panel.retry}</button>`;
    return this.#renderList(linesFrom(this.#entries, task.id, record, {acts, words}), view);
  }

  #renderList(lines: readonly HistoryLine[], {record, words}: ChecklistView): TemplateResult {
    const {history} = this.#locale.messages;
    const {formats} = words;
    const {timeZone} = record.placement;
    if (lines.length === 0) return html`<p class="muted">${history.nothing}</p>`;
    return html`<ol role="list">
      ${lines.map(({at, by, what, more, said, isTakenBack, isUnsent}) => {
        const sentence = html`${by === undefined ? nothing : html`<b>${nameIn(record, by)}</b>`} ${what}`;
        return html`<li>
          ${isTakenBack ? html`<span><s>${sentence}</s> (${history.takenBack})</span>` : html`<span>${sentence}</span>`}
          <time class="small muted" datetime=${at}>${formats.dateTime(at, timeZone)}</time>
          ${more.length > 0 ? html`<span class="more small muted">${more.join(' · ')}</span>` : nothing}
          ${said ? html`<q dir="auto">${said}</q>` : nothing}
          ${isUnsent ? html`<span class="more small">${mark('unsent')} ${history.unsent}</span>` : nothing}
        </li>`;
      })}
    </ol>`;
  }

  /** Asks anew when something has happened to the task meanwhile. */
  #ask(task: Task, {record}: ChecklistView): void {
    const {session} = this.#desk;
    const state = taskStateOf(record.state, task.id);
    if (!session || (this.#asked?.task === task && this.#asked.state === state)) return;
    const asked = {task, state};
    if (this.#asked?.task !== task) this.#entries = 'loading';
    this.#asked = asked;
    session.history(record.placement.id, task.id).then(
      (entries) => this.#show(asked, entries),
      () => this.#show(asked, 'failed'),
    );
  }

  #again(task: Task, view: ChecklistView): void {
    this.#asked = undefined;
    this.#ask(task, view);
    this.#desk.host.requestUpdate();
  }

  /** A late answer to another question is dropped. */
  #show(asked: object, entries: readonly RecordedEntry[] | 'failed'): void {
    if (this.#asked !== asked) return;
    this.#entries = entries;
    this.#desk.host.requestUpdate();
  }
}
