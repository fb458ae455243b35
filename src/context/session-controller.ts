import type {ReactiveController, ReactiveElement} from 'lit';
import type {MentoringSession} from '../client/session/mentoring-session.ts';
import type {Observable} from '../client/session/observable.ts';
import {ContextFollower} from './context-follower.ts';
import {sessionContext} from './session-context.ts';

/**
 * Follows the nearest provider's session and re-renders its host when what it watches changes. The provider may
 * be upgraded later than the host, replaced, or the host moved below another one.
 */
export class SessionController implements ReactiveController {
  readonly #host: ReactiveElement;
  #session: MentoringSession | undefined;
  readonly #watched = new Map<Observable<unknown>, () => void>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    new ContextFollower<MentoringSession | undefined>(host, sessionContext, (session) => this.#follow(session));
  }

  /** `undefined` outside any provider, and while the provider knows nobody. */
  get session(): MentoringSession | undefined {
    return this.#session;
  }

  /**
   * The observable's value, with the host re-rendering on its changes. Called in `render` or `willUpdate`, with
   * the same observable for the same question; what is not asked for in one update is let go after it.
   */
  watch<Value>(observable: Observable<Value>): Value {
    this.#asked.add(observable);
    if (!this.#watched.has(observable) && this.#host.isConnected)
      this.#watched.set(
        observable,
        observable.subscribe(() => this.#host.requestUpdate()),
      );
    return observable.value;
  }

  readonly #asked = new Set<Observable<unknown>>();

  hostUpdated(): void {
    for (const [observable, stop] of this.#watched) {
      if (this.#asked.has(observable)) continue;
      stop();
      this.#watched.delete(observable);
    }
    this.#asked.clear();
  }

  /** Forgets the session too: the element may be moved to where there is none, or another person's. */
  hostDisconnected(): void {
    this.#letGo();
    this.#session = undefined;
  }

  #follow(session: MentoringSession | undefined): void {
    if (session === this.#session) return;
    this.#letGo();
    this.#session = session;
    this.#host.requestUpdate();
  }

  #letGo(): void {
    for (const stop of this.#watched.values()) stop();
    this.#watched.clear();
  }
}
