import {dayIn, type Instant} from '../../domain/calendar.ts';
import {id, type ListId, type OrganizationId, type PersonId, type PlacementId, type ScaleId} from '../../domain/ids.ts';
import {makePlacement} from '../../records/make-placement.ts';
import type {Library, Records} from '../../records/records.ts';

/**
 * Makes whoever is new on this device a mentee with the automobile starter list, at a workshop that stands for the
 * device. Somebody whom the host has entered before is left as they are.
 */
export async function welcome(records: Records, library: Library, person: PersonId, now: Instant): Promise<void> {
  const known = await records.read((reader) => reader.findPerson(person));
  if (known) return;
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const workshop = id<OrganizationId>('this-device');
  await records.write(async (writer) => {
    await writer.putOrganization({id: workshop, kind: 'independent', name: 'This device', timeZone});
    await writer.putPerson({
      id: person,
      name: person,
      ageBand: 'unknown',
      memberships: [{organization: workshop, role: 'mentee'}],
    });
  });
  await makePlacement(records, library, {
    id: id<PlacementId>(`own-${person}`),
    mentee: person,
    facility: workshop,
    status: 'active',
    from: dayIn(timeZone, now),
    timeZone,
    list: id<ListId>('automobile-2026'),
    scale: id<ScaleId>('shop-0-4'),
    level: 'MLR',
    pairings: [],
    instructors: [],
    instructorMode: 'none',
    creditBearing: false,
    agreement: 'none',
  });
}
