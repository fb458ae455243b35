import {automatic} from './automobile/automatic.ts';
import {brakes} from './automobile/brakes.ts';
import {climate} from './automobile/climate.ts';
import {electrical} from './automobile/electrical.ts';
import {engine} from './automobile/engine.ts';
import {manual} from './automobile/manual.ts';
import {performance} from './automobile/performance.ts';
import {suspension} from './automobile/suspension.ts';
import {foundation} from './foundation.ts';
import {coverageOf, numberedPriority, starterList} from './starter-list.ts';

export const automobile = starterList({
  id: 'automobile-2026',
  family: 'automobile',
  title: {
    en: 'Starter list: automobile service, arranged in the areas used by US programs',
    es: 'Lista inicial: servicio automotriz, ordenada en las áreas que usan los programas de EE. UU.',
  },
  levels: ['MLR', 'AST', 'MAST'],
  priorities: ['P-1', 'P-2', 'P-3'],
  priorityOf: numberedPriority,
  coverage: [
    // The shares published for the shortest level, over the whole list.
    ...coverageOf('MLR', 'list', {'P-1': 90, 'P-2': 75, 'P-3': 50}),
    // Ours: no table for the two longer levels was at hand. A facility sets its own in its programme.
    ...coverageOf('AST', 'list', {'P-1': 90, 'P-2': 75, 'P-3': 50}),
    ...coverageOf('MAST', 'list', {'P-1': 95, 'P-2': 80, 'P-3': 50}),
  ],
  areas: [...foundation, engine, automatic, manual, suspension, brakes, electrical, climate, performance],
});
