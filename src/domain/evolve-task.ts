import type {Day} from './calendar.ts';
import {compareActs} from './current-level.ts';
import type {
  AttemptBody,
  CountersignBody,
  CreditBody,
  DemonstrateBody,
  Outcome,
  PlacementEntry,
  PlacementEntryBody,
  ProposeBody,
  ProposedAct,
  RateBody,
  Receipt,
  ReopenBody,
  ReturnBody,
  SignOffBody,
  WaiveBody,
} from './entry.ts';
import {isClosed, type RatingMark, type SignOffMark, type TaskState} from './placement-state.ts';

/** How one task changes with each kind of entry. */
export type Recorded<Body extends PlacementEntryBody> = PlacementEntry<Body> & Receipt & {readonly outcome?: Outcome};

/** Of demonstrations in any order the last one is kept; who has tried already was not waiting to be shown. */
export function afterDemonstration(task: TaskState, entry: Recorded<DemonstrateBody>): TaskState {
  const before = task.shown;
  const isLater = !before || entry.at > before.at || (entry.at === before.at && entry.actor > before.by);
  return {
    ...task,
    status: task.status === 'not-started' ? 'shown' : task.status,
    ...(isLater && {shown: {by: entry.actor, standing: entry.standing, at: entry.at}}),
  };
}

export function afterTrying(task: TaskState, at: string): TaskState['status'] {
  switch (task.status) {
    case 'not-started':
    case 'shown':
    case 'reopened':
    case 'expired':
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

export function afterRating(task: TaskState, entry: Recorded<RateBody>): TaskState {
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
    ...(entry.level === 'na' && last && {notDoneHere: {by: last.by, at: last.at}}),
  };
}

export function afterReturn({submitted: _submitted, ...task}: TaskState, entry: Recorded<ReturnBody>): TaskState {
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
export function afterReopen(
  {signOff: _signOff, countersign: _countersign, ...task}: TaskState,
  entry: Recorded<ReopenBody>,
  revision: number,
): TaskState {
  return {
    ...withoutProposals(task, 'reopen'),
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

export function afterSignOff(
  {submitted: _submitted, returned: _returned, ...task}: TaskState,
  entry: Recorded<SignOffBody>,
): TaskState {
  return {...task, status: 'signed-off', signOff: signatureOf(entry)};
}

export function afterCountersign(task: TaskState, entry: Recorded<CountersignBody>): TaskState {
  return {...task, status: 'verified', countersign: signatureOf(entry)};
}

function signatureOf(entry: Recorded<SignOffBody | CountersignBody>): SignOffMark {
  return {entry: entry.id, by: entry.actor, standing: entry.standing, at: entry.at, revision: entry.revision};
}

/** Settles what was asked for, a mentor's "not done here" too. */
export function afterClosing(
  {notDoneHere: _notDoneHere, ...task}: TaskState,
  entry: Recorded<WaiveBody | CreditBody>,
): TaskState {
  return {
    ...withoutProposals(withoutProposals(task, 'waive'), 'credit'),
    status: entry.type === 'waive' ? 'waived' : 'credited',
    closed: {
      by: entry.actor,
      at: entry.at,
      reason: entry.reason,
      ...(entry.type === 'waive' && entry.comment !== undefined && {comment: entry.comment}),
      ...(entry.type === 'credit' && {evidence: entry.evidence}),
      before: task.status,
    },
  };
}

export function afterReinstating({closed, ...task}: TaskState): TaskState {
  return {...task, status: isClosed(task) && closed ? closed.before : task.status};
}

/** @param revision as for a reopening */
export function afterExpiry(
  {signOff: _signOff, countersign: _countersign, ...task}: TaskState,
  at: string,
  revision: number,
): TaskState {
  return {...task, status: 'expired', expired: {at, revision}};
}

export function afterProposal(task: TaskState, entry: Recorded<ProposeBody>): TaskState {
  const {id, actor, standing, at, act, reason} = entry;
  return {...task, proposals: [...(task.proposals ?? []), {entry: id, by: actor, standing, at, act, reason}]};
}

function withoutProposals({proposals = [], ...task}: TaskState, act: ProposedAct): TaskState {
  const open = proposals.filter((it) => it.act !== act);
  return open.length > 0 ? {...task, proposals: open} : task;
}

/** The day whose hours an entry adds to; one from before the service told it falls back on its date in UTC. */
export function dayOf({at, outcome}: Recorded<AttemptBody>): Day {
  return outcome?.day ?? at.slice(0, 10);
}

/** The later of two moments. */
export function latest(before: string | undefined, at: string): string {
  return before !== undefined && before > at ? before : at;
}
