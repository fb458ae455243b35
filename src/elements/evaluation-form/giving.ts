import type {MentoringSession} from '../../client/session/mentoring-session.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {TaskId} from '../../domain/ids.ts';
import {nameIn} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import {EntryEvent} from '../shared/entry-event.ts';
import {entryHead, newEntryId} from '../shared/entry-head.ts';
import type {Given} from './given.ts';
import type {RatingDraft} from '../shared/rating-draft.ts';
import {entriesOf, verdictOn} from '../shared/rating-entries.ts';
import type {EntryHead, FormAct} from '../shared/rating-entries.ts';

export interface Giving {
  readonly host: HTMLElement;
  readonly session: MentoringSession | undefined;
  readonly records: readonly PlacementRecord[];
  readonly act: FormAct;
  readonly task: TaskId;
  readonly draft: RatingDraft;
  readonly now: Instant;
}

/**
 * Does one act for every mentee: all events first, then the recording, each placement on its own. Of a rating and its
 * signature the page may cancel either; without the rating there is no signature.
 */
export function give(giving: Giving): Promise<readonly Given[]> {
  const {host, session, records, act, task, draft, now} = giving;
  // The same act for several mentees: one id for all ratings, one for all signatures.
  const groups = records.length > 1 ? [newEntryId(), newEntryId()] : [];
  const wanted = records.map((record) => {
    const made = entriesOf(act, record, task, draft, (): EntryHead => entryHead(session, record, now));
    const grouped = made.map((entry, at) => ({...entry, ...(groups[at] !== undefined && {groupId: groups[at]})}));
    const {accepted, refusal} = verdictOn(grouped, record, now);
    const firstCanceled = accepted.findIndex((entry) => !host.dispatchEvent(new EntryEvent(entry)));
    const entries = firstCanceled < 0 ? accepted : accepted.slice(0, firstCanceled);
    const mentee = nameIn(record, record.placement.mentee);
    return {placement: record.placement.id, mentee, entries, ...(refusal && {refusal})};
  });
  return Promise.all(
    wanted.map(async (it): Promise<Given> => {
      if (it.entries.length === 0) return {...it, kept: it.refusal ? 'refused' : 'canceled'};
      if (!session) return {...it, kept: 'host'};
      try {
        return {...it, kept: await session.record(it.entries)};
      } catch {
        // Whatever the reason: it is nowhere, and the form keeps what was typed.
        return {...it, kept: 'not-kept'};
      }
    }),
  );
}
