import assert from 'node:assert/strict';
import {test} from 'node:test';
import {evolve} from '../../src/domain/evolve.ts';
import {id, type CourseId, type LessonId, type PlacementId} from '../../src/domain/ids.ts';
import {emptyPlacement} from '../../src/domain/placement-state.ts';
import {receiveEntry} from '../../src/records/receive.ts';
import {readEntries, readPlacement} from '../../src/records/read-placement.ts';
import {minutesFrom, people} from '../domain/a-placement.ts';
import {aComment, anAttempt, anEntry, aRating, entryId, theTask} from '../domain/an-entry.ts';
import {library, Shop} from './a-shop.ts';

const placement = id<PlacementId>('placement-1');

async function stateIn(shop: Shop) {
  const view = await readPlacement(shop.records, library, placement, people.manager, shop.now);
  assert.ok(view);
  return view.state;
}

test('an entry is counted once, however often it arrives', async () => {
  const shop = await Shop.open();
  const entry = anEntry(anAttempt({times: 3}));

  const first = await shop.resend(people.mentee, entry);
  const again = await shop.resend(people.mentee, entry);

  assert.equal(first.outcome, 'recorded');
  assert.deepEqual(again, {...first, outcome: 'repeated'});
  assert.equal((await stateIn(shop)).tasks[theTask]?.attempts, 3);
});

test('sixteen copies at once count once', async () => {
  const shop = await Shop.open();
  const entry = anEntry(anAttempt());

  const answers = await Promise.all(Array.from({length: 16}, () => shop.resend(people.mentee, entry)));

  assert.equal(answers.filter((it) => it.outcome === 'recorded').length, 1);
  assert.equal((await stateIn(shop)).tasks[theTask]?.attempts, 1);
});

test('the same id with another content is refused', async () => {
  const shop = await Shop.open();
  const entry = anEntry(anAttempt({times: 1}));
  await shop.resend(people.mentee, entry);

  const other = await shop.resend(people.mentee, {...entry, ...anAttempt({times: 2})});

  assert.deepEqual(other, {id: entry.id, outcome: 'refused', refusal: {code: 'id-taken'}});
});

test("another person's id is refused, whatever it holds", async () => {
  const shop = await Shop.open();
  const entry = anEntry(aComment());
  await shop.resend(people.mentee, entry);

  const stolen = await shop.resend(people.mentor, entry);

  assert.equal(stolen.outcome, 'refused');
});

test('revisions have no gaps, and refused entries take none', async () => {
  const shop = await Shop.open();

  const answers = [
    await shop.send(people.mentee, anAttempt()),
    await shop.send(people.mentee, {type: 'sign-off', task: theTask}),
    await shop.send(people.mentee, {type: 'submit', task: theTask}),
  ];

  assert.deepEqual(
    answers.map((it) => ('revision' in it ? it.revision : it.refusal.code)),
    [1, 'never-self', 2],
  );
});

test('rating and signing off go through together', async () => {
  const shop = await Shop.open();
  const rate = anEntry(aRating(), {basedOn: 0});
  await shop.resend(people.mentor, rate);

  const signed = await shop.send(people.mentor, {type: 'sign-off', task: theTask}, {basedOn: 0, deps: [rate.id]});

  assert.equal(signed.outcome, 'recorded');
  assert.equal((await stateIn(shop)).tasks[theTask]?.status, 'signed-off');
});

test('an entry whose ground is missing is refused with it', async () => {
  const shop = await Shop.open();

  const signed = await shop.send(people.mentor, {type: 'sign-off', task: theTask}, {deps: [entryId(1)]});

  assert.deepEqual('refusal' in signed && signed.refusal, {code: 'depends-on-refused'});
});

test('an act from a clock that runs ahead is dated by its receipt', async () => {
  const shop = await Shop.open();

  await shop.send(people.mentee, anAttempt(), {at: minutesFrom(shop.now, 600)});

  assert.equal((await stateIn(shop)).tasks[theTask]?.lastAttemptAt, shop.now);
});

test('replaying the log gives the stored state', async () => {
  const shop = await Shop.open();
  await shop.send(people.mentee, anAttempt({times: 2, minutes: 45}));
  await shop.send(people.mentee, {type: 'submit', task: theTask});
  await shop.send(people.mentor, aRating());
  await shop.send(people.mentor, {type: 'sign-off', task: theTask});
  await shop.send(people.manager, {type: 'reopen', task: theTask, reason: 'safety', comment: 'Look again'});

  const log = await readEntries(shop.records, library, placement, undefined, people.manager, shop.now);

  assert.deepEqual((log ?? []).reduce(evolve, emptyPlacement), await stateIn(shop));
});

test('a stranger learns nothing, not even that there is something', async () => {
  const shop = await Shop.open();

  assert.equal(await readPlacement(shop.records, library, placement, people.stranger, shop.now), undefined);
  const sent = await shop.send(people.stranger, aComment());
  const nowhere = await receiveEntry(
    shop.records,
    library,
    {...anEntry(aComment()), placement: id<PlacementId>('no-such')},
    people.stranger,
    shop.now,
  );
  assert.deepEqual('refusal' in sent && sent.refusal, 'refusal' in nowhere && nowhere.refusal);
});

test('words for the school never reach the manager, and the other way round', async () => {
  const shop = await Shop.open({instructorMode: 'resource'});
  await shop.send(people.mentee, aComment({text: 'for school', visibility: 'school'}));
  await shop.send(people.mentor, aComment({text: 'for the manager', visibility: 'mentor-manager'}));

  const read = async (who: typeof people.mentee) =>
    (await readEntries(shop.records, library, placement, undefined, who, shop.now))?.flatMap((it) =>
      it.type === 'comment' ? it.text : [],
    );

  assert.deepEqual(await read(people.manager), ['for the manager']);
  assert.deepEqual(await read(people.instructor), ['for school']);
});

test('the mentor course gives the right to rate where the facility asks for it', async () => {
  const shop = await Shop.open();
  const lesson = (name: string, n: number) =>
    receiveEntry(
      shop.records,
      library,
      {
        id: entryId(n),
        person: people.mentor,
        type: 'lesson',
        course: id<CourseId>('mentor'),
        lesson: id<LessonId>(name),
        at: shop.now,
        basedOn: 0,
      },
      people.mentor,
      shop.now,
    );

  await lesson('first', 1);
  const before = await readPlacement(shop.records, library, placement, people.mentor, shop.now);
  await lesson('second', 2);
  const after = await readPlacement(shop.records, library, placement, people.mentor, shop.now);

  assert.deepEqual(before?.actor.courses, []);
  assert.deepEqual(after?.actor.courses, ['mentor']);
});

test("nobody marks another's lesson", async () => {
  const shop = await Shop.open();

  const answer = await receiveEntry(
    shop.records,
    library,
    {
      id: entryId(3),
      person: people.mentee,
      type: 'lesson',
      course: id<CourseId>('mentor'),
      lesson: id<LessonId>('first'),
      at: shop.now,
      basedOn: 0,
    },
    people.mentor,
    shop.now,
  );

  assert.deepEqual('refusal' in answer && answer.refusal, {code: 'not-yours'});
});
