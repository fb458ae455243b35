import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {LocaleController} from '../../context/locale-controller.ts';
import type {PlacementEntry} from '../../domain/entry.ts';
import type {Task} from '../../domain/task-list.ts';
import {taskActs} from '../../locales/en/task-acts.ts';
import {choiceRowStyles} from '../shared/choice-row.ts';
import {DraftKeeper} from '../shared/draft-keeper.ts';
import {entryHead} from '../shared/entry-head.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {draftFrom, draftOver, emptyDraft} from '../shared/rating-draft.ts';
import {ratingGroupStyles} from '../shared/rating-group-styles.ts';
import {entriesOf, verdictOn} from '../shared/rating-entries.ts';
import type {FormAct} from '../shared/rating-entries.ts';
import {actFrom, emptyAct, entryOf, findMissing} from './act-draft.ts';
import type {ActDraft, PlainAct} from './act-draft.ts';
import {actStyles} from './act-styles.ts';
import type {ActProblem, ActView} from './act-view.ts';
import type {ChecklistView} from './checklist-view.ts';
import type {FormedAct} from './offered-acts.ts';
import {giveEntries} from './desk.ts';
import type {Desk, Done} from './desk.ts';
import {plainForm} from './plain-form.ts';
import {ratingForm} from './rating-form.ts';

/**
 * The forms that open below a row, one at a time: to log, to ask, to rate and sign, to hand back, to reopen, to write.
 * What is typed in one is kept at every pause and found again, also by the evaluation form.
 */
export class ActPart {
  static readonly styles = [ratingGroupStyles, choiceRowStyles, actStyles];

  readonly #desk: Desk;
  readonly #locale: LocaleController<'taskActs'>;
  readonly #plainKeeper: DraftKeeper;
  readonly #ratingKeeper: DraftKeeper;
  #subject = '';
  #plain = emptyAct;
  #rating = emptyDraft;
  #hasDetails = false;
  #problem: ActProblem | undefined;
  #isKeeping = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#locale = new LocaleController(desk.host, 'taskActs', taskActs);
    this.#plainKeeper = new DraftKeeper(desk.host, 'act', () => undefined);
    this.#ratingKeeper = new DraftKeeper(desk.host, 'rating', () => undefined);
  }

  render(task: Task, act: FormedAct, view: ChecklistView): TemplateResult {
    this.#open(task, act, view);
    const isRating = act === 'rate' || act === 'sign-off' || act === 'return';
    const shown: ActView = {
      ...view,
      task,
      acts: this.#locale.messages,
      problem: this.#problem,
      place: isRating ? this.#ratingKeeper.place : this.#plainKeeper.place,
      isKeeping: this.#isKeeping,
      close: this.#desk.close,
    };
    const form = isRating
      ? ratingForm({
          ...shown,
          act,
          draft: this.#rating,
          hasDetails: this.#hasDetails,
          showDetails: () => {
            this.#hasDetails = true;
            void focusAfterUpdate(this.#desk.host, '.details input, .details textarea');
            this.#changed();
          },
          answer: (change) => this.#answerRating(change),
          give: (wanted) => void this.#giveRating(task, wanted),
        })
      : plainForm({...shown, act, draft: this.#plain, answer: (change) => this.#answerPlain(change)});
    return html`<form
      class="act-form ${act}"
      novalidate
      aria-label=${view.words.messages.actOn(view.words.messages.act[act], task.code)}
      @submit=${(event: Event) => {
        event.preventDefault();
        if (!isRating) void this.#givePlain(task, act);
      }}
    >
      ${form} ${this.#renderEnd(shown)}
    </form>`;
  }

  #renderEnd({words, acts, problem, place, isKeeping}: ActView): TemplateResult {
    const {formats} = words;
    return html`
      ${problem ? html`<p class="problem" id="act-problem" role="alert">${problem.text}</p>` : nothing}
      <p class="small muted" role="status">
        ${
          isKeeping
            ? acts.keeping
            : place.at === 'device' && place.since !== undefined
              ? acts.draftSaved(formats.time(place.since))
              : nothing
        }
      </p>
    `;
  }

  /** Called in each render; does something where task, act or person are not those of before. */
  #open(task: Task, act: FormedAct, {record}: ChecklistView): void {
    const {session} = this.#desk;
    const subject = `${record.placement.id}/${task.id}`;
    const opened = `${subject}/${act}/${record.actor.person}`;
    if (opened === this.#subject) return;
    this.#subject = opened;
    this.#plain = emptyAct;
    this.#rating = emptyDraft;
    this.#hasDetails = false;
    this.#problem = undefined;
    if (act === 'rate' || act === 'sign-off' || act === 'return')
      void this.#ratingKeeper.open(session?.drafts, subject).then((found) => {
        if (found === undefined || this.#subject !== opened) return;
        this.#rating = draftOver(draftFrom(found, record.scale), this.#rating);
        this.#hasDetails ||= this.#rating.comment !== '' || Object.keys(this.#rating.criteria).length > 0;
        this.#changed();
      });
    else
      void this.#plainKeeper.open(session?.drafts, `${subject}/${act}`).then((found) => {
        if (found === undefined || this.#subject !== opened || this.#plain !== emptyAct) return;
        this.#plain = actFrom(found);
        this.#changed();
      });
  }

  #answerPlain(change: Partial<ActDraft>): void {
    this.#plain = {...this.#plain, ...change};
    this.#problem = undefined;
    this.#plainKeeper.change(this.#plain);
    this.#changed();
  }

  #answerRating(change: Partial<typeof emptyDraft>): void {
    this.#rating = {...this.#rating, ...change};
    this.#problem = undefined;
    this.#ratingKeeper.change(this.#rating);
    this.#changed();
  }

  async #givePlain(task: Task, act: PlainAct): Promise<void> {
    const {record, session, now} = this.#desk;
    if (!record) return;
    const {missing} = this.#locale.messages;
    const field = findMissing(act, this.#plain);
    if (field) return this.#tell({field, text: missing[field]});
    const entry = entryOf(act, this.#plain, task.id, record, entryHead(session, record, now));
    if (entry) await this.#give([entry], this.#plainKeeper, {task: task.id, act});
  }

  async #giveRating(task: Task, wanted: FormAct): Promise<void> {
    const {record, session, now} = this.#desk;
    if (!record) return;
    const {missing} = this.#locale.messages;
    const entries = entriesOf(wanted, record, task.id, this.#rating, () => entryHead(session, record, now));
    if (entries.length === 0)
      return this.#tell(
        wanted === 'return' ? {field: 'reason', text: missing.reason} : {field: 'level', text: missing.level},
      );
    const act = wanted === 'rate-and-sign' ? 'rateAndSign' : wanted;
    await this.#give(entries, this.#ratingKeeper, {task: task.id, act});
  }

  async #give(entries: readonly PlacementEntry[], keeper: DraftKeeper, done: Omit<Done, 'kept'>): Promise<void> {
    const {record, session, host, now} = this.#desk;
    if (this.#isKeeping || !record) return;
    const {messages, shared} = this.#locale;
    // The list may have moved on under the open form.
    const {refusal} = verdictOn(entries, record, now);
    if (refusal) return this.#tell({text: messages.refused(shared.reason(refusal))});
    const opened = this.#subject;
    this.#isKeeping = true;
    this.#changed();
    const kept = await giveEntries(host, session, entries);
    this.#isKeeping = false;
    this.#changed();
    if (kept === 'canceled') return;
    if (kept === 'not-kept') return this.#tell({text: messages.notKept});
    void keeper.drop();
    if (this.#subject === opened) this.#subject = '';
    this.#desk.done({...done, kept});
  }

  /** Says what is missing and leads there. */
  #tell(problem: ActProblem): void {
    this.#problem = problem;
    this.#changed();
    void focusAfterUpdate(
      this.#desk.host,
      '.act-form [aria-invalid=true]:is(input, textarea)',
      '.act-form [aria-invalid=true] input',
    );
  }

  #changed(): void {
    this.#desk.host.requestUpdate();
  }
}
