import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {everyHour, type Timers} from '../src/jobs/every-hour.ts';
import {startService} from '../src/service.ts';
import {openEmbedded} from '../src/sql/embedded-database.ts';
import {silentLog} from '../src/log.ts';
import {SqlRecords} from '../src/sql/sql-records.ts';
import {writeExpiries} from 'workplace-mentoring/records';
import {Shop, yearlyLibrary} from '../../test/records/a-shop.ts';
import {aPlacement, day, minutesFrom, now, people} from '../../test/domain/a-placement.ts';
import {aRating, theTask} from '../../test/domain/an-entry.ts';

/** Timers that only a test sets off. */
class HandTimers implements Timers {
  waiting: {readonly delayMs: number; readonly then: () => void}[] = [];

  after(delayMs: number, then: () => void): () => void {
    const timer = {delayMs, then};
    this.waiting.push(timer);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== timer);
    };
  }

  ring(): void {
    const rung = this.waiting;
    this.waiting = [];
    for (const {then} of rung) then();
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a job of every hour', () => {
  it('runs at once, then an hour after it has ended', async () => {
    const timers = new HandTimers();
    let runs = 0;
    let end = (): void => undefined;
    const job = everyHour(
      'count',
      () => {
        runs += 1;
        return new Promise((resolve) => (end = resolve));
      },
      silentLog,
      timers,
    );
    assert.equal(runs, 1);
    assert.equal(timers.waiting.length, 0);

    end();
    await turn();
    assert.deepEqual(
      timers.waiting.map((it) => it.delayMs),
      [3_600_000],
    );
    timers.ring();
    assert.equal(runs, 2);
    end();
    await job.stop();
  });

  it('goes on after a run that failed, and says so without telling of anybody', async () => {
    const timers = new HandTimers();
    const said: unknown[] = [];
    const job = everyHour(
      'count',
      () => Promise.reject(new RangeError('near')),
      (event, facts) => said.push(event, facts),
      timers,
    );
    await turn();

    assert.deepEqual(said, ['job failed', {job: 'count', kind: 'RangeError'}]);
    assert.equal(timers.waiting.length, 1);
    await job.stop();
    assert.equal(timers.waiting.length, 0);
  });

  it('ends with the run under way, which is told not to go on', async () => {
    const timers = new HandTimers();
    const heard: boolean[] = [];
    let end = (): void => undefined;
    const job = everyHour(
      'count',
      async (goesOn) => {
        await new Promise<void>((resolve) => (end = resolve));
        heard.push(goesOn());
      },
      silentLog,
      timers,
    );

    const stopped = job.stop();
    end();
    await stopped;

    assert.deepEqual(heard, [false]);
    assert.equal(timers.waiting.length, 0);
  });
});

describe('signatures that run out', () => {
  it('are looked for by the service when it starts and every hour after', async () => {
    const timers = new HandTimers();
    const database = await openEmbedded();
    const service = await startService({database, log: silentLog, timers, clock: () => Date.parse(now)});
    while (timers.waiting.length === 0) await turn();

    assert.deepEqual(
      timers.waiting.map((it) => it.delayMs),
      [3_600_000],
    );
    await service.close();
    assert.equal(timers.waiting.length, 0);
    await database.close();
  });

  it('are written down in the database once', async () => {
    const database = await openEmbedded();
    const service = await startService({database, log: silentLog});
    const records = new SqlRecords(database);
    const shop = await Shop.open({}, records, yearlyLibrary);
    await shop.send(people.mentor, aRating());
    await shop.send(people.mentor, {type: 'sign-off', task: theTask});
    const later = minutesFrom(now, 365 * day);

    const first = await writeExpiries(records, yearlyLibrary, later);
    const second = await writeExpiries(records, yearlyLibrary, later);

    assert.deepEqual(first, [{placement: aPlacement().id, revision: 3}]);
    assert.deepEqual(second, []);
    const stored = await records.read((reader) => reader.findPlacement(aPlacement().id));
    assert.equal(stored?.state.tasks[theTask]?.status, 'expired');
    await service.close();
    await database.close();
  });
});
