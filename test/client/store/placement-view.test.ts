import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {courseStateWith} from '../../../src/client/store/course-view.ts';
import {placementView, type OwnEntry} from '../../../src/client/store/placement-view.ts';
import {emptyCourses} from '../../../src/domain/course-state.ts';
import type {CourseEntry, PlacementEntry, PlacementEntryBody} from '../../../src/domain/entry.ts';
import {evolve} from '../../../src/domain/evolve.ts';
import {id, type CourseId, type LessonId, type TaskId} from '../../../src/domain/ids.ts';
import {emptyPlacement, type PlacementState} from '../../../src/domain/placement-state.ts';
import type {PlacementRecord} from '../../../src/domain/placement-record.ts';
import {planFrom} from '../../../src/domain/plan.ts';
import {aList, aScale, aTask} from '../../domain/a-list.ts';
import {aPlacement, now, people, someFacts} from '../../domain/a-placement.ts';
import {anAttempt, anEntry, entryId, recorded, theTask} from '../../domain/an-entry.ts';
import {course} from '../../records/a-shop.ts';

const list = aList([aTask()]);

function served(state: PlacementState = emptyPlacement): PlacementRecord {
  return {
    placement: aPlacement(),
    list,
    scale: aScale(),
    plan: planFrom(list, 'MLR'),
    state,
    facts: someFacts(),
    actor: {person: people.mentee, standings: ['mentee'], isQualified: false, courses: []},
    people: [],
  };
}

const unsent = (entry: PlacementEntry): OwnEntry => ({entry, revision: 0, receivedAt: now});
const acknowledged = (entry: PlacementEntry, revision: number): OwnEntry => ({entry, revision, receivedAt: now});
const act = (body: PlacementEntryBody): PlacementEntry => anEntry(body);
const submit: PlacementEntryBody = {type: 'submit', task: theTask};

describe('what a person sees of a placement', () => {
  test('is what the service said, itself, where this device has nothing to add', () => {
    const record = served();

    assert.equal(placementView(record, [], now).record, record);
  });

  test('has this device’s acts in it, one upon the other', () => {
    const {record, own} = placementView(served(), [unsent(act(anAttempt())), unsent(act(submit))], now);

    assert.equal(record.state.tasks[theTask]?.status, 'submitted');
    assert.deepEqual(
      own.map((it) => [it.type, it.revision, it.standing]),
      [
        ['attempt', 0, 'mentee'],
        ['submit', 0, 'mentee'],
      ],
    );
  });

  test('says no newer revision than the service has told', () => {
    const state = {...emptyPlacement, revision: 7};

    const {record} = placementView(served(state), [acknowledged(act(anAttempt()), 12)], now);

    assert.equal(record.state.revision, 7);
    assert.equal(record.state.tasks[theTask]?.attempts, 1);
  });

  test('counts an act once that the service’s state holds already: by its place, or by its id', () => {
    const entry = anEntry(anAttempt());
    const state = evolve(emptyPlacement, recorded(entry, 1));

    for (const own of [unsent(entry), acknowledged(entry, 1)]) {
      const view = placementView(served(state), [own], now);
      assert.equal(view.record.state.tasks[theTask]?.attempts, 1);
      assert.deepEqual(view.own, []);
    }
  });

  test('converges with the service: the same acts, folded here and received there', () => {
    const entries = [act(anAttempt()), act(submit)];
    const there = entries.reduce((state, it, index) => evolve(state, recorded(it, index + 1)), emptyPlacement);

    const here = placementView(served(), entries.map(unsent), now).record.state;
    const after = placementView(served(there), entries.map(unsent), now).record.state;

    assert.equal(after, there);
    assert.deepEqual(here.tasks, there.tasks);
  });

  test('leaves out what newer facts do not allow, and tells why', () => {
    const own = [unsent(act(submit)), unsent(act(anAttempt()))];

    const {record, blocked} = placementView(served(), own, now);

    assert.equal(record.state.tasks[theTask]?.status, 'practising');
    assert.deepEqual(
      blocked.map((it) => [it.entry.type, it.refusal.code]),
      [['submit', 'more-attempts-needed']],
    );
  });

  test('never tells as blocked what the service has taken', () => {
    const {blocked, own} = placementView(served(), [acknowledged(act(submit), 3)], now);

    assert.deepEqual([blocked, own], [[], []]);
  });

  test('survives an act about a task that is not in the plan any more', () => {
    const entry = act({type: 'submit', task: id<TaskId>('GONE-01')});

    assert.deepEqual(placementView(served(), [unsent(entry)], now).blocked[0]?.refusal.code, 'unknown-task');
  });
});

describe('what a person sees of courses', () => {
  const lesson = (name: string): OwnEntry<CourseEntry> => ({
    entry: {
      id: entryId(name.length),
      person: people.mentor,
      at: now,
      basedOn: 0,
      type: 'lesson',
      course: id<CourseId>('mentor'),
      lesson: id<LessonId>(name),
    },
    revision: 0,
    receivedAt: now,
  });

  test('has the lessons in it that this device has marked', () => {
    const state = courseStateWith(emptyCourses, [lesson('first')], people.mentor, [course]);

    assert.deepEqual(state.lessons, {mentor: {first: now}});
  });

  test('has no lesson in it that is not in the course', () => {
    assert.equal(courseStateWith(emptyCourses, [lesson('gone')], people.mentor, [course]), emptyCourses);
  });
});
