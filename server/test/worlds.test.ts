import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  dueList,
  emptyPlacement,
  evolve,
  planFrom,
  plannedTasks,
  readRow,
  summaryRow,
  taskStateOf,
  usualLateAfter,
  type PlacementState,
} from 'workplace-mentoring/domain';
import {newEntry, placementState, recordedEntry} from 'workplace-mentoring/contract';
import type {PersonId} from 'workplace-mentoring/domain';
import * as v from 'valibot';
import {shippedLibrary as library} from '../src/library.ts';
import {playCourses, type PlayedCourses} from '../src/seed/play-courses.ts';
import {playPlacement} from '../src/seed/play-placement.ts';
import type {PlayedPlacement} from '../src/seed/played-record.ts';
import type {World} from '../src/seed/world.ts';
import {worlds} from '../src/seed/worlds.ts';

const now = '2026-03-11T17:00:00.000Z';

async function play(world: World, count = Infinity): Promise<readonly PlayedPlacement[]> {
  const courses = new Map<PersonId, PlayedCourses>();
  for (const it of world.people) courses.set(it.record.id, await playCourses(it, library, now));
  const played: PlayedPlacement[] = [];
  for (const {placement, story} of world.placements.slice(0, count)) {
    const people = world.people.map((it) => it.record);
    played.push(
      await playPlacement(placement, story, {organizations: world.organizations, people, courses, library, now}),
    );
  }
  return played;
}

const made = {dealer: worlds.dealer.make(now), school: worlds.school.make(now), truck: worlds.truck.make(now)};
const histories = {dealer: play(made.dealer), school: play(made.school), truck: play(made.truck, 12)};

for (const name of ['dealer', 'school', 'truck'] as const) {
  describe(`the ${name} world`, () => {
    const world = made[name];
    const played = histories[name];

    it('is made of entries that anybody could have sent, and replaying them gives its state', async () => {
      for (const {placement, entries, state, row} of await played) {
        const list = await library.findList(placement.list);
        assert.ok(list);
        const replayed = entries.reduce<PlacementState>((before, it) => evolve(before, it), emptyPlacement);
        assert.deepEqual(replayed, state);
        const planned = plannedTasks(list, planFrom(list, placement.level));
        const nameOf = (id: string) =>
          [...world.people.map((it) => it.record), ...world.organizations].find((it) => it.id === id)?.name ?? id;
        assert.deepEqual(summaryRow(placement, state, planned, nameOf), row);
        for (const it of entries) {
          assert.ok(v.is(recordedEntry, it));
          const {actor: _a, standing: _s, receivedAt, revision: _r, outcome: _o, ...sent} = it;
          assert.ok(v.is(newEntry, sent), JSON.stringify(sent));
          assert.ok(it.at <= receivedAt && receivedAt <= now);
        }
        assert.ok(v.is(placementState, state));
      }
    });

    it('comes out the same every time', async () => {
      const again = await play(world, 3);
      assert.deepEqual(again, (await played).slice(0, 3));
    });
  });
}

describe('the small worlds', () => {
  it('have something true to show for every line of a due list', async () => {
    const kinds = new Set<string>();
    const statuses = new Set<string>();
    for (const name of ['dealer', 'school'] as const) {
      const played = await histories[name];
      const late = {...usualLateAfter, menteesPerMentor: 2};
      for (const it of dueList(
        played.map(({row}) => readRow(row, now, late)),
        late,
      ))
        kinds.add(it.kind);
      for (const {state} of played)
        for (const task of Object.keys(state.tasks))
          statuses.add(taskStateOf(state, task as Parameters<typeof taskStateOf>[1]).status);
    }
    for (const kind of ['waiting-long', 'no-mentor', 'agreement-unsigned', 'silent', 'milestone', 'mentor-load'])
      assert.ok(kinds.has(kind), kind);
    for (const status of ['practising', 'submitted', 'needs-practice', 'ready', 'signed-off', 'reopened'])
      assert.ok(statuses.has(status), status);
  });
});
