import type {Me} from '../../contract/batch.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Entry} from '../../domain/entry.ts';
import {BadRequestError, TooLargeError, type ApiError} from '../api/api-error.ts';
import type {Asking, BatchAnswer, MentoringAdapter} from '../api/mentoring-adapter.ts';
import type {Timers} from '../api/timers.ts';
import type {OutboxRow, Settlement} from '../storage/work-store.ts';
import {backoffMs} from './backoff.ts';
import {apiErrorFrom, noContact, reachAfter, type Contact} from './contact.ts';
import {nextBatch} from './next-batch.ts';
import type {Outbox} from './outbox.ts';
import type {ServiceClock} from './service-clock.ts';

export interface LoopParts {
  /** Loaded when first wanted; asked again where that failed. */
  readonly adapter: () => Promise<MentoringAdapter>;
  readonly outbox: Outbox;
  readonly clock: ServiceClock;
  readonly timers: Timers;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Whether this tab sends for all. */
  readonly isLead: () => boolean;
  /** The service has said who is there: after every first contact and every lost one. */
  readonly greeted: (me: Me) => Promise<void>;
  /** A request failed; at a greeting, the service would not say who is there. */
  readonly failed: (error: ApiError, isGreeting: boolean) => void;
  /** The service has said something about these entries. */
  readonly settled: (entries: readonly Entry[], isAnyRefused: boolean) => void;
  readonly contactChanged: (contact: Contact) => void;
}

/** Signed out, asking the host more often than this would only be a nuisance to it. */
const leastSignedOutMs = 30_000;

/**
 * Greets the service, then sends what is in the outbox, in order, one request at a time.
 *
 * - *Greeting* comes before the first entry: it tells which database answers. Nothing is sent to an unknown one.
 * - *Sending* goes on until the outbox holds nothing that may go. An entry leaves it only with the service's answer
 *   about that very entry; whatever else comes back, it stays and is sent again.
 * - *Waiting* after a failure: longer each time, never longer than five minutes, cut short by `wake`.
 *
 * One turn runs at a time. What happens during a turn (a new entry, a wake) makes it go round once more.
 */
export class SyncLoop {
  readonly #parts: LoopParts;
  readonly #ending = new AbortController();
  #contact = noContact;
  #isGreeted = false;
  #tries = 0;
  #batchSize = Infinity;
  #turn: Promise<void> | undefined;
  #isWanted = false;
  #callOff: (() => void) | undefined;

  constructor(parts: LoopParts) {
    this.#parts = parts;
  }

  get contact(): Contact {
    return this.#contact;
  }

  /** Does now what there is to do; fulfilled when it is done or has failed. Never rejects. */
  wake(): Promise<void> {
    this.#isWanted = true;
    this.#callOff?.();
    this.#callOff = undefined;
    this.#turn ??= this.#run().finally(() => (this.#turn = undefined));
    return this.#turn;
  }

  /** A new entry: sent at once, unless the service has just failed and a wait is going on. */
  nudge(): void {
    if (this.#turn) this.#isWanted = true;
    else if (!this.#callOff) void this.wake();
  }

  /**
   * Asks the adapter something for a view, and learns from it how things stand.
   *
   * @throws {ApiError}
   */
  async ask<Answer>(question: (adapter: MentoringAdapter, asking: Asking) => Promise<Answer>): Promise<Answer> {
    const {signal} = this.#ending;
    try {
      const answer = await question(await this.#parts.adapter(), {signal});
      signal.throwIfAborted();
      if (this.#contact.reach !== 'reached') this.#recover();
      return answer;
    } catch (thrown) {
      signal.throwIfAborted();
      const error = apiErrorFrom(thrown);
      if (reachAfter(error)) this.#fail(error);
      if (reachAfter(error) ?? error.kind === 'unreadable') this.#parts.failed(error, false);
      throw error;
    }
  }

  /** What another tab says that it knows. */
  hear(contact: Contact): void {
    this.#tell(contact);
  }

  close(): void {
    this.#callOff?.();
    this.#ending.abort();
  }

  async #run(): Promise<void> {
    const {signal} = this.#ending;
    while (this.#isWanted && !signal.aborted) {
      this.#isWanted = false;
      try {
        const hadContact = !this.#isGreeted;
        if (!this.#isGreeted) await this.#greet();
        if (hadContact) this.#tell(reached(this.#contact));
        const hasSent = this.#parts.isLead() && (await this.#send());
        this.#tries = 0;
        this.#callOff?.();
        this.#callOff = undefined;
        // Without a request nothing new is known, and nothing new is said.
        if (hadContact || hasSent) this.#succeed();
      } catch (thrown) {
        if (signal.aborted) return;
        const error = apiErrorFrom(thrown);
        this.#parts.failed(error, !this.#isGreeted);
        this.#fail(error);
        return;
      }
    }
  }

  async #greet(): Promise<void> {
    const {adapter, clock, outbox, greeted} = this.#parts;
    const {signal} = this.#ending;
    const me = await clock.learn(async () => (await adapter()).me({signal}));
    signal.throwIfAborted();
    // First, because it may be from this answer that it is known whose outbox to open.
    await greeted(me);
    await outbox.beginEpoch(me.epoch);
    this.#isGreeted = true;
  }

  /** Whether anything was sent. */
  async #send(): Promise<boolean> {
    const {outbox} = this.#parts;
    await this.#settleOrphans();
    let hasSent = false;
    while (outbox.pending.length > 0 && this.#parts.isLead()) {
      const batch = nextBatch(outbox.pending, this.#batchSize);
      this.#tell({...this.#contact, isSending: true});
      try {
        await this.#sendBatch(batch);
      } finally {
        this.#tell({...this.#contact, isSending: false});
      }
      hasSent = true;
      await this.#settleOrphans();
    }
    return hasSent;
  }

  async #sendBatch(batch: readonly OutboxRow[]): Promise<void> {
    const {adapter, clock, outbox} = this.#parts;
    const {signal} = this.#ending;
    const entries = batch.map((it) => it.entry);
    let answer: BatchAnswer;
    try {
      answer = await clock.learn(async () => (await adapter()).send(entries, {signal}));
    } catch (error) {
      signal.throwIfAborted();
      const isCulprit = error instanceof BadRequestError || error instanceof TooLargeError;
      if (!isCulprit) throw error;
      // One entry that cannot be read must not hold up the others: halve until it stands alone.
      if (batch.length > 1) this.#batchSize = Math.ceil(batch.length / 2);
      else await outbox.settle(batch.map((row) => refusedRow(row, clock.now())));
      return;
    }
    signal.throwIfAborted();
    this.#batchSize = Infinity;
    await outbox.beginEpoch(answer.epoch);
    const settled = settlementsFrom(batch, answer, clock.now());
    if (settled.length === 0) throw new Error('The service said nothing about any entry');
    await outbox.settle(settled);
    this.#parts.settled(
      entries,
      settled.some((it) => 'refused' in it),
    );
  }

  async #settleOrphans(): Promise<void> {
    const {outbox, clock} = this.#parts;
    for (let orphans = outbox.orphans; orphans.length > 0; orphans = outbox.orphans) {
      const refused = {refusal: {code: 'depends-on-refused'}, at: clock.now()} as const;
      await outbox.settle(orphans.map(({seq}) => ({seq, refused})));
    }
  }

  #succeed(): void {
    const {outbox, clock} = this.#parts;
    const isDone = outbox.pending.length === 0;
    this.#tell({...reached(this.#contact), ...(isDone && {lastSyncedAt: clock.now()})});
  }

  /** A view got through although the last turn had not. */
  #recover(): void {
    if (!this.#turn) void this.wake();
  }

  #fail(error: ApiError): void {
    const {clock, random, timers} = this.#parts;
    this.#isGreeted = false;
    this.#isWanted = false;
    this.#tries += 1;
    const least = Math.max(error.retryAfterMs ?? 0, error.kind === 'signed-out' ? leastSignedOutMs : 0);
    const delayMs = backoffMs(this.#tries, random(), least);
    this.#callOff?.();
    this.#callOff = timers.after(delayMs, () => void this.wake());
    this.#tell({
      ...this.#contact,
      reach: reachAfter(error) ?? (error.kind === 'not-allowed' ? 'turned-away' : 'trouble'),
      retryAt: new Date(clock.ms + delayMs).toISOString(),
    });
  }

  #tell(contact: Contact): void {
    this.#contact = contact;
    this.#parts.contactChanged(contact);
  }
}

function settlementsFrom(batch: readonly OutboxRow[], answer: BatchAnswer, at: Instant): readonly Settlement[] {
  const results = new Map(answer.results.map((it) => [it.id, it]));
  return batch.flatMap(({seq, entry}): readonly Settlement[] => {
    const result = results.get(entry.id);
    if (!result) return [];
    if (result.outcome === 'refused') return [{seq, refused: {refusal: result.refusal, at}}];
    return [{seq, revision: result.revision, receivedAt: result.receivedAt}];
  });
}

function refusedRow({seq}: OutboxRow, at: Instant): Settlement {
  return {seq, refused: {refusal: {code: 'not-understood'}, at}};
}

function reached({retryAt: _retryAt, ...contact}: Contact): Contact {
  return {...contact, reach: 'reached', isSending: false};
}
