import type {Instant} from 'workplace-mentoring/domain';
import {usualLateAfter} from 'workplace-mentoring/domain';
import {mentorCoursePolicy, WorldBuilder} from './build-world.ts';
import {eager, slow, steady, type World} from './world.ts';

const zone = 'America/Chicago';
const passed = [{course: 'mentor', lessons: 99, beganDaysAgo: 200}];

/** Cedar Ridge Automotive: a dealer with four mentees, one of them a student of Westfield. */
export function dealerWorld(now: Instant): World {
  const world = new WorldBuilder(now);
  addWestfield(world);
  addCedarRidge(world);
  return world.build();
}

/** The school itself, without its other students: the dealer trains one of them. */
export function addWestfield(world: WorldBuilder): void {
  world.organization('summit-alliance', 'partner', 'Summit Trade Alliance', zone);
  world.organization('westfield', 'school', 'Westfield Career Center', zone);
  world.person('helen-brandt', 'Helen Brandt', 'Programme office', {westfield: 'administrator'});
  world.person('rosa-delgado', 'Rosa Delgado', 'Automotive instructor', {westfield: 'instructor'}, {language: 'es'});
  world.person('ken-abara', 'Ken Abara', 'Collision and diesel instructor', {westfield: 'instructor'});
  world.person('nora-lind', 'Nora Lind', 'Partner manager', {'summit-alliance': 'partner'});
}

export function addCedarRidge(world: WorldBuilder): void {
  world.organization('cedar-ridge', 'dealership', 'Cedar Ridge Automotive', zone, {
    policy: mentorCoursePolicy,
    late: {...usualLateAfter, menteesPerMentor: 2},
  });
  const here = (role: 'mentor' | 'mentee') => ({'cedar-ridge': role});
  world.person(
    'dana-whitfield',
    'Dana Whitfield',
    'Service manager',
    {'cedar-ridge': ['manager', 'qualified']},
    {courses: [{course: 'manager', lessons: 9, beganDaysAgo: 60}]},
  );
  world.person('pat-okafor', 'Pat Okafor', 'Office', {'cedar-ridge': 'administrator'});
  world.person('luis-herrera', 'Luis Herrera', 'Shop foreman', here('mentor'), {courses: passed, language: 'es'});
  world.person('priya-nair', 'Priya Nair', 'Diagnostic technician', here('mentor'), {courses: passed});
  world.person('sam-kowalski', 'Sam Kowalski', 'Technician, new as a mentor', here('mentor'), {
    courses: [{course: 'mentor', lessons: 9, beganDaysAgo: 12}],
  });
  const began = (lessons: number) => ({courses: [{course: 'mentee', lessons, beganDaysAgo: 40}]});
  world.person('mia-torres', 'Mia Torres', 'Apprentice, third month', here('mentee'), began(14));
  world.person('jordan-blake', 'Jordan Blake', 'Apprentice, fifth month', here('mentee'), began(6));
  world.person('aisha-karim', 'Aisha Karim', 'Apprentice, third month', here('mentee'), began(11));
  world.person(
    'tyler-nguyen',
    'Tyler Nguyen',
    'Student at Westfield, 17',
    {...here('mentee'), westfield: 'mentee'},
    {ageBand: '17', courses: [{course: 'mentee', lessons: 3, beganDaysAgo: 10}]},
  );

  const list = {facility: 'cedar-ridge', list: 'automobile-2026', level: 'MLR', days: 365};
  const [luis, priya] = [{mentor: 'luis-herrera'}, {mentor: 'priya-nair'}] as const;
  world.place({
    ...list,
    mentee: 'mia-torres',
    daysAgo: 74,
    mentors: [luis, {mentor: 'sam-kowalski', kind: 'backup'}],
    hours: 900,
    story: {...steady, mentorAwayDays: 6},
  });
  world.place({
    ...list,
    mentee: 'jordan-blake',
    daysAgo: 131,
    mentors: [priya],
    hours: 900,
    story: {...slow, silentDays: 12},
  });
  world.place({...list, mentee: 'aisha-karim', daysAgo: 86, mentors: [luis], hours: 900, story: eager});
  world.place({
    ...list,
    mentee: 'tyler-nguyen',
    school: 'westfield',
    daysAgo: 17,
    days: 180,
    mentors: [luis, {mentor: 'sam-kowalski', kind: 'backup'}],
    instructors: ['rosa-delgado'],
    agreement: 'needed',
    hours: 240,
    story: steady,
  });
}
