import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {limits} from '../../../src/contract/limits.ts';
import {NoAnswerError, ServiceError, UnreadableAnswerError} from '../../../src/client/api/api-error.ts';
import {entryId} from '../../../src/client/session/entry-id.ts';
import type {OutboxRow} from '../../../src/client/storage/work-store.ts';
import {backoffMs} from '../../../src/client/sync/backoff.ts';
import {apiErrorFrom, reachAfter} from '../../../src/client/sync/contact.ts';
import {Live} from '../../../src/client/sync/live.ts';
import {nextBatch} from '../../../src/client/sync/next-batch.ts';
import {ServiceClock} from '../../../src/client/sync/service-clock.ts';
import {claimsIn} from '../../../src/client/sync/token-claims.ts';
import type {MentoringAdapter} from '../../../src/client/api/mentoring-adapter.ts';
import {anAttempt, anEntry} from '../../domain/an-entry.ts';
import {FakeTime, turn} from '../fake-time.ts';

describe('the wait after a failure', () => {
  test('doubles, with chance, up to five minutes', () => {
    const least = [1, 2, 3, 9, 10, 60].map((tries) => backoffMs(tries, 0));
    const most = [1, 2, 3, 9, 10, 60].map((tries) => backoffMs(tries, 0.999999));

    assert.deepEqual(least, [500, 1_000, 2_000, 128_000, 150_000, 150_000]);
    assert.deepEqual(most, [1_000, 2_000, 4_000, 256_000, 300_000, 300_000]);
  });

  test('is never shorter than the service asks', () => {
    assert.equal(backoffMs(1, 0, 17_000), 17_000);
  });
});

describe('the service’s clock', () => {
  function clock(skewMs: number) {
    const time = new FakeTime();
    const learn = new ServiceClock(() => time.nowMs);
    const ask = (delayMs: number) =>
      learn.learn(async () => {
        time.nowMs += delayMs / 2;
        const serverTime = new Date(time.nowMs + skewMs).toISOString();
        time.nowMs += delayMs / 2;
        return {serverTime};
      });
    return {time, learn, ask};
  }

  test('is learned from an answer, half way between question and answer', async () => {
    const {time, learn, ask} = clock(86_400_000);

    await ask(400);

    assert.equal(learn.ms, time.nowMs + 86_400_000);
  });

  test('is the middle of several answers: one odd one does not move it', async () => {
    const time = new FakeTime();
    const learn = new ServiceClock(() => time.nowMs);
    for (const skewMs of [1_000, 1_000, 50_000])
      await learn.learn(async () => ({serverTime: new Date(time.nowMs + skewMs).toISOString()}));

    assert.equal(learn.ms, time.nowMs + 1_000);
  });

  test('is not learned from an answer that took long', async () => {
    const {time, learn, ask} = clock(86_400_000);

    await ask(20_000);

    assert.equal(learn.ms, time.nowMs);
  });

  test('never dates a later act earlier, also when the device is set back', () => {
    const time = new FakeTime();
    const learn = new ServiceClock(() => time.nowMs);
    const first = learn.next();

    time.nowMs -= 3_600_000;

    assert.ok(learn.next() > first);
  });
});

describe('a batch', () => {
  const rows = (count: number, note = ''): readonly OutboxRow[] =>
    Array.from({length: count}, (_, index) => ({
      seq: index,
      entry: anEntry(anAttempt({note})),
      keptAt: '2026-03-11T15:00:00.000Z',
    }));

  test('holds the oldest, and no more than the contract allows', () => {
    const pending = rows(70);

    assert.deepEqual(nextBatch(pending, Infinity), pending.slice(0, limits.entriesPerBatch));
    assert.deepEqual(nextBatch(pending, 7), pending.slice(0, 7));
  });

  test('is no larger in bytes than the contract allows, whatever is written', () => {
    const batch = nextBatch(rows(50, '驾'.repeat(limits.note)), Infinity);

    const body = JSON.stringify({entries: batch.map((it) => it.entry)});
    assert.ok(batch.length > 1);
    assert.ok(Buffer.byteLength(body) <= limits.bodyBytes);
  });

  test('holds one that is too large alone: the service has to say so', () => {
    assert.equal(nextBatch(rows(2, 'x'.repeat(limits.bodyBytes)), Infinity).length, 1);
  });
});

describe('the id of an entry', () => {
  test('is a UUID of version 7 that sorts by time', () => {
    const bytes = (length: number) => new Uint8Array(length).fill(0xff);
    const [early, late] = [
      entryId(Date.parse('2026-03-11T15:00:00.000Z'), bytes),
      entryId(Date.parse('2026-03-11T15:00:00.001Z'), bytes),
    ];

    assert.match(early, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.ok(early < late);
  });
});

describe('what a failure says about contact', () => {
  test('something that an adapter throws and that is none of ours counts as no answer', () => {
    const error = apiErrorFrom(new Error('boom'));

    assert.ok(error instanceof NoAnswerError);
    assert.equal(reachAfter(error), 'trouble');
  });

  test('is nothing where only the answer is bad', () => {
    assert.equal(reachAfter(new UnreadableAnswerError('/v1/me: /person')), undefined);
    assert.equal(reachAfter(new ServiceError('503')), 'trouble');
  });
});

describe('the claims of a token', () => {
  test('are read also where names are not plain', () => {
    const payload = Buffer.from(JSON.stringify({sub: 'señor-ñ', iat: 10, exp: 20})).toString('base64url');

    assert.deepEqual(claimsIn(`h.${payload}.s`), {subject: 'señor-ñ', issuedAtMs: 10_000, expiresAtMs: 20_000});
  });

  test('of what is no token are none', () => {
    for (const token of ['opaque', 'a.%%%.b', 'a.bm9uZQ.b', '..']) assert.deepEqual(claimsIn(token), {});
  });
});

describe('being told what others change', () => {
  function live(watch: MentoringAdapter['watch']) {
    const time = new FakeTime();
    const told: string[] = [];
    const it = new Live({
      adapter: () => Promise.resolve({watch} as MentoringAdapter),
      timers: time,
      random: () => 0,
      changed: (message) => told.push(message?.changed ?? 'anything'),
    });
    return {time, told, it};
  }
  const untilEnd = (signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));

  test('looks at everything once when the stream stands, then only at what it says', async () => {
    let tell: Parameters<NonNullable<MentoringAdapter['watch']>>[0] = () => undefined;
    const {time, told, it} = live((to, open, {signal}) => {
      tell = to;
      open();
      return untilEnd(signal);
    });

    it.start();
    await time.pass(90_000);
    tell({changed: 'courses', person: 'x', revision: 1} as never);

    assert.deepEqual(told, ['anything', 'courses']);
    it.stop();
    assert.equal(time.pending, 0);
  });

  test('looks every half minute where no stream stands', async () => {
    const {time, told, it} = live(() => Promise.reject(new ServiceError('no stream')));

    it.start();
    await time.pass(91_000);

    assert.equal(told.length, 3);
    it.stop();
  });

  test('looks where a back end cannot tell at all, and does not ask it again and again', async () => {
    const {time, told, it} = live(undefined);

    it.start();
    await time.pass(31_000);

    assert.deepEqual([told.length, time.pending], [1, 1]);
    it.stop();
  });

  test('connects again when the stream ends, later each time it fails', async () => {
    let tries = 0;
    const {time, it} = live(() => {
      tries += 1;
      return Promise.reject(new ServiceError('over'));
    });

    it.start();
    await time.pass(60_000);

    assert.ok(tries >= 6 && tries <= 8, `${tries} tries in a minute`);
    it.stop();
  });

  test('connects at once when the page comes back', async () => {
    let tries = 0;
    const {time, it} = live(() => {
      tries += 1;
      return Promise.reject(new ServiceError('over'));
    });
    it.start();
    await time.pass(100_000);
    const before = tries;

    it.wake();
    await turn();

    assert.equal(tries, before + 1);
    it.stop();
    await turn();
    assert.equal(time.pending, 0);
  });
});
