import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {id, type OrganizationId} from 'workplace-mentoring/domain';
import {demoHost, signToken} from '../src/seed/demo-keys.ts';
import {postgres, postgresMissing} from './postgres.ts';
import {runCommand, startProcess, type Running} from './running.ts';

interface Report {
  readonly people: readonly {readonly id: string; readonly placements: readonly {readonly id: string}[]}[];
  readonly hosts: readonly {readonly id: string; readonly keyFile: string}[];
}

const placement = 'mia-torres.cedar-ridge';
const forms = [
  {name: 'the embedded database', skip: false as const, url: () => Promise.resolve(undefined), rounds: 2},
  {
    name: 'a PostgreSQL server',
    skip: postgresMissing(),
    url: async (): Promise<string | undefined> => (await postgres()).freshDatabase(),
    rounds: 3,
  },
];

for (const {name, skip, url, rounds} of forms) {
  describe(`the process on ${name}`, {skip}, () => {
    const folder = mkdtempSync(join(tmpdir(), 'workplace-mentoring-process-'));
    let environment: Record<string, string | undefined> = {};
    let report: Report;
    let running: Running | undefined;
    before(async () => {
      environment = {DATA_DIR: folder, DATABASE_URL: await url(), INIT_CWD: '/'};
      const seeded = await runCommand(['seed', '--world', 'dealer'], environment);
      assert.equal(seeded.code, 0, seeded.stderr);
      report = JSON.parse(seeded.stdout) as Report;
    });
    after(async () => {
      await running?.end('SIGKILL');
      rmSync(folder, {recursive: true, force: true});
    });

    const tokenOf = async (person: string): Promise<string> => {
      const {host, keyFile} = await demoHost(join(folder, 'keys'), 'dealer-demo', id<OrganizationId>('cedar-ridge'));
      return signToken(host, keyFile, person);
    };
    const ask = (path: string, token: string, body?: object): Promise<Response> =>
      fetch(`${running?.url}${path}`, {
        headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
        ...(body && {method: 'POST', body: JSON.stringify(body)}),
      });

    it('lets everybody sign in whom the seed has printed', async () => {
      running = await startProcess(environment);
      const {stdout} = await runCommand(['token', 'pat-okafor'], environment);
      assert.equal((await ask('/v1/me', stdout.trim())).status, 200);
      for (const person of ['mia-torres', 'luis-herrera', 'dana-whitfield', 'rosa-delgado']) {
        const placements = report.people.find((it) => it.id === person)?.placements ?? [];
        const answer = await ask('/v1/me', await tokenOf(person));
        assert.equal(answer.status, 200, person);
        const me = (await answer.json()) as {placements: {id: string}[]};
        assert.deepEqual(me.placements.map((it) => it.id).sort(), placements.map((it) => it.id).sort());
      }
    });

    it('has everything that was acknowledged after it was killed in the middle of work', async () => {
      running ??= await startProcess(environment);
      const token = await tokenOf('mia-torres');
      const acknowledged = new Map<string, number>();
      let epoch: string | undefined;
      for (let round = 0; round < rounds; round += 1) {
        const server = running;
        const kill = 20 + round * 7;
        let killed: Promise<unknown> | undefined;
        // Several writers, none of which waits for the kill: it hits requests that are under way.
        await Promise.all(
          Array.from({length: 4}, async () => {
            while (!killed) {
              const key = crypto.randomUUID();
              const head = {id: key, placement, at: new Date().toISOString(), basedOn: 0};
              const entries = [{...head, type: 'comment', text: 'Under load', visibility: 'all'}];
              const answer = await ask('/v1/entries', token, {entries}).catch(() => undefined);
              const said = await answer?.json().catch(() => undefined);
              const [result] = (said as {results?: {outcome: string; revision: number}[]} | undefined)?.results ?? [];
              if (!result) return;
              assert.equal(result.outcome, 'recorded');
              acknowledged.set(key, result.revision);
              if (acknowledged.size >= kill * (round + 1)) killed ??= server.end('SIGKILL');
            }
          }),
        );
        assert.equal(await killed, 'SIGKILL');
        running = await startProcess(environment);
        const log = await ask(`/v1/placements/${placement}/entries`, token);
        epoch ??= log.headers.get('wm-epoch') ?? '';
        assert.equal(log.headers.get('wm-epoch'), epoch, 'the database is the same one');
        const {entries} = (await log.json()) as {entries: {id: string; revision: number}[]};
        for (const [key, revision] of acknowledged) {
          const kept = entries.filter((it) => it.id === key);
          assert.deepEqual(
            kept.map((it) => it.revision),
            [revision],
          );
        }
        assert.deepEqual(
          entries.map((it) => it.revision),
          entries.map((_, index) => index + 1),
        );
      }
    });

    it('forgets a stream whose reader has gone', async () => {
      running ??= await startProcess(environment);
      const token = await tokenOf('sam-kowalski');
      const headers = {authorization: `Bearer ${token}`};
      const leaving = new AbortController();
      const open = () => fetch(`${running?.url}/v1/stream`, {headers, signal: leaving.signal});
      const opened = await Promise.all(Array.from({length: 12}, open));
      assert.deepEqual(new Set(opened.map((it) => it.status)), new Set([200]));
      assert.equal((await ask('/v1/stream', token)).status, 429);
      leaving.abort();
      // The service hears of it when the connections are closed, which is a moment later.
      let answer = await ask('/v1/stream', token);
      for (let left = 100; answer.status === 429 && left > 0; left -= 1) answer = await ask('/v1/stream', token);
      assert.equal(answer.status, 200);
      await answer.body?.cancel();
    });

    it('finishes what it took when it is told to stop, ends streams, and exits in peace', async () => {
      running ??= await startProcess(environment);
      const token = await tokenOf('luis-herrera');
      const stream = await ask('/v1/stream', token);
      const reading = stream.text();
      const entries = [
        {
          id: crypto.randomUUID(),
          placement,
          at: new Date().toISOString(),
          basedOn: 0,
          type: 'comment',
          text: 'At the end',
          visibility: 'all',
        },
      ];
      const posted = ask('/v1/entries', token, {entries});
      // It has the request by the time it answers another one that came later.
      await ask('/healthz', token);
      assert.equal(await running.end('SIGTERM'), 0);
      assert.equal((await posted).status, 200);
      assert.match(await reading, /^retry: /);
      const log = running.log();
      running = await startProcess(environment);
      const again = (await (await ask('/v1/entries', token, {entries})).json()) as {results: {outcome: string}[]};
      assert.equal(again.results[0]?.outcome, 'repeated');
      for (const line of log.trim().split('\n')) JSON.parse(line);
      for (const secret of ['At the end', 'Mia', 'mia-torres', 'luis', 'Bearer', 'eyJ'])
        assert.ok(!log.includes(secret), `the log tells ${secret}`);
    });

    if (name === 'the embedded database')
      it('refuses a second process on the same folder, and loses nothing by it', async () => {
        running ??= await startProcess(environment);
        const {code, stderr, stdout} = await runCommand(['serve'], {...environment, PORT: '0'});
        assert.deepEqual([code, stdout], [1, '']);
        assert.match(stderr, new RegExp(`in use by process ${running.pid}`));
        assert.equal((await fetch(`${running.url}/readyz`)).status, 200);
      });
  });
}
