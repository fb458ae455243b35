import assert from 'node:assert/strict';
import {it} from 'node:test';
import {limits} from 'workplace-mentoring/contract';
import {entry} from '../entries.ts';
import type {Stage} from '../stage.ts';

interface ProblemBody {
  readonly type: string;
  readonly errors?: readonly {readonly pointer: string}[];
}

/** What is wrong with a request is told, and where. */
export function describeRequests(stage: () => Stage): void {
  const problemOf = async (answer: Response): Promise<string> => {
    const {type, errors} = (await answer.json()) as ProblemBody;
    return [answer.status, type, ...(errors ?? []).map((it) => it.pointer)].join(' ');
  };
  const post = async (body: unknown, headers: Record<string, string> = {}) =>
    problemOf(await stage().ask('mentee', '/v1/entries', {method: 'POST', body, headers}));

  it('points at each fault in a body', async () => {
    const long = 'x'.repeat(limits.comment + 1);
    const cases: readonly (readonly [string, object])[] = [
      ['/entries/0/text', entry('comment', {text: long})],
      ['/entries/0/text', entry('comment', {text: 'a\u0000b'})],
      ['/entries/0/text', entry('comment', {text: 'half \ud83d'})],
      ['/entries/0/text', entry('comment', {text: ' '})],
      ['/entries/0/level', entry('rate', {level: 3})],
      ['/entries/0/task', entry('submit', {task: '../etc'})],
      ['/entries/0/at', entry('submit', {at: '2026-02-31T10:00:00Z'})],
      ['/entries/0/tasks/0/times', entry('job', {tasks: [{task: 'SAF-01@2026', times: 0}]})],
      ['/entries/0/misspelt', entry('submit', {misspelt: 1})],
      ['/entries/0/a~1b~0c', entry('submit', {'a/b~c': 1})],
      ['/entries/0/id', {...entry('submit'), id: 'not-a-uuid'}],
      ['/entries/0/type', {...entry('submit'), type: 'hack'}],
    ];
    for (const [pointer, it] of cases) assert.equal(await post({entries: [it]}), `422 /problems/invalid ${pointer}`);
  });

  it('takes no more entries than the limit says, and at least one', async () => {
    const many = Array.from({length: limits.entriesPerBatch + 1}, () => entry('comment'));
    assert.equal(await post({entries: many}), '422 /problems/invalid /entries');
    assert.equal(await post({entries: []}), '422 /problems/invalid /entries');
  });

  it('tells malformed JSON, another type and too much apart', async () => {
    assert.equal(await post('{"entries": ['), '400 /problems/malformed-body');
    assert.equal(await post('{}', {'content-type': 'text/plain'}), '415 /problems/not-json');
    assert.equal(await post(`"${'x'.repeat(limits.bodyBytes)}"`), '413 /problems/too-large');
    const announced = {'content-length': String(limits.bodyBytes + 1)};
    assert.equal(await post('{}', announced), '413 /problems/too-large');
  });

  it('names the faulty parameter of a query', async () => {
    const ask = async (query: string) => problemOf(await stage().ask('manager', `/v1/overview?${query}`));
    for (const [query, name] of [
      ['limit=0', 'limit'],
      ['limit=201', 'limit'],
      ['sort=name', 'sort'],
      ['flag=none', 'flag'],
      ['cursor=x', 'cursor'],
      ['colour=red', 'colour'],
      ['limit=1&limit=2', 'limit'],
      ['search=%00', 'search'],
      ['__proto__=x', '__proto__'],
    ])
      assert.equal(await ask(query ?? ''), `422 /problems/invalid ${name}`, query);
  });

  it('knows no other address and no other method', async () => {
    assert.equal(await problemOf(await stage().ask('mentee', '/v1/nothing')), '404 /problems/not-found');
    assert.equal(await problemOf(await stage().ask('mentee', '/')), '404 /problems/not-found');
    for (const path of [
      '/v1/placements/%ff',
      '/v1/placements/%00',
      `/v1/placements/${'a'.repeat(97)}`,
      '/v1/placements/',
    ])
      assert.equal(await problemOf(await stage().ask('mentee', path)), '404 /problems/not-found', path);
    const wrong = await stage().ask('mentee', '/v1/placements/near', {method: 'DELETE'});
    assert.equal(wrong.headers.get('allow'), 'GET, HEAD, PUT, OPTIONS');
    assert.equal(await problemOf(wrong), '405 /problems/method-not-allowed');
  });

  it('gives pages of the overview that never repeat a row', async () => {
    const first = await stage().read<{rows: object[]; total: number; next?: string}>('manager', '/v1/overview?limit=1');
    assert.equal(first.rows.length, 1);
    const beyond = await stage().read<{rows: object[]}>('manager', '/v1/overview?cursor=900000000');
    assert.deepEqual(beyond.rows, []);
  });

  it('shows what is published to everybody with a token, and to nobody without', async () => {
    for (const path of ['/v1/lists/automobile-2026', '/v1/scales/shop-0-4', '/v1/lists/truck-2026/job-templates']) {
      assert.equal((await stage().ask('partner', path)).status, 200);
      assert.equal((await stage().ask(undefined, path)).status, 401);
    }
    assert.equal((await stage().ask('partner', '/v1/lists/no-such')).status, 404);
    assert.equal((await stage().ask('partner', '/v1/lists/no-such/job-templates')).status, 404);
  });

  it('says that it runs and that its database answers, to everybody', async () => {
    assert.equal((await stage().ask(undefined, '/healthz')).status, 200);
    assert.equal((await stage().ask(undefined, '/readyz')).status, 200);
    const head = await stage().service.app.fetch(new Request('http://service.test/healthz', {method: 'HEAD'}));
    assert.deepEqual([head.status, await head.text()], [200, '']);
    const document = await stage().service.app.fetch(new Request('http://service.test/openapi.json'));
    assert.equal(((await document.json()) as {openapi: string}).openapi, '3.1.0');
  });

  it('passes on the request id of a caller, if it is one', async () => {
    const id = async (given: string) =>
      (await stage().ask(undefined, '/healthz', {headers: {'x-request-id': given}})).headers.get('x-request-id');
    assert.equal(await id('trace-0123456789'), 'trace-0123456789');
    assert.notEqual(await id('<script>alert(1)</script>'), '<script>alert(1)</script>');
  });
}
