import type {Placement} from '../domain/placement.ts';
import {emptyPlacement} from '../domain/placement-state.ts';
import {planFrom, plannedTasks} from '../domain/plan.ts';
import {rowFor} from './receive.ts';
import type {Library, Records, Saved} from './records.ts';

/**
 * Makes a placement with nothing in it yet. `unknown-*`: it names a list, a person or a place that is not there, and
 * nothing was made.
 */
export async function makePlacement(
  records: Records,
  library: Library,
  placement: Placement,
): Promise<Saved | 'unknown-list' | 'unknown-scale' | 'unknown-person' | 'unknown-organization'> {
  const list = await library.findList(placement.list);
  if (!list?.levels.includes(placement.level)) return 'unknown-list';
  if (!(await library.findScale(placement.scale))) return 'unknown-scale';
  const planned = plannedTasks(list, planFrom(list, placement.level));
  return records.write(async (writer) => {
    const people = [placement.mentee, ...placement.pairings.map((it) => it.mentor), ...placement.instructors];
    for (const id of people) if (!(await writer.findPerson(id))) return 'unknown-person';
    const places = placement.school ? [placement.facility, placement.school] : [placement.facility];
    for (const id of places) if (!(await writer.findOrganization(id))) return 'unknown-organization';
    return writer.putPlacement(placement, emptyPlacement, await rowFor(writer, placement, emptyPlacement, planned));
  });
}
