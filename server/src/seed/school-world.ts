import type {Instant} from 'workplace-mentoring/domain';
import {WorldBuilder} from './build-world.ts';
import {addCedarRidge, addWestfield} from './dealer-world.ts';
import {eager, slow, steady, type Story, type World} from './world.ts';

const zone = 'America/Chicago';

/** Westfield Career Center: eighteen students in six shops, Cedar Ridge one of them. */
export function schoolWorld(now: Instant): World {
  const world = new WorldBuilder(now);
  addWestfield(world);
  addCedarRidge(world);
  for (const shop of shops) addShop(world, shop);
  return world.build();
}

interface Shop {
  readonly key: string;
  readonly kind: 'independent' | 'dealership' | 'collision' | 'fleet';
  readonly name: string;
  readonly manager: readonly [string, string];
  readonly mentors: readonly (readonly [string, string])[];
  readonly list: readonly [string, string];
  readonly instructor: string;
  readonly students: readonly Student[];
}

interface Student {
  readonly key: string;
  readonly name: string;
  readonly age: '16' | '17' | '18+';
  readonly daysAgo: number;
  readonly story: Story;
  readonly agreement?: 'needed';
  readonly hasNoMentor?: true;
}

const auto = ['automobile-2026', 'MLR'] as const;
const student = (
  key: string,
  name: string,
  age: Student['age'],
  daysAgo: number,
  story: Story,
  more: Pick<Student, 'agreement' | 'hasNoMentor'> = {},
): Student => ({key, name, age, daysAgo, story, ...more});

const shops: readonly Shop[] = [
  {
    key: 'brookside-auto',
    kind: 'independent',
    name: 'Brookside Auto Care',
    manager: ['frank-molnar', 'Frank Molnar'],
    mentors: [
      ['gina-petrov', 'Gina Petrov'],
      ['omar-haddad', 'Omar Haddad'],
    ],
    list: auto,
    instructor: 'rosa-delgado',
    students: [
      student('caleb-stone', 'Caleb Stone', '18+', 92, steady),
      student('lena-fischer', 'Lena Fischer', '17', 92, {...eager, mentorAwayDays: 5}),
      student('marcus-webb', 'Marcus Webb', '17', 64, {...steady, silentDays: 9}),
      student('sofia-reyes', 'Sofía Reyes', '16', 28, steady),
    ],
  },
  {
    key: 'hillcrest-motors',
    kind: 'dealership',
    name: 'Hillcrest Motors',
    manager: ['carla-jensen', 'Carla Jensen'],
    mentors: [['dwight-lowe', 'Dwight Lowe']],
    list: auto,
    instructor: 'rosa-delgado',
    students: [
      student('ethan-cole', 'Ethan Cole', '18+', 88, eager),
      student('yuna-park', 'Yuna Park', '17', 88, steady),
      student('ivan-sokol', 'Ivan Sokol', '17', 59, {...slow, mentorAwayDays: 11}),
      student('grace-obi', 'Grace Obi', '17', 24, steady, {agreement: 'needed'}),
    ],
  },
  {
    key: 'prairie-street',
    kind: 'independent',
    name: 'Prairie Street Garage',
    manager: ['walt-hansen', 'Walt Hansen'],
    mentors: [['ines-moreau', 'Ines Moreau']],
    list: auto,
    instructor: 'rosa-delgado',
    students: [
      student('noah-briggs', 'Noah Briggs', '18+', 120, {...steady, silentDays: 16}),
      student('amara-diallo', 'Amara Diallo', '17', 31, eager),
      student('leo-marsh', 'Leo Marsh', '16', 6, slow, {hasNoMentor: true}),
    ],
  },
  {
    key: 'lakeview-collision',
    kind: 'collision',
    name: 'Lakeview Collision',
    manager: ['bea-novak', 'Bea Novak'],
    mentors: [['hugo-salas', 'Hugo Salas']],
    list: ['collision-2026', 'Fundamentals'],
    instructor: 'ken-abara',
    students: [
      student('ruby-chan', 'Ruby Chan', '18+', 71, steady),
      student('elias-berg', 'Elias Berg', '17', 71, {...steady, mentorAwayDays: 4}),
      student('zoe-martin', 'Zoe Martin', '17', 40, eager),
    ],
  },
  {
    key: 'tri-county-fleet',
    kind: 'fleet',
    name: 'Tri-County Fleet',
    manager: ['ron-castle', 'Ron Castle'],
    mentors: [['tess-quinn', 'Tess Quinn']],
    list: ['truck-2026', 'IMMR'],
    instructor: 'ken-abara',
    students: [
      student('dylan-frost', 'Dylan Frost', '18+', 97, eager),
      student('paola-rios', 'Paola Ríos', '18+', 97, steady),
      student('kofi-mensah', 'Kofi Mensah', '17', 27, {...slow, silentDays: 8}),
    ],
  },
];

function addShop(world: WorldBuilder, shop: Shop): void {
  const {key, kind, name, manager, mentors, list, instructor, students} = shop;
  world.organization(key, kind, name, zone);
  world.person(manager[0], manager[1], `Manager, ${name}`, {[key]: ['manager', 'qualified']});
  for (const [mentor, called] of mentors)
    world.person(
      mentor,
      called,
      `Technician, ${name}`,
      {[key]: 'mentor'},
      {
        courses: [{course: 'mentor', lessons: 14, beganDaysAgo: 150}],
      },
    );
  students.forEach((it, index) => {
    const mentor = mentors[index % mentors.length];
    world.person(
      it.key,
      it.name,
      'Student, automotive program',
      {westfield: 'mentee', [key]: 'mentee'},
      {ageBand: it.age, courses: [{course: 'mentee', lessons: 3 + index * 4, beganDaysAgo: Math.min(it.daysAgo, 30)}]},
    );
    world.place({
      mentee: it.key,
      facility: key,
      school: 'westfield',
      daysAgo: it.daysAgo,
      days: 270,
      list: list[0],
      level: list[1],
      mentors: mentor && !it.hasNoMentor ? [{mentor: mentor[0]}] : [],
      instructors: [instructor],
      hours: 240,
      ...(it.agreement && {agreement: it.agreement}),
      story: it.story,
    });
  });
}
