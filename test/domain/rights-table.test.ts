import assert from 'node:assert/strict';
import test from 'node:test';
import {actorFor, type Actor, type Membership} from '../../src/domain/actor.ts';
import type {DecisionContext} from '../../src/domain/decide.ts';
import type {PlacementEntryBody} from '../../src/domain/entry.ts';
import {id} from '../../src/domain/ids.ts';
import type {CourseId, PersonId} from '../../src/domain/ids.ts';
import type {InstructorMode} from '../../src/domain/placement.ts';
import {History, answerOf} from './a-history.ts';
import {aList, aTask} from './a-list.ts';
import {
  aContext,
  anActor,
  aPairing,
  aPlacement,
  day,
  group,
  minutesFrom,
  now,
  people,
  shop,
  someFacts,
} from './a-placement.ts';
import {aComment, aJob, anAttempt, aRating, theTask} from './an-entry.ts';
import {rightsTable, type RightsLine, type Who} from './rights-table.ts';

const mentorCourse = id<CourseId>('mentor');

/** Who it is, which roles the service has on record, and what they passed. */
interface Person {
  readonly id: PersonId;
  readonly memberships?: readonly Membership[];
  readonly courses?: readonly CourseId[];
}

const passed = {courses: [mentorCourse]};
const managerHere: Membership = {organization: shop, role: 'manager'};
const mentor: Person = {id: people.mentor, ...passed};
const instructor: Person = {id: people.instructor};

const persons: Readonly<Record<Who, Person>> = {
  mentee: {id: people.mentee, ...passed},
  'mentee who is the manager': {
    id: people.mentee,
    memberships: [{...managerHere, isQualified: true}],
    ...passed,
  },
  'primary mentor': mentor,
  'mentor who signed': mentor,
  'mentor who signed eight days ago': mentor,
  'backup mentor': {id: people.backup, ...passed},
  'visiting mentor': {id: people.visitor, ...passed},
  'mentor without the course': {id: people.mentor},
  'mentor of another': {id: id<PersonId>('otto'), memberships: [{organization: shop, role: 'mentor'}], ...passed},
  manager: {id: people.manager, memberships: [managerHere], ...passed},
  'qualified manager': {id: people.manager, memberships: [{...managerHere, isQualified: true}]},
  'manager who is paired': {id: people.mentor, memberships: [managerHere], ...passed},
  'instructor who monitors': instructor,
  'instructor as a resource': instructor,
  'instructor who assesses': instructor,
  'instructor who signed': instructor,
  'instructor where the school gives credit': instructor,
  'instructor who signed and gives credit': instructor,
  'manager who signed': {id: people.manager, memberships: [{...managerHere, isQualified: true}]},
  'manager where the school gives credit': {id: people.manager, memberships: [managerHere]},
  service: {id: id<PersonId>('service')},
  'group manager': {id: people.groupManager, memberships: [{organization: group, role: 'group-manager'}], ...passed},
  stranger: {id: people.stranger, ...passed},
};

function modeFor(who: Who): InstructorMode {
  if (who === 'instructor as a resource') return 'resource';
  return who === 'instructor who assesses' || who.startsWith('instructor who signed') ? 'assess' : 'monitor';
}

function contextFor({act, who, where}: RightsLine): DecisionContext {
  return aContext({
    list: aList([aTask('BRK-01', {where: where ?? 'shop', ...(act === 'expire' && {validDays: 0})})]),
    placement: aPlacement({instructorMode: modeFor(who), creditBearing: who.includes('credit')}),
    facts: someFacts({mentorCourse}),
  });
}

function actorOf(who: Who, {placement}: DecisionContext): Actor {
  if (who === 'service') return anActor(persons[who].id, ['system']);
  const {id: person, memberships = [], courses = []} = persons[who];
  return actorFor(placement, person, memberships, courses, [group], now);
}

/** Brings the task to where the act would be possible, by people who may do it. */
function historyFor({act, who}: RightsLine, context: DecisionContext): History {
  const mentee = actorOf('mentee', context);
  const signer = actorOf(who.includes('who signed') ? who : 'primary mentor', context);
  const history = new History(context);
  const at = minutesFrom(now, who === 'mentor who signed eight days ago' ? -8 * day : -60);
  if (act === 'submit' || act === 'withdraw' || act === 'return') history.after([mentee, anAttempt(), {at}]);
  if (act === 'withdraw' || act === 'return') history.after([mentee, {type: 'submit', task: theTask}, {at}]);
  if (act === 'sign-off' || act === 'reopen' || act === 'countersign') history.after([signer, aRating(), {at}]);
  if (act === 'reopen' || act === 'countersign') history.after([signer, {type: 'sign-off', task: theTask}, {at}]);
  if (act === 'expire') history.after([signer, aRating(), {at}], [signer, {type: 'sign-off', task: theTask}, {at}]);
  if (act.startsWith('hours')) history.after([mentee, aJob([theTask]), {at}]);
  const manager = actorOf('manager', context);
  if (act === 'reinstate') history.after([manager, {type: 'waive', task: theTask, reason: 'not-done-here'}, {at}]);
  return history;
}

function bodyOf(act: string): PlacementEntryBody {
  switch (act) {
    case 'attempt':
      return anAttempt();
    case 'job':
      return aJob([theTask]);
    case 'submit':
    case 'withdraw':
    case 'sign-off':
    case 'demonstrate':
    case 'countersign':
    case 'reinstate':
      return {type: act, task: theTask};
    case 'expire':
      return {type: 'expire', task: theTask};
    case 'hours-approve':
      return {type: 'hours-approve', days: [{day: '2026-03-11', minutes: 75}]};
    case 'hours-reject':
      return {type: 'hours-reject', day: '2026-03-11', minutes: 75, reason: 'You were at school'};
    case 'waive':
      return {type: 'waive', task: theTask, reason: 'not-done-here'};
    case 'credit':
      return {type: 'credit', task: theTask, reason: 'school', evidence: 'Report of the lab'};
    case 'propose':
      return {type: 'propose', task: theTask, act: 'waive', reason: 'No such cars come in'};
    case 'rate':
      return aRating();
    case 'return':
      return {type: 'return', task: theTask, reason: 'show-again'};
    case 'reopen':
      return {type: 'reopen', task: theTask, reason: 'safety', comment: 'Wheel nuts were loose'};
    case 'comment':
      return aComment({task: theTask});
    case 'comment for the school':
      return aComment({task: theTask, visibility: 'school'});
    case 'comment for mentor and manager':
      return aComment({task: theTask, visibility: 'mentor-manager'});
    case 'comment for oneself':
      return aComment({task: theTask, visibility: 'private'});
    default:
      throw new Error(`The table speaks of ${act}, which this test does not know`);
  }
}

for (const line of rightsTable) {
  const {act, who, where, answer} = line;
  test(`${act}${where ? ` (${where} task)` : ''} by ${who}: ${answer}`, () => {
    const context = contextFor(line);
    const history = historyFor(line, context);

    const decision = history.receive(actorOf(who, context), bodyOf(act));

    assert.equal(answerOf(decision), answer === 'yes' ? 'accepted' : answer);
  });
}

test('who changed shops in between acts no longer, and the ratings stay', () => {
  const before = aPlacement({pairings: [aPairing(people.mentor)]});
  const context = aContext({placement: before});
  const history = new History(context).after([actorOf('primary mentor', context), aRating()]);
  const after = aPlacement({pairings: [aPairing(people.mentor, 'primary', {until: '2026-03-10'})]});

  const former = actorOf('primary mentor', aContext({placement: after}));

  assert.deepEqual(former.standings, []);
  assert.equal(history.task().ratings.length, 1);
});
