import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startService, type Service} from '../src/service.ts';
import {silentLog} from '../src/log.ts';
import type {Database} from '../src/sql/database.ts';
import {openServer} from '../src/sql/server-database.ts';
import {askDocumented} from './documented.ts';
import {entry, lesson} from './entries.ts';
import {tokenFor} from './keys.ts';
import {postgres, postgresMissing} from './postgres.ts';
import {setStage, type Result, type Stage} from './stage.ts';

const rounds = 12;
const atOnce = 8;

/** The embedded database has one connection and hides what happens here, so this needs a server. */
describe('several at once', {skip: postgresMissing()}, () => {
  let stage: Stage;
  /** A second process on the same database, as far as the database can tell. */
  let second: {readonly service: Service; readonly database: Database};
  before(async () => {
    const url = await (await postgres()).freshDatabase();
    stage = await setStage(openServer({url}));
    const database = openServer({url});
    const rate = {burst: 1e9, perSecond: 1e9};
    second = {database, service: await startService({database, log: silentLog, rate, clock: () => stage.clock.nowMs})};
  });
  after(async () => {
    await second.service.close();
    await second.database.close();
    await stage.close();
  });

  /** Sends to the one process or the other in turn. */
  async function send(index: number, person: string, it: object): Promise<Result | undefined> {
    const app = index % 2 === 0 ? stage.service.app : second.service.app;
    const answer = await askDocumented(app, '/v1/entries', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenFor(stage.north, person, stage.clock.nowMs)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({entries: [it]}),
    });
    assert.equal(answer.status, 200);
    return ((await answer.json()) as {results: Result[]}).results[0];
  }

  const together = (make: (index: number) => Promise<Result | undefined>) =>
    Promise.all(Array.from({length: atOnce}, (_, index) => make(index)));

  it('counts one entry once that arrives eight times at the same moment', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const it = entry('comment');
      const results = await together((index) => send(index, 'mentee', it));
      const outcomes = results.map((result) => result?.outcome).sort();
      assert.deepEqual(outcomes, ['recorded', ...Array<string>(atOnce - 1).fill('repeated')]);
      assert.equal(new Set(results.map((result) => result?.revision)).size, 1);
    }
  });

  it('gives entries that arrive together one revision each, without a gap', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const before = (await entriesOf()).length;
      const results = await together((index) => send(index, index % 3 === 0 ? 'mentee' : 'mentor', entry('comment')));
      const revisions = results.map((result) => result?.revision ?? 0).sort((a, b) => a - b);
      assert.deepEqual(
        revisions,
        Array.from({length: atOnce}, (_, index) => before + index + 1),
      );
    }
    const log = await entriesOf();
    assert.deepEqual(
      log.map((it) => it.revision),
      log.map((_, index) => index + 1),
    );
  });

  it('gives an id to one of two entries of different streams that carry it at once', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const comment = entry('comment');
      const results = await together((index) =>
        send(index, 'mentor', index < atOnce / 2 ? comment : {...lesson('mentor'), id: comment.id}),
      );
      const recorded = results.filter((it) => it?.outcome === 'recorded').length;
      const repeated = results.filter((it) => it?.outcome === 'repeated').length;
      const taken = results.filter((it) => it?.refusal?.code === 'id-taken').length;
      assert.deepEqual([recorded, repeated, taken], [1, atOnce / 2 - 1, atOnce / 2]);
    }
  });

  it('keeps one signature of two that are given at once, and the other without effect', async () => {
    const {tasks} = await stage.read<{plan: {tasks: string[]}}>('mentor', '/v1/placements/near').then((it) => it.plan);
    let compared = 0;
    for (const task of tasks.filter((it) => /^(TLS|REC|RET)-/.test(it)).slice(0, rounds)) {
      await stage.post('mentee', entry('attempt', {task, times: 5}), entry('submit', {task}));
      const rated = await Promise.all([1, 2, 3].map(() => stage.post('mentor', entry('rate', {task}))));
      // Some tasks wait for others; those are no matter of this test.
      if (rated.flat().some((it) => it.outcome === 'refused')) continue;
      const results = await Promise.all([
        send(0, 'mentor', entry('sign-off', {task})),
        send(1, 'manager', entry('sign-off', {task})),
      ]);
      assert.deepEqual(
        results.map((it) => it?.outcome),
        ['recorded', 'recorded'],
      );
      const signatures = (await entriesOf(task)).filter((it) => it.type === 'sign-off');
      assert.deepEqual(signatures.map((it) => it.outcome?.superseded === true).sort(), [false, true]);
      compared += 1;
    }
    assert.ok(compared >= 6, `${compared} tasks`);
  });

  it('makes one placement of eight that are asked for at once, and says conflict to those that differ', async () => {
    const placement = {
      mentee: 'colleague',
      facility: 'shop',
      status: 'active',
      list: 'automobile-2026',
      level: 'MLR',
      pairings: [],
      instructors: [],
      instructorMode: 'none',
      creditBearing: false,
      agreement: 'none',
    };
    for (let round = 0; round < rounds; round += 1) {
      const id = `raced-${round}`;
      const answers = await Promise.all(
        Array.from({length: atOnce}, (_, index) =>
          stage.ask('administrator', `/v1/placements/${id}`, {
            method: 'PUT',
            body: {...placement, id, from: index % 2 === 0 ? '2026-03-01' : '2026-03-02'},
          }),
        ),
      );
      const statuses = answers.map((it) => it.status).sort();
      assert.deepEqual(statuses, [200, 200, 200, 200, 409, 409, 409, 409]);
    }
  });

  it('tells a reader at one process what happened at the other', async () => {
    const answer = await stage.ask('mentor', '/v1/stream');
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    assert.ok(reader);
    const result = await send(1, 'mentee', entry('comment'));
    let text = '';
    while (!text.includes('data: ')) text += (await reader.read()).value ?? '';
    assert.ok(text.includes(JSON.stringify({changed: 'placement', placement: 'near', revision: result?.revision})));
    await reader.cancel();
  });

  interface Logged {
    readonly type: string;
    readonly revision: number;
    readonly outcome?: {readonly superseded?: boolean};
  }

  async function entriesOf(task?: string): Promise<readonly Logged[]> {
    const query = task === undefined ? '' : `?task=${encodeURIComponent(task)}`;
    return (await stage.read<{entries: Logged[]}>('manager', `/v1/placements/near/entries${query}`)).entries;
  }
});
