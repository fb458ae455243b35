import type {Instant} from 'workplace-mentoring/domain';
import {WorldBuilder} from './build-world.ts';
import {dealerWorld} from './dealer-world.ts';
import {schoolWorld} from './school-world.ts';
import {truckWorld} from './truck-world.ts';
import type {World} from './world.ts';

export type WorldName = 'empty' | 'dealer' | 'school' | 'truck';

interface NamedWorld {
  /** The organisation that a site of its own belongs to where none are given. */
  readonly home: string;
  readonly make: (now: Instant) => World;
}

/** Invented worlds by name. `empty` has an organisation and its administrator, and nothing else. */
export const worlds: Readonly<Record<WorldName, NamedWorld>> = {
  empty: {home: 'first-organization', make: emptyWorld},
  dealer: {home: 'cedar-ridge', make: dealerWorld},
  school: {home: 'westfield', make: schoolWorld},
  truck: {home: 'ironline', make: truckWorld},
};

function emptyWorld(now: Instant): World {
  const world = new WorldBuilder(now);
  world.organization('first-organization', 'group', 'First organization', 'America/Chicago');
  world.person('administrator', 'Alex Morgan', 'Administrator', {'first-organization': 'administrator'});
  return world.build();
}
