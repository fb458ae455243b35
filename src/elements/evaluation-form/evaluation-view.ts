import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Loadable, MentoringSession} from '../../client/session/mentoring-session.ts';
import type {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import type {SessionController} from '../../context/session-controller.ts';
import type {Instant} from '../../domain/calendar.ts';
import {id} from '../../domain/ids.ts';
import type {PlacementId, TaskId} from '../../domain/ids.ts';
import {nameIn, plannedOf} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Task} from '../../domain/task-list.ts';
import {evaluationForm} from '../../locales/en/evaluation-form.ts';
import {shared} from '../../locales/en/shared.ts';
import {arriving} from '../shared/arriving.ts';
import {nowOf} from '../shared/entry-head.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {messagePanel} from '../shared/message-panel.ts';
import type {OnDemand} from '../shared/on-demand.ts';
import {skeleton} from '../shared/skeleton.ts';
import {staleLine, troublePanel} from '../shared/trouble-panel.ts';
import {DraftEvent} from './draft-event.ts';
import type {Acting} from './acting-part.ts';
import type {Choosing} from './choosing-part.ts';
import type {EvaluationForm} from './evaluation-form.ts';
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

/** What the person has chosen, tried and done. */
interface FormState {
  /** The task shown: the host's, until the person chooses another. */
  readonly chosen?: TaskId | undefined;
  readonly chosenMentees?: readonly PlacementId[] | undefined;
  readonly query: string;
  readonly tried?: FormAct | undefined;
  readonly isReturning: boolean;
  readonly isKeeping: boolean;
  readonly given: readonly Given[];
}

/** All that an evaluation shows and does: choosing, the questions, the acts, the result. */
export class EvaluationView {
  static readonly styles = styles;

  readonly #host: EvaluationForm;
  readonly #locale: BasicLocaleController<'basics'>;
  readonly #provided: SessionController;
  readonly #draft: OpenDraft;
  readonly #acting: OnDemand<Acting>;
  readonly #choosing: OnDemand<Choosing>;
  #state: FormState = {query: '', isReturning: false, isKeeping: false, given: []};
  #person: MentoringSession | undefined;
  #records: Loadable<readonly PlacementRecord[]> = {state: 'loading'};

  /** @param early answers that were set before this was there */
  constructor(
    host: EvaluationForm,
    locale: BasicLocaleController<'basics'>,
    provided: SessionController,
    early: RatingDraft | undefined,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#provided = provided;
    this.#draft = new OpenDraft(host, (kept) => host.dispatchEvent(new DraftEvent(kept)));
    this.#acting = actsPart(host);
    this.#choosing = choicesPart(host);
    this.#turn(true, true);
    if (early) {
      this.#draft.value = early;
      this.#draft.carry();
    }
  }

  get value(): RatingDraft {
    return this.#draft.value;
  }

  set value(value: RatingDraft) {
    this.#draft.value = value;
  }

  /** Fulfilled when nothing is on its way any more. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#acting.settled, this.#choosing.settled]);
  }

  reset(): void {
    this.#draft.clear();
    this.#beginAgain();
  }

  /** Before each render, with what the host has set since the last one. */
  update(isAnotherTask: boolean, isAnotherPlacement: boolean): void {
    const {session} = this.#provided;
    if (this.#host.isConnected && session !== this.#person) {
      // Another person: nothing that the one before chose or typed stays in view.
      if (this.#person) this.#forget();
      this.#person = session;
    }
    this.#turn(isAnotherTask, isAnotherPlacement);
    this.#records = this.#load();
    const {chosen} = this.#state;
    if (this.#isAnswering && chosen) this.#draft.open(session?.drafts, this.#ready, chosen);
  }

  /** The questions come first; what is needed to answer them is fetched while they are read. */
  prepare(): void {
    if (this.#host.kind !== 'rating' || this.#records.state !== 'ready') return;
    if (!this.#state.chosen || this.#ready.length !== 1) this.#choosing.prepare();
    if (!this.#host.readonly) this.#acting.prepare();
  }

  render(): TemplateResult {
    const {messages, shared} = this.#words;
    return html`<section class="evaluation" aria-label=${messages.label}>
      ${staleLine(this.#records, shared, this.#locale.formats, this.#now)} ${this.#renderContent()}
    </section>`;
  }

  #renderContent(): TemplateResult {
    const words = this.#words;
    const {messages, shared} = words;
    if (this.#host.kind !== 'rating')
      return messagePanel({kind: 'empty', title: messages.kindNotYet, text: messages.kindNotYetText});
    const records = this.#records;
    if (records.state === 'loading') return skeleton(shared.panel.loading, 4);
    if (records.state === 'failed') return troublePanel(records.problem, shared, this.#retry);
    const [first, ...others] = records.value;
    if (!first) return this.#renderMentees();
    if (!this.#state.chosen)
      return this.#renderChoosing((choosing) =>
        choosing.taskChooser({
          records: [first, ...others],
          words,
          now: this.#now,
          query: this.#state.query,
          search: (query) => this.#set({query}),
          choose: this.#chooseTask,
        }),
      );
    const task = plannedOf(first).byId.get(this.#state.chosen);
    if (!task)
      return messagePanel({
        kind: 'empty',
        title: shared.reason({code: 'unknown-task'}),
        action: html`<button type="button" class="button" @click=${() => this.#chooseTask(undefined)}>
          ${messages.chooseAnother}
        </button>`,
      });
    if (this.#state.given.some(isKept) && this.#acting.part) return this.#renderResult(this.#acting.part, first, task);
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
      given: this.#state.given,
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
      draft: this.#host.readonly ? lastRating(records[0], task.id) : this.#draft.value,
      now: this.#now,
    };
    return {
      ...basis,
      place: this.#draft.place,
      isDeviceMemory: session !== undefined && this.#provided.watch(session.sync).state === 'memory',
      isReadonly: this.#host.readonly,
      isReturning: this.#state.isReturning,
      isKeeping: this.#state.isKeeping,
      acting: this.#acting.part,
      arriving: arriving(this.#acting, this.#words),
      problems: this.#acting.part?.findProblems(this.#state.tried, basis) ?? [],
      refusals: refusalsIn(this.#state.given, basis.words),
    };
  }

  #load(): Loadable<readonly PlacementRecord[]> {
    const {session} = this.#provided;
    if (this.#host.record) {
      const given = 'placement' in this.#host.record ? [this.#host.record] : this.#host.record;
      const wanted = this.#state.chosenMentees;
      return {state: 'ready', value: wanted ? given.filter((it) => wanted.includes(it.placement.id)) : given};
    }
    if (!session) return {state: 'loading'};
    const placements = this.#state.chosenMentees ?? placementsFrom(this.#host.placement);
    return recordsOf(session, placements, (observable) => this.#provided.watch(observable));
  }

  get #ready(): readonly PlacementRecord[] {
    return this.#records.state === 'ready' ? this.#records.value : [];
  }

  get #isAnswering(): boolean {
    return this.#host.kind === 'rating' && !this.#host.readonly && !this.#state.given.some(isKept);
  }

  get #now(): Instant {
    return this.#host.now ?? nowOf(this.#provided.session);
  }

  get #words(): Words {
    const {formats, terms, language} = this.#locale;
    return {
      messages: this.#locale.section('evaluationForm', evaluationForm),
      shared: this.#locale.section('shared', shared),
      formats,
      terms,
      language,
    };
  }

  readonly #answer = (change: Partial<RatingDraft>): void => {
    this.#draft.answer(change);
  };

  async #act(act: FormAct, task: Task, records: Records): Promise<void> {
    const acting = this.#acting.part;
    if (this.#state.isKeeping || !acting) return;
    this.#set({tried: act, given: []});
    const {problems, draft, now} = this.#viewOf(task, records);
    if (problems.length > 0) return focusAfterUpdate(this.#host, '#summary');
    const {session} = this.#provided;
    this.#set({isKeeping: true});
    const given = await acting.give({host: this.#host, session, records, act, task: task.id, draft, now});
    // Somebody else has signed in meanwhile: what was given is kept, but not theirs to see.
    if (session !== this.#provided.session) return;
    this.#set({isKeeping: false, given, tried: undefined});
    if (given.some(isKept)) {
      this.#draft.drop();
      return focusAfterUpdate(this.#host, '#title');
    }
    if (refusalsIn(given, this.#words).length > 0) return focusAfterUpdate(this.#host, '#summary');
  }

  readonly #chooseTask = (task: TaskId | undefined): void => {
    this.#set({chosen: task, query: ''});
    // The same task again begins from its draft too, not from the answers just given.
    this.#draft.forget();
    this.#beginAgain();
    void focusAfterUpdate(this.#host, '#title');
  };

  readonly #chooseMentee = (placement: PlacementId): void => {
    this.#set({chosenMentees: [placement]});
    this.#beginAgain();
    void focusAfterUpdate(this.#host, '#title');
  };

  readonly #goBack = (placements: readonly PlacementId[]): void => {
    this.#set({chosenMentees: placements});
    this.#draft.carry();
    this.#beginAgain();
    void focusAfterUpdate(this.#host, '#title');
  };

  readonly #toggleReturn = (): void => {
    this.#set({isReturning: !this.#state.isReturning, tried: undefined});
    void focusAfterUpdate(this.#host, this.#state.isReturning ? '.return input' : '.give-back');
  };

  readonly #goTo = (field: Problem['field']): void => {
    const selectors = {level: '.rating-group input', reason: '.return input', sign: '.acts button'};
    this.#host.renderRoot.querySelector<HTMLElement>(selectors[field])?.focus();
  };

  readonly #retry = (): void => {
    void this.#provided.session?.refresh();
  };

  /** Back to the questions; the answers stay where they are. */
  #beginAgain(): void {
    this.#set({given: [], tried: undefined, isReturning: false, isKeeping: false});
  }

  #turn(isAnotherTask: boolean, isAnotherPlacement: boolean): void {
    if (isAnotherTask) this.#set({chosen: this.#hostTask});
    if (isAnotherPlacement) this.#set({chosenMentees: undefined});
    if (isAnotherTask || isAnotherPlacement) this.#beginAgain();
  }

  get #hostTask(): TaskId | undefined {
    return this.#host.task ? id<TaskId>(this.#host.task) : undefined;
  }

  #set(change: Partial<FormState>): void {
    this.#state = {...this.#state, ...change};
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#set({chosen: this.#hostTask, chosenMentees: undefined, query: ''});
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
