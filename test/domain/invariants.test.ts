import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {attainmentByArea, attainmentOf} from '../../src/domain/attainment.ts';
import {decide, type DecisionContext} from '../../src/domain/decide.ts';
import type {PlacementEntry, PlacementEntryBody, RecordedEntry, Standing} from '../../src/domain/entry.ts';
import {evolve} from '../../src/domain/evolve.ts';
import {hoursTotals} from '../../src/domain/hours.ts';
import type {TaskId} from '../../src/domain/ids.ts';
import type {PlacementState, TaskState} from '../../src/domain/placement-state.ts';
import {History, replay} from './a-history.ts';
import {aScale} from './a-list.ts';
import {anActor, minutesFrom, now, people, theBackup, theMentor} from './a-placement.ts';
import {entryId} from './an-entry.ts';
import {
  aimed,
  anyBody,
  commutingBody,
  contextOf,
  play,
  somePolicy,
  someSteps,
  theMenteeWhoManages,
} from './random-history.ts';

/** `HISTORIES=100000` runs them long. */
const numRuns = Number(process.env['HISTORIES'] ?? 300);

/** Checks something for random histories of nine devices. */
function always(what: string, check: (history: History, context: DecisionContext) => void): void {
  test(what, () => {
    fc.assert(
      fc.property(someSteps, somePolicy, (steps, policy) => {
        const context = contextOf(policy);
        check(play(steps, context), context);
      }),
      {numRuns},
    );
  });
}

const judging: readonly string[] = [
  ...['rate', 'return', 'sign-off', 'countersign', 'reopen'],
  ...['waive', 'credit', 'reinstate'],
];

/** The log without what was undone, and without the undoing. */
function standing(log: readonly RecordedEntry[]): readonly RecordedEntry[] {
  const undone = new Set(log.flatMap((it) => (it.type === 'undo' ? [it.of] : [])));
  return log.filter((it) => it.type !== 'undo' && !undone.has(it.id));
}

always('an act that was undone has left nothing behind, and its author alone undid it', ({log, state}) => {
  const {tasks, minutes} = replay(standing(log));
  assert.equal(minutes, state.minutes);
  assert.deepEqual(
    Object.fromEntries(Object.entries(tasks).sort()),
    Object.fromEntries(Object.entries(state.tasks).sort()),
  );
  for (const entry of log)
    if (entry.type === 'undo') assert.equal(log.find((it) => it.id === entry.of)?.actor, entry.actor);
});

always('nobody signs both tiers of a task', ({log, state}) => {
  for (const task of Object.values(state.tasks))
    if (task.countersign) assert.notEqual(task.countersign.by, task.signOff?.by);
  const first = new Map<TaskId, string>();
  for (const entry of standing(log)) {
    if (entry.outcome?.superseded) continue;
    if (entry.type === 'sign-off') first.set(entry.task, entry.actor);
    if (entry.type === 'countersign') assert.notEqual(first.get(entry.task), entry.actor);
  }
});

always('replay from zero is the kept state', ({log, state}) => {
  assert.deepEqual(replay(log), state);
  // The state is plain JSON: kept as text and read again it is the same.
  assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
});

always('an entry twice changes nothing, told by its revision or by its id', ({log, state}) => {
  for (const entry of log) {
    assert.equal(evolve(state, entry), state);
    assert.equal(evolve(state, {...entry, revision: 0}), state);
    assert.equal(evolve(state, {...entry, revision: state.revision + 1}), state);
  }
});

always('nobody rates, returns, signs or reopens their own work', ({log}) => {
  for (const entry of log) if (judging.includes(entry.type)) assert.notEqual(entry.actor, people.mentee);
});

always('hours add up, day by day and in all', ({state}) => {
  const {logged, approved, rejected, waiting} = hoursTotals(state);
  assert.equal(logged, state.minutes);
  assert.equal(approved + rejected + waiting, logged);
  for (const day of Object.values(state.hours ?? {})) {
    assert.ok(day.logged > 0);
    assert.ok((day.approved?.minutes ?? 0) + (day.rejected?.minutes ?? 0) <= day.logged);
  }
});

always('nothing brings a reopened sign-off back but a new look and a new signature', ({log}) => {
  const reopened = new Map<TaskId, RecordedEntry>();
  const expired = new Map<TaskId, RecordedEntry>();
  const looked = new Set<TaskId>();
  for (const entry of standing(log)) {
    if (entry.type === 'reopen') {
      reopened.set(entry.task, entry);
      looked.delete(entry.task);
    }
    if (entry.type === 'expire') {
      expired.set(entry.task, entry);
      looked.delete(entry.task);
    }
    if (
      entry.type === 'rate' &&
      entry.at >= (expired.get(entry.task)?.at ?? '') &&
      entry.at >= (reopened.get(entry.task)?.at ?? '')
    )
      looked.add(entry.task);
    if (entry.type !== 'sign-off' || entry.outcome?.superseded) continue;
    assert.ok(looked.has(entry.task), 'signed without a look after the reopening');
    assert.ok(entry.basedOn >= (expired.get(entry.task)?.revision ?? 0), 'signed without having seen it run out');
    const before = reopened.get(entry.task);
    if (!before) continue;
    const knew = entry.basedOn >= before.revision || (before.actor === entry.actor && before.at <= entry.at);
    assert.ok(knew, 'signed by somebody who had not seen the reopening');
  }
});

always('counts are never negative, and attempts are those that were logged', ({log, state}) => {
  const logged = new Map<string, number>();
  for (const entry of standing(log)) {
    const gated = entry.outcome?.gated?.map((it) => it.task) ?? [];
    const parts = entry.type === 'attempt' ? [entry] : entry.type === 'job' ? entry.tasks : [];
    for (const {task, times} of parts) if (!gated.includes(task)) logged.set(task, (logged.get(task) ?? 0) + times);
  }
  for (const [id, task] of Object.entries(state.tasks)) {
    assert.equal(task.attempts, logged.get(id) ?? 0);
    assert.ok(task.minutes >= 0 && task.comments >= 0);
  }
});

always('the areas add up to the plan, and nothing is more than there is', ({state}, {planned}) => {
  const whole = attainmentOf(state, planned.tasks);
  const areas = attainmentByArea(state, planned).map((it) => it.attainment);
  const sum = (of: (it: (typeof areas)[number]) => number) => areas.reduce((total, it) => total + of(it), 0);
  assert.deepEqual(whole, {
    required: sum((it) => it.required),
    signed: sum((it) => it.signed),
    waiting: sum((it) => it.waiting),
    optional: {total: sum((it) => it.optional.total), signed: sum((it) => it.optional.signed)},
  });
  assert.ok(whole.signed + whole.waiting <= whole.required);
});

always('every rating that was taken is kept, with its rater', ({log, state}) => {
  const taken = standing(log).filter((it) => it.type === 'rate');
  const kept = Object.values(state.tasks).flatMap((it) => it.ratings);
  assert.equal(kept.length, taken.length);
  for (const entry of taken) {
    const mark = state.tasks[entry.task]?.ratings.find((it) => it.entry === entry.id);
    assert.equal(mark?.by, entry.actor);
    assert.equal(mark?.level, entry.level);
  }
});

always('all the minutes logged are in the placement, and a job’s are split without a rest', ({log, state}) => {
  const minutesOf = (it: RecordedEntry) => (it.type === 'job' || it.type === 'attempt' ? (it.minutes ?? 0) : 0);
  assert.equal(
    state.minutes,
    standing(log).reduce((sum, it) => sum + minutesOf(it), 0),
  );
  const loose = standing(log)
    .filter((it) => it.type === 'job' && it.tasks.length > 0 && countedIn(it) === 0)
    .reduce((sum, it) => sum + minutesOf(it), 0);
  const onTasks = Object.values(state.tasks).reduce((sum, it) => sum + it.minutes, 0);
  assert.equal(onTasks, state.minutes - loose);
});

function countedIn(entry: RecordedEntry): number {
  if (entry.type !== 'job') return 0;
  const gated = entry.outcome?.gated?.map((it) => it.task) ?? [];
  return entry.tasks.filter((it) => !gated.includes(it.task)).length;
}

always('a job of the mentee or a mentor is never refused because of one of its tasks', ({refused}) => {
  for (const {entry, refusal} of refused)
    if (entry.type === 'job') assert.ok(['not-yours', 'shop-task', 'unknown-task'].includes(refusal.code));
});

test('who does the work or stands beside it may log any job', () => {
  fc.assert(
    fc.property(commutingBody, fc.constantFrom(theMenteeWhoManages, theMentor, theBackup), (body, actor) => {
      fc.pre(body.type === 'job');
      const history = new History(contextOf({current: 'latest', minRatings: 1, minRaters: 1, reopenDays: 7}));
      assert.equal(history.receive(actor, body).accepted, true);
    }),
    {numRuns},
  );
});

test('attempts, jobs, comments and ratings may arrive in any order', () => {
  const acts = fc.array(
    fc.record({body: commutingBody, actor: fc.constantFrom(theMenteeWhoManages, theMentor, theBackup), at: fc.nat(12)}),
    {maxLength: 12},
  );
  const orders = acts.chain((list) => {
    const numbered = list.map(({at, ...it}, n) => ({...it, head: {id: entryId(n), at: minutesFrom(now, at)}}));
    const anyOrder = fc.shuffledSubarray(numbered, {minLength: numbered.length});
    return fc.tuple(anyOrder, anyOrder);
  });
  fc.assert(
    fc.property(orders, somePolicy, ([one, other], policy) => {
      const [a, b] = [one, other].map((order) => {
        const history = new History(contextOf(policy));
        for (const {actor, body, head} of order)
          history.receive(actor, body, {...head, basedOn: 0, receivedAt: minutesFrom(now, 60)});
        return factsOf(history.state);
      });
      assert.deepEqual(a, b);
    }),
    {numRuns: numRuns * 2},
  );
});

/** What a state says apart from the order in which it came about. */
function factsOf(state: PlacementState): unknown {
  const {revision: _revision, undoable: _undoable, recent, tasks, ...rest} = state;
  return {
    ...rest,
    recent: [...recent].sort(),
    tasks: Object.fromEntries(
      Object.entries(tasks)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, task]) => [id, withoutReceipt(task)]),
    ),
  };
}

function withoutReceipt({
  lastEntry: _lastEntry,
  signOff,
  countersign,
  reopened,
  expired,
  ratings,
  ...task
}: TaskState): unknown {
  return {
    ...task,
    ...(signOff && {signOff: {...signOff, revision: 0}}),
    ...(expired && {expired: {...expired, revision: 0}}),
    ...(countersign && {countersign: {...countersign, revision: 0}}),
    ...(reopened && {reopened: {...reopened, revision: 0}}),
    ratings: ratings.map((it) => ({...it, revision: 0})).sort((a, b) => (a.entry < b.entry ? -1 : 1)),
  };
}

test('what a device shows at once is what the service says afterwards, where nobody else acts in between', () => {
  const someone = fc.constantFrom(
    theMenteeWhoManages,
    theMentor,
    anActor(people.manager, ['manager', 'mentor'] satisfies readonly Standing[], {isQualified: true}),
  );
  fc.assert(
    fc.property(someSteps, somePolicy, someone, fc.array(anyBody, {maxLength: 8}), (steps, policy, actor, bodies) => {
      const context = contextOf(policy);
      const service = play(steps, context);
      const seen = service.state.revision;
      const begin = service.log.reduce((last, it) => (it.receivedAt > last ? it.receivedAt : last), now);
      const taken: PlacementEntry[] = [];
      let local = service.state;
      bodies.forEach((body: PlacementEntryBody, n) => {
        const at = minutesFrom(begin, (n + 1) / 30);
        const entry = {
          id: entryId(500_000 + n),
          placement: context.placement.id,
          at,
          basedOn: seen,
          ...aimed(body, taken.at(-1)?.id),
        };
        const decision = decide(local, entry, actor, {...context, now: at});
        if (!decision.accepted) return;
        taken.push(entry);
        local = evolve(local, {
          ...entry,
          actor: actor.person,
          standing: decision.standing,
          receivedAt: at,
          revision: 0,
          ...(decision.outcome && {outcome: decision.outcome}),
        });
      });

      const answers = taken.map((entry) => service.receiveEntry(actor, entry, minutesFrom(begin, 60)));

      assert.ok(answers.every((it) => it.accepted));
      assert.deepEqual(factsOf(local), factsOf(service.state));
    }),
    {numRuns},
  );
});

test('reversing the numbers printed on a scale changes no state', () => {
  fc.assert(
    fc.property(someSteps, somePolicy, (steps, policy) => {
      const upward = play(steps, contextOf(policy, aScale(['0', '1', '2', '3', '4'])));
      const downward = play(steps, contextOf(policy, aScale(['5', '4', '3', '2', '1'])));
      assert.deepEqual(downward.state, upward.state);
      assert.deepEqual(downward.log, upward.log);
    }),
    {numRuns: Math.ceil(numRuns / 3)},
  );
});
