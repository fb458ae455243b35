import {
  reopenReasons,
  visibilities,
  type PlacementEntry,
  type ReopenReason,
  type Visibility,
} from '../../domain/entry.ts';
import type {TaskId} from '../../domain/ids.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {EntryHead} from '../shared/rating-entries.ts';

/** Acts with a few words, each in a form of its own. Rating, signing and handing back share the rating's draft. */
export type PlainAct = 'attempt' | 'submit' | 'reopen' | 'comment';

/** What has been typed so far: plain JSON, kept as it is. */
export interface ActDraft {
  readonly times: number;
  /** As typed; empty for not said. */
  readonly minutes: string;
  readonly text: string;
  readonly reason: ReopenReason | undefined;
  readonly visibility: Visibility;
}

export const emptyAct: ActDraft = {times: 1, minutes: '', text: '', reason: undefined, visibility: 'all'};

/** From what a device kept, perhaps for an older version: what is not understood is left out. */
export function actFrom(value: unknown): ActDraft {
  if (typeof value !== 'object' || value === null) return emptyAct;
  const {times, minutes, text, reason, visibility} = value as {readonly [Key in keyof ActDraft]?: unknown};
  return {
    times: isTimes(times) ? times : 1,
    minutes: typeof minutes === 'string' ? minutes : '',
    text: typeof text === 'string' ? text : '',
    reason: reopenReasons.find((it) => it === reason),
    visibility: visibilities.find((it) => it === visibility) ?? 'all',
  };
}

export type MissingField = 'times' | 'minutes' | 'reason' | 'comment' | 'text';

/** What the act still needs; the first of it. */
export function findMissing(act: PlainAct, {times, minutes, text, reason}: ActDraft): MissingField | undefined {
  switch (act) {
    case 'attempt':
      if (!isTimes(times)) return 'times';
      return minutes.trim() === '' || isMinutes(Number(minutes)) ? undefined : 'minutes';
    case 'submit':
      return undefined;
    case 'reopen':
      if (reason === undefined) return 'reason';
      return text.trim() === '' ? 'comment' : undefined;
    case 'comment':
      return text.trim() === '' ? 'text' : undefined;
    default:
      return act satisfies never;
  }
}

/** The entry of a form in which nothing is missing. */
export function entryOf(
  act: PlainAct,
  draft: ActDraft,
  task: TaskId,
  {placement, actor}: PlacementRecord,
  head: EntryHead,
): PlacementEntry | undefined {
  const text = draft.text.trim();
  const note = text === '' ? {} : {note: text};
  switch (act) {
    case 'attempt': {
      const minutes = draft.minutes.trim() === '' ? {} : {minutes: Number(draft.minutes)};
      const onBehalf = actor.person === placement.mentee ? {} : {onBehalf: true};
      return {...head, type: act, task, times: draft.times, ...minutes, ...note, ...onBehalf};
    }
    case 'submit':
      return {...head, type: act, task, ...note};
    case 'reopen':
      return draft.reason && {...head, type: act, task, reason: draft.reason, comment: text};
    case 'comment':
      return {...head, type: act, task, text, visibility: draft.visibility};
    default:
      return act satisfies never;
  }
}

export function isTimes(times: unknown): times is number {
  return typeof times === 'number' && Number.isInteger(times) && times >= 1 && times <= 99;
}

/** Of one day. */
export function isMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 1_440;
}
