import fc from 'fast-check';
import type {Actor} from '../../src/domain/actor.ts';
import type {Instant} from '../../src/domain/calendar.ts';
import type {DecisionContext} from '../../src/domain/decide.ts';
import type {PlacementEntry, PlacementEntryBody, RateBody} from '../../src/domain/entry.ts';
import {id} from '../../src/domain/ids.ts';
import type {EntryId, PersonId, TaskId} from '../../src/domain/ids.ts';
import type {RatingPolicy} from '../../src/domain/placement.ts';
import type {RatingScale} from '../../src/domain/rating-scale.ts';
import {History} from './a-history.ts';
import {aList, aTask, level} from './a-list.ts';
import {
  aContext,
  aPlacement,
  anActor,
  minutesFrom,
  now,
  people,
  someFacts,
  theBackup,
  theInstructor,
  theMentor,
} from './a-placement.ts';
import {entryId} from './an-entry.ts';

/** Plain, behind another task, done at school, gated by age, optional, asking for two attempts; and one no plan holds. */
export const tasks = [
  aTask('BRK-01', {validDays: 2}),
  aTask('BRK-02', {gates: {tasks: [id<TaskId>('BRK-01')]}}),
  aTask('ELE-01', {where: 'school'}),
  aTask('ELE-02', {gates: {minAge: 18}}),
  aTask('ENG-01', {isRequired: false, where: 'either', validDays: 1}),
  aTask('SAF-01', {minAttempts: 2, target: level.trusted}),
];
const named: readonly TaskId[] = [...tasks.map((it) => it.id), id<TaskId>('OLD-01')];

/** Here the mentee is the qualified manager too: the strongest case against judging oneself. */
export const theMenteeWhoManages: Actor = anActor(people.mentee, ['mentee', 'manager'], {isQualified: true});
const theQualifiedManager = anActor(people.manager, ['manager'], {isQualified: true});

/** Who holds which device. Some people carry two. */
const holders: readonly Actor[] = [
  theMenteeWhoManages,
  theMenteeWhoManages,
  theMentor,
  theMentor,
  theBackup,
  anActor(people.visitor, ['mentor'], {pairing: 'visiting'}),
  theQualifiedManager,
  theInstructor,
  anActor(people.stranger, []),
  anActor(id<PersonId>('service'), ['system']),
];

/** Something happens so many minutes after the last thing: somebody acts on a device, or a device gets through. */
export type Step =
  | {
      readonly does: 'act';
      readonly minutes: number;
      readonly device: number;
      /** How far the device's clock is off, corrected as it is. */
      readonly skew: number;
      readonly bodies: Bodies;
    }
  | {readonly does: 'sync'; readonly minutes: number; readonly device: number};

// Few tasks and one of them often, so that people meet on it.
const task = fc.oneof(
  {weight: 3, arbitrary: fc.constant(id<TaskId>('BRK-01'))},
  {weight: 2, arbitrary: fc.constantFrom(...named)},
);
const times = fc.integer({min: 1, max: 3});
const minutes = fc.integer({min: 0, max: 200});
const givenLevel = fc.constantFrom<RateBody['level'][]>(
  level.unseen,
  level.helped,
  level.checked,
  level.checked,
  level.trusted,
  level.trusted,
  'nr',
  'na',
);
const criteria = fc.constantFrom({}, {}, {safety: true}, {safety: false, quality: true});

const attempt = fc.record({type: fc.constant('attempt'), task, times, minutes});
const job = fc.record({
  type: fc.constant('job'),
  title: fc.constant('Brakes all round'),
  day: fc.constant('2026-03-11'),
  minutes,
  tasks: fc.array(fc.record({task, times}), {minLength: 1, maxLength: 4}),
});
const rate = fc.record({type: fc.constant('rate'), task, level: givenLevel, criteria, askedBy: fc.constant('mentor')});
const comment = fc.record(
  {
    type: fc.constant('comment'),
    task,
    text: fc.constant('Well done'),
    visibility: fc.constantFrom('all', 'mentor-manager', 'school', 'private'),
  },
  {requiredKeys: ['type', 'text', 'visibility']},
);
const onTask = fc.record({type: fc.constantFrom('submit', 'withdraw', 'sign-off', 'sign-off'), task});
const handBack = fc.record({type: fc.constant('return'), task, reason: fc.constant('show-again')});
const reopen = fc.record({
  type: fc.constant('reopen'),
  task,
  reason: fc.constant('safety'),
  comment: fc.constant('Wheel nuts were loose'),
});

const demonstrate = fc.record({type: fc.constant('demonstrate'), task});
const propose = fc.record({
  type: fc.constant('propose'),
  task,
  act: fc.constantFrom('waive', 'credit', 'reopen'),
  reason: fc.constant('No such cars come in'),
});
const countersign = fc.record({type: fc.constant('countersign'), task});
const waive = fc.record({type: fc.constant('waive'), task, reason: fc.constant('not-done-here')});
const credit = fc.record({
  type: fc.constant('credit'),
  task,
  reason: fc.constant('school'),
  evidence: fc.constant('Report of the lab'),
});
const hours = fc.oneof(
  fc.record({
    type: fc.constant('hours-approve'),
    days: fc.tuple(fc.record({day: fc.constant('2026-03-11'), minutes: fc.integer({min: 1, max: 200})})),
  }),
  fc.record({
    type: fc.constant('hours-reject'),
    day: fc.constant('2026-03-11'),
    minutes: fc.integer({min: 1, max: 200}),
    reason: fc.constant('You were at school'),
  }),
);
const reinstate = fc.record({type: fc.constant('reinstate'), task});
/** `of` is filled in where it is played: the last act on that device. */
const lastAct = id<EntryId>('the last');
const undo = fc.constant({type: 'undo', of: lastAct});

/** Acts that commute. */
export const commutingBody = fc.oneof(demonstrate, attempt, job, rate, comment) as fc.Arbitrary<PlacementEntryBody>;
export const anyBody = fc.oneof(
  {weight: 3, arbitrary: attempt},
  {weight: 1, arbitrary: job},
  {weight: 5, arbitrary: rate},
  {weight: 1, arbitrary: comment},
  {weight: 5, arbitrary: onTask},
  {weight: 1, arbitrary: handBack},
  {weight: 2, arbitrary: reopen},
  {weight: 1, arbitrary: demonstrate},
  {weight: 1, arbitrary: propose},
  {weight: 1, arbitrary: fc.oneof(countersign, waive, credit, reinstate)},
  {weight: 2, arbitrary: undo},
  {weight: 2, arbitrary: hours},
  {weight: 1, arbitrary: fc.record({type: fc.constant('expire'), task})},
) as fc.Arbitrary<PlacementEntryBody>;

/** What somebody does at one go. */
type Bodies = readonly PlacementEntryBody[];

/** Rating and signing at once, as most signatures come about. */
const rateAndSign = fc.record({task, level: fc.constantFrom(level.checked, level.trusted)}).map((it): Bodies => [
  {type: 'rate', ...it, askedBy: 'mentor'},
  {type: 'sign-off', task: it.task},
]);
const one = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Bodies> =>
  arbitrary.map((it) => [it as PlacementEntryBody]);
/** Now and then thought better of. */
const orUndone = (arbitrary: fc.Arbitrary<Bodies>): fc.Arbitrary<Bodies> =>
  fc.oneof(
    {weight: 8, arbitrary},
    {weight: 1, arbitrary: arbitrary.map((it) => [...it, {type: 'undo', of: lastAct} satisfies PlacementEntryBody])},
  );
const byMentee = fc.oneof(
  {weight: 4, arbitrary: one(attempt)},
  {weight: 2, arbitrary: one(job)},
  {weight: 4, arbitrary: one(fc.record({type: fc.constant('submit'), task}))},
  {weight: 1, arbitrary: one(fc.record({type: fc.constant('withdraw'), task}))},
  {weight: 1, arbitrary: one(comment)},
  {weight: 1, arbitrary: one(propose)},
);
const byManager = fc.oneof(
  {weight: 3, arbitrary: one(countersign)},
  {weight: 1, arbitrary: one(waive)},
  {weight: 1, arbitrary: one(credit)},
  {weight: 2, arbitrary: one(reinstate)},
  {weight: 1, arbitrary: one(reopen)},
  {weight: 2, arbitrary: rateAndSign},
);
const byMentor = fc.oneof(
  {weight: 2, arbitrary: one(rate)},
  {weight: 5, arbitrary: rateAndSign},
  {weight: 1, arbitrary: one(handBack)},
  {weight: 3, arbitrary: one(reopen)},
  {weight: 1, arbitrary: one(fc.record({type: fc.constant('sign-off'), task}))},
  {weight: 1, arbitrary: one(demonstrate)},
  {weight: 1, arbitrary: one(hours)},
);
const byService = one(fc.record({type: fc.constant('expire'), task}));

/** Mostly what their holder does there; now and then anything at all. */
function bodiesOn(device: number): fc.Arbitrary<Bodies> {
  const standing = holders[device]?.standings[0];
  if (standing === 'system') return byService;
  const usual = standing === 'mentee' ? byMentee : standing === 'manager' ? byManager : byMentor;
  return fc.oneof({weight: 6, arbitrary: orUndone(usual)}, {weight: 1, arbitrary: one(anyBody)});
}

const pause = fc.integer({min: 0, max: 240});
const aDevice = fc.nat(holders.length - 1);
const anAct: fc.Arbitrary<Step> = aDevice.chain((device) =>
  fc.record({
    does: fc.constant('act' as const),
    minutes: pause,
    device: fc.constant(device),
    skew: fc.integer({min: -30, max: 30}),
    bodies: bodiesOn(device),
  }),
);
const aSync: fc.Arbitrary<Step> = fc.record({does: fc.constant('sync' as const), minutes: pause, device: aDevice});
const aStep = fc.oneof({weight: 3, arbitrary: anAct}, {weight: 2, arbitrary: aSync});

export const someSteps = fc.array(aStep, {maxLength: 60, size: 'max'});

export const somePolicy: fc.Arbitrary<RatingPolicy> = fc.record({
  current: fc.constantFrom('latest', 'highest'),
  minRatings: fc.integer({min: 1, max: 2}),
  minRaters: fc.integer({min: 1, max: 2}),
  reopenDays: fc.constant(7),
});

export function contextOf(policy: RatingPolicy, scale?: RatingScale): DecisionContext {
  return aContext({
    list: aList(tasks),
    placement: aPlacement({instructorMode: 'assess'}),
    facts: someFacts(policy, {ageBand: '17'}),
    ...(scale && {scale}),
  });
}

interface Device {
  readonly actor: Actor;
  seen: number;
  lastAt: Instant;
  waiting: PlacementEntry[];
  last?: EntryId;
}

/** The body with what it undoes filled in. */
export function aimed(body: PlacementEntryBody, last: EntryId | undefined): PlacementEntryBody {
  return body.type === 'undo' && last !== undefined ? {...body, of: last} : body;
}

/** Plays the steps before the service in small; at the end every device gets through, in turn. */
export function play(steps: readonly Step[], context: DecisionContext): History {
  const history = new History(context);
  const devices = holders.map((actor): Device => ({actor, seen: 0, lastAt: now, waiting: []}));
  let clock = now;
  let made = 0;
  const sync = (device: Device) => {
    for (const entry of device.waiting)
      // Never later than receipt.
      history.receiveEntry(device.actor, {...entry, at: entry.at < clock ? entry.at : clock}, clock);
    device.waiting = [];
    device.seen = history.state.revision;
    device.lastAt = clock;
  };
  for (const step of steps) {
    clock = minutesFrom(clock, step.minutes);
    const device = devices[step.device];
    if (!device) continue;
    if (step.does === 'sync') {
      sync(device);
      continue;
    }
    for (const body of step.bodies) {
      made += 1;
      if (body.type !== 'undo') device.last = entryId(made);
      device.waiting.push({
        id: entryId(made),
        placement: context.placement.id,
        at: nextMoment(device, minutesFrom(clock, step.skew)),
        basedOn: device.seen,
        ...aimed(body, device.last),
      });
    }
  }
  clock = minutesFrom(clock, 1);
  devices.forEach(sync);
  return history;
}

/** Each act of a device lies after the one before and after all its author had seen. */
function nextMoment(device: Device, wanted: Instant): Instant {
  const after = new Date(Date.parse(device.lastAt) + 1).toISOString();
  device.lastAt = wanted > after ? wanted : after;
  return device.lastAt;
}
