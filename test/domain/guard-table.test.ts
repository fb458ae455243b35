import assert from 'node:assert/strict';
import test from 'node:test';
import type {Actor} from '../../src/domain/actor.ts';
import type {DecisionContext} from '../../src/domain/decide.ts';
import type {CreditBody, PlacementEntryBody, ReopenBody, ReturnBody, WaiveBody} from '../../src/domain/entry.ts';
import {id} from '../../src/domain/ids.ts';
import type {CourseId, LevelId, PersonId, TaskId} from '../../src/domain/ids.ts';
import type {AgeBand, Placement, RatingPolicy} from '../../src/domain/placement.ts';
import {taskStateOf, type TaskState} from '../../src/domain/placement-state.ts';
import type {Gates, Task} from '../../src/domain/task-list.ts';
import {aList, aTask, level} from './a-list.ts';
import {
  aContext,
  aPlacement,
  anActor,
  minutesFrom,
  now,
  someFacts,
  theManager,
  theMentee,
  theMentor,
} from './a-placement.ts';
import {History, answerOf} from './a-history.ts';
import {aComment, aJob, anAttempt, aRating, theTask} from './an-entry.ts';
import {guardTable, type Circumstance, type GuardLine} from './guard-table.ts';

type Act = readonly [Actor, PlacementEntryBody];

const submitted: Act = [theMentee, {type: 'submit', task: theTask}];
const signed: Act = [theMentor, {type: 'sign-off', task: theTask}];
const attempted: Act = [theMentee, anAttempt()];
const rated: Act = [theMentor, aRating()];
const ratedLow: Act = [theMentor, aRating(level.helped)];
const reopened: Act = [
  theMentor,
  {type: 'reopen', task: theTask, reason: 'not-shown-again', comment: 'Torque was off'},
];

const countersigned: Act = [theManager, {type: 'countersign', task: theTask}];
const waived: Act = [theManager, {type: 'waive', task: theTask, reason: 'not-done-here'}];
const credited: Act = [
  theManager,
  {type: 'credit', task: theTask, reason: 'earlier-job', evidence: 'Letter from the last shop, in the file'},
];
const demonstrated: Act = [theMentor, {type: 'demonstrate', task: theTask}];

const theService = anActor(id<PersonId>('service'), ['system']);
const ran: Act = [theService, {type: 'expire', task: theTask}];

/** One way into each state. */
const ways: Readonly<Record<string, readonly Act[]>> = {
  'not-started': [],
  shown: [demonstrated],
  practising: [attempted],
  submitted: [attempted, submitted],
  'needs-practice': [attempted, ratedLow],
  ready: [rated],
  'signed-off': [rated, signed],
  verified: [rated, signed, countersigned],
  reopened: [rated, signed, reopened],
  expired: [rated, signed, ran],
  waived: [waived],
  credited: [credited],
};

/** The act as its rightful actor does it. */
function actOf({act, given}: GuardLine): Act {
  switch (act) {
    case 'attempt':
      return attempted;
    case 'job':
      return [theMentee, aJob([theTask])];
    case 'submit':
      return submitted;
    case 'withdraw':
      return [theMentee, {type: 'withdraw', task: theTask}];
    case 'rate':
      return [theMentor, ratingGiven(given)];
    case 'return': {
      const reason = (given === 'without a reason' ? '' : 'show-again') as ReturnBody['reason'];
      return [theMentor, {type: 'return', task: theTask, reason}];
    }
    case 'sign-off':
      return signed;
    case 'reopen': {
      const reason = (given === 'without a reason' ? '' : 'not-shown-again') as ReopenBody['reason'];
      return [theManager, {type: 'reopen', task: theTask, reason, comment: 'Torque was off'}];
    }
    case 'demonstrate':
      return demonstrated;
    case 'countersign':
      return countersigned;
    case 'waive': {
      if (given === 'another reason, not said') return [theManager, {type: 'waive', task: theTask, reason: 'other'}];
      const reason = (given === 'without a reason' ? '' : 'not-done-here') as WaiveBody['reason'];
      return [theManager, {type: 'waive', task: theTask, reason}];
    }
    case 'credit': {
      const reason = (given === 'without a reason' ? '' : 'earlier-job') as CreditBody['reason'];
      return [
        theManager,
        {type: 'credit', task: theTask, reason, evidence: given === 'without evidence' ? ' ' : 'File'},
      ];
    }
    case 'reinstate':
      return [theManager, {type: 'reinstate', task: theTask}];
    case 'propose': {
      const asked = given === 'asks to reopen' ? 'reopen' : 'waive';
      const reason = given === 'without a reason' ? '' : 'No such cars come in';
      return [theMentee, {type: 'propose', task: theTask, act: asked, reason}];
    }
    case 'expire':
      return ran;
    case 'comment':
      return [theMentee, aComment({task: theTask})];
    default:
      throw new Error(`The table speaks of ${act}, which this test does not know`);
  }
}

function ratingGiven(given: Circumstance | undefined): PlacementEntryBody {
  switch (given) {
    case 'below target':
      return aRating(level.helped);
    case 'safety missed':
      return aRating(level.trusted, {criteria: {safety: false}});
    case 'not enough seen':
      return aRating('nr');
    case 'not done here':
      return aRating('na');
    case 'unknown level':
      return aRating(id<LevelId>('excellent'));
    default:
      return aRating();
  }
}

const course = id<CourseId>('high-voltage');
const earlier = aTask('SAF-01');

const gates: {readonly [given in Circumstance]?: Gates} = {
  'under age': {minAge: 18},
  'age not on record': {minAge: 16},
  'agreement not signed': {agreement: true},
  'course not passed': {courses: [course]},
  'earlier task not signed': {tasks: [earlier.id]},
};
const ageBands: {readonly [given in Circumstance]?: AgeBand} = {'under age': '17', 'age not on record': 'unknown'};
const policies: {readonly [given in Circumstance]?: Partial<RatingPolicy>} = {
  'two ratings asked for': {minRatings: 2},
  'two raters asked for': {minRaters: 2},
};

function contextGiven({given, from, act}: GuardLine): DecisionContext {
  const usesExpiry = from === 'expired' || act === 'expire';
  const own: Partial<Task> = {
    ...(given && gates[given] && {gates: gates[given]}),
    // Signatures of these tests lie minutes back; this one ran out the day it was given, unless it still holds.
    ...(usesExpiry && {validDays: given === 'signature still holds' ? 1 : 0}),
    ...(given === 'three attempts asked for' && {minAttempts: 3}),
  };
  return aContext({
    list: aList([aTask('BRK-01', own), earlier]),
    placement: placementGiven(undefined),
    facts: someFacts((given && policies[given]) ?? {}, {ageBand: (given && ageBands[given]) ?? '18+'}),
  });
}

/** Where the placement no longer runs, the task had come there while it ran. */
function placementGiven(given: Circumstance | undefined): Placement {
  const word = given?.endsWith(' placement') ? given.split(' ', 1)[0] : 'active';
  return aPlacement({status: word as Placement['status'], agreement: 'needed'});
}

function wayTo({from, given, act}: GuardLine): readonly Act[] {
  if (given === 'safety missed before') return [[theMentor, ratingGiven('safety missed')]];
  if (act === 'sign-off' && from === 'practising' && given?.startsWith('two ')) return [rated];
  return ways[from] ?? assert.fail(`No way is known into ${from}`);
}

function stateAfter(way: readonly Act[], context: DecisionContext): {history: History; task: TaskState} {
  const history = new History(context);
  way.forEach(([actor, body], step) => history.after([actor, body, {at: minutesFrom(now, step - way.length)}]));
  return {history, task: history.task()};
}

for (const line of guardTable) {
  const given = line.given ? `, ${line.given}` : '';
  test(`${line.act} from ${line.from}${given}: ${line.to ? `to ${line.to}` : `refused, ${line.refused}`}`, () => {
    const context = contextGiven(line);
    const {history, task} = stateAfter(wayTo(line), context);
    assert.equal(task.status, line.from, 'the way leads elsewhere');
    const [actor, body] = actOf(line);
    const later = new History({...context, placement: placementGiven(line.given)}, history.state);

    const answer = answerOf(later.receive(actor, body));

    assert.equal(answer, line.refused ?? 'accepted');
    assert.equal(later.task().status, line.to ?? line.from);
  });
}

test('a gated task stays listed in its job and counts nothing', () => {
  const gated = aTask('BRK-02', {gates: {minAge: 18}});
  const history = new History(aContext({list: aList([aTask(), gated]), facts: someFacts({}, {ageBand: '17'})}));

  const decision = history.receive(theMentee, aJob([gated.id, theTask], {minutes: 50}));

  assert.deepEqual(decision, {
    accepted: true,
    standing: 'mentee',
    outcome: {gated: [{task: gated.id, reason: 'age-needed'}]},
  });
  assert.equal(history.task(gated.id).attempts, 0);
  assert.equal(taskStateOf(history.state, theTask).minutes, 50);
});

test('a job whose tasks all left the plan is kept with its time', () => {
  const history = new History(aContext());

  const decision = history.receive(theMentee, aJob([id<TaskId>('OLD-01')], {minutes: 40}));

  assert.deepEqual(decision, {
    accepted: true,
    standing: 'mentee',
    outcome: {gated: [{task: 'OLD-01', reason: 'unknown-task'}]},
  });
  assert.equal(history.state.minutes, 40);
});

test('a comment on the placement needs no task in the plan', () => {
  const history = new History(aContext({list: aList([])}));

  assert.equal(answerOf(history.receive(theMentee, aComment())), 'accepted');
});
