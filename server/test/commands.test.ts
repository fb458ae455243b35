import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {
  emptyPlacement,
  evolve,
  id,
  tasksOf,
  type PlacementId,
  type PlacementState,
  type TaskId,
} from 'workplace-mentoring/domain';
import {openServer} from '../src/sql/server-database.ts';
import {SqlRecords} from '../src/sql/sql-records.ts';
import {postgres, postgresMissing} from './postgres.ts';
import {runCommand, startProcess} from './running.ts';

interface Report {
  readonly people: readonly {
    readonly id: string;
    readonly placements: readonly {readonly id: string}[];
    readonly identities: readonly {readonly issuer: string; readonly subject: string}[];
  }[];
  readonly hosts: readonly {readonly id: string}[];
}

const site = {
  audience: 'mentoring',
  algorithm: 'EdDSA',
  keys: [{kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', kid: 'k'}],
  origins: ['https://first.example'],
};
const first = {
  organization: {id: 'first', kind: 'school', name: 'First school', timeZone: 'America/Denver'},
  administrator: {
    id: 'first-admin',
    name: 'First administrator',
    identities: [{issuer: 'https://first.example', subject: 'a-1'}],
    memberships: [{organization: 'first', role: 'administrator'}],
  },
  host: {...site, id: 'first', organization: 'first', issuer: 'https://first.example'},
};

describe('the commands', {skip: postgresMissing()}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'workplace-mentoring-commands-'));
  const file = join(folder, 'given.json');
  let environment: Record<string, string | undefined> = {};
  before(async () => {
    environment = {DATA_DIR: folder, DATABASE_URL: await (await postgres()).freshDatabase(), INIT_CWD: '/'};
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  const init = async (content: object) => {
    writeFileSync(file, JSON.stringify(content));
    return runCommand(['init', file], environment);
  };

  it('begin with an organisation, its site and its administrator, as often as they are asked', async () => {
    for (const _ of ['once', 'again']) {
      const {code, stdout, stderr} = await init(first);
      assert.equal(code, 0, stderr);
      assert.equal((JSON.parse(stdout) as {administrator: string}).administrator, 'first-admin');
    }
    const changed = await init({...first, organization: {...first.organization, name: 'Other'}});
    assert.deepEqual([changed.code, changed.stdout], [1, '']);
    assert.match(changed.stderr, /another organisation first already/);
  });

  it('say where in a file the fault lies', async () => {
    const secret = {...site.keys[0], d: 'secret'};
    const withSecret = await init({...first, host: {...first.host, keys: [secret]}});
    assert.match(withSecret.stderr, /\/host\/keys\/0\/d/);
    const stranger = await init({...first, administrator: {...first.administrator, identities: []}});
    assert.match(stranger.stderr, /\/administrator\/identities needs one with issuer https:\/\/first\.example/);
    assert.match((await runCommand(['init', join(folder, 'none.json')], environment)).stderr, /cannot be read/);
    assert.match((await runCommand(['seed', '--world', 'moon'], environment)).stderr, /empty, dealer, school, truck/);
    assert.equal((await runCommand(['fly'], environment)).code, 2);
  });

  it('say which port is taken', async () => {
    const running = await startProcess(environment);
    const {port} = new URL(running.url);
    const {code, stderr} = await runCommand(['serve'], {...environment, PORT: port});
    assert.equal(await running.end('SIGTERM'), 0);
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`Port ${port} is taken.*PORT`));
  });

  it('serve whatever comes over the wire without failing', async () => {
    const running = await startProcess(environment);
    const sent = [
      'GET // HTTP/1.1\r\nHost: x',
      'GET /healthz HTTP/1.1\r\nHost: a b',
      'GET /healthz HTTP/1.1',
      'OPTIONS * HTTP/1.1\r\nHost: x',
      'TRACE /healthz HTTP/1.1\r\nHost: x',
      'PROPFIND /v1/me HTTP/1.1\r\nHost: x',
      'GET /v1/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \u00ff\u00fe',
      'GET /v1/me HTTP/1.1\r\nHost: x\r\nOrigin: \u00ff',
      'POST /v1/entries HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999',
      'POST /v1/entries HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x`,
    ];
    for (const it of sent) {
      const status = await statusOf(Number(new URL(running.url).port), `${it}\r\nConnection: close\r\n\r\n`);
      assert.ok(status >= 400 && status < 500, `${it.slice(0, 60)} was answered with ${status}`);
    }
    assert.equal((await fetch(`${running.url}/healthz`)).status, 200);
    await running.end('SIGTERM');
    assert.doesNotMatch(running.log(), /"failure"/);
  });

  it('register the given sites with a world, and change nothing where it is there already', async () => {
    const school = {...site, id: 'school-site', organization: 'westfield', issuer: 'https://school.example'};
    const group = {...site, id: 'group-site', organization: 'ironline', issuer: 'https://group.example'};
    writeFileSync(file, JSON.stringify({hosts: [school, group]}));
    const seed = () => runCommand(['seed', '--world', 'school', '--hosts', file], environment);
    const {code, stdout, stderr} = await seed();
    assert.equal(code, 0, stderr);
    const {people, hosts} = JSON.parse(stdout) as Report;
    assert.deepEqual(
      hosts.map((it) => it.id),
      ['school-site'],
    );
    const students = people.filter((it) => it.placements.some((placement) => placement.id.startsWith(`${it.id}.`)));
    // Eighteen of the school's, and three of the dealer's own.
    assert.equal(students.length, 21);
    const mentor = people.find((it) => it.id === 'gina-petrov');
    assert.deepEqual(mentor?.identities, [{issuer: 'https://school.example', subject: 'gina-petrov'}]);
    assert.match(stderr, /21 of 21 placements, \d{3,} entries/);
    assert.doesNotMatch((await seed()).stderr, /entries/);
    const placements = students.flatMap((it) => it.placements.map((placement) => id<PlacementId>(placement.id)));
    await checkReplay(environment['DATABASE_URL'] ?? '', placements);
  });
});

/** Sends exactly these bytes, and reads no further than the status of the answer. */
function statusOf(port: number, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setEncoding('latin1');
    socket.once('error', reject);
    socket.once('close', () => reject(new Error(`No status in ${answer}`)));
    socket.on('data', (it: string) => {
      answer += it;
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];
      if (status === undefined) return;
      resolve(Number(status));
      socket.destroy();
    });
  });
}

/** What lies in the database is what its own log says, whole and by task. */
async function checkReplay(url: string, placements: readonly PlacementId[]): Promise<void> {
  const database = openServer({url});
  await new SqlRecords(database).read(async (reader) => {
    for (const placement of placements) {
      const entries = await reader.entriesOf(placement);
      const replayed = entries.reduce<PlacementState>((state, it) => evolve(state, it), emptyPlacement);
      assert.deepEqual((await reader.findPlacement(placement))?.state, replayed);
      for (const task of Object.keys(replayed.tasks).slice(0, 5) as TaskId[]) {
        const ofTask = entries.filter((it) => tasksOf(it).includes(task));
        assert.ok(ofTask.length > 0);
        assert.deepEqual(await reader.entriesOf(placement, task), ofTask);
      }
    }
  });
  await database.close();
}
