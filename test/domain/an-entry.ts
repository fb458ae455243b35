import type {Instant} from '../../src/domain/calendar.ts';
import type {
  AttemptBody,
  CommentBody,
  JobBody,
  Outcome,
  PlacementEntry,
  PlacementEntryBody,
  RateBody,
  RecordedEntry,
  Standing,
} from '../../src/domain/entry.ts';
import {id} from '../../src/domain/ids.ts';
import type {EntryId, PersonId, PlacementId, TaskId} from '../../src/domain/ids.ts';
import {level} from './a-list.ts';
import {now, people} from './a-placement.ts';

/** The `n`th id that a test makes: a UUID, so that the contract takes it too. */
export function entryId(n: number): EntryId {
  return id<EntryId>(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
}

let made = 0;

/** What the head of an entry and its receipt may say otherwise. */
export interface Head {
  readonly id?: EntryId;
  readonly at?: Instant;
  readonly basedOn?: number;
  readonly deps?: readonly EntryId[];
}

/** An entry as its author made it, about the one task of the usual context unless the body says otherwise. */
export function anEntry<Body extends PlacementEntryBody>(body: Body, head: Head = {}): PlacementEntry<Body> {
  made += 1;
  return {
    id: entryId(900_000 + made),
    placement: id<PlacementId>('placement-1'),
    at: now,
    basedOn: Number.MAX_SAFE_INTEGER,
    ...head,
    ...body,
  };
}

/** The same entry with what receipt adds. */
export function recorded<Body extends PlacementEntryBody>(
  entry: PlacementEntry<Body>,
  revision: number,
  own: {readonly actor?: PersonId; readonly standing?: Standing; readonly outcome?: Outcome} = {},
): RecordedEntry {
  const {actor = people.mentee, standing = 'mentee', outcome} = own;
  return {
    ...entry,
    actor,
    standing,
    receivedAt: entry.at,
    revision,
    ...(outcome && {outcome}),
  };
}

export const theTask = id<TaskId>('BRK-01');

export function anAttempt(own: Partial<AttemptBody> = {}): AttemptBody {
  return {type: 'attempt', task: theTask, times: 1, ...own};
}

export function aJob(tasks: readonly (TaskId | string)[], own: Partial<JobBody> = {}): JobBody {
  return {
    type: 'job',
    title: 'Front pads and rotors',
    day: '2026-03-11',
    minutes: 75,
    tasks: tasks.map((task) => ({task: id<TaskId>(task), times: 1})),
    ...own,
  };
}

export function aRating(given: RateBody['level'] = level.checked, own: Partial<RateBody> = {}): RateBody {
  return {type: 'rate', task: theTask, level: given, askedBy: 'mentor', ...own};
}

export function aComment(own: Partial<CommentBody> = {}): CommentBody {
  return {type: 'comment', text: 'Good firm pedal.', visibility: 'all', ...own};
}
