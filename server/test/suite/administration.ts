import assert from 'node:assert/strict';
import {it} from 'node:test';
import {makeSite} from '../keys.ts';
import {people, type Stage} from '../stage.ts';

/** What administrators make, and that nobody else does. */
export function describeAdministration(stage: () => Stage): void {
  const put = (person: string, path: string, body: object) => stage().ask(person, path, {method: 'PUT', body});
  const organization = {
    id: 'new-shop',
    kind: 'dealership',
    name: 'New shop',
    timeZone: 'America/Denver',
    parent: 'group',
  };
  const mentee = {
    id: 'new-mentee',
    name: 'New mentee',
    ageBand: '17',
    identities: [{issuer: 'https://north.example', subject: 'n-1'}],
    memberships: [{organization: 'new-shop', role: 'mentee'}],
  };
  const placement = {
    id: 'new-placement',
    mentee: 'new-mentee',
    facility: 'new-shop',
    status: 'active',
    from: '2026-03-01',
    list: 'automobile-2026',
    level: 'MLR',
    pairings: [{mentor: 'mentor', kind: 'primary', from: '2026-03-01'}],
    instructors: [],
    instructorMode: 'none',
    creditBearing: false,
    agreement: 'none',
  };

  it('makes an organisation, a person and a placement once, however often it is asked', async () => {
    for (const outcome of ['created', 'unchanged']) {
      for (const [path, body] of [
        ['/v1/organizations/new-shop', organization],
        ['/v1/people/new-mentee', mentee],
        ['/v1/placements/new-placement', placement],
      ] as const) {
        const answer = await put('administrator', path, body);
        assert.deepEqual([answer.status, await answer.json()], [200, {id: body.id, outcome}], path);
      }
    }
    const me = await stage().read<{person: {id: string}}>('n-1', '/v1/me');
    assert.equal(me.person.id, 'new-mentee');
    const view = await stage().read<{placement: {timeZone: string; scale: string}}>(
      'mentor',
      '/v1/placements/new-placement',
    );
    assert.equal(view.placement.timeZone, 'America/Denver');
    assert.equal(view.placement.scale, 'shop-0-4');
  });

  it('says conflict to another thing under the same id, and keeps the first', async () => {
    const changed = [
      await put('administrator', '/v1/organizations/new-shop', {...organization, name: 'Other'}),
      await put('administrator', '/v1/people/new-mentee', {...mentee, name: 'Other'}),
      await put('administrator', '/v1/people/new-mentee', {...mentee, identities: []}),
      await put('administrator', '/v1/placements/new-placement', {...placement, from: '2026-03-02'}),
    ];
    assert.deepEqual(
      changed.map((it) => it.status),
      [409, 409, 409, 409],
    );
    const me = await stage().read<{person: {name: string}}>('n-1', '/v1/me');
    assert.equal(me.person.name, 'New mentee');
  });

  it('leaves nothing of a person whose identity is somebody else already', async () => {
    const identities = [{issuer: 'https://north.example', subject: 'mentor'}];
    const thief = {...mentee, id: 'thief', identities};
    assert.equal((await put('administrator', '/v1/people/thief', thief)).status, 409);
    const owner = await stage().read<{person: {id: string}}>('mentor', '/v1/me');
    assert.equal(owner.person.id, 'mentor');
    const retried = await put('administrator', '/v1/people/thief', {...thief, identities: []});
    assert.deepEqual(await retried.json(), {id: 'thief', outcome: 'created'});
  });

  it('registers a site whose tokens are accepted from then on', async () => {
    const site = await makeSite('annex', 'new-shop', 'EdDSA', ['https://annex.example']);
    assert.equal((await stage().ask('n-9', '/v1/me', {site})).status, 401);
    assert.equal((await put('administrator', '/v1/hosts/annex', site.host)).status, 200);
    const unknown = await stage().ask('n-9', '/v1/me', {site});
    assert.equal(unknown.status, 403);
    assert.match(await unknown.text(), /unknown-person/);
    const identities = [{issuer: site.host.issuer, subject: 'n-9'}];
    await put('administrator', '/v1/people/annexed', {...mentee, id: 'annexed', identities});
    assert.equal((await stage().ask('n-9', '/v1/me', {site})).status, 200);
  });

  it('lets nobody but an administrator make anything, whatever they ask for', async () => {
    const counts = () =>
      Promise.all(
        (['organization', 'person', 'placement', 'host', 'identity'] as const).map((it) => stage().count(it)),
      );
    const before = await counts();
    const site = await makeSite('rogue', 'group', 'ES256', []);
    for (const person of Object.keys(people).filter((it) => it !== 'administrator')) {
      const answers = [
        await put(person, '/v1/organizations/x-1', {...organization, id: 'x-1'}),
        await put(person, '/v1/hosts/rogue', site.host),
        await put(person, '/v1/people/x-2', {...mentee, id: 'x-2', identities: []}),
        await put(person, '/v1/placements/x-3', {...placement, id: 'x-3'}),
      ];
      assert.deepEqual(
        answers.map((it) => it.status),
        [403, 403, 403, 403],
        person,
      );
    }
    assert.deepEqual(await counts(), before);
  });

  it('keeps an administrator within what they administer, whatever ids they name', async () => {
    const root = {...organization, id: 'x-4', parent: undefined};
    const identities = [{issuer: 'https://south.example', subject: 'victim'}];
    const pairings = [{mentor: 'far-mentor', kind: 'primary', from: '2026-03-01'}];
    const asked = [
      [403, await put('administrator', '/v1/organizations/x-4', root)],
      [403, await put('administrator', '/v1/organizations/x-5', {...organization, id: 'x-5', parent: 'far'})],
      [403, await put('administrator', '/v1/organizations/x-6', {...organization, id: 'x-6', parent: 'nowhere'})],
      [422, await put('administrator', '/v1/people/x-7', {...mentee, id: 'x-7', identities})],
      [403, await put('administrator', '/v1/placements/x-8', {...placement, id: 'x-8', facility: 'far-shop'})],
      [403, await put('administrator', '/v1/placements/x-9', {...placement, id: 'x-9', school: 'far'})],
      [422, await put('administrator', '/v1/placements/x-9', {...placement, id: 'x-9', mentee: 'far-mentee'})],
      [422, await put('administrator', '/v1/placements/x-9', {...placement, id: 'x-9', pairings})],
      [422, await put('administrator', '/v1/placements/x-9', {...placement, id: 'x-9', instructors: ['far-manager']})],
      [422, await put('administrator', '/v1/placements/x-9', {...placement, id: 'x-9', list: 'no-list'})],
      [422, await put('administrator', '/v1/placements/x-9', placement)],
    ] as const;
    assert.deepEqual(
      asked.map(([, it]) => it.status),
      asked.map(([status]) => status),
    );
    const texts = await Promise.all(asked.map(([, it]) => it.text()));
    assert.ok(!texts.join('').includes('Canary'));
  });
}
