import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RateLimit} from '../src/rate-limit.ts';

describe('the rate limit', () => {
  it('lets through as many at once as it says, then says how long to wait', () => {
    const limit = new RateLimit({burst: 3, perSecond: 0.5});
    assert.deepEqual(
      [0, 0, 0, 0].map((ms) => limit.take('one', ms)),
      [undefined, undefined, undefined, 2],
    );
    assert.equal(limit.take('one', 1_000), 1);
    assert.equal(limit.take('one', 2_000), undefined);
    assert.equal(limit.take('one', 2_000), 2);
  });

  it('counts each person apart', () => {
    const limit = new RateLimit({burst: 1, perSecond: 1});
    assert.equal(limit.take('one', 0), undefined);
    assert.equal(limit.take('two', 0), undefined);
    assert.equal(limit.take('one', 0), 1);
  });

  it('saves up no more than it lets through at once, and takes nothing back when a clock goes back', () => {
    const limit = new RateLimit({burst: 2, perSecond: 100});
    limit.take('one', 1_000);
    assert.deepEqual(
      [9_000_000, 9_000_000, 9_000_000].map((ms) => limit.take('one', ms)),
      [undefined, undefined, 1],
    );
    assert.equal(limit.take('one', 0), 1);
  });
});
