import type {Host} from 'workplace-mentoring/contract';
import type {OrganizationId} from 'workplace-mentoring/domain';
import type {World, WorldPerson} from './world.ts';

/** How the sites know somebody: each site whose organisation they have to do with, and every partner's portal. */
export function identitiesFor(
  {record}: WorldPerson,
  world: World,
  hosts: readonly Host[],
): readonly {readonly issuer: string; readonly subject: string}[] {
  const circle = new Set<OrganizationId>(record.memberships.map((it) => it.organization));
  for (const {placement} of world.placements) {
    const isPartOf =
      placement.mentee === record.id ||
      placement.pairings.some((it) => it.mentor === record.id) ||
      placement.instructors.includes(record.id) ||
      record.memberships.some((it) => it.role === 'manager' && it.organization === placement.facility);
    if (!isPartOf) continue;
    circle.add(placement.facility);
    if (placement.school !== undefined) circle.add(placement.school);
  }
  for (const {id, parent, kind} of world.organizations) {
    if (parent !== undefined && circle.has(id)) circle.add(parent);
    if (kind === 'partner') circle.add(id);
  }
  return hosts.filter((it) => circle.has(it.organization)).map((it) => ({issuer: it.issuer, subject: record.id}));
}
