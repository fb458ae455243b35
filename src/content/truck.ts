import {foundation} from './foundation.ts';
import {coverageOf, numberedPriority, starterList} from './starter-list.ts';
import {truckBrakes} from './truck/brakes.ts';
import {cab} from './truck/cab.ts';
import {truckClimate} from './truck/climate.ts';
import {dieselEngine} from './truck/diesel-engine.ts';
import {driveTrain} from './truck/drive-train.ts';
import {truckElectrical} from './truck/electrical.ts';
import {hydraulics} from './truck/hydraulics.ts';
import {preventive} from './truck/preventive.ts';
import {truckSuspension} from './truck/suspension.ts';

export const truck = starterList({
  id: 'truck-2026',
  family: 'truck',
  title: {
    en: 'Starter list: medium and heavy truck service, arranged in the areas used by US programs',
    es: 'Lista inicial: servicio de camión mediano y pesado, ordenada en las áreas que usan los programas de EE. UU.',
  },
  levels: ['IMMR', 'TST', 'MTST'],
  priorities: ['P-1', 'P-2', 'P-3'],
  priorityOf: numberedPriority,
  // Ours throughout: no published table for trucks was at hand. A facility sets its own in its programme.
  coverage: [
    ...coverageOf('IMMR', 'list', {'P-1': 90, 'P-2': 75, 'P-3': 50}),
    ...coverageOf('TST', 'list', {'P-1': 90, 'P-2': 75, 'P-3': 50}),
    ...coverageOf('MTST', 'list', {'P-1': 95, 'P-2': 80, 'P-3': 50}),
  ],
  areas: [
    ...foundation,
    dieselEngine,
    driveTrain,
    truckBrakes,
    truckSuspension,
    truckElectrical,
    truckClimate,
    cab,
    hydraulics,
    preventive,
  ],
});
