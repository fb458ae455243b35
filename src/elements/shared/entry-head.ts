import type {MentoringSession} from '../../client/session/mentoring-session.ts';
import type {Instant} from '../../domain/calendar.ts';
import {id} from '../../domain/ids.ts';
import type {EntryId, PersonId} from '../../domain/ids.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';

/** The head of a new entry: the session's where there is one, else made here, from this device's clock. */
export function entryHead(
  session: MentoringSession | undefined,
  {placement, state}: Pick<PlacementRecord, 'placement' | 'state'>,
  now: Instant,
): ReturnType<MentoringSession['head']> {
  return session?.head(placement.id) ?? {id: newEntryId(), placement: placement.id, at: now, basedOn: state.revision};
}

/** The same for an entry of a person's courses. */
export function courseHead(
  session: MentoringSession | undefined,
  person: PersonId,
  revision: number,
  now: Instant,
): ReturnType<MentoringSession['courseHead']> {
  return session?.courseHead(person) ?? {id: newEntryId(), person, at: now, basedOn: revision};
}

/** The session's idea of now, else this device's. */
export function nowOf(session: MentoringSession | undefined): Instant {
  return session?.now() ?? new Date().toISOString();
}

/** A version 4 UUID. `crypto.randomUUID` is missing on pages without TLS, and intranets have those. */
export function newEntryId(): EntryId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return id<EntryId>(hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
}
