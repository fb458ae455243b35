import {id} from '../../src/domain/ids.ts';
import type {CourseId, LessonId, OrganizationId, PersonId} from '../../src/domain/ids.ts';
import type {Course} from '../../src/domain/course.ts';
import type {PlacementEntryBody, PlacementEntry} from '../../src/domain/entry.ts';
import type {Placement} from '../../src/domain/placement.ts';
import {MemoryRecords} from '../../src/records/memory-records.ts';
import {makePlacement} from '../../src/records/make-placement.ts';
import {receiveEntry, type Received} from '../../src/records/receive.ts';
import type {Library, OrganizationRecord, PersonRecord, Records} from '../../src/records/records.ts';
import {aList, aScale, aTask} from '../domain/a-list.ts';
import {aPlacement, group, now, people, school, shop} from '../domain/a-placement.ts';
import {anEntry, type Head} from '../domain/an-entry.ts';

export const course: Course = {
  id: id<CourseId>('mentor'),
  role: 'mentor',
  title: 'Mentor',
  summary: 'How to mentor',
  modules: [
    {
      title: 'Start',
      lessons: [
        {id: id<LessonId>('first'), title: 'First', minutes: 5, points: ['One']},
        {id: id<LessonId>('second'), title: 'Second', minutes: 5, points: ['Two']},
      ],
    },
  ],
};

/** One list, one scale, one course. */
export const library: Library = {
  findList: (list) => Promise.resolve(list === id('list-1') ? aList([aTask(), aTask('BRK-02')]) : undefined),
  findScale: (scale) => Promise.resolve(scale === id('scale-1') ? aScale() : undefined),
  jobTemplatesFor: () => Promise.resolve([]),
  courses: () => Promise.resolve([course]),
};

/** The same, and the first task has to be shown and signed again each year. */
export const yearlyLibrary: Library = {
  ...library,
  findList: (list) =>
    Promise.resolve(list === id('list-1') ? aList([aTask('BRK-01', {validDays: 365}), aTask('BRK-02')]) : undefined),
};

const organizations: readonly OrganizationRecord[] = [
  {id: group, kind: 'group', name: 'The Group', timeZone: 'America/Chicago'},
  {id: shop, kind: 'dealership', name: 'The Shop', parent: group, timeZone: 'America/Chicago'},
  {id: school, kind: 'school', name: 'The School', timeZone: 'America/Chicago'},
  {id: id<OrganizationId>('elsewhere'), kind: 'dealership', name: 'Elsewhere', timeZone: 'America/Chicago'},
];

/** A shop with everybody in it, kept in the records given. */
export class Shop {
  readonly records: Records;
  readonly library: Library;
  now = now;

  private constructor(records: Records, shelf: Library) {
    this.records = records;
    this.library = shelf;
  }

  static async open(
    placement: Partial<Placement> = {},
    records: Records = new MemoryRecords(),
    shelf: Library = library,
  ): Promise<Shop> {
    await records.write(async (writer) => {
      for (const organization of organizations) await writer.putOrganization(organization);
      for (const person of staff) await writer.putPerson(person);
    });
    await makePlacement(records, shelf, aPlacement(placement));
    return new Shop(records, shelf);
  }

  send(person: PersonId, body: PlacementEntryBody, head: Head = {}): Promise<Received> {
    return this.resend(person, anEntry(body, {at: this.now, ...head}));
  }

  resend(person: PersonId, entry: PlacementEntry): Promise<Received> {
    return receiveEntry(this.records, this.library, entry, person, this.now);
  }
}

const person = (who: PersonId, name: string, memberships: PersonRecord['memberships'] = []): PersonRecord => ({
  id: who,
  name,
  ageBand: '18+',
  memberships,
});

const staff: readonly PersonRecord[] = [
  person(people.mentee, 'Dani', [{organization: shop, role: 'mentee'}]),
  person(people.mentor, 'Luis', [{organization: shop, role: 'mentor'}]),
  person(people.backup, 'Bea', [{organization: shop, role: 'mentor'}]),
  person(people.visitor, 'Vito'),
  person(people.manager, 'Priya', [{organization: shop, role: 'manager'}]),
  person(people.instructor, 'Okafor', [{organization: school, role: 'instructor'}]),
  person(people.groupManager, 'Gail', [{organization: group, role: 'group-manager'}]),
  person(people.stranger, 'Sam', [{organization: id<OrganizationId>('elsewhere'), role: 'manager'}]),
];
