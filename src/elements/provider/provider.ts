import {ContextRoot} from '@lit/context';
import {LitElement, css, html} from 'lit';
import type {TemplateResult} from 'lit';
import {property} from '../shared/property.ts';
import type {MentoringAdapter} from '../../client/api/mentoring-adapter.ts';
import type {MessageOverrides} from '../../locales/catalogue.ts';
import type {TermOverrides} from '../../locales/terms.ts';
import {HostToken, type GetToken} from './host-token.ts';
import {ProvidedLocale} from './provided-locale.ts';
import {ProvidedSession, type SessionQuestion} from './provided-session.ts';

/**
 * Where the data comes from, for every element below it: service, sign-in, language, theme, and sending.
 *
 *     <wm-provider api="https://mentoring.example/v1" auth="/token" person="u-17">
 *       <wm-task-checklist placement="p-204"></wm-task-checklist>
 *     </wm-provider>
 *
 * It draws nothing and makes no box. Elements may stand anywhere below it, be defined before it or after it, and move
 * from one provider to another. Moving the provider itself in the page keeps its session; taking it out ends it.
 *
 * When `api`, `person` or `adapter` changes, everything of the one before is taken out of sight first.
 *
 * @slot - The page below.
 * @fires {ReadyEvent} wm-ready - It is known who is there: `{person}`.
 * @fires {SyncEvent} wm-sync - What has become of what people did: `{state, unsent, refused, retryAt, lastSyncedAt}`.
 * @fires {AuthNeededEvent} wm-auth-needed - The host has to sign somebody in; nothing is lost meanwhile.
 * @fires {ProviderErrorEvent} wm-error - Something failed: `{code, remedy, requestId, detail}`.
 */
export class Provider extends LitElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  `;

  /** Address of the service; `local:` for this device alone, `local:demo` for invented people on it. */
  @property() api: string | undefined;

  /** Path on the page's own site that answers a POST with `{token, expiresAt}`. */
  @property() auth: string | undefined;

  /** Whose data may be opened before the service is reached: the subject of the host's tokens. On `local:`, who acts. */
  @property() person: string | undefined;

  /** The organisation that overviews are about, where they do not say it. */
  @property() org: string | undefined;

  /** `auto` leaves it to the page's own `color-scheme`. */
  @property({reflect: true, useDefault: true}) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** `memory` keeps nothing on the device: what is not sent is lost with the page. */
  @property() storage: 'device' | 'memory' = 'device';

  /** Any other back end. `api` then only names where its data lies on the device. */
  @property({attribute: false}) adapter: MentoringAdapter | undefined;

  /** The host's own words over ours, any part of any section. */
  @property({attribute: false}) messages: MessageOverrides | undefined;

  /** What the host calls mentees, mentors, managers and instructors. */
  @property({attribute: false}) terms: TermOverrides | undefined;

  readonly #hostToken = new HostToken();
  readonly #locale = new ProvidedLocale(this);
  readonly #provided = new ProvidedSession(this);
  #isSignedOut = false;

  /** Gives a token whenever one is needed; `null` says that nobody is signed in. Never kept on the device. */
  @property({attribute: false})
  get getToken(): GetToken | undefined {
    return this.#hostToken.getToken;
  }

  set getToken(getToken: GetToken | undefined) {
    const before = this.#hostToken.getToken;
    this.#hostToken.give(getToken);
    this.requestUpdate('getToken', before);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepRequests(this.ownerDocument);
    // Back in the page after its session had ended.
    if (this.hasUpdated) this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is a removal and an insertion in one task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#provided.close();
    });
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('terms') || changed.has('messages')) this.#locale.override(this.terms, this.messages);
    if (changed.has('api') || changed.has('person') || changed.has('adapter')) this.#isSignedOut = false;
    if (this.isConnected) this.#ask();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Loads and sends now, e.g. after the host has signed somebody in again. */
  async refresh(): Promise<void> {
    this.#isSignedOut = false;
    this.#ask();
    await this.#provided.open?.session.refresh();
  }

  /** Tries to send everything that waits on this device; fulfilled when that is done or has failed. */
  async flush(): Promise<void> {
    await this.#provided.open?.flush();
  }

  /** Everything that this device holds and the service does not, as a JSON file. With `local:`, every entry there is. */
  async exportUnsent(): Promise<File> {
    const held = await this.#provided.open?.exportUnsent();
    const day = held?.exportedAt.slice(0, 10) ?? 'nothing';
    return new File([JSON.stringify(held ?? null, null, 2)], `unsent-${day}.json`, {type: 'application/json'});
  }

  /**
   * Takes the person off this device. `send` (usual) sends what waits first, and if some of it could not be sent does
   * nothing further and says how much is left; `keep` leaves it for the next time; `discard` deletes it too.
   */
  async signOut({unsent = 'send'}: {readonly unsent?: 'send' | 'keep' | 'discard'} = {}): Promise<{
    readonly left: number;
  }> {
    const left = (await this.#provided.open?.signOut(unsent)) ?? 0;
    if (left === 0) {
      this.#isSignedOut = true;
      this.#ask();
    }
    return {left};
  }

  #ask(): void {
    this.#provided.ask(this.#isSignedOut ? undefined : this.#question());
  }

  #question(): SessionQuestion | undefined {
    const {api, adapter, auth, person, org, storage} = this;
    if (!api && !adapter) return undefined;
    return {
      api: api || 'adapter:',
      adapter,
      person: person || undefined,
      organization: org || undefined,
      storage: storage === 'memory' ? 'memory' : 'device',
      auth: auth || undefined,
      getToken: auth ? undefined : this.#hostToken.ask,
    };
  }
}

const kept = new WeakSet<Document>();

/** Elements of others may ask for our contexts before there is a provider: one root per page keeps their requests. */
function keepRequests(page: Document): void {
  if (kept.has(page)) return;
  kept.add(page);
  new ContextRoot().attach(page.documentElement);
}
