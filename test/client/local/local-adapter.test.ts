import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {NotAllowedError, NotFoundError} from '../../../src/client/api/api-error.ts';
import type {MentoringAdapter} from '../../../src/client/api/mentoring-adapter.ts';
import {DeviceRecords, recordStores} from '../../../src/client/local/device-records.ts';
import {openLocalAdapter, type LocalPlatform} from '../../../src/client/local/local-adapter.ts';
import type {Database} from '../../../src/client/storage/database.ts';
import {openIndexedDatabase} from '../../../src/client/storage/indexed-database.ts';
import {dayIn} from '../../../src/domain/calendar.ts';
import type {PlacementEntry} from '../../../src/domain/entry.ts';
import {id, type PersonId, type PlacementId, type TaskId} from '../../../src/domain/ids.ts';
import {usualQuery} from '../../../src/domain/overview-query.ts';
import {aComment, anAttempt, anEntry, aRating, theTask} from '../../domain/an-entry.ts';
import {minutesFrom, people} from '../../domain/a-placement.ts';
import {course, library, Shop, yearlyLibrary} from '../../records/a-shop.ts';
import {readCourses} from '../../../src/records/read-person.ts';
import {receiveEntry} from '../../../src/records/receive.ts';
import {freshName} from '../storage/both-forms.ts';

const asking = {signal: new AbortController().signal};
const nowMs = Date.parse('2026-03-11T15:00:00.000Z');
const riley = id<PlacementId>('demo-riley');

/** A browser whose windows share one disk. */
class Browser implements LocalPlatform {
  readonly random = Math.random;
  readonly opened: string[] = [];
  readonly #prefix = freshName();
  readonly #heard = new Set<(message: never) => void>();

  now = (): number => nowMs;

  openDatabase = (layout: Parameters<LocalPlatform['openDatabase']>[0]): Promise<Database> => {
    this.opened.push(layout.name);
    return openIndexedDatabase({...layout, name: this.#prefix + layout.name});
  };

  openChannel: NonNullable<LocalPlatform['openChannel']> = (_name, heard) => {
    this.#heard.add(heard);
    return {
      post: (message) => {
        for (const tell of this.#heard) if (tell !== heard) tell(structuredClone(message) as never);
      },
      close: () => this.#heard.delete(heard),
    };
  };

  demo(person: string): Promise<MentoringAdapter> {
    return openLocalAdapter('local:demo', person, 'device', this);
  }
}

describe('local:demo', () => {
  test('lies in a database of its own', async () => {
    const browser = new Browser();

    await browser.demo('riley');
    await openLocalAdapter('local:', 'me', 'device', browser);

    assert.deepEqual(browser.opened, ['workplace-mentoring-local:demo', 'workplace-mentoring-local']);
  });

  test('knows its people, each by what they have to do with', async () => {
    const browser = new Browser();

    const mentee = await (await browser.demo('riley')).me(asking);
    const mentor = await (await browser.demo('chris')).me(asking);
    const manager = await (await browser.demo('lee')).me(asking);

    assert.deepEqual(
      [mentee, mentor, manager].map((it) => it.placements.map((placement) => placement.as)),
      [['mentee'], ['mentor', 'mentor'], []],
    );
    assert.match(manager.memberships[0]?.organizationName ?? '', /invented/);
  });

  test('knows nobody else', async () => {
    const adapter = await new Browser().demo('stranger');

    await assert.rejects(adapter.me(asking), NotAllowedError);
    await assert.rejects(adapter.placement(riley, asking), NotFoundError);
    await assert.rejects(adapter.overview({...usualQuery, limit: 10}, asking), NotAllowedError);
  });

  test('shows every kind of state, and every one of them has a history', async () => {
    const adapter = await new Browser().demo('chris');
    const {state} = await adapter.placement(riley, asking);
    const statuses = new Set(Object.values(state.tasks).map((it) => it.status));

    assert.deepEqual([...statuses].sort(), ['needs-practice', 'practising', 'reopened', 'signed-off', 'submitted']);
    for (const task of Object.keys(state.tasks)) {
      const history = await adapter.history(riley, id<TaskId>(task), asking);
      assert.ok(history.length > 0, `${task} has no history`);
      assert.ok(history.every((it) => it.receivedAt <= new Date(nowMs).toISOString()));
    }
  });

  test('shows a manager who is late, and with what', async () => {
    const adapter = await new Browser().demo('lee');

    const {items} = await adapter.due(undefined, asking);
    const {rows, total, next} = await adapter.overview({...usualQuery, limit: 3}, asking);
    const rest = await adapter.overview({...usualQuery, limit: 3, ...(next !== undefined && {cursor: next})}, asking);

    assert.deepEqual(
      new Set(items.map((it) => it.kind)),
      new Set(['waiting-long', 'agreement-unsigned', 'silent', 'milestone']),
    );
    assert.deepEqual([rows.length, total, rest.rows.length], [3, 4, 1]);
  });

  test('is seeded once, however many windows open it at the same time', async () => {
    const browser = new Browser();

    const windows = await Promise.all(['riley', 'chris', 'lee', 'riley'].map((it) => browser.demo(it)));
    const epochs = await Promise.all(windows.map(async (it) => (await it.me(asking)).epoch));
    const {state} = await (windows[0] as MentoringAdapter).placement(riley, asking);

    assert.equal(new Set(epochs).size, 1);
    assert.equal(
      (await (windows[0] as MentoringAdapter).everything?.(asking))?.filter(
        (it) => 'placement' in it && it.placement === riley,
      ).length,
      state.revision,
    );
  });

  test('tells what one window does in the other, and in itself', async () => {
    const browser = new Browser();
    const [mentee, mentor] = [await browser.demo('riley'), await browser.demo('chris')];
    const told: unknown[] = [];
    const ending = new AbortController();
    const ends = [mentee, mentor].map(async (it) =>
      it.watch?.(
        (message) => told.push(message),
        () => undefined,
        ending,
      ),
    );
    const {state} = await mentee.placement(riley, asking);

    const {results} = await mentee.send([anAttemptOf('BRK-03@2026')], asking);

    const change = {changed: 'placement', placement: riley, revision: state.revision + 1};
    assert.equal(results[0]?.outcome, 'recorded');
    assert.deepEqual(told, [change, change]);
    ending.abort();
    await Promise.all(ends);
  });

  test('refuses by the same rules as a service', async () => {
    const adapter = await new Browser().demo('riley');
    const rating = {
      ...anAttemptOf('BRK-03@2026'),
      type: 'rate',
      task: 'BRK-03@2026',
      level: 'checked',
      askedBy: 'mentee',
    } as unknown as PlacementEntry;

    const {results} = await adapter.send([rating], asking);

    assert.deepEqual(results, [{id: rating.id, outcome: 'refused', refusal: {code: 'never-self'}}]);
  });

  function anAttemptOf(task: string): PlacementEntry {
    const at = minutesFrom(new Date(nowMs).toISOString(), -5);
    return {...anEntry(anAttempt({task: id<TaskId>(task)}), {at, basedOn: 0}), placement: riley};
  }
});

describe('local:', () => {
  test('gives somebody new a placement of their own with the starter list', async () => {
    const adapter = await openLocalAdapter('local:', 'alex', 'device', new Browser());

    const [own] = (await adapter.me(asking)).placements;
    const {placement, plan} = await adapter.placement(own?.id as PlacementId, asking);

    assert.equal(own?.as, 'mentee');
    assert.equal(placement.from, dayIn(placement.timeZone, new Date(nowMs).toISOString()));
    assert.ok(plan.tasks.length > 50);
  });

  test('keeps what was done for the next visit', async () => {
    const browser = new Browser();
    const placement = id<PlacementId>('own-alex');
    const adapter = await openLocalAdapter('local:', 'alex', 'device', browser);
    const entry = {...anEntry(aComment({text: 'First day', task: id<TaskId>('SAF-01@2026')}), {basedOn: 0}), placement};
    await adapter.send([entry], asking);

    const again = await openLocalAdapter('local:', 'alex', 'device', browser);

    assert.deepEqual(
      (await again.history(placement, id<TaskId>('SAF-01@2026'), asking)).map((it) => it.id),
      [entry.id],
    );
    assert.equal((await again.me(asking)).epoch, (await adapter.me(asking)).epoch);
  });

  test('keeps nothing where the host says so', async () => {
    const browser = new Browser();

    await openLocalAdapter('local:', 'alex', 'memory', browser);

    assert.deepEqual(browser.opened, []);
  });
});

describe('records on the device', () => {
  const records = async () =>
    new DeviceRecords(await openIndexedDatabase({name: freshName(), version: 1, stores: recordStores}));

  test('receive an entry once, whole, in the order of receipt', async () => {
    const shop = await Shop.open({}, await records());
    const entry = anEntry(anAttempt({times: 3}));

    const first = await shop.resend(people.mentee, entry);
    const answers = await Promise.all([1, 2, 3].map(() => shop.resend(people.mentee, entry)));
    const second = await shop.send(people.mentee, anAttempt());

    assert.deepEqual(
      answers,
      answers.map(() => ({...first, outcome: 'repeated'})),
    );
    assert.deepEqual(
      [first, second].map((it) => 'revision' in it && it.revision),
      [1, 2],
    );
    const entries = await shop.records.read((reader) => reader.entriesOf(entry.placement, theTask));
    assert.deepEqual(
      entries.map((it) => it.revision),
      [1, 2],
    );
  });

  test('keep the courses of a person beside a placement of the same id', async () => {
    const shop = await Shop.open({}, await records());
    const person = people.mentor;
    const [lesson] = course.modules[0]?.lessons ?? [];
    const read = {...anEntry(anAttempt()), person, type: 'lesson', course: course.id, lesson: lesson?.id};
    const {placement: _placement, task: _task, times: _times, ...entry} = read;

    await receiveEntry(shop.records, library, entry as never, person, shop.now);

    const told = await readCourses(shop.records, library, person, person, shop.now);
    assert.equal(told?.state.revision, 1);
    assert.deepEqual(await shop.records.read((reader) => reader.entriesOf(id<PlacementId>(person))), []);
  });

  test('find who is where', async () => {
    const shop = await Shop.open({}, await records());

    const found = await shop.records.read(async (reader) => ({
      above: await reader.organizationsAbove(id('shop')),
      within: await reader.organizationsWithin(id('group')),
      mentored: (await reader.placementsOf(people.mentor)).length,
      strangers: (await reader.placementsOf(id<PersonId>('nobody'))).length,
      rows: (await reader.rowsAt([id('shop')])).length,
    }));

    assert.deepEqual(found, {above: ['group'], within: ['group', 'shop'], mentored: 1, strangers: 0, rows: 1});
  });
});

test('a signature that ran out while nobody looked is written down when somebody opens the page', async () => {
  const browser = new Browser();
  let days = 0;
  browser.now = () => nowMs + days * 86_400_000;
  const open = () => openLocalAdapter('local:', people.mentee, 'device', browser, () => Promise.resolve(yearlyLibrary));
  const database = await browser.openDatabase({
    name: 'workplace-mentoring-local',
    version: 1,
    stores: recordStores,
  });
  const shop = await Shop.open({}, new DeviceRecords(database), yearlyLibrary);
  shop.now = new Date(nowMs).toISOString();
  await shop.send(people.mentor, aRating());
  await shop.send(people.mentor, {type: 'sign-off', task: theTask});
  const statusNow = async () =>
    (await (await open()).placement(id<PlacementId>('placement-1'), asking)).state.tasks[theTask]?.status;

  assert.equal(await statusNow(), 'signed-off');
  days = 366;
  assert.equal(await statusNow(), 'expired');
});
