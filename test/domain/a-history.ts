import type {Actor} from '../../src/domain/actor.ts';
import type {Instant} from '../../src/domain/calendar.ts';
import {decide, type Decision, type DecisionContext} from '../../src/domain/decide.ts';
import type {PlacementEntry, PlacementEntryBody, RecordedEntry} from '../../src/domain/entry.ts';
import {evolve} from '../../src/domain/evolve.ts';
import type {TaskId} from '../../src/domain/ids.ts';
import {emptyPlacement, taskStateOf, type PlacementState, type TaskState} from '../../src/domain/placement-state.ts';
import type {Refusal} from '../../src/domain/reasons.ts';
import {now} from './a-placement.ts';
import {anEntry, theTask, type Head} from './an-entry.ts';

/** Who does what, and when. */
export type Act = readonly [Actor, PlacementEntryBody, (Head & {readonly receivedAt?: Instant})?];

/**
 * The service in small: receives entries one after another, decides, numbers and applies them. Each entry is received
 * at its own time unless a later moment is named, by somebody who had seen everything unless `basedOn` says otherwise.
 */
export class History {
  readonly log: RecordedEntry[] = [];
  readonly refused: {readonly entry: PlacementEntry; readonly refusal: Refusal}[] = [];
  state: PlacementState;
  readonly #context: DecisionContext;

  /** @param from where it goes on; an empty placement unless said otherwise */
  constructor(context: DecisionContext, from: PlacementState = emptyPlacement) {
    this.#context = context;
    this.state = from;
  }

  /** Receives one act. Refusals are kept beside the log. */
  receive(actor: Actor, body: PlacementEntryBody, head: Head & {readonly receivedAt?: Instant} = {}): Decision {
    const {receivedAt, ...rest} = head;
    const entry = anEntry(body, {at: now, basedOn: this.state.revision, ...rest});
    return this.receiveEntry(actor, entry, receivedAt ?? entry.at);
  }

  receiveEntry(actor: Actor, entry: PlacementEntry, receivedAt: Instant): Decision {
    const decision = decide(this.state, entry, actor, {...this.#context, now: receivedAt});
    if (!decision.accepted) {
      this.refused.push({entry, refusal: decision.refusal});
      return decision;
    }
    const kept: RecordedEntry = {
      ...entry,
      actor: actor.person,
      standing: decision.standing,
      receivedAt,
      revision: this.state.revision + 1,
      ...(decision.outcome && {outcome: decision.outcome}),
    };
    this.log.push(kept);
    this.state = evolve(this.state, kept);
    return decision;
  }

  /** Receives acts that must all be taken; throws at the first that is not. */
  after(...acts: readonly Act[]): this {
    for (const [actor, body, head] of acts) {
      const decision = this.receive(actor, body, head);
      if (!decision.accepted) throw new Error(`${body.type} was refused: ${decision.refusal.code}`);
    }
    return this;
  }

  task(task: TaskId = theTask): TaskState {
    return taskStateOf(this.state, task);
  }
}

/** The code of a refusal, or `accepted`. */
export function answerOf(decision: Decision): string {
  return decision.accepted ? 'accepted' : decision.refusal.code;
}

/** The state that a log gives from zero. */
export function replay(log: readonly RecordedEntry[]): PlacementState {
  return log.reduce(evolve, emptyPlacement);
}
