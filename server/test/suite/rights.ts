import assert from 'node:assert/strict';
import {it} from 'node:test';
import {entry} from '../entries.ts';
import {people, type Stage} from '../stage.ts';

const everybody = Object.keys(people);
const ofPlacement = ['mentee', 'mentor', 'second-mentor', 'manager', 'group-manager', 'instructor'];

/** Who may read and do what. No guessed id crosses a facility or school. */
export function describeRights(stage: () => Stage): void {
  it('shows a placement to those who stand to it, and to nobody else that it exists', async () => {
    for (const person of everybody) {
      for (const path of ['/v1/placements/near', '/v1/placements/near/entries']) {
        const {status} = await stage().ask(person, path);
        assert.equal(status, ofPlacement.includes(person) ? 200 : 404, `${person} ${path}`);
      }
    }
    const there = await (await stage().ask('mentor', '/v1/placements/far')).json();
    const nowhere = await (await stage().ask('mentor', '/v1/placements/no-such')).json();
    assert.deepEqual({...(there as object), requestId: ''}, {...(nowhere as object), requestId: ''});
  });

  it('shows the overview to who oversees somebody, with nobody of another organisation in it', async () => {
    const overseers = {manager: 'near', 'group-manager': 'near', instructor: 'near', 'far-manager': 'far'} as const;
    for (const person of everybody) {
      for (const path of ['/v1/overview', '/v1/due']) {
        const answer = await stage().ask(person, path);
        assert.equal(answer.status, person in overseers ? 200 : 403, `${person} ${path}`);
        const text = await answer.text();
        if (!person.startsWith('far')) assert.ok(!text.includes('Canary'), `${person} read of the other side`);
      }
      if (!(person in overseers)) continue;
      const {rows} = await stage().read<{rows: {placement: string}[]}>(person, '/v1/overview');
      assert.deepEqual(
        rows.map((it) => it.placement),
        [overseers[person as keyof typeof overseers]],
      );
    }
  });

  it('names no foreign organisation to who asks for it by its id', async () => {
    for (const person of ['manager', 'group-manager', 'instructor']) {
      const answer = await stage().ask(person, '/v1/overview?organization=far-shop');
      assert.equal(answer.status, 403, person);
    }
  });

  it('tells each person of their own placements only', async () => {
    for (const person of everybody) {
      const {placements} = await stage().read<{placements: {id: string; as: string}[]}>(person, '/v1/me');
      const own = ['mentee', 'mentor', 'second-mentor', 'instructor'].includes(person)
        ? ['near']
        : ['far-mentee', 'far-mentor'].includes(person)
          ? ['far']
          : [];
      assert.deepEqual(
        placements.map((it) => it.id),
        own,
        person,
      );
    }
  });

  it('shows the courses of a person to themselves and to those who look after them', async () => {
    const readers = ['mentee', 'mentor', 'second-mentor', 'manager', 'group-manager', 'instructor'];
    for (const person of everybody) {
      const {status} = await stage().ask(person, '/v1/people/mentee/courses');
      assert.equal(status, readers.includes(person) ? 200 : 404, person);
    }
  });

  it('takes no signature of who may not give it', async () => {
    const target = 'SAF-03@2026';
    await stage().post('mentee', entry('attempt', {task: target}), entry('submit', {task: target}));
    await stage().post('mentor', entry('rate', {task: target}));
    const before = await stage().count('entry');
    for (const person of [
      'mentee',
      'instructor',
      'group-manager',
      'administrator',
      'partner',
      'colleague',
      'far-mentor',
    ]) {
      const [result] = await stage().post(person, entry('sign-off', {task: target}));
      assert.equal(result?.outcome, 'refused', person);
      assert.ok(['not-yours', 'never-self', 'instructor-not-assessor'].includes(result.refusal?.code ?? ''), person);
    }
    assert.equal(await stage().count('entry'), before);
    const [signed] = await stage().post('manager', entry('sign-off', {task: target}));
    assert.equal(signed?.outcome, 'recorded');
  });

  it('does not believe a token that says what its bearer may do', async () => {
    const token = {claims: {roles: ['manager', 'administrator'], role: 'manager', scp: 'admin:*', tid: 'far'}};
    assert.equal((await stage().ask('mentee', '/v1/overview', {token})).status, 403);
    assert.equal((await stage().ask('mentee', '/v1/placements/far', {token})).status, 404);
  });

  it('keeps words from those they are not for', async () => {
    const secret = entry('comment', {text: 'Between mentor and manager', visibility: 'mentor-manager'});
    await stage().post('mentor', secret);
    const readers = new Set(['mentor', 'second-mentor', 'manager', 'group-manager']);
    for (const person of ofPlacement) {
      const text = await (await stage().ask(person, '/v1/placements/near/entries')).text();
      assert.equal(text.includes('Between mentor and manager'), readers.has(person), person);
    }
  });
}
