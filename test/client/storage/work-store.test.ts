import assert from 'node:assert/strict';
import {test} from 'node:test';
import {WorkStore, workLayout} from '../../../src/client/storage/work-store.ts';
import type {Entry} from '../../../src/domain/entry.ts';
import {openIndexedDatabase} from '../../../src/client/storage/indexed-database.ts';
import {anAttempt, anEntry} from '../../domain/an-entry.ts';
import {freshName, inBothForms} from './both-forms.ts';

const now = '2026-03-11T15:00:00.000Z';
const refused = {refusal: {code: 'not-yours'}, at: now} as const;
const some = (count: number): readonly Entry[] => Array.from({length: count}, () => anEntry(anAttempt()));
const ids = (rows: readonly {readonly entry: Entry}[]): readonly string[] => rows.map((it) => it.entry.id);

inBothForms('the work of a person', (open) => {
  const opened = async (): Promise<WorkStore> => new WorkStore(await open(workLayout('p')));

  test('is kept in the order in which it was done', async () => {
    const store = await opened();
    const [first, second, third] = some(3) as [Entry, Entry, Entry];

    await store.keep([first], now);
    await store.keep([second, third], now);

    const {outbox} = await store.read();
    assert.deepEqual(ids(outbox), [first.id, second.id, third.id]);
    assert.deepEqual(
      outbox.map((it) => it.seq),
      [1, 2, 3],
    );
  });

  test('moves to the ring in one step when the service has it', async () => {
    const store = await opened();
    const [row, other] = await store.keep(some(2), now);

    await store.settle([{seq: row?.seq ?? 0, revision: 12, receivedAt: now}]);

    const {outbox, acked} = await store.read();
    assert.deepEqual(ids(outbox), [other?.entry.id]);
    assert.deepEqual(acked, [{seq: 1, entry: row?.entry, revision: 12, receivedAt: now}]);
  });

  test('settled twice, by two tabs, is settled once', async () => {
    const store = await opened();
    await store.keep(some(1), now);
    await store.settle([{seq: 1, revision: 12, receivedAt: now}]);

    await store.settle([{seq: 1, refused}]);

    const {outbox, acked} = await store.read();
    assert.deepEqual([outbox.length, acked.length], [0, 1]);
  });

  test('a number is never given out twice, also after the outbox was empty', async () => {
    const store = await opened();
    await store.keep(some(2), now);
    await store.settle([1, 2].map((seq) => ({seq, revision: seq, receivedAt: now})));

    const [row] = await store.keep(some(1), now);

    assert.equal(row?.seq, 3);
  });

  test('refused stays, and can be sent again', async () => {
    const store = await opened();
    await store.keep(some(1), now);
    await store.settle([{seq: 1, refused}]);
    assert.deepEqual((await store.read()).outbox[0]?.refused, refused);

    await store.unrefuse([1]);

    assert.equal((await store.read()).outbox[0]?.refused, undefined);
  });

  test('is let go only if it was refused, and stays readable in the ring', async () => {
    const store = await opened();
    await store.keep(some(2), now);
    await store.settle([{seq: 2, refused}]);

    await store.discard(1, now);
    await store.discard(2, now);

    const {outbox, acked} = await store.read();
    assert.deepEqual([outbox.length, acked.map((it) => it.discarded)], [1, [true]]);
  });

  test('goes back to be sent when another database answers, in its old order, without what was let go', async () => {
    const store = await opened();
    const entries = some(4);
    await store.beginEpoch('e-1');
    await store.keep(entries, now);
    await store.settle([1, 2].map((seq) => ({seq, revision: seq, receivedAt: now})));
    await store.settle([{seq: 3, refused}]);
    await store.discard(3, now);

    await store.beginEpoch('e-2');

    const {outbox, acked, epoch} = await store.read();
    assert.deepEqual(ids(outbox), [entries[0]?.id, entries[1]?.id, entries[3]?.id]);
    assert.deepEqual(
      acked.map((it) => it.seq),
      [3],
    );
    assert.equal(epoch, 'e-2');
  });

  test('is left alone when the same database answers, and at the first contact', async () => {
    const store = await opened();
    await store.keep(some(1), now);
    await store.settle([{seq: 1, revision: 1, receivedAt: now}]);

    await store.beginEpoch('e-1');
    await store.beginEpoch('e-1');

    assert.equal((await store.read()).acked.length, 1);
  });

  test('the ring drops what is a month old', async () => {
    const store = await opened();
    await store.keep(some(2), now);
    await store.settle([
      {seq: 1, revision: 1, receivedAt: '2026-02-08T15:00:00.000Z'},
      {seq: 2, revision: 2, receivedAt: '2026-02-10T15:00:00.000Z'},
    ]);

    await store.prune(now);

    assert.deepEqual(
      (await store.read()).acked.map((it) => it.seq),
      [2],
    );
  });

  test('the ring holds two thousand', async () => {
    const store = await opened();
    const entry = some(1)[0] as Entry;
    const acked = Array.from({length: 2_003}, (_, index) => ({seq: index + 1, entry, revision: 1, receivedAt: now}));
    await store.adopt({outbox: [], acked, epoch: 'e-1'});

    await store.prune(now);

    const left = (await store.read()).acked;
    assert.deepEqual([left.length, left[0]?.seq], [2_000, 4]);
  });

  test('drafts are found by form and subject', async () => {
    const store = await opened();
    await store.keepDraft('rating', 'p/t', {value: {level: 'helped'}, keptAt: now});
    await store.keepDraft('rating', 'p/u', {value: 'other', keptAt: now});

    assert.deepEqual(await store.findDraft('rating', 'p/t'), {value: {level: 'helped'}, keptAt: now});
    await store.dropDraft('rating', 'p/t');
    assert.equal(await store.findDraft('rating', 'p/t'), undefined);
    assert.equal((await store.findDraft('rating', 'p/u'))?.value, 'other');
  });
});

test('the work database is of version 1, with its stores, for ever', async () => {
  const layout = workLayout('k3x');
  assert.deepEqual(layout, {
    name: 'workplace-mentoring:k3x',
    version: 1,
    stores: ['outbox', 'acked', 'blobs', 'drafts', 'x', 'meta'],
  });
});

test('two pages that keep at once give out different numbers', async () => {
  const layout = {...workLayout('p'), name: freshName()};
  const [one, other] = [
    new WorkStore(await openIndexedDatabase(layout)),
    new WorkStore(await openIndexedDatabase(layout)),
  ];

  await Promise.all(Array.from({length: 10}, (_, index) => (index % 2 ? one : other).keep(some(1), now)));

  const {outbox} = await one.read();
  assert.deepEqual(
    outbox.map((it) => it.seq),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
});
