import type {Instant} from 'workplace-mentoring/domain';
import {usualLateAfter} from 'workplace-mentoring/domain';
import {WorldBuilder} from './build-world.ts';
import {Chance} from './chance.ts';
import {eager, slow, steady, type Story, type World} from './world.ts';

const siteCount = 60;
const menteesPerSite = 8;
const mentorsPerSite = 3;

const towns = (
  'Alder Creek,Amber Falls,Ashby,Barlow,Bell Harbor,Birch Bend,Blackwater,Bramble,Briar Hill,Calder,Canyon Gate,Cedar Flats,' +
  'Clearbrook,Copper Hill,Cottonwood,Crane Lake,Dalton Ferry,Deep River,Dover Plains,Eagle Pass,East Harlow,Elk Grove,' +
  'Fairmont,Falcon Ridge,Fern Valley,Flint,Fox Hollow,Garnet,Glen Arbor,Granite Bay,Grayson,Harbor Point,Hawthorn,' +
  'Hickory,High Mesa,Indigo,Iron Springs,Juniper,Kestrel,Kingsford,Lark Meadow,Linden,Long Prairie,Maple Run,Marlow,' +
  'Mesquite,Mill Crossing,North Fork,Oak Landing,Osprey,Pine Barrens,Quarry Town,Red Bluff,Ridgeway,Rock Haven,' +
  'Sage Hill,Stillwater,Sumac,Timberline,Willow Point'
).split(',');
const zones = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as const;
const firstNames = (
  'Adam,Alma,Andre,Anita,Arjun,Bianca,Boyd,Carmen,Chidi,Claire,Damon,Dara,Diego,Edith,Elena,Emil,Esther,Farid,Fiona,' +
  'Gavin,Hana,Hector,Ingrid,Isaac,Jada,Jonas,Kamal,Karen,Kiran,Lars,Lucia,Malik,Marta,Miles,Nadia,Nelson,Olga,Oscar,' +
  'Paul,Petra,Quentin,Ramona,Reed,Rita,Samir,Selma,Tariq,Tina,Ugo,Vera,Wade,Wendy,Xavier,Yara,Yusuf,Zane'
).split(',');
const lastNames = (
  'Abbott,Aguilar,Baker,Bauer,Boone,Carver,Castillo,Chen,Dawson,Diaz,Ellis,Engel,Farrell,Flores,Gibbs,Gomez,Hale,Hassan,' +
  'Hobbs,Ibarra,Jarvis,Jimenez,Kaplan,Keller,Lang,Lopez,Mack,Mbeki,Mercer,Nash,Novak,Olsen,Ortiz,Page,Patel,Pruitt,' +
  'Quiroz,Ramos,Rowe,Santos,Singh,Stroud,Tate,Tran,Ueda,Vance,Vega,Walsh,Weber,Yates,Young,Zamora'
).split(',');

/** Ironline Freight Services: a truck group with sixty sites and eight mentees at each. */
export function truckWorld(now: Instant): World {
  const world = new WorldBuilder(now);
  const chance = new Chance('ironline');
  world.organization('summit-alliance', 'partner', 'Summit Trade Alliance', 'America/Chicago');
  world.person('nora-lind', 'Nora Lind', 'Partner manager', {'summit-alliance': 'partner'});
  world.organization('ironline', 'group', 'Ironline Freight Services', 'America/Chicago', {late: usualLateAfter});
  world.person('gail-prescott', 'Gail Prescott', 'Director of technician training', {ironline: 'group-manager'});
  world.person('theo-marchetti', 'Theo Marchetti', 'Systems', {ironline: 'administrator'});
  for (let site = 0; site < siteCount; site += 1) addSite(world, chance, site);
  return world.build();
}

function addSite(world: WorldBuilder, chance: Chance, site: number): void {
  const number = String(site + 1).padStart(2, '0');
  const key = `ironline-${number}`;
  const town = towns[site] ?? `Site ${number}`;
  const name = (): string => `${chance.pick(firstNames)} ${chance.pick(lastNames)}`;
  world.organization(key, 'fleet', `Ironline ${town}`, zones[site % zones.length] ?? zones[0], {
    parent: 'ironline',
    employsAdultsOnly: true,
  });
  world.person(`${key}-manager`, name(), `Shop manager, ${town}`, {[key]: ['manager', 'qualified']});
  const mentors = Array.from({length: mentorsPerSite}, (_, index) => `${key}-mentor-${index + 1}`);
  for (const mentor of mentors)
    world.person(
      mentor,
      name(),
      `Technician, ${town}`,
      {[key]: 'mentor'},
      {
        courses: [{course: 'mentor', lessons: chance.between(6, 14), beganDaysAgo: chance.between(40, 400)}],
      },
    );
  for (let index = 0; index < menteesPerSite; index += 1) {
    const mentee = `${key}-mentee-${index + 1}`;
    const daysAgo = chance.between(5, 280);
    // The first mentor of a busy site has more than is good.
    const mentor = site % 7 === 0 ? mentors[0] : mentors[index % mentors.length];
    world.person(
      mentee,
      name(),
      `Apprentice, ${town}`,
      {[key]: 'mentee'},
      {
        courses: [{course: 'mentee', lessons: chance.between(0, 14), beganDaysAgo: Math.min(daysAgo, 60)}],
      },
    );
    world.place({
      mentee,
      facility: key,
      daysAgo,
      days: 365,
      list: 'truck-2026',
      level: index % 4 === 3 ? 'TST' : 'IMMR',
      mentors: mentor !== undefined && !chance.is(0.02) ? [{mentor}] : [],
      hours: 1_200,
      story: storyFrom(chance),
    });
  }
}

/** Lighter work than in the small worlds: what counts here is how many there are. */
function storyFrom(chance: Chance): Story {
  const {pace, ...rest} = chance.pick([steady, steady, eager, slow]);
  const story = {...rest, pace: pace * 0.3};
  if (chance.is(0.12)) return {...story, silentDays: chance.between(7, 30)};
  return chance.is(0.18) ? {...story, mentorAwayDays: chance.between(4, 14)} : story;
}
