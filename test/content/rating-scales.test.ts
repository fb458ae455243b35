import assert from 'node:assert/strict';
import test from 'node:test';
import {loadScale, scaleIds} from '../../src/content/catalogue.ts';
import {findRank} from '../../src/domain/rating-scale.ts';
import {only, repeated} from './texts.ts';

const scales = await Promise.all(scaleIds.map(loadScale));

for (const scale of scales) {
  test(`${scale.id}: every level has an id, a mark and an anchor of its own`, () => {
    assert.ok(scale.levels.length >= 2);
    assert.deepEqual(repeated(scale.levels.map((level) => level.id)), []);
    assert.deepEqual(repeated(scale.levels.map((level) => level.display)), []);
    for (const language of ['en', 'es']) {
      const anchors = scale.levels.map((level) => only(level.anchor, language));
      assert.ok(anchors.every((anchor) => anchor !== undefined && anchor.length > 15));
      assert.deepEqual(repeated(anchors), []);
    }
  });

  test(`${scale.id}: the cap for a safety miss lies below the target`, () => {
    const cap = findRank(scale, scale.safetyCap);
    const target = findRank(scale, scale.target);
    assert.ok(cap !== undefined && target !== undefined && cap < target);
  });
}

test('the shop scale runs from unseen to trusted', async () => {
  const shop = await loadScale('shop-0-4');
  assert.deepEqual(
    shop.levels.map((level) => level.id),
    ['unseen', 'shown', 'helped', 'checked', 'trusted'],
  );
  assert.equal(shop.target, 'checked');
  assert.equal(shop.safetyCap, 'helped');
});

test('two forms count in opposite directions over the same levels', async () => {
  const [up, down] = await Promise.all([loadScale('one-to-five-up'), loadScale('one-to-five-down')]);
  assert.deepEqual(
    up.levels.map((level) => level.id),
    down.levels.map((level) => level.id),
  );
  assert.deepEqual(
    up.levels.map((level) => level.display),
    down.levels.map((level) => level.display).toReversed(),
  );
});

test('an unknown scale is refused by name', async () => {
  await assert.rejects(loadScale('no-such-scale'), {name: 'RangeError', message: /no-such-scale/});
});
