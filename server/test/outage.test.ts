import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {DatabaseUnavailableError} from '../src/sql/database.ts';
import {openServer} from '../src/sql/server-database.ts';
import {entry} from './entries.ts';
import {postgres, postgresMissing, type Postgres} from './postgres.ts';
import {setStage, type Result, type Stage} from './stage.ts';

/** A database server that goes away and comes back, under a service that stays. */
describe('an outage of the database', {skip: postgresMissing()}, () => {
  let cluster: Postgres;
  let stage: Stage;
  before(async () => {
    cluster = await postgres();
    stage = await setStage(openServer({url: await cluster.freshDatabase()}));
  });
  after(() => stage.close());

  const streamOf = async (person: string) => {
    const answer = await stage.ask(person, '/v1/stream');
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    assert.ok(reader);
    return {
      /** Everything until this text or the end. */
      async readUntil(wanted: string): Promise<string> {
        let text = '';
        while (!text.includes(wanted)) {
          const {done, value} = await reader.read();
          if (done) break;
          text += value;
        }
        return text;
      },
      close: () => reader.cancel(),
    };
  };

  /** As a device does: what was not answered for is sent until it is. Connections end a little after they were told to. */
  async function sendAgain(entries: readonly object[]): Promise<readonly Result[]> {
    for (let left = 50; left > 0; left -= 1) {
      const answer = await stage.ask('mentee', '/v1/entries', {body: {entries}});
      if (answer.status === 200) return ((await answer.json()) as {results: Result[]}).results;
      assert.equal(answer.status, 503);
    }
    throw new Error('The database did not come back');
  }

  async function countEntries(): Promise<number> {
    for (let left = 50; ; left -= 1) {
      try {
        return await stage.count('entry');
      } catch (error) {
        if (left === 0 || !(error instanceof DatabaseUnavailableError)) throw error;
      }
    }
  }

  it('is told as such while it lasts, and leaves nothing broken behind', async () => {
    const sent = entry('comment');
    const stream = await streamOf('mentor');
    const start = cluster.cut();
    for (const person of ['mentee', 'manager']) {
      const answer = await stage.ask(person, '/v1/me');
      assert.equal(answer.status, 503);
      assert.equal(answer.headers.get('retry-after'), '5');
    }
    assert.equal((await stage.ask('mentee', '/v1/entries', {body: {entries: [sent]}})).status, 503);
    assert.equal((await stage.ask(undefined, '/readyz')).status, 503);
    assert.equal((await stage.ask(undefined, '/healthz')).status, 200);
    start();
    const [result] = await stage.post('mentee', sent);
    assert.equal(result?.outcome, 'recorded');
    // What was said meanwhile is lost, so its readers are sent away to look at everything.
    assert.doesNotMatch(await stream.readUntil('data: '), /data: /);
    const again = await streamOf('mentor');
    await stage.post('mentee', entry('comment'));
    assert.match(await again.readUntil('data: '), /"placement":"near"/);
    await again.close();
  });

  it('that takes a connection in the middle of a transaction records nothing or everything', async () => {
    for (let round = 0; round < 8; round += 1) {
      const sent = Array.from({length: 6}, () => entry('comment'));
      await sendAgain([entry('comment')]);
      const before = await countEntries();
      const [answers] = await Promise.all([
        Promise.all(sent.map((it) => stage.ask('mentee', '/v1/entries', {body: {entries: [it]}}))),
        cluster.breakConnections(),
      ]);
      for (const it of answers) assert.ok([200, 503].includes(it.status), String(it.status));
      const results = await sendAgain(sent);
      for (const it of results) assert.notEqual(it.outcome, 'refused');
      assert.equal(await countEntries(), before + sent.length);
      const acknowledged = answers.filter((it) => it.status === 200).length;
      assert.ok(results.filter((it) => it.outcome === 'repeated').length >= acknowledged);
    }
  });
});
