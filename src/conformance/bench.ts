import type {MentoringAdapter} from '../client/api/mentoring-adapter.ts';
import type {Entry, PlacementEntry, PlacementEntryBody} from '../domain/entry.ts';
import {id, type EntryId, type PersonId, type PlacementId, type TaskId} from '../domain/ids.ts';

/** What the author of an adapter sets up: a back end with a few people in it, anew for each check or shared by all. */
export interface Bench {
  /** The adapter as one person's device would have it. */
  adapterFor(person: PersonId): Promise<MentoringAdapter> | MentoringAdapter;
  /** Has one active placement. */
  readonly mentee: PersonId;
  /** Is paired with the mentee, and may rate and sign. */
  readonly mentor: PersonId;
  /** Known, and has nothing to do with the placement. */
  readonly stranger: PersonId;
  readonly placement: PlacementId;
  /** Individual tasks of its plan without gates, one per check that changes something; eight are enough. */
  readonly tasks: readonly TaskId[];
}

/** What a check works with: the bench, and little helps. */
export class Trial {
  readonly bench: Bench;
  readonly #ending = new AbortController();
  readonly #tasks: TaskId[];

  constructor(bench: Bench) {
    this.bench = bench;
    this.#tasks = [...bench.tasks];
  }

  get asking(): {readonly signal: AbortSignal} {
    return {signal: this.#ending.signal};
  }

  as(person: 'mentee' | 'mentor' | 'stranger'): Promise<MentoringAdapter> {
    return Promise.resolve(this.bench.adapterFor(this.bench[person]));
  }

  /** A task that no other check of this trial has touched. */
  freshTask(): TaskId {
    const task = this.#tasks.shift();
    if (task === undefined) throw new RangeError('The bench has too few tasks');
    return task;
  }

  entry(body: PlacementEntryBody, deps?: readonly EntryId[]): PlacementEntry {
    const at = new Date(Date.now() - 1_000).toISOString();
    const head = {id: id<EntryId>(crypto.randomUUID()), placement: this.bench.placement, at, basedOn: 1_000_000};
    return {...head, ...(deps && {deps}), ...body};
  }

  async send(person: 'mentee' | 'mentor' | 'stranger', ...entries: readonly Entry[]): Promise<readonly string[]> {
    const {results} = await (await this.as(person)).send(entries, this.asking);
    return results.map((it) => (it.outcome === 'refused' ? `refused: ${it.refusal.code}` : it.outcome));
  }

  async attemptsAt(task: TaskId): Promise<number> {
    const {state} = await (await this.as('mentee')).placement(this.bench.placement, this.asking);
    return state.tasks[task]?.attempts ?? 0;
  }

  end(): void {
    this.#ending.abort();
  }
}

/** An adapter does not keep to what {@link MentoringAdapter} says. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

/** @throws {ConformanceError} with both values in it */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [is, asked] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is !== asked) throw new ConformanceError(`${what}: expected ${asked}, found ${is}`);
}

/** @throws {ConformanceError} if it is fulfilled, or rejects with something else */
export async function expectRejection(
  what: string,
  asked: Promise<unknown>,
  ...names: readonly string[]
): Promise<void> {
  let found = 'an answer';
  try {
    await asked;
  } catch (error) {
    found = error instanceof Error ? error.name : String(error);
  }
  if (!names.includes(found)) throw new ConformanceError(`${what}: expected ${names.join(' or ')}, found ${found}`);
}
