import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Drafts} from '../../client/session/mentoring-session.ts';
import type {Instant} from '../../domain/calendar.ts';

/** Where the draft is: nowhere yet, on the device since a moment, only in this page, or (`lost`) the device refused it. */
export interface DraftPlace {
  readonly at: 'nowhere' | 'device' | 'page' | 'lost';
  readonly since?: Instant;
}

/**
 * Keeps one draft at a time: at every pause in typing, when the page is hidden, and when the element goes away. Without
 * drafts of a session it keeps them in memory for as long as the element lives.
 *
 * A draft belongs to the drafts it was opened with: those of one person. When the person changes, what was typed is
 * kept where it began, and never under the next name.
 */
export class DraftKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #form: string;
  readonly #tell: (subject: string, value: unknown, place: DraftPlace) => void;
  readonly #inMemory = new Map<string, unknown>();
  #drafts: Drafts | undefined;
  #subject = '';
  #place: DraftPlace = {at: 'nowhere'};
  #pending: {readonly value: unknown} | undefined;
  /** Grows when another subject is opened or the draft dropped: what comes back later is of something gone. */
  #generation = 0;
  #work: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    form: string,
    tell: (subject: string, value: unknown, place: DraftPlace) => void,
  ) {
    this.#host = host;
    this.#form = form;
    this.#tell = tell;
    host.addController(this);
  }

  get place(): DraftPlace {
    return this.#place;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#keepWhenHidden);
    window.addEventListener('pagehide', this.#keepNow);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#keepWhenHidden);
    window.removeEventListener('pagehide', this.#keepNow);
    this.#keepNow();
  }

  /** Turns to another subject; what is pending of the one before is kept first. Gives what was kept of the new one. */
  async open(drafts: Drafts | undefined, subject: string): Promise<unknown> {
    this.#keepNow();
    if (drafts !== this.#drafts) this.#inMemory.clear();
    this.#drafts = drafts;
    this.#subject = subject;
    this.#place = {at: 'nowhere'};
    const generation = ++this.#generation;
    if (!drafts) return this.#inMemory.get(subject);
    try {
      const found = await drafts.find(this.#form, subject);
      if (!found || this.#generation !== generation) return undefined;
      if (this.#place.at === 'nowhere') this.#settle({at: 'device', since: found.keptAt});
      return found.value;
    } catch {
      // The device does not let us read: the form begins empty, and keeping will say so.
      return undefined;
    }
  }

  /** Somebody typed. Kept `pauseMs` after the last change. */
  change(value: unknown, pauseMs = 400): void {
    this.#pending = {value};
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#keepNow, pauseMs);
  }

  /** The draft has become an entry, or is not wanted any more. */
  drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#generation += 1;
    this.#inMemory.delete(this.#subject);
    this.#settle({at: 'nowhere'});
    const drafts = this.#drafts;
    const subject = this.#subject;
    return this.#inTurn(async () => drafts?.drop(this.#form, subject));
  }

  readonly #keepWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') this.#keepNow();
  };

  readonly #keepNow = (): void => {
    clearTimeout(this.#timer);
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    const drafts = this.#drafts;
    const subject = this.#subject;
    const generation = this.#generation;
    if (!drafts) this.#inMemory.set(subject, pending.value);
    void this.#inTurn(async () => {
      const place = await placeAfter(drafts && (() => drafts.keep(this.#form, subject, pending.value)));
      if (this.#generation === generation) this.#settle(place);
      this.#tell(subject, pending.value, place);
    });
  };

  /** One after another: a draft that is dropped must not be written by a keeping that began earlier. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    // A draft that could not be dropped is found again on the next visit, which is better than the other way round.
    this.#work = this.#work.then(work).catch(() => undefined);
    return this.#work;
  }

  #settle(place: DraftPlace): void {
    this.#place = place;
    this.#host.requestUpdate();
  }
}

async function placeAfter(keep: (() => Promise<Instant>) | undefined): Promise<DraftPlace> {
  if (!keep) return {at: 'page'};
  try {
    return {at: 'device', since: await keep()};
  } catch {
    return {at: 'lost'};
  }
}
