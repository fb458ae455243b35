import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {NoAnswerError, SignInNeededError} from '../../../src/client/api/api-error.ts';
import {tokenByPost} from '../../../src/client/sync/token-by-post.ts';
import {TokenKeeper, type GetToken} from '../../../src/client/sync/token-keeper.ts';
import {FakeFetch, html, json} from '../api/fake-fetch.ts';

const start = Date.parse('2026-03-11T15:00:00.000Z');

/** A token as a host would sign it; who signs nothing here looks at it. */
function jwt(claims: {readonly sub?: string; readonly iat?: number; readonly exp?: number}): string {
  return `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`;
}

class Host {
  nowMs = start;
  readonly reasons: string[] = [];
  readonly subjects: string[] = [];
  person = 'u-17';
  give: () => ReturnType<GetToken> = async () => this.fresh();
  readonly keeper = new TokenKeeper(
    async ({reason}) => {
      this.reasons.push(reason);
      return this.give();
    },
    () => this.nowMs,
    (subject) => {
      this.subjects.push(subject);
      return subject === this.person;
    },
  );

  fresh(minutes = 15): string {
    const iat = this.nowMs / 1_000;
    return jwt({sub: 'u-17', iat, exp: iat + minutes * 60});
  }
}

describe('a token', () => {
  test('is asked for when it is first needed, and kept', async () => {
    const host = new Host();

    const first = await host.keeper.token({});
    const second = await host.keeper.token({});

    assert.equal(first, second);
    assert.deepEqual(host.reasons, ['initial']);
  });

  test('is asked for once, however many want it at the same time', async () => {
    const host = new Host();

    await Promise.all(Array.from({length: 9}, () => host.keeper.token({})));

    assert.deepEqual(host.reasons, ['initial']);
  });

  test('is renewed a minute before it ends', async () => {
    const host = new Host();
    await host.keeper.token({});

    host.nowMs += 13.9 * 60_000;
    await host.keeper.token({});
    host.nowMs += 0.2 * 60_000;
    await host.keeper.token({});

    assert.deepEqual(host.reasons, ['initial', 'expiring']);
  });

  test('is used to its end where the host does not answer', async () => {
    const host = new Host();
    const held = await host.keeper.token({});
    host.nowMs += 14.5 * 60_000;
    host.give = () => Promise.reject(new TypeError('Failed to fetch'));

    assert.equal(await host.keeper.token({}), held);
    host.nowMs += 60_000;

    await assert.rejects(host.keeper.token({}), NoAnswerError);
  });

  test('of more than four minutes is not used to sign off', async () => {
    const host = new Host();
    await host.keeper.token({isForSignOff: true});

    host.nowMs += 239_000;
    await host.keeper.token({isForSignOff: true});
    host.nowMs += 2_000;
    await host.keeper.token({});
    await host.keeper.token({isForSignOff: true});

    assert.deepEqual(host.reasons, ['initial', 'sign-off']);
  });

  test('that was rejected is replaced once for all who had it', async () => {
    const host = new Host();
    const bad = await host.keeper.token({});
    host.nowMs += 1_000;

    const [one, other] = await Promise.all([host.keeper.token({rejected: bad}), host.keeper.token({rejected: bad})]);
    const late = await host.keeper.token({rejected: bad});

    assert.notEqual(one, bad);
    assert.deepEqual([other, late], [one, one]);
    assert.deepEqual(host.reasons, ['initial', 'rejected']);
  });

  test('that says nothing of itself goes by what the host says of it', async () => {
    const host = new Host();
    host.give = async () => ({token: 'opaque', expiresAt: new Date(host.nowMs + 120_000).toISOString()});
    await host.keeper.token({});

    host.nowMs += 61_000;
    await host.keeper.token({});

    assert.deepEqual(host.reasons, ['initial', 'expiring']);
  });

  test('of somebody else is never used', async () => {
    const host = new Host();
    host.person = 'u-18';

    await assert.rejects(host.keeper.token({}), SignInNeededError);

    assert.deepEqual(host.subjects, ['u-17']);
  });

  for (const nobody of [null, undefined, '']) {
    test(`is none where the host gives ${JSON.stringify(nobody) ?? 'nothing'}; it is asked again the next time`, async () => {
      const host = new Host();
      host.give = async () => nobody;
      await assert.rejects(host.keeper.token({}), SignInNeededError);

      host.give = async () => host.fresh();

      assert.ok(await host.keeper.token({}));
    });
  }

  test('the host cannot give for an error of its own needs a sign-in', async () => {
    const host = new Host();
    host.give = () => Promise.reject(new Error('session over'));

    await assert.rejects(host.keeper.token({}), SignInNeededError);
  });

  test('is forgotten at the end, and whoever is being asked is told', async () => {
    const host = new Host();
    let signal: AbortSignal | undefined;
    const keeper = new TokenKeeper(
      (asking) => {
        signal = asking.signal;
        return new Promise(() => undefined);
      },
      () => start,
      () => true,
    );
    void keeper.token({}).catch(() => undefined);
    await host.keeper.token({});

    keeper.close();

    assert.equal(signal?.aborted, true);
  });
});

describe('auth="/token"', () => {
  const asking = {reason: 'expiring', signal: new AbortController().signal} as const;

  test('posts to the page’s own site, with its cookies', async () => {
    const net = new FakeFetch(json({token: 't', expiresAt: '2026-03-11T15:15:00Z'}));

    assert.deepEqual(await tokenByPost('/token', net.fetch)(asking), {token: 't', expiresAt: '2026-03-11T15:15:00Z'});

    assert.equal(`${net.last.method} ${net.last.address}`, 'POST /token');
    assert.equal(net.last.init.credentials, 'same-origin');
    assert.deepEqual(net.last.body, {reason: 'expiring'});
  });

  test('401: nobody is signed in at the host', async () => {
    const net = new FakeFetch(() => new Response('', {status: 401}));

    await assert.rejects(tokenByPost('/token', net.fetch)(asking), SignInNeededError);
  });

  test('a log-in page instead of a token: the host does not answer as it should', async () => {
    await assert.rejects(tokenByPost('/token', new FakeFetch(html).fetch)(asking), NoAnswerError);
  });

  test('500: the host is in trouble, nobody is signed out by it', async () => {
    const net = new FakeFetch(() => new Response('', {status: 500}));

    await assert.rejects(tokenByPost('/token', net.fetch)(asking), NoAnswerError);
  });

  test('JSON without a token is none', async () => {
    await assert.rejects(tokenByPost('/token', new FakeFetch(json({ok: true})).fetch)(asking), NoAnswerError);
  });
});
