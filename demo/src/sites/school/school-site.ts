import {join} from 'node:path';
import type {Site, Visitor} from '../../hosts/site.ts';

const company = 'Westfield Career Center';

const tyler: Visitor = {
  id: 'tyler-nguyen',
  name: 'Tyler Nguyen',
  role: 'mentee',
  roleName: 'student',
  title: 'Automotive program, first year',
  company,
  placements: [{id: 'tyler-nguyen.cedar-ridge', mentee: 'Tyler Nguyen', facility: 'Cedar Ridge Automotive'}],
  guide: {
    lead: 'You are 17, three weeks into your placement at a dealer. Here is what to try in a minute.',
    steps: [
      'Log a job: take a task from the list, say how often you did it and how long it took.',
      'Ask for an evaluation of it. It is hatched now: it waits for your mentor.',
      'Open a second window as Luis, who mentors you at the dealer. Rate and sign it there, and watch this page.',
    ],
    windows: [
      {label: 'Luis, mentor at the dealer', place: 'dealer', visitor: 'luis-herrera'},
      {label: 'Rosa, your instructor', place: 'school', visitor: 'rosa-delgado'},
    ],
  },
};

const rosa: Visitor = {
  id: 'rosa-delgado',
  name: 'Rosa Delgado',
  role: 'instructor',
  roleName: 'instructor',
  title: 'Automotive program, instructor',
  company,
  placements: [],
  guide: {
    lead: 'Your students work in several shops. Here is what to try in a minute.',
    steps: [
      'See what is late first: who has been silent, whose evaluations wait, which agreement is unsigned.',
      'Sort by what waits longest, search for a name, then send the address of this page to a colleague.',
      'Open Tyler. In a second window be Tyler himself and log a job: it arrives here by itself.',
    ],
    windows: [
      {label: 'Tyler, your student', place: 'school', visitor: 'tyler-nguyen'},
      {label: 'Dana, manager at the dealer', place: 'dealer', visitor: 'dana-whitfield'},
    ],
  },
};

const lena: Visitor = {
  id: 'lena-fischer',
  name: 'Lena Fischer',
  role: 'mentee',
  roleName: 'student',
  title: 'Automotive program, second year',
  company,
  placements: [{id: 'lena-fischer.brookside-auto', mentee: 'Lena Fischer', facility: 'Brookside Auto Care'}],
  guide: {
    lead: 'You are three months into your placement, and your mentor has been away for some days.',
    steps: [
      'Filter by what waits for your mentor: five days is long, and the page says so.',
      'Read what was said about a signed task: who, when, at which level.',
      'Look at your courses and go on with the next lesson.',
    ],
    windows: [{label: 'Rosa, your instructor', place: 'school', visitor: 'rosa-delgado'}],
  },
};

export const school: Site = {
  place: 'school',
  name: company,
  pages: join(import.meta.dirname, 'pages'),
  visitors: [tyler, lena, rosa],
  figuresAs: rosa.id,
  trustedTypes: [],
};
