import type {Instant} from '../domain/calendar.ts';
import {dueList, type DueItem} from '../domain/due-list.ts';
import type {OrganizationId, PersonId} from '../domain/ids.ts';
import {queryRows, type OverviewQuery} from '../domain/overview-query.ts';
import {readRow, usualLateAfter, type LateAfter, type OverviewRow, type SummaryRow} from '../domain/overview-row.ts';
import type {Records, RecordsReader} from './records.ts';

export interface PageOfRows {
  readonly rows: readonly OverviewRow[];
  readonly total: number;
  /** Where the next page begins; `undefined` on the last one. */
  readonly next?: number;
}

/** One page of the mentees in reach; `undefined` where this person oversees nobody there. */
export async function readOverview(
  records: Records,
  person: PersonId,
  organization: OrganizationId | undefined,
  query: OverviewQuery,
  page: {readonly start: number; readonly limit: number},
  language: string,
  now: Instant,
): Promise<PageOfRows | undefined> {
  const reach = await records.read((reader) => reachOf(reader, person, organization));
  if (!reach) return undefined;
  const rows = queryRows(
    reach.rows.map((row) => readRow(row, now, reach.late)),
    query,
    language,
  );
  const end = page.start + page.limit;
  return {rows: rows.slice(page.start, end), total: rows.length, ...(end < rows.length && {next: end})};
}

/** What is late or comes up among the mentees in reach. */
export async function readDue(
  records: Records,
  person: PersonId,
  organization: OrganizationId | undefined,
  now: Instant,
): Promise<{readonly items: readonly DueItem[]; readonly late: LateAfter} | undefined> {
  const reach = await records.read((reader) => reachOf(reader, person, organization));
  if (!reach) return undefined;
  const rows = reach.rows.map((row) => readRow(row, now, reach.late));
  return {items: dueList(rows, reach.late), late: reach.late};
}

interface Reach {
  readonly rows: readonly SummaryRow[];
  readonly late: LateAfter;
}

/** A manager reaches the own facility, a group manager everything below, an instructor the own students. */
async function reachOf(
  reader: RecordsReader,
  person: PersonId,
  organization: OrganizationId | undefined,
): Promise<Reach | undefined> {
  const memberships = (await reader.findPerson(person))?.memberships ?? [];
  const managed = new Set<OrganizationId>();
  for (const {role, organization: of} of memberships) {
    if (role === 'manager') managed.add(of);
    if (role === 'group-manager') for (const within of await reader.organizationsWithin(of)) managed.add(within);
  }
  const isInstructor = memberships.some((it) => it.role === 'instructor');
  if (managed.size === 0 && !isInstructor) return undefined;
  const asked = organization && (await reader.organizationsWithin(organization));
  const facilities = asked ? asked.filter((it) => managed.has(it)) : [...managed];
  const taught = isInstructor ? await studentsOf(reader, person, organization) : [];
  if (asked && facilities.length === 0 && taught.length === 0 && !isMemberOf(memberships, organization))
    return undefined;
  const rows = new Map((await reader.rowsAt(facilities)).map((row) => [row.placement, row]));
  for (const row of taught) rows.set(row.placement, row);
  const own = organization ?? memberships[0]?.organization;
  const late = own && (await reader.findOrganization(own))?.late;
  return {rows: [...rows.values()], late: late ?? usualLateAfter};
}

async function studentsOf(
  reader: RecordsReader,
  person: PersonId,
  organization: OrganizationId | undefined,
): Promise<readonly SummaryRow[]> {
  const stored = await reader.placementsOf(person);
  return stored
    .filter(({placement}) => placement.instructors.includes(person) && placement.instructorMode !== 'none')
    .filter(
      ({placement}) =>
        organization === undefined || placement.school === organization || placement.facility === organization,
    )
    .map((it) => it.row);
}

function isMemberOf(
  memberships: readonly {readonly organization: OrganizationId}[],
  organization: OrganizationId | undefined,
): boolean {
  return memberships.some((it) => it.organization === organization);
}
