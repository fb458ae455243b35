import type {Instant} from '../../domain/calendar.ts';
import {criteria, type RecordedEntry} from '../../domain/entry.ts';
import type {LevelId, PersonId, TaskId} from '../../domain/ids.ts';
import {taskStateOf, type PlacementState} from '../../domain/placement-state.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import {findRank} from '../../domain/rating-scale.ts';
import {textIn} from '../../domain/text.ts';
import type {Section} from '../../locales/catalogue.ts';
import type {Words} from './checklist-view.ts';

/** One thing that happened, in words. */
export interface HistoryLine {
  readonly at: Instant;
  /** Unset where nobody did it: a sign-off has run out. */
  readonly by?: PersonId;
  readonly what: string;
  /** Short additions: what was looked at, who logged it. */
  readonly more: readonly string[];
  /** In the author's own words. */
  readonly said?: string | undefined;
  /** A sign-off that somebody has taken back: it stays, struck through. */
  readonly isTakenBack: boolean;
  readonly isUnsent: boolean;
}

type HistoryWords = {readonly acts: Section<'taskActs'>; readonly words: Words};

/** The log of one task, newest first. Entries come oldest first. */
export function linesFrom(
  entries: readonly RecordedEntry[],
  task: TaskId,
  record: PlacementRecord,
  words: HistoryWords,
): readonly HistoryLine[] {
  const reopened = entries.findLastIndex((it) => it.type === 'reopen');
  return entries
    .map((entry, at) => ({
      at: entry.at,
      ...(entry.type !== 'expire' && {by: entry.actor}),
      ...said(entry, task, record, words),
      isTakenBack: entry.type === 'sign-off' && (at < reopened || entry.outcome?.superseded === true),
      isUnsent: entry.revision === 0,
    }))
    .reverse();
}

/** Where there is no log at hand: what the state itself remembers. */
export function linesFromState(
  state: PlacementState,
  task: TaskId,
  record: PlacementRecord,
  words: HistoryWords,
): readonly HistoryLine[] {
  const current = taskStateOf(state, task);
  const {history} = words.acts;
  const {shared} = words.words;
  const plain = {more: [], isTakenBack: false, isUnsent: false};
  const {returned, reopened, submitted, signOff} = current;
  const lines: HistoryLine[] = current.ratings.map((mark) => ({
    ...plain,
    at: mark.at,
    by: mark.by,
    what: history.rate(levelName(mark.level, record, words)),
    more: criteriaIn(mark.criteria, words),
  }));
  if (submitted)
    lines.push({...plain, at: submitted.at, by: record.placement.mentee, what: history.submit, said: submitted.note});
  if (returned)
    lines.push({
      ...plain,
      at: returned.at,
      by: returned.by,
      what: history.return(shared.returnReason[returned.reason]),
      said: returned.comment,
    });
  if (reopened)
    lines.push({
      ...plain,
      at: reopened.at,
      by: reopened.by,
      what: history.reopen(shared.reopenReason[reopened.reason]),
      said: reopened.comment,
    });
  if (signOff) lines.push({...plain, at: signOff.at, by: signOff.by, what: history['sign-off']});
  return lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function said(
  entry: RecordedEntry,
  task: TaskId,
  record: PlacementRecord,
  words: HistoryWords,
): Pick<HistoryLine, 'what' | 'more' | 'said'> {
  const {history} = words.acts;
  const {shared} = words.words;
  const onBehalf = 'onBehalf' in entry && entry.onBehalf === true ? [history.onBehalf] : [];
  switch (entry.type) {
    case 'attempt':
      return {what: history.attempt(entry.times), more: [...minutes(entry.minutes), ...onBehalf], said: entry.note};
    case 'job': {
      const times = entry.tasks.find((it) => it.task === task)?.times ?? 1;
      const order = entry.repairOrder ? [entry.repairOrder] : [];
      return {
        what: history.job(entry.title, times),
        more: [...minutes(entry.minutes), ...order, ...onBehalf],
        said: entry.note,
      };
    }
    case 'submit':
      return {what: history.submit, more: [], said: entry.note};
    case 'withdraw':
      return {what: history.withdraw, more: []};
    case 'rate':
      return {
        what: history.rate(levelName(entry.level, record, words)),
        more: [
          ...criteriaIn(entry.criteria, words),
          ...(entry.nextTime ? [history.nextTime(shared.nextTime[entry.nextTime])] : []),
        ],
        said: entry.comment,
      };
    case 'sign-off':
      return {what: history['sign-off'], more: []};
    case 'return':
      return {what: history.return(shared.returnReason[entry.reason]), more: [], said: entry.comment};
    case 'reopen':
      return {what: history.reopen(shared.reopenReason[entry.reason]), more: [], said: entry.comment};
    case 'comment':
      return {what: history.comment, more: [shared.visibility[entry.visibility]], said: entry.text};
    case 'demonstrate':
      return {what: history.demonstrate, more: [], said: entry.note};
    case 'countersign':
    case 'undo':
    case 'expire':
      return {what: history[entry.type], more: []};
    case 'waive':
      return {what: history.waive(shared.waiveReason[entry.reason]), more: [], said: entry.comment};
    case 'credit':
      return {what: history.credit(shared.creditReason[entry.reason]), more: [], said: entry.evidence};
    case 'reinstate':
      return {what: history.reinstate, more: [], said: entry.comment};
    case 'propose':
      return {what: history.propose[entry.act], more: [], said: entry.reason};
    case 'hours-approve':
    case 'hours-reject':
      // About days, not tasks.
      return {what: history.hours, more: []};
    default:
      return entry satisfies never;
  }

  function minutes(spent: number | undefined): readonly string[] {
    return spent ? [shared.unit.minutes(spent)] : [];
  }
}

function levelName(level: string, {scale}: PlacementRecord, {words}: HistoryWords): string {
  if (level === 'na' || level === 'nr') return words.shared.noLevel[level].short;
  const found = scale.levels[findRank(scale, level as LevelId) ?? -1];
  return found ? textIn(found.short, words.language) : level;
}

function criteriaIn(seen: {readonly [Key in (typeof criteria)[number]]?: boolean} | undefined, words: HistoryWords) {
  const {criterion} = words.words.shared;
  const {met, missed} = words.acts.history;
  return criteria
    .filter((it) => seen?.[it] !== undefined)
    .map((it) => (seen?.[it] ? met(criterion[it]) : missed(criterion[it])));
}
