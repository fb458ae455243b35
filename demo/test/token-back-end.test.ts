import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {importJWK, jwtVerify} from 'jose';
import {hostKey} from '../src/hosts/host-key.ts';
import {answerTokenRequest} from '../src/hosts/token-back-end.ts';
import type {GivenToken, Registration} from '../src/hosts/token-back-end.ts';
import {school} from '../src/sites/school/school-site.ts';

const origin = 'http://localhost:5101';

describe('the token back end of a site', () => {
  let folder: string;
  let registration: Registration;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wm-keys-'));
    registration = {issuer: origin, audience: 'workplace-mentoring', key: await hostKey(folder, 'school')};
  });
  after(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  const ask = (query: string, headers: Record<string, string>, method = 'POST'): Promise<Response> =>
    answerTokenRequest(
      new Request(`${origin}/mentoring-token${query}`, {method, headers}),
      origin,
      school.visitors,
      registration,
    );

  it('gives its own page a token that says who is there and nothing about roles', async () => {
    const answer = await ask('?visitor=tyler-nguyen', {origin, 'sec-fetch-site': 'same-origin'});
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const {token, expiresAt} = (await answer.json()) as GivenToken;
    const {payload, protectedHeader} = await jwtVerify(token, await importJWK(registration.key.publicKey, 'ES256'));
    assert.deepEqual(Object.keys(payload).sort(), ['aud', 'exp', 'iat', 'iss', 'jti', 'sub']);
    assert.equal(payload.sub, 'tyler-nguyen');
    assert.equal(protectedHeader.kid, registration.key.publicKey.kid);
    assert.ok((payload.exp ?? 0) - (payload.iat ?? 0) <= 900);
    assert.equal(Date.parse(expiresAt), (payload.exp ?? 0) * 1_000);
  });

  it('gives pages of other sites nothing', async () => {
    assert.equal((await ask('?visitor=tyler-nguyen', {origin: 'http://localhost:5102'})).status, 403);
    assert.equal((await ask('?visitor=tyler-nguyen', {})).status, 403);
    assert.equal((await ask('?visitor=tyler-nguyen', {origin, 'sec-fetch-site': 'cross-site'})).status, 403);
  });

  it('gives nobody a token who is not signed in, and none for a link', async () => {
    assert.equal((await ask('', {origin})).status, 401);
    assert.equal((await ask('?visitor=dana-whitfield', {origin})).status, 401);
    assert.equal((await ask('?visitor=tyler-nguyen', {origin}, 'GET')).status, 405);
  });

  it('keeps its key for the next start, readable by its owner alone', async () => {
    const again = await hostKey(folder, 'school');
    assert.deepEqual(again.publicKey, registration.key.publicKey);
    assert.ok(!('d' in again.publicKey));
    assert.equal(statSync(join(folder, 'school.jwk.json')).mode & 0o077, 0);
  });
});
