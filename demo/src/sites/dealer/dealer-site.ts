import {join} from 'node:path';
import type {Site, Visitor, VisitorPlacement} from '../../hosts/site.ts';

const company = 'Cedar Ridge Automotive';

const at = (id: string, mentee: string): VisitorPlacement => ({id: `${id}.cedar-ridge`, mentee, facility: company});
const mia = at('mia-torres', 'Mia Torres');
const aisha = at('aisha-karim', 'Aisha Karim');
const jordan = at('jordan-blake', 'Jordan Blake');
const tyler = at('tyler-nguyen', 'Tyler Nguyen');

const dana: Visitor = {
  id: 'dana-whitfield',
  name: 'Dana Whitfield',
  role: 'manager',
  roleName: 'service manager',
  title: 'Service department, four mentees',
  company,
  placements: [mia, jordan, aisha, tyler],
  guide: {
    lead: 'Five minutes on a Monday morning. Here is what to try in one.',
    steps: [
      'What is late stands first: evaluations that wait, a mentee who is silent, an agreement nobody has signed.',
      'Open a mentee, then come back. Sort by what waits longest: the address remembers it.',
      'Open a second window as Luis and sign something there. The line changes here by itself.',
    ],
    windows: [
      {label: 'Luis, mentor', place: 'dealer', visitor: 'luis-herrera'},
      {label: 'Mia, mentee', place: 'dealer', visitor: 'mia-torres'},
    ],
  },
};

const luis: Visitor = {
  id: 'luis-herrera',
  name: 'Luis Herrera',
  role: 'mentor',
  roleName: 'mentor',
  title: 'Shop foreman, three mentees',
  company,
  placements: [mia, aisha, tyler],
  guide: {
    lead: 'A flat-rate technician has fifteen seconds for this, not fifteen minutes.',
    steps: [
      'Filter by what waits for you.',
      'Rate what you saw: tap the level, then Rate & sign. Three taps.',
      'Open a second window as Mia, your mentee. Submit a task there, and it comes up here by itself.',
    ],
    windows: [
      {label: 'Mia, mentee', place: 'dealer', visitor: 'mia-torres'},
      {label: 'Tyler, at the school', place: 'school', visitor: 'tyler-nguyen'},
    ],
  },
};

const miaTorres: Visitor = {
  id: 'mia-torres',
  name: 'Mia Torres',
  role: 'mentee',
  roleName: 'mentee',
  title: 'Apprentice, third month, mentor Luis Herrera',
  company,
  placements: [mia],
  guide: {
    lead: 'Gloves off for seconds only. Here is what to try in a minute.',
    steps: [
      'Log a job you did today, then ask for an evaluation.',
      'Turn the network off in your browser and log another one: the page opens and keeps it. Turn it on again.',
      'Open a second window as Luis, your mentor. Rate and sign there, and watch the mark here.',
    ],
    windows: [
      {label: 'Luis, mentor', place: 'dealer', visitor: 'luis-herrera'},
      {label: 'Dana, service manager', place: 'dealer', visitor: 'dana-whitfield'},
    ],
  },
};

const tylerNguyen: Visitor = {
  id: 'tyler-nguyen',
  name: 'Tyler Nguyen',
  role: 'mentee',
  roleName: 'student on placement',
  title: 'Student of Westfield Career Center, third week',
  company,
  placements: [tyler],
  guide: {
    lead: 'You are 17, so some tasks are locked, and each says why.',
    steps: [
      'Find a locked task and read what would unlock it.',
      'Log a job and ask for an evaluation.',
      'Your school sees the same record on a page of its own: open it as Rosa, your instructor.',
    ],
    windows: [
      {label: 'Rosa, instructor at the school', place: 'school', visitor: 'rosa-delgado'},
      {label: 'Luis, mentor', place: 'dealer', visitor: 'luis-herrera'},
    ],
  },
};

export const dealer: Site = {
  place: 'dealer',
  name: company,
  pages: join(import.meta.dirname, 'pages'),
  visitors: [dana, luis, miaTorres, tylerNguyen],
  figuresAs: dana.id,
  trustedTypes: ['cedar-ridge-worker'],
};
