import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MentoringSession, Trouble, TroubledError} from '../../client/session/mentoring-session.ts';
import type {OrganizationId} from '../../domain/ids.ts';
import type {OverviewQuery} from '../../domain/overview-query.ts';
import type {OverviewRow} from '../../domain/overview-row.ts';

/** Rows of the asked order that have arrived, and how many there are. */
export interface ArrivedRows {
  readonly rows: readonly OverviewRow[];
  readonly total: number;
  readonly isLoading: boolean;
  readonly problem?: Trouble;
}

const pageSize = 100;

/**
 * Rows from the service, page after page, for where the device does not hold them all. A new question drops what the
 * old one brings later; the rows shown stay until the first page of the new order is there.
 */
export class RowPages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #session: MentoringSession | undefined;
  #question = '';
  #query: Parameters<MentoringSession['overviewPage']>[0] | undefined;
  #next: string | undefined;
  #asked = 0;
  #arrived: ArrivedRows = {rows: [], total: 0, isLoading: false};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked += 1;
    this.#session = undefined;
    this.#question = '';
  }

  /** Asks if the question is a new one. `version` changes when the service has something newer. */
  ask(
    session: MentoringSession,
    organization: OrganizationId | undefined,
    query: OverviewQuery,
    version: unknown,
  ): ArrivedRows {
    const question = JSON.stringify([organization, query, version]);
    if (session !== this.#session) this.#arrived = {rows: [], total: 0, isLoading: false};
    if (session !== this.#session || question !== this.#question) {
      this.#session = session;
      this.#question = question;
      this.#query = {...query, ...(organization !== undefined && {organization}), limit: pageSize};
      this.#load(undefined);
    }
    return this.#arrived;
  }

  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  more(): void {
    if (this.#next !== undefined && !this.#arrived.isLoading) this.#load(this.#next);
  }

  #load(cursor: string | undefined): void {
    const session = this.#session;
    const query = this.#query;
    if (!session || !query) return;
    const asked = ++this.#asked;
    const {problem: _problem, ...before} = this.#arrived;
    this.#arrived = {...before, isLoading: true};
    session.overviewPage(cursor === undefined ? query : {...query, cursor}).then(
      (page) => {
        if (asked !== this.#asked) return;
        const rows = cursor === undefined ? page.rows : [...this.#arrived.rows, ...page.rows];
        this.#next = page.next;
        this.#arrived = {rows, total: page.total, isLoading: false};
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        if (asked !== this.#asked) return;
        this.#arrived = {...this.#arrived, isLoading: false, problem: troubleIn(error)};
        this.#host.requestUpdate();
      },
    );
  }
}

/** What a rejected page says of itself; anything else is the service's trouble. */
function troubleIn(error: unknown): Trouble {
  const told = error instanceof Error && 'trouble' in error ? (error as TroubledError).trouble : undefined;
  return told ?? {kind: 'service', remedy: 'retry-later'};
}
