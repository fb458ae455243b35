import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Stage} from '../stage.ts';

const own = 'https://north.example';

/** Pages of which sites may ask. */
export function describeCrossOrigin(stage: () => Stage): void {
  const from = (origin: string) => ({headers: {origin}});
  const allowed = (answer: Response) => answer.headers.get('access-control-allow-origin');
  const preflight = (origin: string) =>
    stage().service.app.fetch(
      new Request('http://service.test/v1/entries', {
        method: 'OPTIONS',
        headers: {origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization'},
      }),
    );

  it('answers a page of the site that the token is for, by its exact origin', async () => {
    for (const origin of [own, 'http://localhost:5101']) {
      const answer = await stage().ask('mentee', '/v1/me', from(origin));
      assert.deepEqual([answer.status, allowed(answer)], [200, origin]);
      assert.match(answer.headers.get('vary') ?? '', /\bOrigin\b/);
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      const exposed = answer.headers.get('access-control-expose-headers') ?? '';
      for (const name of ['etag', 'retry-after', 'x-request-id', 'wm-epoch', 'wm-instance'])
        assert.ok(exposed.includes(name), name);
    }
  });

  it('answers no other page, however like it is', async () => {
    for (const origin of [
      'https://north.example.evil.test',
      'https://NORTH.example',
      'http://north.example',
      'https://north.example:8443',
      'https://evil.test',
      'null',
    ]) {
      const answer = await stage().ask('mentee', '/v1/me', from(origin));
      assert.deepEqual([answer.status, allowed(answer)], [403, null], origin);
      assert.match(await answer.text(), /origin-not-allowed/);
    }
  });

  it('answers no page of another registered site with this token', async () => {
    const answer = await stage().ask('mentee', '/v1/me', from('https://south.example'));
    assert.equal(answer.status, 403);
    // That site's page may read why.
    assert.equal(allowed(answer), 'https://south.example');
  });

  it('lets a registered page read what is wrong with its token', async () => {
    const answer = await stage().ask(undefined, '/v1/me', from(own));
    assert.deepEqual([answer.status, allowed(answer)], [401, own]);
  });

  it('answers a preflight of registered origins only', async () => {
    const good = await preflight(own);
    assert.deepEqual([good.status, allowed(good)], [204, own]);
    const headers = good.headers.get('access-control-allow-headers') ?? '';
    for (const name of ['authorization', 'content-type', 'if-none-match', 'last-event-id'])
      assert.ok(headers.includes(name), name);
    for (const origin of ['https://evil.test', 'null', 'https://north.example/']) {
      const bad = await preflight(origin);
      assert.deepEqual([bad.status, allowed(bad), bad.headers.get('access-control-allow-methods')], [403, null, null]);
    }
  });
}
