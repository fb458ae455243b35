import assert from 'node:assert/strict';
import test from 'node:test';
import {entryFor, mayReadComment, visibilitiesFor} from '../../src/domain/comment-visibility.ts';
import type {Standing, Visibility} from '../../src/domain/entry.ts';
import {level} from './a-list.ts';
import {anActor, people, theInstructor, theManager, theMentee, theMentor} from './a-placement.ts';
import {aComment, aRating, anEntry, recorded} from './an-entry.ts';

/** Who reads a comment of somebody else, as the trade says. */
const readers: Readonly<Record<Visibility, readonly Standing[]>> = {
  all: ['mentee', 'mentor', 'manager', 'group-manager', 'instructor'],
  'mentor-manager': ['mentor', 'manager', 'group-manager'],
  school: ['mentee', 'instructor'],
  private: [],
};

for (const [visibility, standings] of Object.entries(readers) as [Visibility, readonly Standing[]][])
  for (const standing of readers.all) {
    const reads = standings.includes(standing);
    test(`a comment for ${visibility} is ${reads ? 'read by' : 'kept from'} the ${standing}`, () => {
      assert.equal(mayReadComment(visibility, people.stranger, anActor(people.backup, [standing])), reads);
    });
  }

test('whoever wrote it reads it, and a stranger reads nothing', () => {
  assert.equal(mayReadComment('private', people.mentor, theMentor), true);
  assert.equal(mayReadComment('all', people.mentor, anActor(people.stranger, [])), false);
});

test('a manager who also teaches is on neither side’s list', () => {
  const both = anActor(people.manager, ['manager', 'instructor']);
  assert.equal(mayReadComment('school', people.mentee, both), false);
  assert.equal(mayReadComment('mentor-manager', people.mentor, both), false);
});

test('one writes to readers that one belongs to', () => {
  assert.deepEqual(visibilitiesFor(theMentee), ['all', 'school', 'private']);
  assert.deepEqual(visibilitiesFor(theMentor), ['all', 'mentor-manager', 'private']);
  assert.deepEqual(visibilitiesFor(theManager), ['all', 'mentor-manager', 'private']);
  assert.deepEqual(visibilitiesFor(theInstructor), ['all', 'school', 'private']);
});

test('a comment that is not theirs does not reach somebody at all', () => {
  const entry = recorded(anEntry(aComment({visibility: 'mentor-manager'})), 3, {
    actor: people.mentor,
    standing: 'mentor',
  });
  assert.equal(entryFor(entry, theMentee), undefined);
  assert.equal(entryFor(entry, theManager), entry);
});

test('a rating reaches everybody, its comment only its readers', () => {
  const body = aRating(level.helped, {comment: 'Rushed it again', visibility: 'mentor-manager'});
  const entry = recorded(anEntry(body), 3, {actor: people.mentor, standing: 'mentor'});

  const seen = entryFor(entry, theMentee);

  assert.equal(JSON.stringify(seen).includes('Rushed'), false);
  assert.equal(seen?.type === 'rate' && seen.level, level.helped);
  assert.equal(entryFor(entry, theManager), entry);
});
