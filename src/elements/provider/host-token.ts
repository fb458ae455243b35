import type {SessionOptions} from '../../client/session/session-options.ts';

export type GetToken = NonNullable<SessionOptions['getToken']>;

/** How long a page may take to say where tokens come from: its script often runs after the provider's. */
const patienceMs = 2_000;

/**
 * The host's `getToken`, whichever it is when a token is needed. A host that renders often hands in a new function each
 * time; that is no new sign-in.
 */
export class HostToken {
  #getToken: GetToken | undefined;
  #given: (() => void) | undefined;

  get getToken(): GetToken | undefined {
    return this.#getToken;
  }

  give(getToken: GetToken | undefined): void {
    this.#getToken = getToken;
    if (getToken) this.#given?.();
  }

  readonly ask: GetToken = async (asking) => {
    if (!this.#getToken) await this.#wait(asking.signal);
    return this.#getToken?.(asking);
  };

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      this.#given = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', this.#given);
    });
  }
}
