import assert from 'node:assert/strict';
import {it} from 'node:test';
import {base64url, exportSPKI, generateKeyPair, importJWK, type JWTPayload} from 'jose';
import {entry} from '../entries.ts';
import type {TokenChanges} from '../keys.ts';
import {begin, type Stage} from '../stage.ts';

/** Who is believed. */
export function describeTokens(stage: () => Stage): void {
  const codeOf = async (answer: Response): Promise<string> => {
    const {type} = (await answer.json()) as {type: string};
    return `${answer.status} ${type.replace('/problems/', '')}`;
  };
  const ask = async (token: TokenChanges) => codeOf(await stage().ask('mentee', '/v1/me', {token}));
  const askAs = async (authorization: string) =>
    codeOf(await stage().ask(undefined, '/v1/me', {headers: {authorization}}));

  it('asks for a token where there is none, or something else', async () => {
    const none = await stage().ask(undefined, '/v1/me');
    assert.equal(none.headers.get('www-authenticate'), 'Bearer');
    assert.equal(await codeOf(none), '401 sign-in-needed');
    assert.equal(await askAs('Basic bWU6cGFzcw=='), '401 sign-in-needed');
    assert.equal(await askAs('Bearer'), '401 sign-in-needed');
  });

  it('takes no token that is not signed, or signed by another key', async () => {
    const encode = (value: object) => base64url.encode(JSON.stringify(value));
    const now = Math.floor(stage().clock.nowMs / 1_000);
    const claims = {iss: 'https://north.example', aud: 'mentoring', sub: 'mentee', iat: now, exp: now + 600, jti: 'j'};
    const none = `${encode({alg: 'none', kid: 'north-1'})}.${encode(claims)}.`;
    const {privateKey} = await generateKeyPair('ES256');
    assert.equal(await askAs(`Bearer ${none}`), '401 token-invalid');
    assert.equal(await askAs(`Bearer ${none}AAAA`), '401 token-invalid');
    assert.equal(await ask({key: privateKey}), '401 token-invalid');
  });

  it('takes no other algorithm than the one that was registered, the public key as a shared secret included', async () => {
    const [key] = stage().north.host.keys;
    const publicKey = await importJWK({...key}, 'ES256', {extractable: true});
    assert.ok(!(publicKey instanceof Uint8Array));
    const secret = new TextEncoder().encode(await exportSPKI(publicKey));
    assert.equal(await ask({key: secret, header: {alg: 'HS256'}}), '401 token-invalid');
    const ed = await generateKeyPair('EdDSA');
    assert.equal(await ask({key: ed.privateKey, header: {alg: 'EdDSA'}}), '401 token-invalid');
  });

  it('takes no key that the token brings or points to', async () => {
    const {privateKey} = await generateKeyPair('ES256');
    for (const header of [
      {kid: '../../../dev/null'},
      {kid: "' or 1=1 --"},
      {kid: 'south-1'},
      {kid: undefined},
      {jku: 'https://evil.example/keys'},
      {jwk: stage().south.host.keys[0]},
    ])
      assert.equal(await ask({key: privateKey, header}), '401 token-invalid', JSON.stringify(header));
  });

  it('takes no token for another service, from nobody it knows, or for another site', async () => {
    assert.equal(await ask({claims: {aud: 'another'}}), '401 token-invalid');
    assert.equal(await ask({claims: {iss: 'https://unknown.example'}}), '401 token-invalid');
    // Signed by the one site, in the name of the other.
    const foreign = {site: stage().south, token: {claims: {iss: 'https://north.example'}, header: {kid: 'north-1'}}};
    assert.equal(await codeOf(await stage().ask('mentee', '/v1/me', foreign)), '401 token-invalid');
  });

  it('knows nobody by a subject of another site', async () => {
    assert.equal(await codeOf(await stage().ask('mentee', '/v1/me', {site: stage().south})), '403 unknown-person');
    assert.equal(await codeOf(await stage().ask('nobody', '/v1/me')), '403 unknown-person');
  });

  it('takes no token that lasts longer than a quarter of an hour, has run out or comes from the future', async () => {
    const now = Math.floor(stage().clock.nowMs / 1_000);
    const lasting = (from: number, seconds: number) => ask({claims: {iat: from, exp: from + seconds}});
    assert.equal(await lasting(now, 901), '401 token-invalid');
    assert.equal(await lasting(now, 0), '401 token-invalid');
    assert.equal(await lasting(now - 700, 600), '401 token-expired');
    assert.equal(await lasting(now + 120, 600), '401 token-invalid');
    assert.equal(await ask({claims: {nbf: now + 300}}), '401 token-invalid');
  });

  it('allows clocks to differ by a minute', async () => {
    const now = Math.floor(stage().clock.nowMs / 1_000);
    for (const iat of [now + 50, now - 650]) {
      const answer = await stage().ask('mentee', '/v1/me', {token: {claims: {iat, exp: iat + 600}}});
      assert.equal(answer.status, 200);
    }
  });

  it('asks for every claim it reads', async () => {
    for (const claim of ['iss', 'aud', 'sub', 'iat', 'exp', 'jti'])
      assert.equal(await ask({without: [claim]}), '401 token-invalid', claim);
    for (const claims of [{iat: 'now'}, {sub: 7}, {sub: '\u0000'}, {sub: '\ud800'}, {iss: ['https://north.example']}])
      assert.equal(await ask({claims: claims as JWTPayload}), '401 token-invalid', JSON.stringify(claims));
  });

  it('takes a signature only from who has just been asked who they are', async () => {
    const issued = (secondsAgo: number) => {
      const iat = Math.floor(stage().clock.nowMs / 1_000) - secondsAgo;
      return {claims: {iat, exp: iat + 900}};
    };
    const body = {entries: [entry('sign-off', {task: 'SAF-05@2026'})]};
    const late = await stage().ask('mentor', '/v1/entries', {body, token: issued(301)});
    assert.equal(await codeOf(late), '401 token-too-old');
    assert.equal((await stage().ask('mentor', '/v1/entries', {body, token: issued(299)})).status, 200);
    const other = {entries: [entry('comment')]};
    assert.equal((await stage().ask('mentor', '/v1/entries', {body: other, token: issued(800)})).status, 200);
    assert.ok(stage().clock.nowMs >= begin);
  });
}
