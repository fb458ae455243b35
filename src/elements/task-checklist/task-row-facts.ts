import type {Instant} from '../../domain/calendar.ts';
import {missingForSignature} from '../../domain/current-level.ts';
import {findGate} from '../../domain/gates.ts';
import type {TaskId} from '../../domain/ids.ts';
import {mayDo, type May} from '../../domain/may.ts';
import {contextOf, plannedOf, type PlacementRecord} from '../../domain/placement-record.ts';
import {isSigned, isWaiting, taskStateOf, type TaskState} from '../../domain/placement-state.ts';
import type {ReasonCode, Refusal} from '../../domain/reasons.ts';
import type {Task} from '../../domain/task-list.ts';
import type {TaskFlag} from './checklist-filter.ts';
import {offeredActs} from './offered-acts.ts';

/** Reasons that hold for every task alike: told once, above the list. */
const reasonsForAll: readonly ReasonCode[] = [
  'placement-not-active',
  'mentor-course-needed',
  'never-self',
  'not-paired',
  'instructor-not-assessor',
];
/** Reasons that the row's own state already shows. */
const plainToSee: readonly ReasonCode[] = [
  'not-submitted',
  'already-submitted',
  'already-ready',
  'already-signed',
  'not-signed',
  'not-ready',
];

/** Reasons that say something only where there is a signature to take back. */
const aboutSignatures: readonly ReasonCode[] = ['own-sign-offs-only', 'too-long-ago'];

/** One task as its row shows it. What is costly is found when the row is seen. */
export class TaskRow {
  readonly task: Task;
  readonly state: TaskState;
  /** What the task waits for before anybody may work on it. */
  readonly lock: Refusal | undefined;
  readonly #record: PlacementRecord;
  readonly #now: Instant;
  #may: May | undefined;

  constructor(task: Task, state: TaskState, lock: Refusal | undefined, record: PlacementRecord, now: Instant) {
    this.task = task;
    this.state = state;
    this.lock = lock;
    this.#record = record;
    this.#now = now;
  }

  get may(): May {
    const {state, actor} = this.#record;
    return (this.#may ??= mayDo(state, this.task, actor, contextOf(this.#record, this.#now)));
  }

  has(flag: TaskFlag): boolean {
    switch (flag) {
      case 'waiting':
        // For whoever judges: what is theirs to judge. For everybody else: what waits for somebody.
        return isWaiting(this.state) && typeof this.may.rate !== 'object';
      case 'returned':
        return this.state.status === 'needs-practice';
      case 'blocked':
        return this.lock !== undefined && !isSigned(this.state);
      default:
        return flag satisfies never;
    }
  }

  /** What still keeps the task from going on, where neither lock nor state says so. */
  get obstacle(): Refusal | undefined {
    const {scale, facts} = this.#record;
    if (this.state.status === 'practising' && this.state.ratings.length > 0) {
      const missing = missingForSignature(this.state, this.task, scale, facts.policy);
      if (missing && missing.code !== 'not-ready') return missing;
    }
    return this.#refusals.find(
      ({code}) =>
        code !== this.lock?.code &&
        !plainToSee.includes(code) &&
        !reasonsForAll.includes(code) &&
        (isSigned(this.state) || !aboutSignatures.includes(code)) &&
        (code !== 'more-attempts-needed' || this.state.attempts > 0),
    );
  }

  /** What keeps this viewer from an act on every task. */
  get obstacleForAll(): Refusal | undefined {
    return this.#refusals.find(({code}) => reasonsForAll.includes(code));
  }

  /** Of the acts that rows offer. */
  get #refusals(): readonly Refusal[] {
    return offeredActs.map((act) => this.may[act]).filter((it) => typeof it === 'object');
  }
}

/** Rows of one placement. A row in which nothing has changed is the same object as before, so it need not be drawn anew. */
export class TaskRows {
  #record: PlacementRecord | undefined;
  #rows: readonly TaskRow[] = [];
  readonly #byId = new Map<TaskId, TaskRow>();

  of(record: PlacementRecord, now: Instant): readonly TaskRow[] {
    const before = this.#record;
    if (record === before) return this.#rows;
    if (!before || !isSameAround(record, before)) this.#byId.clear();
    const {state, placement, facts} = record;
    const planned = plannedOf(record);
    this.#rows = planned.tasks.map((task) => {
      const current = taskStateOf(state, task.id);
      const lock = findGate(task, state, placement, facts, planned);
      const kept = this.#byId.get(task.id);
      if (kept?.state === current && kept.lock?.code === lock?.code && kept.lock?.needs === lock?.needs) return kept;
      const row = new TaskRow(task, current, lock, record, now);
      this.#byId.set(task.id, row);
      return row;
    });
    this.#record = record;
    return this.#rows;
  }
}

function isSameAround(one: PlacementRecord, other: PlacementRecord): boolean {
  return (['placement', 'list', 'plan', 'facts', 'actor', 'scale', 'people'] as const).every(
    (it) => one[it] === other[it],
  );
}
