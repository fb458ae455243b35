import type {TemplateResult} from 'lit';
import {LocaleController} from '../../context/locale-controller.ts';
import {dayIn} from '../../domain/calendar.ts';
import type {PlacementEntry} from '../../domain/entry.ts';
import {taskActs} from '../../locales/en/task-acts.ts';
import {DraftKeeper} from '../shared/draft-keeper.ts';
import {entryHead} from '../shared/entry-head.ts';
import {focusAfterUpdate} from '../shared/focus.ts';
import {verdictOn} from '../shared/rating-entries.ts';
import type {ChecklistView} from './checklist-view.ts';
import {giveEntries, type Desk} from './desk.ts';
import {emptyJob, jobFrom, jobOf, missingIn, type JobDraft, type JobField} from './job-draft.ts';
import {jobDialog} from './job-dialog.ts';
import {jobStyles} from './job-styles.ts';

/** One job on one vehicle, written down in a dialog. What is typed stays, also over a reload, until it is logged. */
export class JobPart {
  static readonly styles = [jobStyles];

  readonly #desk: Desk;
  readonly #locale: LocaleController<'taskActs'>;
  readonly #keeper: DraftKeeper;
  #opened = '';
  #draft: JobDraft | undefined;
  #query = '';
  #missing: readonly JobField[] = [];
  #problem: string | undefined;
  #isKeeping = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#locale = new LocaleController(desk.host, 'taskActs', taskActs);
    this.#keeper = new DraftKeeper(desk.host, 'job', () => undefined);
  }

  render(view: ChecklistView): TemplateResult {
    const draft = this.#open(view);
    return jobDialog({
      ...view,
      acts: this.#locale.messages,
      draft,
      query: this.#query,
      missing: this.#missing,
      problem: this.#problem,
      place: this.#keeper.place,
      isKeeping: this.#isKeeping,
      search: (query) => {
        this.#query = query;
        this.#desk.host.requestUpdate();
      },
      answer: (change) => this.#answer(change),
      give: () => void this.#give(),
      close: this.#desk.close,
    });
  }

  #open({record, now}: ChecklistView): JobDraft {
    const opened = `${record.placement.id}/${record.actor.person}`;
    if (this.#draft && this.#opened === opened) return this.#draft;
    this.#opened = opened;
    this.#missing = [];
    this.#problem = undefined;
    this.#query = '';
    const empty = (this.#draft = emptyJob(record, now));
    void this.#keeper.open(this.#desk.session?.drafts, record.placement.id).then((found) => {
      if (found === undefined || this.#draft !== empty) return;
      this.#draft = jobFrom(found, record, now);
      this.#desk.host.requestUpdate();
    });
    return empty;
  }

  #answer(change: Partial<JobDraft>): void {
    if (!this.#draft) return;
    this.#draft = {...this.#draft, ...change};
    this.#problem = undefined;
    // What has been mended is not complained about any longer; what was not tried yet is not either.
    if (this.#missing.length > 0) this.#missing = missingIn(this.#draft, this.#today);
    this.#keeper.change(this.#draft);
    this.#desk.host.requestUpdate();
  }

  get #today(): string {
    const {record, now} = this.#desk;
    return record ? dayIn(record.placement.timeZone, now) : '';
  }

  async #give(): Promise<void> {
    const {record, session, host, now} = this.#desk;
    const draft = this.#draft;
    if (!record || !draft || this.#isKeeping) return;
    this.#missing = missingIn(draft, this.#today);
    if (this.#missing.length > 0) return this.#lead();
    const entry: PlacementEntry = {...entryHead(session, record, now), ...jobOf(draft, record)};
    const {messages, shared} = this.#locale;
    const {refusal} = verdictOn([entry], record, now);
    if (refusal) return this.#tell(messages.refused(shared.reason(refusal)));
    this.#isKeeping = true;
    host.requestUpdate();
    const kept = await giveEntries(host, session, [entry]);
    this.#isKeeping = false;
    host.requestUpdate();
    if (kept === 'canceled') return;
    if (kept === 'not-kept') return this.#tell(messages.notKept);
    void this.#keeper.drop();
    this.#draft = undefined;
    this.#desk.done({act: 'job', title: draft.title.trim(), kept});
  }

  #tell(problem: string): void {
    this.#problem = problem;
    this.#desk.host.requestUpdate();
  }

  /** To the first field that needs something. */
  #lead(): void {
    this.#desk.host.requestUpdate();
    void focusAfterUpdate(this.#desk.host, '.job-form [aria-invalid=true]');
  }
}
