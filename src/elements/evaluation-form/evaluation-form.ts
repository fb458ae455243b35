import {LitElement, html, nothing} from 'lit';
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
import {nowOf} from '../shared/entry-head.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {messagePanel} from '../shared/message-panel.ts';
import {skeleton} from '../shared/skeleton.ts';
import {staleLine, troublePanel} from '../shared/trouble-panel.ts';
import {DraftEvent} from './draft-event.ts';
import type {FormView, Problem, Words} from './form-view.ts';
import {give, isKept} from './giving.ts';
import type {Given} from './giving.ts';
import {OpenDraft} from './open-draft.ts';
import type {RatingDraft} from './rating-draft.ts';
import type {FormAct} from './rating-entries.ts';
import {findProblems} from './rating-problems.ts';
import {ratingForm} from './rating-form.ts';
import {ratingResult} from './rating-result.ts';
import {placementsFrom, recordsOf} from './records-in-reach.ts';
import {styles} from './styles.ts';
import {menteeChooser, taskChooser} from './task-chooser.ts';
import {waitingTasks} from './waiting-tasks.ts';

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
    const {state} = this.#records;
    const [first] = state === 'ready' ? this.#records.value : [];
    if (first && this.chosen && this.given.length === 0)
      this.#draft.open(this.#draftsOf(session), state === 'ready' ? this.#records.value : [], this.chosen, this.readonly);
    this.#internals.setFormValue(JSON.stringify(this.#draft.value));
  }

  override render(): TemplateResult {
    const {language, direction, messages} = this.#locale;
    return html`<section class="evaluation" lang=${language} dir=${direction} aria-label=${messages.label}>
      ${this.#renderContent()}
    </section>`;
  }
}
