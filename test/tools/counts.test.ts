import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countsIn} from '../../tools/check/counts.ts';

describe('the counts of a step', () => {
  it("are read from the end lines of Node's runner", () => {
    const output = '✔ a\nℹ tests 5\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\n';
    assert.deepEqual(countsIn(output), {passed: 2, failed: 2, skipped: 1});
  });

  it('are read from the last end line of our own runs', () => {
    const output = 'elements: 1 passed, 9 failed, 0 skipped\nmore\nelements: 3 passed, 0 failed, 2 skipped\n';
    assert.deepEqual(countsIn(output), {passed: 3, failed: 0, skipped: 2});
  });

  it('are unknown for a step that runs no tests', () => {
    assert.equal(countsIn('All matched files use Prettier code style!\n'), undefined);
  });
});
