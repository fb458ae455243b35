import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {openDB} from 'idb';
import {StorageError} from '../../../src/client/storage/database.ts';
import {openIndexedDatabase} from '../../../src/client/storage/indexed-database.ts';
import {LateDatabase} from '../../../src/client/storage/late-database.ts';
import {MemoryDatabase} from '../../../src/client/storage/memory-database.ts';
import {freshName, inBothForms} from './both-forms.ts';

const stores = ['a', 'b'];
const layout = {version: 1, stores};

inBothForms('a database', (open) => {
  test('gives back what was put', async () => {
    const database = await open(layout);

    await database.run('keep', stores, (rows) => rows.put('a', 'key', {text: 'ümlaut 🚗'}));

    assert.deepEqual(await database.run('read', stores, (rows) => rows.get('a', 'key')), {text: 'ümlaut 🚗'});
    assert.equal(await database.run('read', stores, (rows) => rows.get('b', 'key')), undefined);
  });

  test('keeps what it was given, not what becomes of it', async () => {
    const database = await open(layout);
    const value = {count: 1};
    await database.run('keep', stores, (rows) => rows.put('a', 1, value));

    value.count = 2;

    assert.deepEqual(await database.run('read', stores, (rows) => rows.get('a', 1)), {count: 1});
  });

  test('keeps all of a transaction or nothing', async () => {
    const database = await open(layout);
    await database.run('keep', stores, (rows) => rows.put('a', 1, 'before'));

    const failing = database.run('keep', stores, async (rows) => {
      await rows.put('a', 1, 'after');
      await rows.put('b', 1, 'too');
      await rows.delete('a', 1);
      throw new RangeError('changed my mind');
    });

    await assert.rejects(failing, RangeError);
    const left = await database.run('read', stores, async (rows) => [await rows.get('a', 1), await rows.get('b', 1)]);
    assert.deepEqual(left, ['before', undefined]);
  });

  test('runs one transaction after another over the same store', async () => {
    const database = await open(layout);
    const add = () =>
      database.run('keep', stores, async (rows) => {
        const count = ((await rows.get('a', 'n')) as number | undefined) ?? 0;
        await rows.put('a', 'n', count + 1);
      });

    await Promise.all(Array.from({length: 20}, add));

    assert.equal(await database.run('read', stores, (rows) => rows.get('a', 'n')), 20);
  });

  test('lists values in the order of their keys: numbers, texts, paths', async () => {
    const database = await open(layout);
    await database.run('keep', stores, async (rows) => {
      for (const key of [['p', 10], 'text', 10, ['p', 2], 9, ['o', 1, 'x'], 'Text', ['o', 1]])
        await rows.put('a', key, JSON.stringify(key));
    });

    const all = await database.run('read', stores, (rows) => rows.all('a'));

    assert.deepEqual(all, ['9', '10', '"Text"', '"text"', '["o",1]', '["o",1,"x"]', '["p",2]', '["p",10]']);
  });

  test('lists what lies under the beginning of a path, and nothing beside it', async () => {
    const database = await open(layout);
    await database.run('keep', stores, async (rows) => {
      for (const key of [['p', 1], ['pp', 1], ['p', 2], ['o', 3], 'p']) await rows.put('a', key, JSON.stringify(key));
    });

    assert.deepEqual(await database.run('read', stores, (rows) => rows.all('a', 'p')), ['["p",1]', '["p",2]']);
  });

  test('forgets what is deleted and what is cleared', async () => {
    const database = await open(layout);
    await database.run('keep', stores, async (rows) => {
      for (const key of [1, 2]) await rows.put('a', key, key);
      await rows.put('b', 1, 1);
    });

    await database.run('keep', stores, async (rows) => {
      await rows.delete('a', 1);
      await rows.clear('b');
    });

    const left = await database.run('read', stores, async (rows) => [await rows.all('a'), await rows.all('b')]);
    assert.deepEqual(left, [[2], []]);
  });

  test('has nothing in it after it was wiped', async () => {
    const database = await open(layout);
    await database.run('keep', stores, (rows) => rows.put('a', 1, 1));

    await database.wipe();

    const again = await open(layout);
    assert.equal(await again.run('read', stores, (rows) => rows.get('a', 1)), undefined);
  });
});

describe('a database on the device', () => {
  test('is opened again when the connection is lost, and the work done', async () => {
    const name = freshName();
    const connections: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = function (...question) {
      const request = open(...question);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    };
    try {
      const database = await openIndexedDatabase({...layout, name});
      await database.run('keep', stores, (rows) => rows.put('a', 1, 'before'));
      // As after a crash of the browser's storage process.
      connections[0]?.close();

      await database.run('keep', stores, (rows) => rows.put('a', 2, 'after'));

      assert.deepEqual(await database.run('read', stores, (rows) => rows.all('a')), ['before', 'after']);
      assert.equal(connections.length, 2);
    } finally {
      Reflect.deleteProperty(indexedDB, 'open');
    }
  });

  test('does not open again once it is closed for good', async () => {
    const database = await openIndexedDatabase({...layout, name: freshName()});

    database.close();

    await assert.rejects(
      database.run('read', stores, (rows) => rows.get('a', 1)),
      StorageError,
    );
  });

  test('lets another page wipe it', async () => {
    const name = freshName();
    const database = await openIndexedDatabase({...layout, name});
    const other = await openIndexedDatabase({...layout, name});
    await database.run('keep', stores, (rows) => rows.put('a', 1, 1));

    await other.wipe();

    assert.deepEqual(
      (await indexedDB.databases()).filter((it) => it.name === name),
      [],
    );
  });

  test('asks for acts to be really written, and for nothing else', async () => {
    const name = freshName();
    const asked: (IDBTransactionOptions | undefined)[] = [];
    const database = await openIndexedDatabase({...layout, name});
    const prototype = IDBDatabase.prototype as unknown as {
      transaction: (stores: string[], mode: IDBTransactionMode, options?: IDBTransactionOptions) => IDBTransaction;
    };
    const {transaction} = prototype;
    prototype.transaction = function (...question) {
      asked.push(question[2]);
      return transaction.apply(this, question);
    };
    try {
      await database.run('keep', ['a'], (rows) => rows.put('a', 1, 1));
      await database.run('change', ['a'], (rows) => rows.put('a', 1, 2));
    } finally {
      prototype.transaction = transaction;
    }

    assert.deepEqual(
      asked.map((it) => it?.durability),
      ['strict', 'relaxed'],
    );
  });

  test('of a newer version is refused, and left as it is', async () => {
    const name = freshName();
    (await openDB(name, 2, {upgrade: (it) => void it.createObjectStore('a')})).close();

    await assert.rejects(openIndexedDatabase({...layout, name}), StorageError);

    const newer = await openDB(name);
    assert.equal(newer.version, 2);
    newer.close();
  });
});

describe('a database that is opened later', () => {
  test('does what is asked of it once it is open', async () => {
    const inner = new MemoryDatabase();
    let open: (database: MemoryDatabase) => void = () => undefined;
    const late = new LateDatabase(new Promise((resolve) => (open = resolve)));
    const kept = late.run('keep', stores, (rows) => rows.put('a', 1, 'early'));

    open(inner);
    await kept;

    assert.equal(await inner.run('read', stores, (rows) => rows.get('a', 1)), 'early');
    assert.equal(late.isDurable, false);
  });

  test('is memory where the device refuses', async () => {
    const late = new LateDatabase(Promise.reject(new StorageError('no', undefined)));

    await late.run('keep', stores, (rows) => rows.put('a', 1, 'here'));

    assert.equal(await late.run('read', stores, (rows) => rows.get('a', 1)), 'here');
    assert.equal(late.isDurable, false);
  });
});

test('a full device is told from a broken one, also inside an aborted transaction', () => {
  const full = new DOMException('Full', 'QuotaExceededError');

  assert.equal(new StorageError('x', full).isQuota, true);
  assert.equal(
    new StorageError('x', Object.assign(new Error('aborted'), {name: 'AbortError', cause: full})).isQuota,
    true,
  );
  assert.equal(new StorageError('x', new DOMException('Lost', 'UnknownError')).isQuota, false);
  assert.equal(new StorageError('x', null).isQuota, false);
});
