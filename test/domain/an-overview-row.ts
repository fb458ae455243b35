import {id} from '../../src/domain/ids.ts';
import type {OrganizationId, PersonId, PlacementId} from '../../src/domain/ids.ts';
import type {OverviewRow} from '../../src/domain/overview-row.ts';

/** A mentee's line on which nothing is late, called by the mentee's name. */
export function anOverviewRow(name: string, own: Partial<OverviewRow> = {}): OverviewRow {
  return {
    placement: id<PlacementId>(`placement-${name}`),
    mentee: {id: id<PersonId>(name), name},
    mentors: [{id: id<PersonId>('luis'), name: 'Luis'}],
    facility: {id: id<OrganizationId>('shop'), name: 'Cedar Ridge Automotive'},
    status: 'active',
    from: '2026-01-05',
    timeZone: 'America/Chicago',
    agreement: 'none',
    required: 100,
    signed: 10,
    waiting: 0,
    minutes: 600,
    areas: [],
    week: 10,
    percent: 10,
    silentDays: 0,
    flags: [],
    ...own,
  };
}
