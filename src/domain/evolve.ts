import {draftOf, settle} from './replay/draft.ts';
import type {AttemptBody, JobBody, RecordedEntry} from './entry.ts';
import {
  afterClosing,
  afterCountersign,
  afterDemonstration,
  afterExpiry,
  afterProposal,
  afterRating,
  afterReinstating,
  afterReopen,
  afterReturn,
  afterSignOff,
  afterTrying,
  dayOf,
  latest,
  type Recorded,
} from './evolve-task.ts';
import {afterHours, withHours} from './hours.ts';
import type {TaskId} from './ids.ts';
import {rememberedIds, taskStateOf, type PlacementState, type TaskState} from './placement-state.ts';
import {remember, remembers} from './replay/recent-ids.ts';
import {recordWith} from './replay/record-with.ts';
import {afterUndo, beforeAct, withUndoMark} from './undo.ts';

/**
 * What is true after an accepted entry. It uses nothing but the state and the entry, so replaying a log from
 * zero gives the stored state, anywhere. An entry that the state holds already changes nothing.
 */
export function evolve(state: PlacementState, entry: RecordedEntry): PlacementState {
  if (holds(state, entry)) return state;
  const received: PlacementState = {
    ...state,
    // An entry still waiting on a device has revision 0 and must not take the state back.
    revision: Math.max(state.revision, entry.revision),
    recent: remember(state.recent, entry.id, rememberedIds),
    lastEntryAt: latest(state.lastEntryAt, entry.at),
    ...(entry.standing === 'mentee' && {lastMenteeAt: latest(state.lastMenteeAt, entry.at)}),
  };
  if (entry.type === 'undo') return afterUndo(received, entry);
  const before = beforeAct(received, entry);
  return withUndoMark(before, afterAct(received, entry), entry);
}

/** What is true after these entries, one after another: `evolve` over all of them, with the tasks copied only once. */
export function replay(state: PlacementState, entries: readonly RecordedEntry[]): PlacementState {
  const draft = draftOf(state);
  const after = entries.reduce(evolve, draft);
  settle(after);
  return after === draft ? state : after;
}

function afterAct(received: PlacementState, entry: Exclude<RecordedEntry, {readonly type: 'undo'}>): PlacementState {
  switch (entry.type) {
    case 'job':
      return afterJob(received, entry);
    case 'demonstrate':
      return withTask(received, entry, entry.task, (task) => afterDemonstration(task, entry));
    case 'attempt':
      return afterAttempt(
        withHours(received, dayOf(entry), entry.minutes ?? 0),
        entry,
        entry.task,
        entry.times,
        entry.minutes ?? 0,
      );
    case 'comment':
      return entry.task === undefined || entry.visibility !== 'all'
        ? received
        : withTask(received, entry, entry.task, (task) => ({...task, comments: task.comments + 1}));
    case 'submit':
      return withTask(received, entry, entry.task, ({returned: _returned, ...task}) => ({
        ...task,
        status: 'submitted',
        submitted: {at: entry.at, ...(entry.note !== undefined && {note: entry.note})},
      }));
    case 'withdraw':
      return withTask(received, entry, entry.task, ({submitted: _submitted, ...task}) => ({
        ...task,
        status: 'practising',
      }));
    case 'rate':
      return withTask(received, entry, entry.task, (task) => afterRating(task, entry));
    case 'return':
      return withTask(received, entry, entry.task, (task) => afterReturn(task, entry));
    case 'sign-off':
      if (entry.outcome?.superseded) return received;
      return withTask(received, entry, entry.task, (task) => afterSignOff(task, entry));
    case 'countersign':
      if (entry.outcome?.superseded) return received;
      return withTask(received, entry, entry.task, (task) => afterCountersign(task, entry));
    case 'waive':
    case 'credit':
      return withTask(received, entry, entry.task, (task) => afterClosing(task, entry));
    case 'reinstate':
      return withTask(received, entry, entry.task, (task) => afterReinstating(task));
    case 'expire':
      return withTask(received, entry, entry.task, (task) => afterExpiry(task, entry.at, received.revision));
    case 'hours-approve':
    case 'hours-reject':
      return afterHours(received, entry);
    case 'propose':
      return withTask(received, entry, entry.task, (task) => afterProposal(task, entry));
    case 'reopen':
      return withTask(received, entry, entry.task, (task) => afterReopen(task, entry, received.revision));
    default:
      return entry satisfies never;
  }
}

/** Whether the state holds the entry: by its place in the stream, or by its id among the newest. */
export function holds(
  state: PlacementState,
  entry: {readonly id: RecordedEntry['id']; readonly revision: number},
): boolean {
  return (entry.revision > 0 && entry.revision <= state.revision) || remembers(state.recent, entry.id);
}

function afterJob(state: PlacementState, entry: Recorded<JobBody>): PlacementState {
  const gated = new Set(entry.outcome?.gated?.map((it) => it.task));
  const counted = entry.tasks.filter((it) => !gated.has(it.task));
  const shares = evenShares(entry.minutes, counted.length);
  // Nothing counted: the time was still spent.
  const spent = withHours(state, entry.day, entry.minutes);
  const rest = counted.length === 0 ? {...spent, minutes: spent.minutes + entry.minutes} : spent;
  return counted.reduce((after, it, index) => afterAttempt(after, entry, it.task, it.times, shares[index] ?? 0), rest);
}

/** Whole minutes, the remainder to the first ones, so that the sum is exact. */
export function evenShares(minutes: number, parts: number): readonly number[] {
  const share = Math.floor(minutes / parts);
  return Array.from({length: parts}, (_, index) => share + (index < minutes % parts ? 1 : 0));
}

function afterAttempt(
  state: PlacementState,
  entry: Recorded<AttemptBody | JobBody>,
  id: TaskId,
  times: number,
  minutes: number,
): PlacementState {
  const counted = {...state, minutes: state.minutes + minutes};
  return withTask(counted, entry, id, (task) => ({
    ...task,
    status: afterTrying(task, entry.at),
    attempts: task.attempts + times,
    minutes: task.minutes + minutes,
    lastAttemptAt: latest(task.lastAttemptAt, entry.at),
  }));
}

function withTask(
  state: PlacementState,
  entry: RecordedEntry,
  id: TaskId,
  change: (task: TaskState) => TaskState,
): PlacementState {
  const changed = change(taskStateOf(state, id));
  const task = {...changed, lastEntryAt: latest(changed.lastEntryAt, entry.at), lastEntry: entry.id};
  return {...state, tasks: recordWith(state.tasks, id, task)};
}
