import assert from 'node:assert/strict';
import {it} from 'node:test';
import {silentLog} from '../../src/log.ts';
import {startService} from '../../src/service.ts';
import {askDocumented} from '../documented.ts';
import {tokenFor} from '../keys.ts';
import type {Stage} from '../stage.ts';

/** How much one person may ask. */
export function describeRate(stage: () => Stage): void {
  it('tells whoever asks too much how long to wait, and keeps nobody else waiting', async () => {
    const {database, clock, north} = stage();
    const rate = {burst: 3, perSecond: 0.1};
    const service = await startService({database, log: silentLog, rate, clock: () => clock.nowMs});
    const ask = async (person: string) =>
      askDocumented(service.app, '/v1/me', {
        headers: {authorization: `Bearer ${await tokenFor(north, person, clock.nowMs)}`},
      });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await ask('mentee')).status);
    assert.deepEqual(statuses, [200, 200, 200, 429]);
    assert.equal((await ask('mentee')).headers.get('retry-after'), '10');
    assert.equal((await ask('mentor')).status, 200);
    clock.nowMs += 10_000;
    assert.equal((await ask('mentee')).status, 200);
    await service.close();
  });
}
