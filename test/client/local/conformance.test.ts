import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {MentoringAdapter} from '../../../src/client/api/mentoring-adapter.ts';
import {openLocalAdapter} from '../../../src/client/local/local-adapter.ts';
import {MemoryDatabase} from '../../../src/client/storage/memory-database.ts';
import {checks, ConformanceError, type Bench} from '../../../src/conformance.ts';
import {id, type PersonId, type PlacementId, type TaskId} from '../../../src/domain/ids.ts';

function demoBench(change: (adapter: MentoringAdapter) => MentoringAdapter = (it) => it): Bench {
  const database = new MemoryDatabase();
  const windows = new Set<(message: never) => void>();
  return {
    adapterFor: async (person) =>
      change(
        await openLocalAdapter('local:demo', person, 'device', {
          now: Date.now,
          random: Math.random,
          openDatabase: () => Promise.resolve(database),
          openChannel: (_name, heard) => {
            windows.add(heard);
            return {
              post: (message) => windows.forEach((tell) => tell !== heard && tell(message as never)),
              close: () => windows.delete(heard),
            };
          },
        }),
      ),
    mentee: id<PersonId>('riley'),
    mentor: id<PersonId>('chris'),
    stranger: id<PersonId>('jo'),
    placement: id<PlacementId>('demo-riley'),
    tasks: ['MAN-01', 'MAN-02', 'MAN-05', 'AUT-01', 'AUT-02', 'ELE-03', 'ELE-04', 'ELE-05'].map((it) =>
      id<TaskId>(`${it}@2026`),
    ),
  };
}

describe('the adapter behind local: keeps what adapters promise', () => {
  for (const check of checks) test(check.name, () => check.run(demoBench()));
});

describe('the suite finds an adapter that', () => {
  const broken: readonly (readonly [string, string, (adapter: MentoringAdapter) => Partial<MentoringAdapter>])[] = [
    [
      'counts a repeated entry again',
      'send: an entry is counted once, however often it comes',
      (adapter) => ({
        send: (entries, asking) =>
          adapter.send(
            entries.map((it) => ({...it, id: crypto.randomUUID() as typeof it.id})),
            asking,
          ),
      }),
    ],
    [
      'stops a batch at a refusal',
      'send: a refused entry does not hold up the others, and leaves nothing',
      (adapter) => ({
        send: async (entries, asking) => {
          const answer = await adapter.send(entries.slice(0, 1), asking);
          return answer.results[0]?.outcome === 'refused' ? answer : adapter.send(entries, asking);
        },
      }),
    ],
    [
      'has another epoch each time',
      'me: says the same epoch to everybody, each time',
      (adapter) => ({me: async (asking) => ({...(await adapter.me(asking)), epoch: crypto.randomUUID()})}),
    ],
    [
      'fails in a way of its own',
      'placement: what is not there and what is not theirs look the same',
      () => ({placement: () => Promise.reject(new Error('404'))}),
    ],
  ];
  for (const [what, name, change] of broken)
    test(what, async () => {
      const check = checks.find((it) => it.name === name);

      await assert.rejects(
        async () => check?.run(demoBench((adapter) => ({...methodsOf(adapter), ...change(adapter)}))),
        ConformanceError,
      );
    });
});

/** A class instance's methods as properties, so that one can be replaced. */
function methodsOf(adapter: MentoringAdapter): MentoringAdapter {
  return {
    me: (asking) => adapter.me(asking),
    placement: (...question) => adapter.placement(...question),
    list: (...question) => adapter.list(...question),
    scale: (...question) => adapter.scale(...question),
    jobTemplates: (...question) => adapter.jobTemplates(...question),
    courses: (...question) => adapter.courses(...question),
    history: (...question) => adapter.history(...question),
    overview: (...question) => adapter.overview(...question),
    due: (...question) => adapter.due(...question),
    send: (...question) => adapter.send(...question),
  };
}
