import {decide} from '../../domain/decide.ts';
import type {PlacementEntry, RateBody} from '../../domain/entry.ts';
import {evolve} from '../../domain/evolve.ts';
import {id} from '../../domain/ids.ts';
import type {EntryId, TaskId} from '../../domain/ids.ts';
import {contextOf} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Refusal} from '../../domain/reasons.ts';
import {askedByIn} from './rating-draft.ts';
import type {RatingDraft} from './rating-draft.ts';

/** What the form's buttons do. `rate-and-sign` makes two entries. */
export type FormAct = 'rate' | 'rate-and-sign' | 'sign-off' | 'return';

export type EntryHead = Pick<PlacementEntry, 'id' | 'placement' | 'at' | 'basedOn'>;

/**
 * The entries of one act for one mentee, in the order in which they are to be recorded. Empty where an answer that the
 * act needs is missing.
 */
export function entriesOf(
  act: FormAct,
  record: PlacementRecord,
  task: TaskId,
  draft: RatingDraft,
  head: () => EntryHead,
): readonly PlacementEntry[] {
  if (act === 'sign-off') return [{...head(), type: 'sign-off', task}];
  if (act === 'return') {
    const comment = draft.comment.trim();
    if (!draft.returnReason) return [];
    return [{...head(), type: 'return', task, reason: draft.returnReason, ...(comment !== '' && {comment})}];
  }
  const body = rateBody(record, task, draft);
  if (!body) return [];
  const rate = {...head(), ...body};
  return act === 'rate' ? [rate] : [rate, {...head(), type: 'sign-off', task, deps: [rate.id]}];
}

function rateBody(record: PlacementRecord, task: TaskId, draft: RatingDraft): RateBody | undefined {
  if (draft.level === undefined) return undefined;
  const comment = draft.comment.trim();
  return {
    type: 'rate',
    task,
    level: draft.level,
    ...(Object.keys(draft.criteria).length > 0 && {criteria: draft.criteria}),
    ...(draft.nextTime && {nextTime: draft.nextTime}),
    ...(comment !== '' && {comment, visibility: draft.visibility}),
    askedBy: draft.askedBy ?? askedByIn(record, task),
  };
}

/** Entries decided one after another: how many go through, and why the next one does not. */
export interface Verdict {
  readonly accepted: readonly PlacementEntry[];
  readonly refusal?: Refusal;
}

export function verdictOn(entries: readonly PlacementEntry[], record: PlacementRecord, now: Instant): Verdict {
  const context = contextOf(record, now);
  const {actor} = record;
  const accepted: PlacementEntry[] = [];
  let {state} = record;
  for (const entry of entries) {
    const decision = decide(state, entry, actor, context);
    if (!decision.accepted) return {accepted, refusal: decision.refusal};
    const {standing, outcome} = decision;
    const receipt = {actor: actor.person, standing, receivedAt: now, revision: 0};
    state = evolve(state, {...entry, ...receipt, ...(outcome && {outcome})});
    accepted.push(entry);
  }
  return {accepted};
}

/** What keeps the mentor from signing with these answers; `undefined` when nothing does. */
export function findSignatureObstacle(
  record: PlacementRecord,
  task: TaskId,
  draft: RatingDraft,
  now: Instant,
): Refusal | undefined {
  let count = 0;
  const head = (): EntryHead => ({
    id: id<EntryId>(`preview-${++count}`),
    placement: record.placement.id,
    at: now,
    basedOn: record.state.revision,
  });
  return verdictOn(entriesOf('rate-and-sign', record, task, draft, head), record, now).refusal;
}
