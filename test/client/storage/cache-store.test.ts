import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {CacheStore, cacheLayout} from '../../../src/client/storage/cache-store.ts';
import {StorageError, type Database} from '../../../src/client/storage/database.ts';
import {partitionOf} from '../../../src/client/storage/partition.ts';
import {inBothForms} from './both-forms.ts';

const at = '2026-03-11T15:00:00.000Z';

inBothForms('the cache', (open) => {
  test('gives back what the service said last', async () => {
    const cache = new CacheStore(await open(cacheLayout('p')));
    await cache.keep('placement:1', {value: {revision: 1}, at});

    await cache.keep('placement:1', {value: {revision: 2}, at});

    assert.deepEqual(await cache.find('placement:1'), {value: {revision: 2}, at});
    await cache.remove('placement:1');
    assert.equal(await cache.find('placement:1'), undefined);
  });

  test('is empty when another database answers, and only then', async () => {
    const cache = new CacheStore(await open(cacheLayout('p')));
    await cache.beginEpoch('e-1');
    await cache.keep('me', {value: 'riley', at});

    await cache.beginEpoch('e-1');
    assert.equal((await cache.find('me'))?.value, 'riley');
    await cache.beginEpoch('e-2');

    assert.equal(await cache.find('me'), undefined);
  });
});

test('a cache that does not work is an empty one', async () => {
  const broken: Database = {
    isDurable: true,
    run: () => Promise.reject(new StorageError('broken', undefined)),
    close: () => undefined,
    wipe: () => Promise.resolve(),
  };
  const cache = new CacheStore(broken);

  await cache.beginEpoch('e-1');
  await cache.keep('me', {value: 'riley', at});

  assert.equal(await cache.find('me'), undefined);
});

describe('where a person’s data lies', () => {
  test('differs by service and by person, and says neither', () => {
    const names = [
      partitionOf('https://a.example', 'riley'),
      partitionOf('https://a.example', 'sam'),
      partitionOf('https://b.example', 'riley'),
      partitionOf('https://a.exampleriley', ''),
      partitionOf('riley', 'https://a.example'),
    ];

    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[0-9a-z]{14}$/);
  });

  test('is the same at every visit', () => {
    assert.equal(partitionOf('https://a.example', 'riley'), '0g020bf17ocily');
  });

  test('collides for nobody among a hundred thousand', () => {
    const names = new Set(Array.from({length: 100_000}, (_, index) => partitionOf('https://a.example', `u-${index}`)));

    assert.equal(names.size, 100_000);
  });
});
