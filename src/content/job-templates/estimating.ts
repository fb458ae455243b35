import type {JobTemplate} from '../../domain/job-template.ts';
import {template} from './job-row.ts';

export const estimatingJobs: readonly JobTemplate[] = [
  template({
    id: 'first-estimate',
    title: {en: 'First estimate', es: 'Primer estimado'},
    minutes: 90,
    tasks: ['DMG-01', 'DMG-02', 'DMG-03', 'EST-01', 'EST-02', 'EST-03', 'TLK-01', 'TLK-02'],
    also: ['DMG-04', 'DMG-07', 'EST-04', 'EST-07', 'EST-08'],
  }),
  template({
    id: 'supplement',
    title: {en: 'Teardown and supplement', es: 'Desarme y suplemento'},
    minutes: 90,
    tasks: ['DMG-05', 'SUP-04'],
    also: ['DMG-06', 'EST-05', 'SUP-01', 'TLK-05'],
  }),
  template({
    id: 'delivery',
    title: {en: 'Delivery and closed file', es: 'Entrega y expediente cerrado'},
    minutes: 45,
    tasks: ['TLK-04', 'RET-03'],
    also: ['SUP-05', 'SUP-06'],
  }),
];
