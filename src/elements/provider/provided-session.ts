import {ContextProvider} from '@lit/context';
import type {ReactiveElement} from 'lit';
import {openSession} from '../../client/session/open-session.ts';
import type {OpenSession, SessionOptions} from '../../client/session/session-options.ts';
import {sessionContext} from '../../context/session-context.ts';
import {AuthNeededEvent, ProviderErrorEvent, ReadyEvent, SyncEvent} from './provider-events.ts';

/** Everything that makes a session another one when it changes. */
export type SessionQuestion = Omit<SessionOptions, 'told' | 'platform'>;

/**
 * Opens a session for the elements below, replaces it when something in the question changes, and tells the host what
 * happens in it. The one before is taken away before the next one is there, so nobody sees another person's data.
 */
export class ProvidedSession {
  readonly #host: ReactiveElement;
  readonly #provider: ContextProvider<typeof sessionContext>;
  #open: OpenSession | undefined;
  #question: SessionQuestion | undefined;
  /** Whom the host's token names, where that is somebody else than its `person`. */
  #tokenPerson: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#provider = new ContextProvider(host, {context: sessionContext, initialValue: undefined});
  }

  get open(): OpenSession | undefined {
    return this.#open;
  }

  /** Opens what is asked for, unless it is open; `undefined` closes. */
  ask(question: SessionQuestion | undefined): void {
    if (isSame(question, this.#question)) return;
    this.#question = question;
    this.#tokenPerson = undefined;
    this.#start();
  }

  close(): void {
    this.#question = undefined;
    this.#end();
  }

  #start(): void {
    this.#end();
    if (!this.#question) return;
    const person = this.#tokenPerson ?? this.#question.person;
    let isOver = false;
    const during = (tell: () => void): void => {
      if (!isOver) tell();
    };
    const open = openSession({
      ...this.#question,
      person,
      told: {
        otherPerson: (other) =>
          during(() => {
            this.#tokenPerson = other;
            this.#start();
          }),
        authNeeded: () => during(() => this.#host.dispatchEvent(new AuthNeededEvent())),
        troubled: (trouble) => during(() => this.#host.dispatchEvent(new ProviderErrorEvent(trouble))),
        gone: () => during(() => this.#end()),
      },
    });
    const {session} = open;
    let isReady = false;
    const stopViewer = session.viewer.subscribe(() => {
      const {value} = session.viewer;
      if (isReady || value.state !== 'ready') return;
      isReady = true;
      this.#host.dispatchEvent(new ReadyEvent(value.value.person));
    });
    const stopSync = session.sync.subscribe(() => this.#host.dispatchEvent(new SyncEvent(session.sync.value)));
    this.#open = {
      ...open,
      close: () => {
        isOver = true;
        stopViewer();
        stopSync();
        open.close();
      },
    };
    this.#provider.setValue(session);
  }

  #end(): void {
    this.#open?.close();
    this.#open = undefined;
    this.#provider.setValue(undefined);
  }
}

function isSame(a: SessionQuestion | undefined, b: SessionQuestion | undefined): boolean {
  if (!a || !b) return a === b;
  const names = Object.keys({...a, ...b}) as readonly (keyof SessionQuestion)[];
  return names.every((it) => a[it] === b[it]);
}
