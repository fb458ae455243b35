import type {LitElement} from 'lit';
import type {Drafts} from '../../client/session/mentoring-session.ts';
import type {PlacementId, TaskId} from '../../domain/ids.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import {DraftKeeper} from '../shared/draft-keeper.ts';
import type {DraftPlace} from '../shared/draft-keeper.ts';
import type {KeptDraft} from './draft-event.ts';
import {draftFrom, draftOver, emptyDraft} from '../shared/rating-draft.ts';
import type {RatingDraft} from '../shared/rating-draft.ts';

/**
 * The answers to one rating, of one task for one or several placements, and where they are kept. Turning to another task
 * begins empty and then finds what was kept of it.
 */
export class OpenDraft {
  readonly #host: LitElement;
  readonly #keeper: DraftKeeper;
  #value = emptyDraft;
  #subject = '';
  #drafts: Drafts | undefined;
  /** A draft can be told of after the form has turned to another task. */
  readonly #subjects = new Map<string, Pick<KeptDraft, 'placements' | 'task'>>();
  #isCarried = false;

  constructor(host: LitElement, tell: (kept: KeptDraft) => void) {
    this.#host = host;
    this.#keeper = new DraftKeeper(host, 'rating', (subject, value, place) => {
      const about = this.#subjects.get(subject);
      if (!about) return;
      const isOnDevice = place.at === 'device' && place.since !== undefined;
      tell({
        kind: 'rating',
        ...about,
        value: value as RatingDraft,
        kept: isOnDevice ? 'device' : 'page',
        ...(isOnDevice && {keptAt: place.since}),
      });
    });
  }

  get value(): RatingDraft {
    return this.#value;
  }

  set value(value: RatingDraft) {
    this.#value = {...emptyDraft, ...value};
    this.#host.requestUpdate();
  }

  get place(): DraftPlace {
    return this.#keeper.place;
  }

  /** Called before each render; does something where placements, task or person are not those of before. */
  open(drafts: Drafts | undefined, records: readonly PlacementRecord[], task: TaskId): void {
    const [first] = records;
    if (!first) return;
    const placements = records.map((it) => it.placement.id);
    const subject = subjectOf(placements, task);
    if (subject === this.#subject && drafts === this.#drafts) return;
    // A provider that comes late finds what was typed before it came.
    const isLate = subject === this.#subject && this.#drafts === undefined;
    const typed = isLate || this.#isCarried ? this.#value : emptyDraft;
    this.#subject = subject;
    this.#subjects.set(subject, {placements, task});
    this.#drafts = drafts;
    this.#isCarried = false;
    this.#value = typed;
    void this.#keeper.open(drafts, subject).then((found) => {
      if (found === undefined || this.#subject !== subject) return;
      this.#value = draftOver(draftFrom(found, first.scale), this.#value);
      this.#host.requestUpdate();
    });
    if (typed !== emptyDraft) this.#keeper.change(typed);
  }

  answer(change: Partial<RatingDraft>): void {
    this.#value = {...this.#value, ...change};
    this.#keeper.change(this.#value);
    this.#host.requestUpdate();
  }

  /** The answers have become entries. They stay in view until something else is opened. */
  drop(): void {
    void this.#keeper.drop();
  }

  /** What is opened next begins with these answers. */
  carry(): void {
    this.#isCarried = true;
    this.#subject = '';
  }

  clear(): void {
    this.drop();
    this.value = emptyDraft;
  }

  /** Takes the answers out of view without letting their draft go. */
  forget(): void {
    this.#subject = '';
    this.#drafts = undefined;
    this.#isCarried = false;
    this.#value = emptyDraft;
  }
}

/** What a draft is kept under: `placement/task`, of several placements in one order. */
function subjectOf(placements: readonly PlacementId[], task: TaskId): string {
  return `${[...placements].sort().join('+')}/${task}`;
}
