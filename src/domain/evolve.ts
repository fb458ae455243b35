import type {
  AttemptBody,
  JobBody,
  Outcome,
  PlacementEntry,
  PlacementEntryBody,
  Receipt,
  RecordedEntry,
  ReopenBody,
  ReturnBody,
  RateBody,
} from './entry.ts';
import {compareActs} from './current-level.ts';
import type {TaskId} from './ids.ts';
import {rememberedIds, taskStateOf, type PlacementState, type RatingMark, type TaskState} from './placement-state.ts';

type Recorded<Body extends PlacementEntryBody> = PlacementEntry<Body> & Receipt & {readonly outcome?: Outcome};

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
    recent: [...state.recent, entry.id].slice(-rememberedIds),
    lastEntryAt: latest(state.lastEntryAt, entry.at),
    ...(entry.standing === 'mentee' && {lastMenteeAt: latest(state.lastMenteeAt, entry.at)}),
  };
  switch (entry.type) {
    case 'job':
      return afterJob(received, entry);
    case 'attempt':
      return afterAttempt(received, entry, entry.task, entry.times, entry.minutes ?? 0);
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
      return withTask(received, entry, entry.task, ({submitted: _submitted, returned: _returned, ...task}) => ({
        ...task,
        status: 'signed-off',
        signOff: {
          entry: entry.id,
          by: entry.actor,
          standing: entry.standing,
          at: entry.at,
          revision: entry.revision,
        },
      }));
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
  return (entry.revision > 0 && entry.revision <= state.revision) || state.recent.includes(entry.id);
}

function afterJob(state: PlacementState, entry: Recorded<JobBody>): PlacementState {
  const gated = new Set(entry.outcome?.gated?.map((it) => it.task));
  const counted = entry.tasks.filter((it) => !gated.has(it.task));
  const shares = evenShares(entry.minutes, counted.length);
  // Nothing counted: the time was still spent.
  const rest = counted.length === 0 ? {...state, minutes: state.minutes + entry.minutes} : state;
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

function afterTrying(task: TaskState, at: string): TaskState['status'] {
  switch (task.status) {
    case 'not-started':
    case 'reopened':
      return 'practising';
    case 'needs-practice': {
      // By the times of the acts: a try from before the rating, sent later, does not answer it.
      const levels = task.ratings.filter((it) => it.level !== 'na' && it.level !== 'nr');
      const answers = [task.returned?.at, ...levels.map((it) => it.at)].every((it) => it === undefined || at > it);
      return answers ? 'practising' : task.status;
    }
    default:
      return task.status;
  }
}

function afterRating(task: TaskState, entry: Recorded<RateBody>): TaskState {
  const mark: RatingMark = {
    entry: entry.id,
    by: entry.actor,
    standing: entry.standing,
    at: entry.at,
    revision: entry.revision,
    level: entry.level,
    ...(entry.criteria && {criteria: entry.criteria}),
    ...(entry.nextTime && {nextTime: entry.nextTime}),
  };
  const status = entry.outcome?.status ?? task.status;
  const {submitted, ...rest} = task;
  const ratings = [...task.ratings, mark];
  const last = ratings
    .filter((it) => it.level === 'na')
    .sort(compareActs)
    .at(-1);
  return {
    ...rest,
    ratings,
    status,
    ...(status === 'submitted' && submitted && {submitted}),
    ...(entry.outcome?.level !== undefined && {level: entry.outcome.level}),
    ...(last && {notDoneHere: {by: last.by, at: last.at}}),
  };
}

function afterReturn({submitted: _submitted, ...task}: TaskState, entry: Recorded<ReturnBody>): TaskState {
  return {
    ...task,
    status: 'needs-practice',
    returned: {
      by: entry.actor,
      at: entry.at,
      reason: entry.reason,
      ...(entry.comment !== undefined && {comment: entry.comment}),
    },
  };
}

/** @param revision the entry's own, or while it waits on a device that of all it came after */
function afterReopen(
  {signOff: _signOff, ...task}: TaskState,
  entry: Recorded<ReopenBody>,
  revision: number,
): TaskState {
  return {
    ...task,
    status: 'reopened',
    reopened: {
      by: entry.actor,
      at: entry.at,
      reason: entry.reason,
      comment: entry.comment,
      revision,
    },
  };
}

function withTask(
  state: PlacementState,
  entry: RecordedEntry,
  id: TaskId,
  change: (task: TaskState) => TaskState,
): PlacementState {
  const changed = change(taskStateOf(state, id));
  return {
    ...state,
    tasks: {
      ...state.tasks,
      [id]: {...changed, lastEntryAt: latest(changed.lastEntryAt, entry.at), lastEntry: entry.id},
    },
  };
}

function latest(before: string | undefined, at: string): string {
  return before !== undefined && before > at ? before : at;
}
