import {join} from 'node:path';
import type {Site, Visitor} from '../../hosts/site.ts';

const group = 'Ironline Freight Services';
const first = {
  id: 'ironline-01-mentee-1.ironline-01',
  mentee: 'A mentee at Alder Creek',
  facility: 'Ironline Alder Creek',
};

const gail: Visitor = {
  id: 'gail-prescott',
  name: 'Gail Prescott',
  role: 'group-manager',
  roleName: 'group manager',
  title: 'Director of technician training',
  company: group,
  placements: [first],
  guide: {
    lead: 'Sixty truck shops, 480 mentees. Their records come in while you read this.',
    steps: [
      'See what is late in the whole group, then sort, filter and search.',
      'Open a mentee and come back: the address remembers where you were.',
      'Go to Elements: every piece in this portal’s colours. Switch theme and language at the top.',
    ],
    windows: [{label: 'An apprentice at Alder Creek', place: 'partner', visitor: 'ironline-01-mentee-1'}],
  },
};

const apprentice: Visitor = {
  id: 'ironline-01-mentee-1',
  name: 'Apprentice at Alder Creek',
  role: 'mentee',
  roleName: 'mentee',
  title: 'Truck technician in training',
  company: group,
  placements: [first],
  guide: {
    lead: 'You are on the way to your certificate. Here is what to try in a minute.',
    steps: [
      'Read how far you are, and what comes next in your course.',
      'Log a job and ask for an evaluation.',
      'Go to Elements and switch theme and language at the top.',
    ],
    windows: [{label: 'Gail, director of training', place: 'partner', visitor: 'gail-prescott'}],
  },
};

export const partner: Site = {
  place: 'partner',
  name: 'Summit Trade Alliance',
  pages: join(import.meta.dirname, 'pages'),
  visitors: [gail, apprentice],
  figuresAs: gail.id,
  // The portal bundles the elements from npm, and with them lit under its own name.
  trustedTypes: ['lit-html'],
};
