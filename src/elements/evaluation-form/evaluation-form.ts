import {LitElement, html} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Loadable, MentoringSession} from '../../client/session/mentoring-session.ts';
import {LocaleController} from '../../context/locale-controller.ts';
import {SessionController} from '../../context/session-controller.ts';
import type {Instant} from '../../domain/calendar.ts';
import {id} from '../../domain/ids.ts';
import type {PlacementId, TaskId} from '../../domain/ids.ts';
import {nameIn, plannedOf} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Task} from '../../domain/task-list.ts';
import {evaluationForm} from '../../locales/en/evaluation-form.ts';
import {arriving} from '../shared/arriving.ts';
import {nowOf} from '../shared/entry-head.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {messagePanel} from '../shared/message-panel.ts';
import {skeleton} from '../shared/skeleton.ts';
import {staleLine, troublePanel} from '../shared/trouble-panel.ts';
import {DraftEvent} from './draft-event.ts';
import type {Acting} from './acting-part.ts';
import type {Choosing} from './choosing-part.ts';
import type {FormView, Problem, Records, Words} from './form-view.ts';
import {actsPart, choicesPart} from './later-parts.ts';
import {isKept} from './given.ts';
import type {Given} from './given.ts';
import {OpenDraft} from './open-draft.ts';
import {lastRating} from '../shared/rating-draft.ts';
import type {RatingDraft} from '../shared/rating-draft.ts';
import type {FormAct} from '../shared/rating-entries.ts';
import {ratingForm} from './rating-form.ts';
import {placementsFrom, recordsOf} from './records-in-reach.ts';
import {styles} from './styles.ts';

/**
 * One mentor act: rates a task for one mentee, or the same group task for several at once; signs it off with the rating,
 * or hands it back.
 *
 * Without a `task` it offers what waits; without a `placement`, the mentees of whoever is signed in. What is typed is
 * kept as a draft at every pause, on the device where there is a provider, and found again on the next visit. Nothing
 * that goes wrong takes it away.
 *
 * @fires {EntryEvent} wm-entry - Before an act is recorded, one for each entry; cancelable.
 * @fires {DraftEvent} wm-draft - A draft was kept.
 * @csspart task - Code and text of the task.
 * @csspart said - What the mentee says.
 * @csspart progress - How much is answered, and where the draft is.
 * @csspart attestation - The sentence that is signed.
 * @csspart acts - The buttons.
 * @csspart result - What was recorded.
 */
export class EvaluationForm extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = styles;

  /** Whose work it is: id of a placement, or several, separated by spaces, for a group task. */
  @property() placement = '';

  /** Id of the task to rate. Left out, the person chooses from what waits. */
  @property() task = '';

  /** Which evaluation: `rating`. Others say that they are not offered yet. */
  @property() kind = 'rating';

  /** Shows the last rating and offers nothing. */
  @property({type: Boolean, reflect: true}) readonly = false;

  /** Name under which the answers, as JSON, go into a `<form>` around it. */
  @property({reflect: true}) name = '';

  /** The placement, or several, of a host that has no provider. */
  @property({attribute: false}) record: PlacementRecord | readonly PlacementRecord[] | undefined;

  /** What time it is for dates and signatures; unset, the provider's idea of now, else the device's. */
  @property({attribute: false}) now: Instant | undefined;

  /** The task shown: the host's, until the person chooses another. */
  @state() private chosen: TaskId | undefined;
  @state() private chosenMentees: readonly PlacementId[] | undefined;
  @state() private query = '';
  @state() private tried: FormAct | undefined;
  @state() private isReturning = false;
  @state() private isKeeping = false;
  @state() private given: readonly Given[] = [];

  readonly #locale = new LocaleController(this, 'evaluationForm', evaluationForm);
  readonly #provided = new SessionController(this);
  readonly #draft = new OpenDraft(this, (kept) => this.dispatchEvent(new DraftEvent(kept)));
  readonly #internals = this.attachInternals();
  readonly #acting = actsPart(this);
  readonly #choosing = choicesPart(this);
  #person: MentoringSession | undefined;
  #records: Loadable<readonly PlacementRecord[]> = {state: 'loading'};

  /** The answers so far. Setting them fires nothing and keeps nothing. */
  get value(): RatingDraft {
    return this.#draft.value;
  }

  set value(value: RatingDraft) {
    this.#draft.value = value;
  }

  /** Empties the form and lets its draft go. */
  reset(): void {
    this.#draft.clear();
    this.#beginAgain();
  }

  formResetCallback(): void {
    this.reset();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const {session} = this.#provided;
    if (this.isConnected && session !== this.#person) {
      // Another person: nothing that the one before chose or typed stays in view.
      if (this.#person) this.#forget();
      this.#person = session;
    }
    if (changed.has('task')) this.chosen = this.task ? id<TaskId>(this.task) : undefined;
    if (changed.has('placement')) this.chosenMentees = undefined;
    if (changed.has('task') || changed.has('placement')) this.#beginAgain();
    this.#records = this.#load();
    if (this.#isAnswering && this.chosen) this.#draft.open(session?.drafts, this.#ready, this.chosen);
    this.#internals.setFormValue(this.name ? JSON.stringify(this.#draft.value) : null);
  }

  /** The questions come first; what is needed to answer them is fetched while they are read. */
  protected override updated(): void {
    if (this.kind !== 'rating' || this.#records.state !== 'ready') return;
    if (!this.chosen || this.#ready.length !== 1) this.#choosing.prepare();
    if (!this.readonly) this.#acting.prepare();
  }

  /** Also waits for a part that is on its way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#acting.settled, this.#choosing.settled]);
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const {language, direction, messages} = this.#locale;
    return html`<section class="evaluation" lang=${language} dir=${direction} aria-label=${messages.label}>
      ${staleLine(this.#records, this.#locale.shared, this.#locale.formats, this.#now)} ${this.#renderContent()}
    </section>`;
  }

  #renderContent(): TemplateResult {
    const words = this.#words;
    const {messages, shared} = words;
    if (this.kind !== 'rating')
      return messagePanel({kind: 'empty', title: messages.kindNotYet, text: messages.kindNotYetText});
    const records = this.#records;
    if (records.state === 'loading') return skeleton(shared.panel.loading, 4);
    if (records.state === 'failed') return troublePanel(records.problem, shared, this.#retry);
    const [first, ...others] = records.value;
    if (!first) return this.#renderMentees();
    if (!this.chosen)
      return this.#renderChoosing((choosing) =>
        choosing.taskChooser({
          records: [first, ...others],
          words,
          now: this.#now,
          query: this.query,
          search: (query) => (this.query = query),
          choose: this.#chooseTask,
        }),
      );
    const task = plannedOf(first).byId.get(this.chosen);
    if (!task)
      return messagePanel({
        kind: 'empty',
        title: shared.reason({code: 'unknown-task'}),
        action: html`<button type="button" class="button" @click=${() => this.#chooseTask(undefined)}>
          ${messages.chooseAnother}
        </button>`,
      });
    if (this.given.some(isKept) && this.#acting.part) return this.#renderResult(this.#acting.part, first, task);
    if (records.value.length > 1 && task.mode !== 'group') return this.#renderOneAtATime(records.value);
    return ratingForm(this.#viewOf(task, [first, ...others]), {
      answer: this.#answer,
      act: (act) => void this.#act(act, task, [first, ...others]),
      toggleReturn: this.#toggleReturn,
      goTo: this.#goTo,
    });
  }

  /** No placement was named: the mentees of whoever is signed in. */
  #renderMentees(): TemplateResult {
    const {messages, shared} = this.#words;
    const {session} = this.#provided;
    const viewer = session && this.#provided.watch(session.viewer);
    if (viewer?.state === 'failed') return troublePanel(viewer.problem, shared, this.#retry);
    if (viewer?.state === 'loading') return skeleton(shared.panel.loading, 3);
    const mentees = viewer?.value.placements.filter((it) => it.as !== 'mentee') ?? [];
    return this.#renderChoosing(({menteeChooser}) =>
      menteeChooser(messages.chooseMentee, undefined, mentees, this.#words, this.#chooseMentee),
    );
  }

  #renderOneAtATime(records: readonly PlacementRecord[]): TemplateResult {
    const {messages} = this.#words;
    const mentees = records.map((it) => ({
      id: it.placement.id,
      menteeName: nameIn(it, it.placement.mentee),
      facilityName: '',
      waiting: 0,
    }));
    return this.#renderChoosing(({menteeChooser}) =>
      menteeChooser(messages.notTogether, messages.notTogetherText, mentees, this.#words, this.#chooseMentee),
    );
  }

  #renderChoosing(render: (choosing: Choosing) => TemplateResult): TemplateResult {
    return this.#choosing.part ? render(this.#choosing.part) : arriving(this.#choosing, this.#words);
  }

  #renderResult({ratingResult}: Acting, first: PlacementRecord, task: Task): TemplateResult {
    const {session} = this.#provided;
    return ratingResult({
      task,
      scale: first.scale,
      given: this.given,
      words: this.#words,
      sync: session && this.#provided.watch(session.sync),
      refused: session ? this.#provided.watch(session.refused) : [],
      records: this.#ready,
      now: this.#now,
      chooseTask: this.#chooseTask,
      goBack: this.#goBack,
    });
  }

  #viewOf(task: Task, records: Records): FormView {
    const {session} = this.#provided;
    const basis = {
      words: this.#words,
      records,
      task,
      draft: this.readonly ? lastRating(records[0], task.id) : this.#draft.value,
      now: this.#now,
    };
    return {
      ...basis,
      place: this.#draft.place,
      isDeviceMemory: session !== undefined && this.#provided.watch(session.sync).state === 'memory',
      isReadonly: this.readonly,
      isReturning: this.isReturning,
      isKeeping: this.isKeeping,
      acting: this.#acting.part,
      arriving: arriving(this.#acting, this.#words),
      problems: this.#acting.part?.findProblems(this.tried, basis) ?? [],
      refusals: refusalsIn(this.given, basis.words),
    };
  }

  #load(): Loadable<readonly PlacementRecord[]> {
    const {session} = this.#provided;
    if (this.record) {
      const given = 'placement' in this.record ? [this.record] : this.record;
      const wanted = this.chosenMentees;
      return {state: 'ready', value: wanted ? given.filter((it) => wanted.includes(it.placement.id)) : given};
    }
    if (!session) return {state: 'loading'};
    const placements = this.chosenMentees ?? placementsFrom(this.placement);
    return recordsOf(session, placements, (observable) => this.#provided.watch(observable));
  }

  get #ready(): readonly PlacementRecord[] {
    return this.#records.state === 'ready' ? this.#records.value : [];
  }

  get #isAnswering(): boolean {
    return this.kind === 'rating' && !this.readonly && !this.given.some(isKept);
  }

  get #now(): Instant {
    return this.now ?? nowOf(this.#provided.session);
  }

  get #words(): Words {
    const {messages, shared, formats, terms, language} = this.#locale;
    return {messages, shared, formats, terms, language};
  }

  readonly #answer = (change: Partial<RatingDraft>): void => {
    this.#draft.answer(change);
  };

  async #act(act: FormAct, task: Task, records: Records): Promise<void> {
    const acting = this.#acting.part;
    if (this.isKeeping || !acting) return;
    this.tried = act;
    this.given = [];
    const {problems, draft, now} = this.#viewOf(task, records);
    if (problems.length > 0) return focusAfterUpdate(this, '#summary');
    const {session} = this.#provided;
    this.isKeeping = true;
    const given = await acting.give({host: this, session, records, act, task: task.id, draft, now});
    // Somebody else has signed in meanwhile: what was given is kept, but not theirs to see.
    if (session !== this.#provided.session) return;
    this.isKeeping = false;
    this.given = given;
    this.tried = undefined;
    if (given.some(isKept)) {
      this.#draft.drop();
      return focusAfterUpdate(this, '#title');
    }
    if (refusalsIn(given, this.#words).length > 0) return focusAfterUpdate(this, '#summary');
  }

  readonly #chooseTask = (task: TaskId | undefined): void => {
    this.chosen = task;
    this.query = '';
    // The same task again begins from its draft too, not from the answers just given.
    this.#draft.forget();
    this.#beginAgain();
    void focusAfterUpdate(this, '#title');
  };

  readonly #chooseMentee = (placement: PlacementId): void => {
    this.chosenMentees = [placement];
    this.#beginAgain();
    void focusAfterUpdate(this, '#title');
  };

  readonly #goBack = (placements: readonly PlacementId[]): void => {
    this.chosenMentees = placements;
    this.#draft.carry();
    this.#beginAgain();
    void focusAfterUpdate(this, '#title');
  };

  readonly #toggleReturn = (): void => {
    this.isReturning = !this.isReturning;
    this.tried = undefined;
    void focusAfterUpdate(this, this.isReturning ? '.return input' : '.give-back');
  };

  readonly #goTo = (field: Problem['field']): void => {
    const selectors = {level: '.rating-group input', reason: '.return input', sign: '.acts button'};
    this.renderRoot.querySelector<HTMLElement>(selectors[field])?.focus();
  };

  readonly #retry = (): void => {
    void this.#provided.session?.refresh();
  };

  /** Back to the questions; the answers stay where they are. */
  #beginAgain(): void {
    this.given = [];
    this.tried = undefined;
    this.isReturning = false;
    this.isKeeping = false;
  }

  #forget(): void {
    this.chosen = this.task ? id<TaskId>(this.task) : undefined;
    this.chosenMentees = undefined;
    this.query = '';
    this.#draft.forget();
    this.#beginAgain();
  }
}

function refusalsIn(given: readonly Given[], {messages, shared}: Words): readonly string[] {
  return given.flatMap(({mentee, kept, refusal}) => {
    if (kept === 'not-kept') return [messages.notKept];
    return kept === 'refused' && refusal ? [`${mentee}: ${shared.reason(refusal)}`] : [];
  });
}
