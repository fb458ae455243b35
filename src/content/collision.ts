import {driverAssistance} from './collision/driver-assistance.ts';
import {mechanicalElectrical} from './collision/mechanical-electrical.ts';
import {nonStructural} from './collision/non-structural.ts';
import {refinish} from './collision/refinish.ts';
import {structural} from './collision/structural.ts';
import {welding} from './collision/welding.ts';
import {foundation} from './foundation.ts';
import {coverageOf, starterList} from './starter-list.ts';

export const collision = starterList({
  id: 'collision-2026',
  family: 'collision',
  title: {
    en: 'Starter list: collision repair and refinish, arranged in the areas used by US programs',
    es: 'Lista inicial: reparación de colisión y pintura, ordenada en las áreas que usan los programas de EE. UU.',
  },
  levels: ['Fundamentals', 'Full'],
  // Body shops do not number: they ask whether one person has to do it alone (I) or a team may (G).
  priorities: ['HP-I', 'HP-G'],
  priorityOf: ({extras}) => (extras.mode === 'group' ? 'HP-G' : 'HP-I'),
  coverage: [
    // Ours for the shorter level; the longer one has the shares of the older published standard, area by area.
    ...coverageOf('Fundamentals', 'list', {'HP-I': 90, 'HP-G': 90}),
    ...coverageOf('Full', 'area', {'HP-I': 95, 'HP-G': 90}),
  ],
  areas: [...foundation, structural, nonStructural, welding, mechanicalElectrical, refinish, driverAssistance],
});
