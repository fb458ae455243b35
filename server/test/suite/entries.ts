import assert from 'node:assert/strict';
import {it} from 'node:test';
import {entry, lesson, task} from '../entries.ts';
import type {Stage} from '../stage.ts';

interface View {
  readonly state: {readonly revision: number; readonly tasks: Readonly<Record<string, {readonly status: string}>>};
  readonly actor: {readonly person: string};
}

/** What becomes of entries. */
export function describeEntries(stage: () => Stage): void {
  it('records an attempt, a submission, a rating and a signature, each with the next revision', async () => {
    const {revision} = (await stage().read<View>('mentor', '/v1/placements/near')).state;
    const [tried, asked] = await stage().post('mentee', entry('attempt'), entry('submit'));
    const [rated, signed] = await stage().post('mentor', entry('rate'), entry('sign-off'));

    assert.deepEqual(
      [tried, asked, rated, signed].map((it) => [it?.outcome, it?.revision]),
      [1, 2, 3, 4].map((it) => ['recorded', revision + it]),
    );
    const view = await stage().read<View>('mentee', '/v1/placements/near');
    assert.equal(view.state.tasks[task]?.status, 'signed-off');
    assert.equal(view.state.revision, revision + 4);
  });

  it('counts an entry that is sent again once, and gives the first answer', async () => {
    const it = entry('comment');
    const [first] = await stage().post('mentee', it);
    const before = await stage().count('entry');
    stage().clock.nowMs += 60_000;
    const [second] = await stage().post('mentee', it);

    assert.deepEqual(second, {...first, outcome: 'repeated'});
    assert.equal(await stage().count('entry'), before);
  });

  it('counts an entry once that stands twice in one request', async () => {
    const twice = entry('comment');
    const results = await stage().post('mentee', twice, twice);
    assert.deepEqual(
      results.map((it) => it.outcome),
      ['recorded', 'repeated'],
    );
  });

  it('refuses another content, another person and another kind of stream under an id that is taken', async () => {
    const first = entry('comment');
    await stage().post('mentee', first);
    const [other] = await stage().post('mentee', {...first, text: 'Something else'});
    const [others] = await stage().post('mentor', first);
    const [foreign] = await stage().post('far-mentee', {...first, placement: 'far'});
    const [course] = await stage().post('mentor', {...lesson('mentor'), id: first.id});
    for (const it of [other, others, foreign, course]) assert.equal(it?.refusal?.code, 'id-taken');
  });

  it('says of an entry that rests on a refused one that it is refused for that', async () => {
    const refused = entry('withdraw');
    const [first, second] = await stage().post('mentee', refused, entry('comment', {deps: [refused.id]}));
    assert.equal(first?.outcome, 'refused');
    assert.equal(second?.refusal?.code, 'depends-on-refused');
  });

  it('corrects the time of a device that is ahead', async () => {
    const ahead = entry('comment', {at: '2031-01-01T00:00:00.000Z'});
    const [result] = await stage().post('mentee', ahead);
    const {entries} = await stage().read<{entries: {id: string; at: string}[]}>(
      'mentee',
      '/v1/placements/near/entries',
    );
    assert.equal(entries.find((it) => it.id === ahead.id)?.at, result?.receivedAt);
  });

  it('keeps the log of a task apart, jobs included, in order of receipt', async () => {
    await stage().post('mentee', entry('job'), entry('attempt', {task: 'SAF-02@2026'}));
    const path = `/v1/placements/near/entries?task=${encodeURIComponent(task)}`;
    const {entries} = await stage().read<{entries: {type: string; task?: string; revision: number}[]}>('mentor', path);
    assert.ok(entries.some((it) => it.type === 'job'));
    assert.ok(entries.every((it) => it.task === undefined || it.task === task));
    const revisions = entries.map((it) => it.revision);
    assert.deepEqual(
      revisions,
      revisions.toSorted((a, b) => a - b),
    );
  });

  it('counts a lesson once, for whoever has read it', async () => {
    const read = lesson('mentor');
    const outcomes = [...(await stage().post('mentor', read)), ...(await stage().post('mentor', read))];
    const [others] = await stage().post('mentee', lesson('mentor'));
    assert.deepEqual(
      outcomes.map((it) => it.outcome),
      ['recorded', 'repeated'],
    );
    assert.equal(others?.refusal?.code, 'not-yours');
    const record = await stage().read<{state: {lessons: object}}>('manager', '/v1/people/mentor/courses');
    assert.deepEqual(Object.keys(record.state.lessons), ['mentor']);
  });

  it('gives back words in any script as they were typed', async () => {
    const text = 'Año 日本 العربية 🚗\n\t"quoted" \\ </script> \u202e';
    const said = entry('comment', {text});
    await stage().post('mentor', said);
    const {entries} = await stage().read<{entries: {id: string; text?: string}[]}>(
      'mentee',
      '/v1/placements/near/entries',
    );
    assert.equal(entries.find((it) => it.id === said.id)?.text, text);
  });

  it('answers 304 to who has the newest state, and anew after any entry', async () => {
    const ask = (tag: string) => stage().ask('mentee', '/v1/placements/near', {headers: {'if-none-match': tag}});
    const first = await stage().ask('mentee', '/v1/placements/near');
    const tag = first.headers.get('etag') ?? '';
    const others = await stage().ask('mentor', '/v1/placements/near');
    assert.notEqual(others.headers.get('etag'), tag);
    assert.equal((await ask(tag)).status, 304);
    assert.equal((await ask(`"other", W/${tag}`)).status, 304);
    await stage().post('mentee', entry('comment'));
    assert.equal((await ask(tag)).status, 200);
  });
}
