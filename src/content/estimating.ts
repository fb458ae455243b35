import {damage} from './estimating/damage.ts';
import {parts} from './estimating/parts.ts';
import {talking} from './estimating/talking.ts';
import {writing} from './estimating/writing.ts';
import {foundation} from './foundation.ts';
import {coverageOf, numberedPriority, starterList} from './starter-list.ts';

export const estimating = starterList({
  id: 'estimating-2026',
  family: 'estimating',
  title: {
    en: 'Starter list: collision estimating, from first look to closed file',
    es: 'Lista inicial: estimados de colisión, de la primera vista al expediente cerrado',
  },
  // One level: nobody publishes programs of different length for estimators.
  levels: ['Estimator'],
  priorities: ['P-1', 'P-2', 'P-3'],
  priorityOf: numberedPriority,
  // Ours.
  coverage: coverageOf('Estimator', 'list', {'P-1': 90, 'P-2': 75, 'P-3': 50}),
  areas: [...foundation, damage, writing, parts, talking],
});
