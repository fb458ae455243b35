import {LitElement, html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {MentoringSession, ViewerPlacement} from '../../client/session/mentoring-session.ts';
import {LocaleController} from '../../context/locale-controller.ts';
import {SessionController} from '../../context/session-controller.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {PlacementEntry} from '../../domain/entry.ts';
import {id} from '../../domain/ids.ts';
import type {AreaId, PlacementId, TaskId} from '../../domain/ids.ts';
import {plannedOf} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Refusal} from '../../domain/reasons.ts';
import {rightToLogJob} from '../../domain/rights.ts';
import {taskChecklist} from '../../locales/en/task-checklist.ts';
import {arriving} from '../shared/arriving.ts';
import {barStyles} from '../shared/bar.ts';
import {controls} from '../shared/controls.ts';
import {entryHead, nowOf} from '../shared/entry-head.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {legend, marks} from '../shared/marks.ts';
import {messagePanel, messagePanelStyles} from '../shared/message-panel.ts';
import {skeleton, skeletonStyles} from '../shared/skeleton.ts';
import {tokens} from '../shared/tokens.ts';
import {staleLine, troublePanel} from '../shared/trouble-panel.ts';
import {announcement} from './announcement.ts';
import {areaList} from './area-list.ts';
import {filterFrom, filterText, type ChecklistFilter} from './checklist-filter.ts';
import type {ChecklistView, OpenPart, Words} from './checklist-view.ts';
import {giveEntries, type Desk, type Done} from './desk.ts';
import {FilterEvent} from './filter-event.ts';
import {actPart, historyPart, jobPart, whenIdle} from './later-parts.ts';
import type {RowAct} from './offered-acts.ts';
import {placementChooser} from './placement-chooser.ts';
import {readable, unreadTasks} from './readable-record.ts';
import {rowStyles} from './row-styles.ts';
import {firstArea, shownAreas} from './shown-areas.ts';
import {styles} from './styles.ts';
import {summary} from './summary.ts';
import {TaskRows, type TaskRow} from './task-row-facts.ts';
import {toolBar} from './tool-bar.ts';

/**
 * The tasks of one placement by area: what the mentee has logged, what the mentor has seen, what is in the way, and for
 * each task exactly the acts that its viewer may do. Every act is an event before it is recorded.
 *
 * Data comes from the nearest provider by `placement`, or from `record`; then `wm-entry` is all that happens on an act,
 * and the host sets a new `record`.
 *
 * @fires {EntryEvent} wm-entry - A person is about to do something; the detail is the entry. Cancelable.
 * @fires {FilterEvent} wm-filter - A person has searched or filtered.
 * @csspart summary - Whose list it is, and how far they are.
 * @csspart tools - Search and filters.
 * @csspart area - One area.
 * @csspart task - One task.
 */
export class TaskChecklist extends LitElement {
  static override readonly styles = [
    tokens,
    controls,
    marks,
    barStyles,
    messagePanelStyles,
    skeletonStyles,
    styles,
    rowStyles,
  ];

  /** Id of the placement. Unset, the viewer's own or only one. */
  @property() placement: string | undefined;

  /** Words to search for, and `flag:waiting`, `flag:returned`, `flag:blocked`, `priority:P-1`, `area:BRK`. */
  @property() filter = '';

  /** Id or code of the one area to show; unset, all of them. */
  @property() area: string | undefined;

  /** Nothing can be done here, only seen. */
  @property({type: Boolean}) readonly = false;

  /** State and plan of one placement, of a host that has no provider. */
  @property({attribute: false}) record: PlacementRecord | undefined;

  /** The host's idea of now, beside `record`. Unset, the session's, else this device's. */
  @property({attribute: false}) now: Instant | undefined;

  @state() private open: OpenPart | undefined;
  /** Whose job is being written. */
  @state() private jobOf: string | undefined;
  @state() private done: Done | undefined;
  @state() private problem: 'not-kept' | undefined;
  @state() private chosen: PlacementId | undefined;
  /** What the person has opened and closed since the filter changed. */
  @state() private toggled: ReadonlyMap<AreaId, boolean> = new Map();

  readonly #locale = new LocaleController(this, 'taskChecklist', taskChecklist);
  readonly #provided = new SessionController(this);
  readonly #rows = new TaskRows();
  /** Rows that an act has taken out of the filter: they stay until it changes, or nobody would see what became of them. */
  readonly #acted = new Set<TaskId>();
  #typed = '';
  #shown: PlacementRecord | undefined;
  #firstArea: {readonly placement: PlacementId; readonly area: AreaId | undefined} | undefined;
  #isPreparing = false;

  readonly #desk = this.#makeDesk();
  readonly #acts = actPart(this.#desk);
  readonly #history = historyPart(this.#desk);
  readonly #job = jobPart(this.#desk);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter')) {
      this.toggled = new Map();
      this.#acted.clear();
    }
    if (changed.has('placement')) this.chosen = undefined;
  }

  protected override render(): TemplateResult {
    if (this.record !== undefined) return this.#frame(this.#renderGiven(this.record));
    const {session} = this.#provided;
    const {shared, formats} = this.#words;
    if (!session) return this.#frame(skeleton(shared.panel.loading, 6));
    const placement = this.#placementIn(session);
    if (typeof placement !== 'string') return this.#frame(placement);
    const loadable = this.#provided.watch(session.placement(placement));
    switch (loadable.state) {
      case 'loading':
        return this.#frame(skeleton(shared.panel.loading, 6));
      case 'failed':
        return this.#frame(troublePanel(loadable.problem, shared, this.#refresh));
      case 'ready':
        return this.#frame(
          html`${staleLine(loadable, shared, formats, nowOf(session))}
          ${this.#renderGiven(loadable.value, loadable.partial ? unreadTasks(loadable.value) : 0)}`,
        );
      default:
        return loadable satisfies never;
    }
  }

  protected override updated(): void {
    const dialog = this.jobOf === undefined ? null : this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (this.#shown && !this.readonly && !this.#isPreparing) {
      this.#isPreparing = true;
      whenIdle(() => {
        if (this.isConnected) this.#acts.prepare();
      });
    }
  }

  /** The placement to show, or what stands in its place. */
  #placementIn(session: MentoringSession): PlacementId | TemplateResult {
    if (this.placement) return id<PlacementId>(this.placement);
    const {shared} = this.#words;
    const viewer = this.#provided.watch(session.viewer);
    if (viewer.state === 'loading') return skeleton(shared.panel.loading, 6);
    if (viewer.state === 'failed') return troublePanel(viewer.problem, shared, this.#refresh);
    const {placements} = viewer.value;
    const own = placements.find((it) => it.id === this.chosen || it.as === 'mentee');
    const only = placements.length === 1 ? placements[0] : undefined;
    return this.chosen ?? own?.id ?? only?.id ?? placementChooser(placements, this.#words, this.#choose);
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
    const filter = filterFrom(this.filter);
    const areas = shownAreas({
      record,
      rows,
      filter,
      language: view.words.language,
      only: this.area,
      kept: this.#acted,
      first: this.#openFirst(record, rows),
      toggled: this.toggled,
    });
    const isFiltered = this.filter.trim() !== '';
    const count = areas.reduce((sum, it) => sum + it.rows.length, 0);
    const forAll = this.readonly ? undefined : rows[0]?.obstacleForAll;
    return html`
      ${summary(view, this.#renderJobButton(record))}
      ${forAll ? html`<p class="notice">${shared.reason(forAll)}</p>` : nothing}
      ${toolBar(
        {
          filter,
          typed: this.#typed.trim().replace(/\s+/g, ' ') === filter.search ? this.#typed : filter.search,
          rows,
          areas: this.area ? [] : plannedOf(record).areas,
          priorities: record.list.priorities.filter((it) => rows.some((row) => row.task.priority === it)),
          found: isFiltered ? count : undefined,
          search: this.#search,
          show: this.#narrow,
        },
        this.#words,
      )}
      ${this.problem ? html`<p class="problem" role="alert">${messages.notKept}</p>` : nothing}
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
      <p class="visually-hidden" role="status">${this.done ? announcement(this.done, record, this.#words) : nothing}</p>
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
    return this.open?.of === whoseOf(record) ? this.open : undefined;
  }

  /** In reach of a thumb on the phone, beside the figures elsewhere: there it would cover what lies below it. */
  #renderJobButton(record: PlacementRecord): TemplateResult | typeof nothing {
    const isOffered = !this.readonly && record.placement.status === 'active' && rightToLogJob(record.actor) !== 'never';
    if (!isOffered) return nothing;
    return html`<button type="button" class="button primary job" @click=${this.#openJob}>
      + ${this.#words.messages.act.job}
    </button>`;
  }

  #renderJob(view: ChecklistView): TemplateResult | typeof nothing {
    if (this.jobOf !== whoseOf(view.record)) return nothing;
    return this.#job.part?.render(view) ?? arriving(this.#job, this.#words);
  }

  #frame(content: TemplateResult): TemplateResult {
    return html`<div class="checklist" lang=${this.#locale.language}>${content}</div>`;
  }

  get #words(): Words {
    const {messages, shared, formats, terms, language} = this.#locale;
    return {messages, shared, formats, terms, language};
  }

  get #moment(): Instant {
    return this.now ?? nowOf(this.#provided.session);
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
      isReadonly: this.readonly,
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
    this.#filterBy({...filterFrom(this.filter), ...change});
  };

  #filterBy(filter: ChecklistFilter): void {
    this.filter = filterText(filter);
    this.dispatchEvent(new FilterEvent({filter: this.filter}));
  }

  readonly #choose = ({id: placement}: ViewerPlacement): void => {
    this.chosen = placement;
  };

  readonly #toggle = (area: AreaId, isOpen: boolean): void => {
    this.toggled = new Map([...this.toggled, [area, isOpen]]);
  };

  readonly #press = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-act]') : null;
    const {task, act} = button?.dataset ?? {};
    if (task === undefined || act === undefined) return;
    void this.#begin(id<TaskId>(task), act as RowAct);
  };

  async #begin(task: TaskId, act: RowAct): Promise<void> {
    this.problem = undefined;
    const of = this.#shown && whoseOf(this.#shown);
    if (of === undefined) return;
    if (act === 'withdraw') return this.#withdraw(task);
    if (this.open?.of === of && this.open.task === task && this.open.act === act) return this.#close();
    this.open = {of, task, act};
    await (act === 'history' ? this.#history : this.#acts).fetch();
    await focusAfterUpdate(this, '.part h5', '.part input', '.part textarea', '.part button');
  }

  /** Needs no words, so it happens at once; logging and submitting again is as quick. */
  async #withdraw(task: TaskId): Promise<void> {
    const record = this.#shown;
    if (!record) return;
    const {session} = this.#provided;
    const entry: PlacementEntry = {...entryHead(session, record, this.#moment), type: 'withdraw', task};
    const kept = await giveEntries(this, session, [entry]);
    if (kept === 'not-kept') this.problem = kept;
    else if (kept !== 'canceled') this.#finish({task, act: 'withdraw', kept});
  }

  readonly #openJob = async (): Promise<void> => {
    this.jobOf = this.#shown && whoseOf(this.#shown);
    await this.#job.fetch();
    await this.updateComplete;
    // The part may arrive when the element has already left the page.
    if (this.isConnected) this.renderRoot.querySelector('dialog')?.showModal();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.#close();
  };

  #close(): void {
    const {open} = this;
    this.open = undefined;
    if (open) void focusAfterUpdate(this, `[data-task="${CSS.escape(open.task)}"][data-act="${open.act}"]`);
  }

  /** Closed as a dialog first: then the browser puts the focus back to the button that opened it. */
  #closeJob(): void {
    if (this.jobOf === undefined) return;
    this.renderRoot.querySelector('dialog')?.close();
    this.jobOf = undefined;
  }

  #finish(what: Done): void {
    this.done = what;
    if (what.act === 'job') return this.#closeJob();
    this.open = undefined;
    if (what.task === undefined) return;
    this.#acted.add(what.task);
    void focusAfterUpdate(this, `[data-row="${CSS.escape(what.task)}"]`);
  }

  /** What the parts see of this element: always as it is now. */
  #makeDesk(): Desk {
    const session = () => this.#provided.session;
    const record = () => this.#shown;
    const now = () => this.#moment;
    return {
      host: this,
      get session() {
        return session();
      },
      get record() {
        return record();
      },
      get now() {
        return now();
      },
      close: () => (this.jobOf !== undefined ? this.#closeJob() : this.#close()),
      done: (what) => this.#finish(what),
    };
  }
}

/** One person before one placement. */
function whoseOf({placement, actor}: PlacementRecord): string {
  return `${placement.id}/${actor.person}`;
}
