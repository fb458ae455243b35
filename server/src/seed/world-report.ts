import type {Host} from 'workplace-mentoring/contract';
import {identitiesFor} from './identities.ts';
import type {World} from './world.ts';

/** What a seeded world holds, for whoever tries it out: its people, their placements, and how each gets a token. */
export function worldReport(
  name: string,
  world: World,
  hosts: readonly Host[],
  keyFiles: ReadonlyMap<string, string>,
): object {
  const nameOf = new Map<string, string>([
    ...world.organizations.map((it) => [it.id, it.name] as const),
    ...world.people.map((it) => [it.record.id, it.record.name] as const),
  ]);
  const here = new Set(world.organizations.map((it) => it.id));
  const registered = hosts.filter((it) => here.has(it.organization));
  return {
    world: name,
    note: 'Everybody and every place in it is invented.',
    organizations: world.organizations.map(({id, kind, name: called, parent}) => ({id, kind, name: called, parent})),
    hosts: registered.map(({id, organization, issuer, audience, algorithm, origins, keys}) => ({
      id,
      organization,
      issuer,
      audience,
      algorithm,
      origins,
      kids: keys.map((it) => it.kid),
      keyFile: keyFiles.get(id),
    })),
    people: world.people.map((person) => {
      const {id, name: called, language, memberships} = person.record;
      return {
        id,
        name: called,
        title: person.title,
        language,
        roles: memberships.map(({organization, role}) => ({organization, role})),
        placements: world.placements
          .filter(
            ({placement}) =>
              placement.mentee === id ||
              placement.pairings.some((it) => it.mentor === id) ||
              placement.instructors.includes(id),
          )
          .map(({placement}) => ({
            id: placement.id,
            mentee: nameOf.get(placement.mentee),
            facility: nameOf.get(placement.facility),
          })),
        identities: identitiesFor(person, world, registered),
        ...(keyFiles.size > 0 && {token: `npm run -s token -w workplace-mentoring-server -- ${id}`}),
      };
    }),
  };
}
