import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {MentoringSession, ViewerPlacement} from '../../client/session/mentoring-session.ts';
import type {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import type {SessionController} from '../../context/session-controller.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {PlacementEntry} from '../../domain/entry.ts';
import {id} from '../../domain/ids.ts';
import type {AreaId, PlacementId, TaskId} from '../../domain/ids.ts';
import {plannedOf} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Refusal} from '../../domain/reasons.ts';
import {rightToLogJob} from '../../domain/rights.ts';
import {shared} from '../../locales/en/shared.ts';
import {taskChecklist} from '../../locales/en/task-checklist.ts';
import {arriving} from '../shared/arriving.ts';
import {barStyles} from '../shared/bar.ts';
import {entryHead, nowOf} from '../shared/entry-head.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {legend, marks} from '../shared/marks.ts';
import {whenIdle} from '../shared/on-demand.ts';
import {messagePanel, messagePanelStyles} from '../shared/message-panel.ts';
import {skeleton} from '../shared/skeleton.ts';
import {staleLine, troublePanel} from '../shared/trouble-panel.ts';
import {announcement} from './announcement.ts';
import {areaList} from './area-list.ts';
import {filterFrom, filterText, type ChecklistFilter} from './checklist-filter.ts';
import type {ChecklistView, OpenPart, Words} from './checklist-view.ts';
import {giveEntries, type Desk, type Done} from './desk.ts';
import {FilterEvent} from './filter-event.ts';
import {actPart, historyPart, jobPart} from './later-parts.ts';
import type {RowAct} from './offered-acts.ts';
import {placementChooser} from './placement-chooser.ts';
import {readable, unreadTasks} from './readable-record.ts';
import {rowStyles} from './row-styles.ts';
import {firstArea, shownAreas} from './shown-areas.ts';
import {styles} from './styles.ts';
import {summary} from './summary.ts';
import type {TaskChecklist} from './task-checklist.ts';
import {TaskRows, type TaskRow} from './task-row-facts.ts';
import {toolBar} from './tool-bar.ts';

/** What the person has chosen, opened and done. */
interface ListState {
  readonly open?: OpenPart | undefined;
  /** Whose job is being written. */
  readonly jobOf?: string | undefined;
  readonly done?: Done;
  readonly problem?: 'not-kept' | undefined;
  readonly chosen?: PlacementId | undefined;
  /** What the person has opened and closed since the filter changed. */
  readonly toggled: ReadonlyMap<AreaId, boolean>;
}

/** All that a checklist shows and does, from whose tasks they are to the acts of each row. */
export class ListView {
  static readonly styles = [marks, barStyles, messagePanelStyles, styles, rowStyles];

  readonly #host: TaskChecklist;
  readonly #locale: BasicLocaleController<'basics'>;
  readonly #provided: SessionController;
  readonly #rows = new TaskRows();
  /** Rows that an act has taken out of the filter: they stay until it changes, or nobody would see what became of them. */
  readonly #acted = new Set<TaskId>();
  readonly #acts: ReturnType<typeof actPart>;
  readonly #history: ReturnType<typeof historyPart>;
  readonly #job: ReturnType<typeof jobPart>;
  #state: ListState = {toggled: new Map()};
  #typed = '';
  #shown: PlacementRecord | undefined;
  #firstArea: {readonly placement: PlacementId; readonly area: AreaId | undefined} | undefined;
  #isPreparing = false;

  constructor(host: TaskChecklist, locale: BasicLocaleController<'basics'>, provided: SessionController) {
    this.#host = host;
    this.#locale = locale;
    this.#provided = provided;
    const desk = this.#makeDesk();
    this.#acts = actPart(desk);
    this.#history = historyPart(desk);
    this.#job = jobPart(desk);
  }

  /** Before each render, with what the host has set since the last one. */
  update(isAnotherFilter: boolean, isAnotherPlacement: boolean): void {
    if (isAnotherFilter) {
      this.#set({toggled: new Map()});
      this.#acted.clear();
    }
    if (isAnotherPlacement) this.#set({chosen: undefined});
  }

  render(): TemplateResult {
    const {record} = this.#host;
    if (record !== undefined) return this.#renderGiven(record);
    const {session} = this.#provided;
    const {shared, formats} = this.#words;
    if (!session) return skeleton(shared.panel.loading, 6);
    const placement = this.#placementIn(session);
    if (typeof placement !== 'string') return placement;
    const loadable = this.#provided.watch(session.placement(placement));
    switch (loadable.state) {
      case 'loading':
        return skeleton(shared.panel.loading, 6);
      case 'failed':
        return troublePanel(loadable.problem, shared, this.#refresh);
      case 'ready':
        return html`${staleLine(loadable, shared, formats, nowOf(session))}
        ${this.#renderGiven(loadable.value, loadable.partial ? unreadTasks(loadable.value) : 0)}`;
      default:
        return loadable satisfies never;
    }
  }

  /** After each render. */
  updated(): void {
    const dialog = this.#state.jobOf === undefined ? null : this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (this.#shown && !this.#host.readonly && !this.#isPreparing) {
      this.#isPreparing = true;
      whenIdle(() => {
        if (this.#host.isConnected) this.#acts.prepare();
      });
    }
  }

  #set(change: Partial<ListState>): void {
    this.#state = {...this.#state, ...change};
    this.#host.requestUpdate();
  }

  /** The placement to show, or what stands in its place. */
  #placementIn(session: MentoringSession): PlacementId | TemplateResult {
    if (this.#host.placement) return id<PlacementId>(this.#host.placement);
    const {shared} = this.#words;
    const viewer = this.#provided.watch(session.viewer);
    if (viewer.state === 'loading') return skeleton(shared.panel.loading, 6);
    if (viewer.state === 'failed') return troublePanel(viewer.problem, shared, this.#refresh);
    const {placements} = viewer.value;
    const own = placements.find((it) => it.id === this.#state.chosen || it.as === 'mentee');
    const only = placements.length === 1 ? placements[0] : undefined;
    return this.#state.chosen ?? own?.id ?? only?.id ?? placementChooser(placements, this.#words, this.#choose);
  }

  /** A record as it was handed in: what of it cannot be read is told, the rest is shown. */
  #renderGiven(given: PlacementRecord, unread = 0): TemplateResult {
    const found = readable(given);
    const {messages} = this.#words;
    if ('fault' in found)
      return messagePanel({
        kind: 'error',
        title: messages.unreadable,
        text: messages.unreadableHint,
        detail: found.fault,
      });
    const leftOut = found.leftOut + unread;
    return html`
      ${leftOut > 0 ? html`<p class="notice" role="status">${messages.leftOut(leftOut)}</p>` : nothing}
      ${this.#renderRecord(found.record)}
    `;
  }

  #renderRecord(record: PlacementRecord): TemplateResult {
    this.#shown = record;
    const {messages, shared} = this.#words;
    const view = this.#viewOf(record);
    const rows = this.#rows.of(record, view.now);
    if (rows.length === 0)
      return html`${summary(view, nothing)}
      ${messagePanel({kind: 'empty', title: messages.empty, text: messages.emptyHint})}`;
    const filter = filterFrom(this.#host.filter);
    const areas = shownAreas({
      record,
      rows,
      filter,
      language: view.words.language,
      only: this.#host.area,
      kept: this.#acted,
      first: this.#openFirst(record, rows),
      toggled: this.#state.toggled,
    });
    const isFiltered = this.#host.filter.trim() !== '';
    const count = areas.reduce((sum, it) => sum + it.rows.length, 0);
    const forAll = this.#host.readonly ? undefined : rows[0]?.obstacleForAll;
    return html`
      ${summary(view, this.#renderJobButton(record))}
      ${forAll ? html`<p class="notice">${shared.reason(forAll)}</p>` : nothing}
      ${toolBar(
        {
          filter,
          typed: this.#typed.trim().replace(/\s+/g, ' ') === filter.search ? this.#typed : filter.search,
          rows,
          areas: this.#host.area ? [] : plannedOf(record).areas,
          priorities: record.list.priorities.filter((it) => rows.some((row) => row.task.priority === it)),
          found: isFiltered ? count : undefined,
          search: this.#search,
          show: this.#narrow,
        },
        this.#words,
      )}
      ${this.#state.problem ? html`<p class="problem" role="alert">${messages.notKept}</p>` : nothing}
      <div class="areas" @click=${this.#press} @keydown=${this.#escape}>
        ${areaList({areas, view, open: this.#openIn(record), part: this.#partOf(record, view), toggle: this.#toggle})}
      </div>
      ${
        count === 0
          ? messagePanel({
              kind: 'empty',
              title: messages.nothingFound,
              action: html`<button type="button" class="button" @click=${() => this.#filterBy({search: ''})}>
                ${messages.showAll}
              </button>`,
            })
          : nothing
      }
      ${legend(shared)}
      <div class="job-bar">${this.#renderJobButton(record)}</div>
      ${this.#renderJob(view)}
      <p class="visually-hidden" role="status">
        ${this.#state.done ? announcement(this.#state.done, record, this.#words) : nothing}
      </p>
    `;
  }

  /** It stays while one works: the rows must not move away under a thumb. */
  #openFirst({placement}: PlacementRecord, rows: readonly TaskRow[]): AreaId | undefined {
    if (this.#firstArea?.placement !== placement.id) this.#firstArea = {placement: placement.id, area: firstArea(rows)};
    return this.#firstArea.area;
  }

  #partOf(record: PlacementRecord, view: ChecklistView): TemplateResult | typeof nothing {
    const open = this.#openIn(record);
    const task = open && plannedOf(record).byId.get(open.task);
    if (!task) return nothing;
    const part =
      open.act === 'history'
        ? (this.#history.part?.render(task, view) ?? arriving(this.#history, this.#words))
        : (this.#acts.part?.render(task, open.act, view) ?? arriving(this.#acts, this.#words));
    return html`<div class="part">${part}</div>`;
  }

  /** What one person had opened is not the next one's. */
  #openIn(record: PlacementRecord): OpenPart | undefined {
    return this.#state.open?.of === whoseOf(record) ? this.#state.open : undefined;
  }

  /** In reach of a thumb on the phone, beside the figures elsewhere: there it would cover what lies below it. */
  #renderJobButton(record: PlacementRecord): TemplateResult | typeof nothing {
    const isOffered =
      !this.#host.readonly && record.placement.status === 'active' && rightToLogJob(record.actor) !== 'never';
    if (!isOffered) return nothing;
    return html`<button type="button" class="button primary job" @click=${this.#openJob}>
      + ${this.#words.messages.act.job}
    </button>`;
  }

  #renderJob(view: ChecklistView): TemplateResult | typeof nothing {
    if (this.#state.jobOf !== whoseOf(view.record)) return nothing;
    return this.#job.part?.render(view) ?? arriving(this.#job, this.#words);
  }

  get #words(): Words {
    const {formats, terms, language} = this.#locale;
    return {
      messages: this.#locale.section('taskChecklist', taskChecklist),
      shared: this.#locale.section('shared', shared),
      formats,
      terms,
      language,
    };
  }

  get #moment(): Instant {
    return this.#host.now ?? nowOf(this.#provided.session);
  }

  #viewOf(record: PlacementRecord): ChecklistView {
    const {session} = this.#provided;
    const refused = new Map<TaskId, Refusal>();
    for (const {entry, refusal} of session ? this.#provided.watch(session.refused) : [])
      if ('task' in entry && entry.task !== undefined && entry.placement === record.placement.id)
        refused.set(entry.task, refusal);
    return {
      record,
      words: this.#words,
      now: this.#moment,
      isReadonly: this.#host.readonly,
      unsent: new Set(session ? this.#provided.watch(session.sync).unsentEntries : []),
      refused,
    };
  }

  readonly #refresh = (): void => {
    void this.#provided.session?.refresh();
  };

  readonly #search = (typed: string): void => {
    this.#typed = typed;
    this.#narrow({search: typed});
  };

  readonly #narrow = (change: Partial<ChecklistFilter>): void => {
    this.#filterBy({...filterFrom(this.#host.filter), ...change});
  };

  #filterBy(filter: ChecklistFilter): void {
    this.#host.filter = filterText(filter);
    this.#host.dispatchEvent(new FilterEvent({filter: this.#host.filter}));
  }

  readonly #choose = ({id: placement}: ViewerPlacement): void => {
    this.#set({chosen: placement});
  };

  readonly #toggle = (area: AreaId, isOpen: boolean): void => {
    this.#set({toggled: new Map([...this.#state.toggled, [area, isOpen]])});
  };

  readonly #press = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-act]') : null;
    const {task, act} = button?.dataset ?? {};
    if (task === undefined || act === undefined) return;
    void this.#begin(id<TaskId>(task), act as RowAct);
  };

  async #begin(task: TaskId, act: RowAct): Promise<void> {
    this.#set({problem: undefined});
    const of = this.#shown && whoseOf(this.#shown);
    if (of === undefined) return;
    if (act === 'withdraw') return this.#withdraw(task);
    if (this.#state.open?.of === of && this.#state.open.task === task && this.#state.open.act === act)
      return this.#close();
    this.#set({open: {of, task, act}});
    await (act === 'history' ? this.#history : this.#acts).fetch();
    await focusAfterUpdate(this.#host, '.part h5', '.part input', '.part textarea', '.part button');
  }

  /** Needs no words, so it happens at once; logging and submitting again is as quick. */
  async #withdraw(task: TaskId): Promise<void> {
    const record = this.#shown;
    if (!record) return;
    const {session} = this.#provided;
    const entry: PlacementEntry = {...entryHead(session, record, this.#moment), type: 'withdraw', task};
    const kept = await giveEntries(this.#host, session, [entry]);
    if (kept === 'not-kept') this.#set({problem: kept});
    else if (kept !== 'canceled') this.#finish({task, act: 'withdraw', kept});
  }

  readonly #openJob = async (): Promise<void> => {
    this.#set({jobOf: this.#shown && whoseOf(this.#shown)});
    await this.#job.fetch();
    await this.#host.updateComplete;
    // The part may arrive when the element has already left the page.
    if (this.#host.isConnected) this.#host.renderRoot.querySelector('dialog')?.showModal();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#state.open) return;
    event.stopPropagation();
    this.#close();
  };

  #close(): void {
    const {open} = this.#state;
    this.#set({open: undefined});
    if (open) void focusAfterUpdate(this.#host, `[data-task="${CSS.escape(open.task)}"][data-act="${open.act}"]`);
  }

  /** Closed as a dialog first: then the browser puts the focus back to the button that opened it. */
  #closeJob(): void {
    if (this.#state.jobOf === undefined) return;
    this.#host.renderRoot.querySelector('dialog')?.close();
    this.#set({jobOf: undefined});
  }

  #finish(what: Done): void {
    this.#set({done: what});
    if (what.act === 'job') return this.#closeJob();
    this.#set({open: undefined});
    if (what.task === undefined) return;
    this.#acted.add(what.task);
    void focusAfterUpdate(this.#host, `[data-row="${CSS.escape(what.task)}"]`);
  }

  /** What the parts see of this element: always as it is now. */
  #makeDesk(): Desk {
    const session = () => this.#provided.session;
    const record = () => this.#shown;
    const now = () => this.#moment;
    return {
      host: this.#host,
      get session() {
        return session();
      },
      get record() {
        return record();
      },
      get now() {
        return now();
      },
      close: () => (this.#state.jobOf !== undefined ? this.#closeJob() : this.#close()),
      done: (what) => this.#finish(what),
    };
  }
}

/** One person before one placement. */
function whoseOf({placement, actor}: PlacementRecord): string {
  return `${placement.id}/${actor.person}`;
}
