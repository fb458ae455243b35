import type {JobTemplate} from '../../domain/job-template.ts';
import {template} from './job-row.ts';

export const collisionJobs: readonly JobTemplate[] = [
  template({
    id: 'bumper-cover',
    title: {en: 'Bumper cover, replaced', es: 'Cambio de fascia'},
    minutes: 120,
    tasks: ['NST-01', 'NST-02', 'NST-03', 'ADV-01'],
    also: ['NST-07', 'NST-14', 'CME-07'],
  }),
  template({
    id: 'door-dent',
    title: {en: 'Door dent, metal and filler', es: 'Golpe de puerta, lámina y masilla'},
    minutes: 180,
    tasks: ['NST-08', 'NST-09', 'NST-11', 'RFN-06'],
    also: ['NST-02', 'NST-10', 'RFN-09'],
  }),
  template({
    id: 'panel-refinish',
    title: {en: 'Panel prepared and painted', es: 'Panel preparado y pintado'},
    minutes: 240,
    tasks: ['RFN-01', 'RFN-04', 'RFN-07', 'RFN-09', 'RFN-11', 'RFN-13'],
    also: ['RFN-03', 'RFN-12', 'RFN-14', 'RFN-15'],
  }),
  template({
    id: 'front-end-rebuild',
    title: {en: 'Front end apart and back together', es: 'Frente desarmado y armado'},
    minutes: 240,
    tasks: ['NST-01', 'NST-04', 'NST-07', 'CME-02', 'CME-03'],
    also: ['CME-01', 'CME-07', 'CME-11', 'STR-02'],
  }),
  template({
    id: 'measure-set-up',
    title: {en: 'Set up and measure', es: 'Montaje y medición'},
    minutes: 120,
    tasks: ['STR-01', 'STR-02', 'STR-04'],
    also: ['STR-03', 'STR-05', 'STR-06'],
  }),
];
