import type {OrganizationId, PersonId} from '../domain/ids.ts';
import type {NameOf} from '../domain/overview-row.ts';
import type {Placement} from '../domain/placement.ts';
import type {PlacementState} from '../domain/placement-state.ts';
import type {RecordsReader} from './records.ts';

/** Names of everybody and every place a placement names. */
export async function namesFor(reader: RecordsReader, placement: Placement): Promise<NameOf> {
  const names = new Map<PersonId | OrganizationId, string>();
  for (const id of peopleOf(placement)) {
    const person = await reader.findPerson(id);
    if (person) names.set(id, person.name);
  }
  for (const id of [placement.facility, placement.school]) {
    const organization = id && (await reader.findOrganization(id));
    if (organization) names.set(organization.id, organization.name);
  }
  return (id) => names.get(id) ?? id;
}

function peopleOf(placement: Placement): ReadonlySet<PersonId> {
  return new Set([placement.mentee, ...placement.pairings.map((it) => it.mentor), ...placement.instructors]);
}

/** Everybody whose name the placement or its history shows. */
export async function peopleIn(reader: RecordsReader, placement: Placement, state: PlacementState) {
  const ids = new Set(peopleOf(placement));
  for (const task of Object.values(state.tasks)) {
    for (const rating of task.ratings) ids.add(rating.by);
    for (const mark of [task.signOff, task.returned, task.reopened, task.notDoneHere]) if (mark) ids.add(mark.by);
  }
  const people: {id: PersonId; name: string}[] = [];
  for (const id of ids) {
    const person = await reader.findPerson(id);
    if (person) people.push({id, name: person.name});
  }
  return people;
}
