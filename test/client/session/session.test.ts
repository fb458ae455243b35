import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  BadRequestError,
  NotAllowedError,
  NotFoundError,
  ServiceError,
  SignInNeededError,
  TooManyRequestsError,
} from '../../../src/client/api/api-error.ts';
import type {Loadable} from '../../../src/client/session/mentoring-session.ts';
import type {Observable} from '../../../src/client/session/observable.ts';
import type {PlacementEntry, PlacementEntryBody} from '../../../src/domain/entry.ts';
import {id, type EntryId, type LevelId, type PlacementId, type TaskId} from '../../../src/domain/ids.ts';
import type {PlacementRecord} from '../../../src/domain/placement-record.ts';
import {Device, type Tab} from '../a-device.ts';
import {Service} from '../a-service.ts';
import {FakeTime, turn, until} from '../fake-time.ts';

const placement = id<PlacementId>('demo-riley');
/** Practised in the demo, not yet submitted. */
const practised = id<TaskId>('BRK-03@2026');
/** Waits for an evaluation in the demo. */
const submitted = id<TaskId>('SUS-01@2026');

const submission: PlacementEntryBody = {type: 'submit', task: practised};

interface World {
  readonly time: FakeTime;
  readonly service: Service;
  readonly device: Device;
}

function world(): World {
  const time = new FakeTime();
  return {time, service: new Service(time), device: new Device(time)};
}

function tabOf({service, device}: World, person = 'riley'): Tab {
  return device.tab({api: 'https://service.example', person, adapter: service.for(person)});
}

async function ready(tab: Tab): Promise<Tab> {
  await until(() => tab.session.viewer.value.state === 'ready', 'the viewer is known');
  await until(() => tab.session.sync.value.state === 'synced', 'all is sent');
  return tab;
}

/** Watches a placement as an element does; gives what is shown. */
async function shown(tab: Tab, of: PlacementId = placement): Promise<() => PlacementRecord> {
  const observable = tab.session.placement(of);
  observable.subscribe(() => undefined);
  await until(() => observable.value.state !== 'loading', 'the placement is there');
  return () => valueOf(observable);
}

function valueOf<Value>(observable: Observable<Loadable<Value>>): Value {
  const {value} = observable;
  assert.equal(value.state, 'ready');
  return value.value;
}

async function act(tab: Tab, body: PlacementEntryBody, deps?: readonly EntryId[]): Promise<EntryId> {
  const entry = {...tab.session.head(placement), ...body, ...(deps && {deps})} as PlacementEntry;
  assert.equal(await tab.session.record([entry]), 'saved');
  return entry.id;
}

const statusOf = (record: PlacementRecord, task: TaskId): string | undefined => record.state.tasks[task]?.status;

describe('what a person does', () => {
  test('is in view at once, before the service answers', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    const record = await shown(tab);
    it.service.network = 'down';

    await act(tab, submission);

    assert.equal(statusOf(record(), practised), 'submitted');
    assert.equal(tab.session.sync.value.unsent, 1);
  });

  test('reaches the service and the others who look', async () => {
    const it = world();
    const [riley, chris] = [await ready(tabOf(it)), await ready(tabOf({...it, device: new Device(it.time)}, 'chris'))];
    await shown(riley);
    const seen = await shown(chris);

    await act(riley, submission);

    await until(() => statusOf(seen(), practised) === 'submitted', 'the mentor sees it');
    assert.equal(riley.session.sync.value.unsent, 0);
  });

  test('outlives the tab', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.network = 'down';
    await act(tab, submission);
    tab.kill();

    const again = tabOf(it);
    const record = await shown(again);

    assert.equal(statusOf(record(), practised), 'submitted');
    await until(() => again.session.sync.value.unsent === 1, 'it still waits');
    it.service.network = 'up';
    await it.time.pass(600_000);
    assert.equal(again.session.sync.value.unsent, 0);
  });

  test('counts once when the answer is lost', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    const record = await shown(tab);
    const before = record().state.tasks[practised]?.attempts ?? 0;
    it.service.network = 'answers lost';
    await act(tab, {type: 'attempt', task: practised, times: 1});
    await it.time.pass(1_000);

    it.service.network = 'up';
    await it.time.pass(600_000);

    assert.equal(tab.session.sync.value.unsent, 0);
    assert.equal(record().state.tasks[practised]?.attempts, before + 1);
  });

  test('does not flicker between the answer and the next look', async () => {
    const it = world();
    it.service.streams = false;
    const tab = await ready(tabOf(it));
    const record = await shown(tab);
    const seen: (string | undefined)[] = [];
    tab.session.placement(placement).subscribe(() => seen.push(statusOf(record(), practised)));

    await act(tab, submission);
    await until(() => tab.session.sync.value.unsent === 0, 'it is sent');
    await it.time.pass(60_000);

    assert.deepEqual([...new Set(seen)], ['submitted']);
  });

  test('is sent in the order in which it was done', async () => {
    const it = world();
    const tab = await ready(tabOf(it, 'chris'));
    const record = await shown(tab);
    it.service.network = 'down';
    const rating = await act(tab, {type: 'rate', task: submitted, level: id<LevelId>('checked'), askedBy: 'mentee'});
    await act(tab, {type: 'sign-off', task: submitted}, [rating]);

    it.service.network = 'up';
    await it.time.pass(600_000);

    assert.equal(statusOf(record(), submitted), 'signed-off');
    assert.equal(tab.session.sync.value.refused, 0);
  });

  test('is dated by the service, whatever this device believes', async () => {
    const it = world();
    it.device.skewMs = -86_400_000;
    const tab = await ready(tabOf(it));
    await shown(tab);

    assert.equal(tab.session.now(), new Date(it.time.nowMs).toISOString());
  });

  test('shows in the history of its task before it is sent', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    await tab.session.history(placement, practised);
    it.service.network = 'down';
    await act(tab, submission);

    const history = await tab.session.history(placement, practised);

    assert.deepEqual(
      history.map((entry) => [entry.type, entry.revision > 0]),
      [
        ['job', true],
        ['submit', false],
      ],
    );
  });

  test('asks the browser once to keep what is there', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);

    await act(tab, submission);
    await act(tab, {type: 'withdraw', task: practised});

    assert.deepEqual(it.device.persisted, ['asked']);
  });
});

describe('what the service does not take', () => {
  async function refusedSignOff(it: World) {
    const tab = await ready(tabOf(it, 'chris'));
    await shown(tab);
    it.service.network = 'down';
    const rating = await act(tab, {type: 'rate', task: submitted, level: id<LevelId>('checked'), askedBy: 'mentee'});
    const signature = await act(tab, {type: 'sign-off', task: submitted}, [rating]);
    // Meanwhile the mentee takes the submission back, and another mentor rates it lower.
    it.service.network = 'up';
    const pat = await ready(tabOf({...it, device: new Device(it.time)}, 'pat'));
    await shown(pat);
    it.service.network = 'up';
    await act(pat, {
      type: 'rate',
      task: submitted,
      level: id<LevelId>('helped'),
      criteria: {safety: false},
      askedBy: 'mentor',
    });
    await until(() => pat.session.sync.value.unsent === 0, 'the other rating is there');
    await it.time.pass(600_000);
    return {tab, rating, signature};
  }

  test('stays in sight with its reason', async () => {
    const it = world();
    const {tab, signature} = await refusedSignOff(it);

    assert.deepEqual(
      tab.session.refused.value.map(({entry, refusal}) => [entry.id, refusal.code]),
      [[signature, 'rated-meanwhile']],
    );
    assert.equal(tab.session.sync.value.state, 'attention');
  });

  test('outlives the tab too', async () => {
    const it = world();
    const {tab, signature} = await refusedSignOff(it);
    tab.kill();

    const again = tabOf(it, 'chris');
    await until(() => again.session.refused.value.length > 0, 'it is still there');

    assert.equal(again.session.refused.value[0]?.entry.id, signature);
  });

  test('goes only when the person lets it go', async () => {
    const it = world();
    const {tab, signature} = await refusedSignOff(it);

    await tab.session.discard(signature);

    assert.deepEqual(tab.session.refused.value, []);
    assert.equal(tab.session.sync.value.state, 'synced');
  });

  test('is asked about again on the person’s word', async () => {
    const it = world();
    const {tab, signature} = await refusedSignOff(it);
    const sends = it.service.count('send');

    await tab.session.retry(signature);
    await until(() => tab.session.refused.value.length > 0, 'it is refused again');

    assert.equal(it.service.count('send'), sends + 1);
  });

  test('takes with it what rests on it, and nothing else', async () => {
    const it = world();
    const tab = await ready(tabOf(it, 'chris'));
    await shown(tab);
    it.service.network = 'down';
    const rating = await act(tab, {
      type: 'rate',
      task: id<TaskId>('NOT-HERE@2026'),
      level: id<LevelId>('checked'),
      askedBy: 'mentee',
    });
    const signature = await act(tab, {type: 'sign-off', task: submitted}, [rating]);
    await act(tab, {type: 'comment', task: submitted, text: 'Well done', visibility: 'all'});

    it.service.network = 'up';
    await it.time.pass(600_000);

    const refused = tab.session.refused.value;
    assert.deepEqual(
      refused.map(({entry, refusal}) => [entry.id, refusal.code]),
      [
        [rating, 'unknown-task'],
        [signature, 'depends-on-refused'],
      ],
    );
    assert.equal(tab.session.sync.value.unsent, 0);
  });

  test('one entry that cannot be read holds up no other', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.network = 'down';
    const bad = await act(tab, {type: 'comment', task: practised, text: 'unreadable', visibility: 'all'});
    await act(tab, submission);
    await act(tab, {type: 'comment', task: practised, text: 'fine', visibility: 'all'});
    tab.kill();

    const adapter = it.service.for('riley');
    const again = it.device.tab({
      api: 'https://service.example',
      person: 'riley',
      adapter: {
        ...adapter,
        send: (entries, asking) =>
          entries.some((entry) => entry.id === bad)
            ? Promise.reject(new BadRequestError('/entries/0/text is not as it has to be'))
            : adapter.send(entries, asking),
      },
    });
    it.service.network = 'up';
    await until(() => again.session.refused.value.length > 0, 'the bad one is found');
    await until(() => again.session.sync.value.unsent === 0, 'the others are sent');

    assert.deepEqual(
      again.session.refused.value.map(({entry, refusal}) => [entry.id, refusal.code]),
      [[bad, 'not-understood']],
    );
  });
});

describe('trouble', () => {
  test('offline: what this device was told last is shown, and said to be old', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    await turn();
    tab.kill();
    it.service.network = 'down';
    const offline = tabOf(it);

    await shown(offline);
    const observable = offline.session.placement(placement);
    await until(() => observable.value.state === 'ready' && observable.value.stale?.problem !== undefined);

    assert.equal(observable.value.state === 'ready' && observable.value.stale?.problem?.kind, 'offline');
    assert.equal(offline.session.sync.value.state, 'offline');
    assert.equal(valueOf(offline.session.viewer).name, 'Riley Okafor');
  });

  test('offline for the first time: nothing is shown, and it loads by itself when the network is there', async () => {
    const it = world();
    it.service.network = 'down';
    const tab = tabOf(it);
    const observable = tab.session.placement(placement);
    observable.subscribe(() => undefined);
    await until(() => observable.value.state === 'failed');

    it.service.network = 'up';
    await it.time.pass(120_000);

    assert.equal(observable.value.state, 'ready');
  });

  test('waits longer each time, and goes on by itself', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.failures.set('send', new ServiceError('503'));
    await act(tab, submission);
    await turn();
    const sends = it.service.count('send');
    await it.time.pass(60_000);
    const inFirstMinute = it.service.count('send') - sends;
    await it.time.pass(60_000);
    const inSecondMinute = it.service.count('send') - sends - inFirstMinute;

    assert.equal(tab.session.sync.value.state, 'waiting');
    assert.ok(inFirstMinute >= 4 && inFirstMinute <= 8, `${inFirstMinute} tries in the first minute`);
    assert.ok(inSecondMinute <= 2, `${inSecondMinute} tries in the second`);
    it.service.failures.clear();
    await it.time.pass(300_000);
    assert.equal(tab.session.sync.value.state, 'synced');
  });

  test('leaves a service alone for as long as it asks', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.failures.set('send', new TooManyRequestsError('429', {retryAfterMs: 240_000}));
    await act(tab, submission);
    await turn();
    it.service.failures.clear();
    const sends = it.service.count('send');

    await it.time.pass(239_000);
    assert.equal(it.service.count('send'), sends);
    await it.time.pass(2_000);

    assert.equal(it.service.count('send'), sends + 1);
    assert.equal(tab.session.sync.value.unsent, 0);
  });

  test('says what is so at each moment on the way back', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.network = 'down';
    await act(tab, submission);
    await until(() => tab.session.sync.value.state === 'offline');
    const states: string[] = [];
    tab.session.sync.subscribe(() => states.push(tab.session.sync.value.state));
    it.service.network = 'up';

    tab.page('back');
    await until(() => tab.session.sync.value.state === 'synced');

    assert.deepEqual(
      states.filter((state, index) => state !== states[index - 1]),
      ['waiting', 'sending', 'synced'],
    );
  });

  test('a new act during a wait does not end the wait', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.failures.set('send', new TooManyRequestsError('429', {retryAfterMs: 240_000}));
    await act(tab, submission);
    await turn();
    const sends = it.service.count('send');

    await act(tab, {type: 'withdraw', task: practised});
    await turn();

    assert.equal(it.service.count('send'), sends);
  });

  test('a page that comes back tries at once', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.network = 'down';
    await act(tab, submission);
    await turn();
    it.service.network = 'up';

    tab.page('back');
    await until(() => tab.session.sync.value.unsent === 0, 'it is sent');

    assert.equal(tab.session.sync.value.state, 'synced');
  });

  test('signed out: it is said, nothing is lost, and it goes on after signing in', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.failures.set('send', new SignInNeededError('401'));
    it.service.failures.set('me', new SignInNeededError('401'));
    await act(tab, submission);
    await until(() => tab.session.sync.value.state === 'signed-out');
    assert.deepEqual(tab.told, ['sign in']);

    it.service.failures.clear();
    await tab.session.refresh();

    assert.equal(tab.session.sync.value.state, 'synced');
  });

  test('somebody the service does not know is told so', async () => {
    const it = world();
    it.service.failures.set('me', new NotAllowedError('unknown', {code: 'unknown-person', requestId: 'r-1'}));
    const tab = tabOf(it);
    await until(() => tab.session.viewer.value.state === 'failed');

    const {value} = tab.session.viewer;
    assert.equal(value.state === 'failed' && value.problem.kind, 'not-allowed');
    assert.equal(tab.session.sync.value.state, 'attention');
    assert.deepEqual(tab.told, ['trouble: unknown-person']);
  });

  test('a placement that is not for this person any more leaves the device', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    await turn();
    it.service.failures.set('placement', new NotFoundError('404'));
    await tab.session.refresh();
    const observable = tab.session.placement(placement);
    assert.equal(observable.value.state, 'failed');
    tab.kill();
    it.service.network = 'down';

    const again = tabOf(it).session.placement(placement);
    again.subscribe(() => undefined);
    await until(() => again.value.state !== 'loading');

    assert.equal(again.value.state, 'failed');
  });

  test('a question that fails says what kind of trouble it is', async () => {
    const it = world();
    const tab = await ready(tabOf(it));

    await assert.rejects(tab.session.overviewPage({sort: [], limit: 10}), {
      trouble: {kind: 'not-allowed', remedy: 'show-to-person', detail: 'Nobody is in reach'},
    });
  });

  test('a restored service gets back what it has lost', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    const record = await shown(tab);
    await act(tab, submission);
    await until(() => tab.session.sync.value.unsent === 0);
    it.service.restore();
    it.service.network = 'down';
    await tab.session.refresh();
    it.service.network = 'up';

    await tab.session.refresh();
    await until(() => tab.session.sync.value.state === 'synced');

    const fresh = await ready(tabOf({...it, device: new Device(it.time)}));
    assert.equal(statusOf((await shown(fresh))(), practised), 'submitted');
    assert.equal(statusOf(record(), practised), 'submitted');
  });
});

describe('the device', () => {
  test('that refuses to keep anything is named, and work goes on', async () => {
    const it = world();
    it.device.refusesToOpen = true;
    const tab = tabOf(it);
    await until(() => tab.session.viewer.value.state === 'ready');
    await shown(tab);

    const entry = {...tab.session.head(placement), ...submission} as PlacementEntry;
    assert.equal(await tab.session.record([entry]), 'memory');
    await turn();

    assert.equal(tab.session.sync.value.state, 'memory');
    assert.equal(tab.session.sync.value.unsent, 0);
  });

  test('that fails in the middle: what was kept before is still sent', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    const record = await shown(tab);
    it.service.network = 'down';
    await act(tab, submission);
    it.device.failure = new DOMException('The disk is gone', 'UnknownError');

    const entry = {...tab.session.head(placement), type: 'withdraw', task: practised} as PlacementEntry;
    assert.equal(await tab.session.record([entry]), 'memory');
    assert.equal(tab.session.sync.value.state, 'memory');
    assert.equal(tab.session.sync.value.unsent, 2);
    it.service.network = 'up';
    await it.time.pass(600_000);

    assert.equal(tab.session.sync.value.unsent, 0);
    assert.equal(statusOf(record(), practised), 'practising');
  });

  test('that fails keeps a draft in the page all the same', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    it.device.failure = new DOMException('Full', 'QuotaExceededError');

    await tab.session.drafts.keep('rating', 'p/t', 'half a sen');

    assert.equal((await tab.session.drafts.find('rating', 'p/t'))?.value, 'half a sen');
    assert.equal(tab.session.sync.value.state, 'memory');
  });

  test('keeps drafts for the next visit', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await tab.session.drafts.keep('rating', 'p/t', {comment: 'half a sen'});
    tab.kill();

    const again = await ready(tabOf(it));

    assert.deepEqual((await again.session.drafts.find('rating', 'p/t'))?.value, {comment: 'half a sen'});
    await again.session.drafts.drop('rating', 'p/t');
    assert.equal(await again.session.drafts.find('rating', 'p/t'), undefined);
  });
});

describe('several people on one device', () => {
  test('nothing of one is shown to the next', async () => {
    const it = world();
    const riley = await ready(tabOf(it));
    await shown(riley);
    await riley.session.drafts.keep('rating', 'p/t', 'mine');
    it.service.network = 'down';
    await act(riley, submission);
    riley.kill();

    const sam = tabOf(it, 'sam');
    await until(() => sam.session.viewer.value.state === 'failed');

    assert.equal(sam.session.sync.value.unsent, 0);
    assert.equal(await sam.session.drafts.find('rating', 'p/t'), undefined);
  });

  test('the work of one is never sent for another', async () => {
    const it = world();
    const riley = await ready(tabOf(it));
    await shown(riley);
    it.service.network = 'down';
    await act(riley, submission);
    riley.kill();
    it.service.network = 'up';
    const sends = it.service.count('send');

    const sam = await ready(tabOf(it, 'sam'));
    await it.time.pass(600_000);

    assert.equal(it.service.count('send'), sends);
    sam.kill();
    const again = await ready(tabOf(it));
    await until(() => again.session.sync.value.unsent === 0);
    assert.equal(it.service.count('send'), sends + 1);
  });

  test('signing out leaves nothing, and says how much it would take along', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.network = 'down';
    await act(tab, submission);

    assert.equal(await tab.open.signOut('send'), 1);
    assert.equal(await tab.open.signOut('discard'), 0);

    const again = tabOf(it);
    await until(() => again.session.viewer.value.state === 'failed');
    assert.equal(again.session.sync.value.unsent, 0);
  });

  test('signing out with unsent work kept: it is there when they come back', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.network = 'down';
    await act(tab, submission);

    assert.equal(await tab.open.signOut('keep'), 0);

    const again = tabOf(it);
    await until(() => again.session.sync.value.unsent === 1, 'the work is there');
    await until(() => again.session.viewer.value.state === 'failed', 'nothing else is');
  });
});

describe('several tabs', () => {
  test('one sends for all', async () => {
    const it = world();
    const first = await ready(tabOf(it));
    const second = await ready(tabOf(it));
    await shown(first);
    const record = await shown(second);

    await act(second, submission);
    await until(() => second.session.sync.value.unsent === 0, 'the other tab has sent it');

    assert.equal(it.service.count('send'), 1);
    assert.equal(it.service.count('watch'), 1);
    assert.equal(statusOf(record(), practised), 'submitted');
  });

  test('each sees what the other does, without a network', async () => {
    const it = world();
    const first = await ready(tabOf(it));
    const second = await ready(tabOf(it));
    await shown(first);
    const record = await shown(second);
    it.service.network = 'down';

    await act(first, submission);
    await until(() => statusOf(record(), practised) === 'submitted');

    assert.equal(second.session.sync.value.unsent, 1);
  });

  test('none says that it has reached the service without having asked it', async () => {
    const it = world();
    const first = await ready(tabOf(it));
    const second = await ready(tabOf(it));
    await shown(second);
    const before = second.session.sync.value.lastSyncedAt;
    await it.time.pass(5_000);
    it.service.network = 'down';

    await act(second, submission);
    await until(() => second.session.sync.value.state === 'offline', 'the other tab says how it stands');

    assert.equal(second.session.sync.value.lastSyncedAt, before);
    assert.equal(first.session.sync.value.state, 'offline');
  });

  test('another one takes over when the one that sends is closed', async () => {
    const it = world();
    const first = await ready(tabOf(it));
    const second = await ready(tabOf(it));
    await shown(second);
    first.kill();

    await act(second, submission);

    await until(() => second.session.sync.value.unsent === 0, 'it is sent');
  });

  test('a page kept for the back button gives the lead away', async () => {
    const it = world();
    const first = await ready(tabOf(it));
    const second = await ready(tabOf(it));
    await shown(second);
    first.page('leaving');

    await act(second, submission);

    await until(() => second.session.sync.value.unsent === 0, 'it is sent');
    first.page('returned');
    await ready(first);
  });

  test('all go when the person signs out in one', async () => {
    const it = world();
    const first = await ready(tabOf(it));
    const second = await ready(tabOf(it));

    await first.open.signOut('send');
    await turn();

    assert.deepEqual(second.told, ['gone']);
  });
});

describe('what is unsent', () => {
  test('can be exported with everything that was written', async () => {
    const it = world();
    const tab = await ready(tabOf(it));
    await shown(tab);
    it.service.network = 'down';
    const entry = await act(tab, {type: 'submit', task: practised, note: 'Felt firm before it moved'});

    const file = await tab.open.exportUnsent();

    assert.equal(file.person, 'riley');
    assert.deepEqual(
      file.entries.map((row) => [row.entry.id, 'note' in row.entry && row.entry.note]),
      [[entry, 'Felt firm before it moved']],
    );
  });
});

test('a session that is closed leaves no timer behind', async () => {
  const it = world();
  const tab = await ready(tabOf(it));
  await shown(tab);
  it.service.network = 'down';
  await act(tab, submission);
  await turn();

  tab.kill();
  await turn();

  assert.equal(it.time.pending, 0);
});
