import assert from 'node:assert/strict';
import test from 'node:test';
import {loadReviewDefinitions} from '../../src/content/catalogue.ts';
import type {ReviewDefinition, ReviewQuestion} from '../../src/domain/review-definition.ts';
import {only, repeated} from './texts.ts';

const definitions = await loadReviewDefinitions();
const reviews = definitions.filter((it) => it.kind === 'review');
const pulse = definitions.filter((it) => it.kind === 'pulse');

function questionsOf(definition: ReviewDefinition): readonly ReviewQuestion[] {
  return definition.sections.flatMap((section) => section.questions);
}

test('reviews fall due at day 30, 60 and 90 and then each quarter, a pulse every two weeks', () => {
  assert.deepEqual(
    definitions.map(({id, due}) => [id, due]),
    [
      ['review-day-30', {day: 30}],
      ['review-day-60', {day: 60}],
      ['review-day-90', {day: 90}],
      ['review-quarter', {day: 180, everyDays: 90}],
      ['pulse', {day: 14, everyDays: 14}],
    ],
  );
});

test('a review wants three signatures, and a fourth where it counts for school; a pulse wants none', () => {
  for (const {signatures, id} of reviews) {
    assert.deepEqual(
      signatures.filter((it) => it.when === undefined).map((it) => it.standing),
      ['mentor', 'mentee', 'manager'],
      id,
    );
    assert.deepEqual(
      signatures.filter((it) => it.when === 'credit-bearing').map((it) => it.standing),
      ['instructor'],
      id,
    );
  }
  assert.deepEqual(
    pulse.map((it) => it.signatures),
    [[]],
  );
});

for (const definition of definitions) {
  test(`${definition.id}: both sides are asked every question, in words of their own`, () => {
    const questions = questionsOf(definition);
    assert.deepEqual(repeated(questions.map((it) => it.id)), []);
    for (const {id, asks} of questions) {
      for (const language of ['en', 'es']) {
        for (const side of [asks.mentor, asks.mentee]) {
          assert.match((side && only(side, language)) ?? '', /\?$/, `${id} asks one side nothing in ${language}`);
        }
      }
    }
  });

  test(`${definition.id}: what can be picked differs, in id and in words`, () => {
    for (const {id, answer} of questionsOf(definition)) {
      if (answer.kind === 'text') continue;
      if (answer.kind === 'goals') {
        assert.equal(answer.atMost, 3);
        continue;
      }
      const picks = answer.kind === 'rubric' ? answer.levels : answer.options;
      assert.ok(picks.length >= 3 && picks.length <= 5, id);
      assert.deepEqual(repeated(picks.map((it) => it.id)), [], id);
      for (const language of ['en', 'es']) {
        const texts = picks.map((it) => only('anchor' in it ? it.anchor : it.text, language));
        assert.deepEqual(repeated(texts), [], `${id} in ${language}`);
      }
    }
  });
}

test('a rubric line has four levels, lowest first, the same on every line', () => {
  for (const definition of reviews) {
    const lines = questionsOf(definition).flatMap(({answer}) => (answer.kind === 'rubric' ? [answer.levels] : []));
    assert.equal(lines.length, 8, definition.id);
    for (const levels of lines) {
      assert.deepEqual(
        levels.map((it) => it.id),
        ['attention', 'growing', 'steady', 'strong'],
      );
    }
  }
});

test('a question that comes back is the same question, so that its answers can be compared', () => {
  const first = new Map<string, ReviewQuestion>();
  for (const question of reviews.flatMap(questionsOf)) {
    const before = first.get(question.id);
    if (before !== undefined) assert.deepEqual(question, before);
    first.set(question.id, question);
  }
  // Twelve in every review and one for each of its four moments.
  assert.equal(first.size, 16);
});

test('the pulse is five questions, each answered by one tap', () => {
  const questions = pulse.flatMap(questionsOf);
  assert.equal(questions.length, 5);
  for (const {answer, id} of questions) {
    assert.ok(answer.kind === 'choice' && !answer.isMultiple, id);
  }
});
