import {streamMessage, type StreamMessage} from 'workplace-mentoring/contract';
import type {PersonId, PlacementId} from 'workplace-mentoring/domain';
import * as v from 'valibot';
import type {Database, Sql} from '../sql/database.ts';

/** All processes on one database hear each other here. */
const channel = 'workplace_mentoring';

/** Said within the transaction that makes the change, heard when it is committed. */
export async function sayPlacementChanged(sql: Sql, placement: PlacementId, revision: number): Promise<void> {
  await say(sql, {changed: 'placement', placement, revision});
}

export async function sayCoursesChanged(sql: Sql, person: PersonId, revision: number): Promise<void> {
  await say(sql, {changed: 'courses', person, revision});
}

async function say(sql: Sql, message: StreamMessage): Promise<void> {
  await sql.query('select pg_notify($1, $2)', [channel, JSON.stringify(message)]);
}

export type ChangeListener = {
  readonly changed: (message: StreamMessage) => void;
  /** Something may have been missed: whoever listens looks at everything again. */
  readonly missed: () => void;
};

/** What has changed, from whatever process, told to everybody here who listens. */
export class Changes {
  readonly #listeners = new Set<ChangeListener>();
  #end: (() => Promise<void>) | undefined;

  async start(database: Database): Promise<void> {
    this.#end = await database.listen(
      channel,
      (payload) => {
        const message = parseMessage(payload);
        if (message) for (const it of [...this.#listeners]) it.changed(message);
      },
      () => {
        for (const it of [...this.#listeners]) it.missed();
      },
    );
  }

  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    await this.#end?.();
  }
}

/** Anybody who may connect to the database may notify, so what arrives is read like any message. */
function parseMessage(payload: string): StreamMessage | undefined {
  try {
    return v.parse(streamMessage, JSON.parse(payload));
  } catch {
    return undefined;
  }
}
