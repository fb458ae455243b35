import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {DeviceRecords} from '../../src/client/local/device-records.ts';
import {MemoryDatabase} from '../../src/client/storage/memory-database.ts';
import {evolve} from '../../src/domain/evolve.ts';
import {expiryId} from '../../src/domain/expiry.ts';
import {emptyPlacement} from '../../src/domain/placement-state.ts';
import {MemoryRecords} from '../../src/records/memory-records.ts';
import type {Records} from '../../src/records/records.ts';
import {writeExpiries} from '../../src/records/write-expiries.ts';
import {aPlacement, day, minutesFrom, now, people} from '../domain/a-placement.ts';
import {anAttempt, aRating, theTask} from '../domain/an-entry.ts';
import {Shop, yearlyLibrary} from './a-shop.ts';

const placement = aPlacement().id;
const inDays = (days: number) => minutesFrom(now, days * day);

const forms: readonly (readonly [string, () => Records])[] = [
  ['memory', () => new MemoryRecords()],
  ['the device', () => new DeviceRecords(new MemoryDatabase())],
];

async function signedShop(records: Records): Promise<Shop> {
  const shop = await Shop.open({}, records, yearlyLibrary);
  await shop.send(people.mentor, aRating());
  await shop.send(people.mentor, {type: 'sign-off', task: theTask});
  return shop;
}

const logOf = (shop: Shop) => shop.records.read((reader) => reader.entriesOf(placement));
const storedIn = (shop: Shop) => shop.records.read((reader) => reader.findPlacement(placement));

for (const [name, open] of forms) {
  describe(`signatures that run out, records in ${name}`, () => {
    test('are written down by the service on their day and not before', async () => {
      const shop = await signedShop(open());

      assert.deepEqual(await writeExpiries(shop.records, yearlyLibrary, inDays(364)), []);
      assert.deepEqual(await writeExpiries(shop.records, yearlyLibrary, inDays(365)), [{placement, revision: 3}]);

      const last = (await logOf(shop)).at(-1);
      assert.equal(last?.type, 'expire');
      assert.equal(last?.standing, 'system');
      const stored = await storedIn(shop);
      assert.equal(stored?.state.tasks[theTask]?.status, 'expired');
      assert.equal(stored?.row.signed, 0);
      assert.deepEqual((await logOf(shop)).reduce(evolve, emptyPlacement), stored?.state);
    });

    test('count once, however many look at once', async () => {
      const shop = await signedShop(open());

      const runs = await Promise.all([1, 2, 3].map(() => writeExpiries(shop.records, yearlyLibrary, inDays(366))));

      assert.equal(runs.flat().length, 1);
      assert.equal((await logOf(shop)).filter((it) => it.type === 'expire').length, 1);
    });

    test('run out again after they were given again', async () => {
      const shop = await signedShop(open());
      await writeExpiries(shop.records, yearlyLibrary, inDays(365));
      shop.now = inDays(366);
      await shop.send(people.mentor, aRating());
      await shop.send(people.mentor, {type: 'sign-off', task: theTask});

      await writeExpiries(shop.records, yearlyLibrary, inDays(730));
      const [changed] = await writeExpiries(shop.records, yearlyLibrary, inDays(731));

      assert.deepEqual(changed, {placement, revision: 6});
    });
  });
}

test('a run that is told to stop leaves the rest for the next one', async () => {
  const shop = await signedShop(new MemoryRecords());

  assert.deepEqual(await writeExpiries(shop.records, yearlyLibrary, inDays(365), () => false), []);
  assert.equal((await writeExpiries(shop.records, yearlyLibrary, inDays(365))).length, 1);
});

test('no device stands in the way with an id that is the service’s to make', async () => {
  const shop = await signedShop(new MemoryRecords());
  const signature = (await storedIn(shop))?.state.tasks[theTask]?.signOff?.entry;
  assert.ok(signature);

  const sent = await shop.send(people.mentee, anAttempt(), {id: expiryId(signature, theTask, '2027-03-11')});

  assert.deepEqual('refusal' in sent && sent.refusal, {code: 'id-taken'});
  assert.equal((await writeExpiries(shop.records, yearlyLibrary, inDays(365))).length, 1);
});
