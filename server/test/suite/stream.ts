import assert from 'node:assert/strict';
import {it} from 'node:test';
import {entry, lesson} from '../entries.ts';
import type {Stage} from '../stage.ts';

/** What is told to whom the moment it happens. */
export function describeStream(stage: () => Stage): void {
  it('tells those who may read a placement that it changed, and nobody else', async () => {
    const mentor = await Follower.open(stage(), 'mentor');
    const overseer = await Follower.open(stage(), 'group-manager');
    const stranger = await Follower.open(stage(), 'far-manager');
    const [result] = await stage().post('mentee', entry('comment'));
    const message = {changed: 'placement', placement: 'near', revision: result?.revision};
    assert.deepEqual(await mentor.next(), message);
    assert.deepEqual(await overseer.next(), message);
    // The first that the stranger hears of is what happens on the own side afterwards.
    const [far] = await stage().post('far-mentee', entry('comment', {placement: 'far'}));
    assert.deepEqual(await stranger.next(), {changed: 'placement', placement: 'far', revision: far?.revision});
    await Promise.all([mentor, overseer, stranger].map((it) => it.close()));
  });

  it('tells of lessons to the reader and to those who look after them', async () => {
    const self = await Follower.open(stage(), 'second-mentor');
    const manager = await Follower.open(stage(), 'manager');
    await stage().post('second-mentor', lesson('second-mentor'));
    const message = {changed: 'courses', person: 'second-mentor', revision: 1};
    assert.deepEqual(await self.next(), message);
    assert.deepEqual(await manager.next(), message);
    await Promise.all([self.close(), manager.close()]);
  });

  it('says nothing of what was refused', async () => {
    const mentor = await Follower.open(stage(), 'mentor');
    await stage().post('mentee', entry('withdraw', {task: 'WRK-01@2026'}));
    const [kept] = await stage().post('mentee', entry('comment'));
    assert.deepEqual(await mentor.next(), {changed: 'placement', placement: 'near', revision: kept?.revision});
    await mentor.close();
  });

  it('ends with its token', async () => {
    const iat = Math.floor(stage().clock.nowMs / 1_000) - 600;
    const follower = await Follower.open(stage(), 'mentor', {claims: {iat, exp: iat + 601}});
    assert.equal(await follower.next(), undefined);
  });

  it('opens a dozen for one person and no more', async () => {
    const open = await Promise.all(Array.from({length: 12}, () => Follower.open(stage(), 'colleague')));
    const answer = await stage().ask('colleague', '/v1/stream');
    assert.equal(answer.status, 429);
    assert.equal(answer.headers.get('retry-after'), '30');
    await Promise.all(open.map((it) => it.close()));
    // Asking what the answer would be opens nothing.
    for (let count = 0; count < 15; count += 1)
      assert.equal((await stage().ask('colleague', '/v1/stream', {method: 'HEAD'})).status, 200);
    const again = await Follower.open(stage(), 'colleague');
    await again.close();
  });
}

/** Reads one person's stream. */
class Follower {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #rest = '';

  private constructor(body: ReadableStream<Uint8Array>) {
    this.#reader = body.getReader();
  }

  static async open(stage: Stage, person: string, token = {}): Promise<Follower> {
    const answer = await stage.ask(person, '/v1/stream', {token});
    assert.equal(answer.status, 200);
    assert.ok(answer.body);
    return new Follower(answer.body);
  }

  /** The next message; `undefined` when the stream has ended. */
  async next(): Promise<unknown> {
    for (;;) {
      const end = this.#rest.indexOf('\n\n');
      if (end >= 0) {
        const block = this.#rest.slice(0, end);
        this.#rest = this.#rest.slice(end + 2);
        if (block.startsWith('data: ')) return JSON.parse(block.slice(6)) as unknown;
        continue;
      }
      const {done, value} = await this.#reader.read();
      if (done) return undefined;
      this.#rest += new TextDecoder().decode(value);
    }
  }

  close(): Promise<void> {
    return this.#reader.cancel();
  }
}
