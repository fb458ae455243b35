import type {Instant} from '../../domain/calendar.ts';
import {ApiError} from '../api/api-error.ts';
import type {Loadable, Trouble} from './mentoring-session.ts';
import {Signal, type Observable} from './observable.ts';
import {troubleFrom} from './trouble.ts';

/** Where the value of one question comes from. */
export interface Source<Served, Value> {
  /** What this device was told last. */
  cached(): Promise<{readonly served: Served; readonly at: Instant} | undefined>;
  /** Asks the service, and keeps what it says. Rejects with an `ApiError`. */
  load(): Promise<{readonly served: Served; readonly at: Instant; readonly partial?: Trouble}>;
  /** Takes it off the device: it is not for this person any more. */
  forget(): Promise<void>;
  /** With what this device has not sent. */
  show(served: Served): Value;
}

/**
 * The answer to one question, kept true while somebody watches: first what the device has, then what the service says,
 * and again whenever it may have changed.
 */
export class Watched<Served, Value> implements Observable<Loadable<Value>> {
  readonly #source: Source<Served, Value>;
  readonly #shown = new Signal<Loadable<Value>>({state: 'loading'});
  #served: Served | undefined;
  #at: Instant = '';
  #isFresh = false;
  #problem: Trouble | undefined;
  #partial: Trouble | undefined;
  #loading: Promise<void> | undefined;
  #isWanted = false;

  constructor(source: Source<Served, Value>) {
    this.#source = source;
  }

  get value(): Loadable<Value> {
    return this.#shown.value;
  }

  get served(): Served | undefined {
    return this.#served;
  }

  get isWatched(): boolean {
    return this.#shown.isWatched;
  }

  subscribe(listener: () => void): () => void {
    const isFirst = !this.isWatched;
    const stop = this.#shown.subscribe(listener);
    if (isFirst) void this.reload();
    return stop;
  }

  /** Asks again if somebody watches. One question at a time; a change during it makes one more. */
  reload(): Promise<void> {
    if (!this.isWatched) return Promise.resolve();
    this.#isWanted = true;
    this.#loading ??= this.#run().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Something on the device has changed that it is shown with. */
  refreshView(): void {
    this.#show();
  }

  async #run(): Promise<void> {
    if (this.#served === undefined) {
      // What cannot be shown from the device is shown when the service has told it, or why not.
      const cached = await this.#source.cached().catch(() => undefined);
      if (cached) {
        this.#served = cached.served;
        this.#at = cached.at;
        this.#show();
      }
    }
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#load();
    }
  }

  async #load(): Promise<void> {
    try {
      const {served, at, partial} = await this.#source.load();
      this.#served = served;
      this.#at = at;
      this.#isFresh = true;
      this.#problem = undefined;
      this.#partial = partial;
    } catch (error) {
      // The session has ended.
      if (!(error instanceof ApiError)) return;
      this.#isFresh = false;
      this.#problem = troubleFrom(error);
      if (error.kind === 'not-found' || error.kind === 'not-allowed') {
        this.#served = undefined;
        await this.#source.forget();
      }
    }
    this.#show();
  }

  #show(): void {
    if (this.#served === undefined) {
      if (this.#problem) this.#shown.set({state: 'failed', problem: this.#problem});
      return;
    }
    const next = {
      state: 'ready',
      value: this.#source.show(this.#served),
      ...(!this.#isFresh && {stale: {since: this.#at, ...(this.#problem && {problem: this.#problem})}}),
      ...(this.#partial && {partial: this.#partial}),
    } as const;
    if (!isSame(this.#shown.value, next)) this.#shown.set(next);
  }
}

/** Drawing hundreds of tasks again costs more than looking whether anything has changed. */
function isSame<Value>(before: Loadable<Value>, next: Loadable<Value> & {readonly state: 'ready'}): boolean {
  return (
    before.state === 'ready' &&
    before.value === next.value &&
    before.stale?.since === next.stale?.since &&
    before.stale?.problem === next.stale?.problem &&
    before.partial === next.partial
  );
}
