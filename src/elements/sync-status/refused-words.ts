import type {Loadable} from '../../client/session/mentoring-session.ts';
import {isCourseEntry, type Entry} from '../../domain/entry.ts';
import {nameIn, plannedOf, type PlacementRecord} from '../../domain/placement-record.ts';
import {findCode} from '../../domain/plan.ts';
import type {Section} from '../../locales/catalogue.ts';

/** An entry in a few words: "Rating · BRK-07 · Riley Okafor", as far as this device knows the names. */
export function nameOfAct(
  entry: Entry,
  placement: Loadable<PlacementRecord> | undefined,
  {acts}: Section<'refusedActs'>,
): string {
  const record = placement?.state === 'ready' ? placement.value : undefined;
  return [acts[entry.type], subjectOf(entry, record), record && nameIn(record, record.placement.mentee)]
    .filter(Boolean)
    .join(' · ');
}

function subjectOf(entry: Entry, record: PlacementRecord | undefined): string | undefined {
  if (isCourseEntry(entry)) return undefined;
  if (entry.type === 'job') return entry.title;
  if (!('task' in entry) || entry.task === undefined) return undefined;
  return (record && findCode(plannedOf(record), entry.task)) ?? entry.task;
}

/** What somebody wrote in it: the reason why a refused entry is worth keeping. */
export function writtenIn(entry: Entry): string | undefined {
  const words = entry as {readonly text?: string; readonly comment?: string; readonly note?: string};
  return words.text ?? words.comment ?? words.note;
}

/** The act as text to be kept elsewhere: in words for people, and whole for whoever has to record it again. */
export function copyOf(act: string, entry: Entry, reason: string): string {
  return [act, writtenIn(entry), reason, JSON.stringify(entry)].filter(Boolean).join('\n');
}
