import {dayAfter, dayIn, type Instant} from '../../domain/calendar.ts';
import {id, type ListId, type OrganizationId, type PersonId, type PlacementId, type ScaleId} from '../../domain/ids.ts';
import type {Membership} from '../../domain/actor.ts';
import type {AgeBand, Placement} from '../../domain/placement.ts';
import {makePlacement} from '../../records/make-placement.ts';
import type {Library, Records} from '../../records/records.ts';
import {readLessons, tellStory, type Story} from './demo-story.ts';

const dealer = id<OrganizationId>('harbor-street');
const timeZone = 'America/Chicago';

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Membership['role'];
  readonly ageBand?: AgeBand;
}

/** Nobody here exists. */
const people: readonly DemoPerson[] = [
  {id: 'lee', name: 'Lee Hartmann', role: 'manager'},
  {id: 'chris', name: 'Chris Adeyemi', role: 'mentor'},
  {id: 'pat', name: 'Pat Novak', role: 'mentor'},
  {id: 'riley', name: 'Riley Okafor', role: 'mentee', ageBand: '18+'},
  {id: 'sam', name: 'Sam Lindqvist', role: 'mentee', ageBand: '17'},
  {id: 'jo', name: 'Jo Marín', role: 'mentee', ageBand: '18+'},
  {id: 'dana', name: 'Dana Petrov', role: 'mentee', ageBand: 'unknown'},
];

interface DemoPlacement {
  readonly mentee: string;
  readonly mentors: readonly string[];
  readonly weeks: number;
  readonly agreement: Placement['agreement'];
  readonly story: Omit<Story, 'placement' | 'mentee' | 'mentor'>;
}

const placements: readonly DemoPlacement[] = [
  {
    mentee: 'riley',
    mentors: ['chris', 'pat'],
    weeks: 9,
    agreement: 'signed',
    story: {
      signed: [
        'SAF-01',
        'SAF-04',
        'SAF-08',
        'TLS-01',
        'TLS-03',
        'REC-01',
        'RET-01',
        'ENG-01',
        'ENG-02',
        'BRK-01',
        'ELE-07',
      ],
      reopened: ['WRK-03'],
      returned: ['BRK-04'],
      waiting: ['BRK-07', 'SUS-01', 'TLS-06'],
      rated: ['ENG-03'],
      practising: ['BRK-03', 'WRK-04', 'ELE-01'],
      lastDaysAgo: 1,
    },
  },
  {
    mentee: 'sam',
    mentors: ['chris'],
    weeks: 5,
    agreement: 'signed',
    story: {
      signed: ['SAF-01', 'SAF-02', 'SAF-12', 'TLS-01', 'REC-01'],
      reopened: [],
      returned: ['ENG-04'],
      waiting: ['RET-01', 'ENG-02'],
      rated: [],
      practising: ['TLS-03', 'BRK-01'],
      lastDaysAgo: 5,
    },
  },
  {
    mentee: 'jo',
    mentors: ['pat'],
    weeks: 12,
    agreement: 'signed',
    story: {
      signed: [
        'SAF-01',
        'SAF-03',
        'SAF-07',
        'TLS-07',
        'REC-02',
        'WRK-01',
        'WRK-02',
        'ELE-01',
        'ELE-02',
        'ELE-08',
        'HVAC-01',
      ],
      reopened: [],
      returned: [],
      waiting: [],
      rated: ['PRF-01'],
      practising: ['ELE-03', 'PRF-02'],
      lastDaysAgo: 11,
    },
  },
  {
    mentee: 'dana',
    mentors: ['pat'],
    weeks: 1,
    agreement: 'needed',
    story: {
      signed: [],
      reopened: [],
      returned: [],
      waiting: ['SAF-01'],
      rated: [],
      practising: ['TLS-01'],
      lastDaysAgo: 2,
    },
  },
];

/**
 * A small dealer with four mentees, for `api="local:demo"`. Everything that happened is received as entries, by the same
 * rules as what a visitor does next, so every task has its history.
 */
export async function demoWorld(records: Records, library: Library, now: Instant): Promise<void> {
  await records.write(async (writer) => {
    await writer.putOrganization({
      id: dealer,
      kind: 'dealership',
      name: 'Harbor Street Motors (invented)',
      timeZone,
    });
    for (const {id: name, role, ageBand = '18+', ...rest} of people)
      await writer.putPerson({
        ...rest,
        id: id<PersonId>(name),
        ageBand,
        memberships: [{organization: dealer, role}],
      });
  });
  const list = await library.findList(id<ListId>('automobile-2026'));
  if (!list) throw new RangeError('The demo needs the automobile list');
  const today = dayIn(timeZone, now);
  for (const {mentee, mentors, weeks, agreement, story} of placements) {
    const from = dayAfter(today, -7 * weeks);
    const placement = id<PlacementId>(`demo-${mentee}`);
    await makePlacement(records, library, {
      id: placement,
      mentee: id<PersonId>(mentee),
      facility: dealer,
      status: 'active',
      from,
      timeZone,
      list: list.id,
      scale: id<ScaleId>('shop-0-4'),
      level: 'MLR',
      pairings: mentors.map((mentor, index) => ({
        mentor: id<PersonId>(mentor),
        kind: index === 0 ? 'primary' : 'backup',
        from,
      })),
      instructors: [],
      instructorMode: 'none',
      creditBearing: false,
      agreement,
      minutesTarget: 60 * 320,
    });
    const told = {...story, placement, mentee: id<PersonId>(mentee), mentor: id<PersonId>(mentors[0] ?? '')};
    await tellStory(records, library, list, told, {from, now});
  }
  await readLessons(records, library, id<PersonId>('riley'), 'mentee', 5, now);
  await readLessons(records, library, id<PersonId>('chris'), 'mentor', 100, now);
  await readLessons(records, library, id<PersonId>('lee'), 'manager', 2, now);
}
