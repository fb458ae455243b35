import type {Actor} from './actor.ts';
import {msBetween, type Instant} from './calendar.ts';
import {accepted, refused, type Decision, type DecisionContext} from './decision.ts';
import {tasksOf, type PlacementEntry, type RecordedEntry, type UndoBody} from './entry.ts';
import {dayOf} from './evolve-task.ts';
import {isUnspoken, withHours} from './hours.ts';
import type {EntryId, TaskId} from './ids.ts';
import type {PlacementState, TaskState, UndoMark} from './placement-state.ts';
import type {Refusal} from './reasons.ts';
import {recordWith, recordWithout} from './replay/record-with.ts';

/** By the author's own clock, so that a dead spot takes nothing away. */
const undoWithinMs = 10_000;
/** How long after its receipt an act may still be taken back by an undo that was held up on its way. */
const undoArrivesWithinMs = 3_600_000;
/** Older acts than this before the newest one, and more than so many, are not kept ready to be taken back. */
const keptMs = 120_000;
const keptMarks = 20;

/** Whether one may take back an act of one's own: it is fresh, and nothing has happened since on its tasks. */
export function decideUndo(
  state: PlacementState,
  entry: PlacementEntry<UndoBody>,
  actor: Actor,
  context: DecisionContext,
): Decision {
  const refusal = findUndoFault(state, entry.of, entry.at, actor, context);
  const mark = findMark(state, entry.of);
  if (refusal || !mark) return refused(refusal ?? {code: 'too-late-to-undo'});
  return accepted(mark.standing, {undone: Object.keys(mark.before) as TaskId[]});
}

/** What an element asks before it offers *Undo*; `undefined` when it may. */
export function findUndoFault(
  state: PlacementState,
  of: EntryId,
  at: Instant,
  actor: Actor,
  {placement, now}: DecisionContext,
): Refusal | undefined {
  const mark = findMark(state, of);
  if (!mark) return {code: 'too-late-to-undo'};
  if (mark.by !== actor.person) return {code: 'not-yours'};
  if (placement.status !== 'active') return {code: 'placement-not-active'};
  if (msBetween(mark.at, at) > undoWithinMs || msBetween(mark.receivedAt, now) > undoArrivesWithinMs)
    return {code: 'too-late-to-undo'};
  if (mark.day !== undefined && !isUnspoken(state, mark.day, mark.minutes)) return {code: 'changed-since'};
  const marks = state.undoable ?? [];
  const later = marks.slice(marks.indexOf(mark) + 1);
  return later.some((it) => Object.keys(it.before).some((task) => task in mark.before))
    ? {code: 'changed-since'}
    : undefined;
}

function findMark({undoable = []}: PlacementState, of: EntryId): UndoMark | undefined {
  return undoable.find((it) => it.entry === of);
}

/** The state with only the tasks that the entry will touch: a replay changes the others' record in place. */
export function beforeAct(state: PlacementState, entry: RecordedEntry): PlacementState {
  const touched = touchedBy(entry).flatMap((id) => {
    const task = state.tasks[id];
    return task ? [[id, task] as const] : [];
  });
  return {...state, tasks: Object.fromEntries(touched)};
}

/** The state with what it takes to take this entry back. */
export function withUndoMark(before: PlacementState, after: PlacementState, entry: RecordedEntry): PlacementState {
  const touched = touchedBy(entry).map((task) => [task, before.tasks[task] ?? null] as const);
  const minutes = after.minutes - before.minutes;
  const day =
    minutes === 0 ? undefined : entry.type === 'job' ? entry.day : entry.type === 'attempt' ? dayOf(entry) : undefined;
  const mark: UndoMark = {
    entry: entry.id,
    by: entry.actor,
    standing: entry.standing,
    at: entry.at,
    receivedAt: entry.receivedAt,
    minutes,
    ...(day !== undefined && {day}),
    before: Object.fromEntries(touched),
  };
  const since = new Date(Date.parse(entry.receivedAt) - keptMs).toISOString();
  const kept = (before.undoable ?? []).filter((it) => it.receivedAt >= since);
  return {...after, undoable: [...kept, mark].slice(-keptMarks)};
}

/** A comment that not everybody reads touches nothing: its being there must not be noticed. */
function touchedBy(entry: RecordedEntry): readonly TaskId[] {
  return entry.type === 'comment' && entry.visibility !== 'all' ? [] : tasksOf(entry);
}

/** Each task as it was before the act, the minutes given back. The log keeps the act and its undoing. */
export function afterUndo(state: PlacementState, entry: RecordedEntry & UndoBody): PlacementState {
  const mark = findMark(state, entry.of);
  if (!mark) return state;
  const tasks = (Object.entries(mark.before) as [TaskId, TaskState | null][]).reduce(
    (rest, [id, before]) => (before ? recordWith(rest, id, before) : recordWithout(rest, id)),
    state.tasks,
  );
  const rest = mark.day === undefined ? state : withHours(state, mark.day, -mark.minutes);
  return {
    ...rest,
    tasks,
    minutes: state.minutes - mark.minutes,
    undoable: (state.undoable ?? []).filter((it) => it !== mark),
  };
}
