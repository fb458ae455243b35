import type {JobTemplate} from '../../domain/job-template.ts';
import {template} from './job-row.ts';

export const truckJobs: readonly JobTemplate[] = [
  template({
    id: 'truck-preventive-inspection',
    title: {en: 'Preventive inspection, tractor', es: 'Inspección preventiva, tractor'},
    minutes: 150,
    tasks: ['TPI-01', 'TPI-02', 'TPI-03', 'TPI-05', 'TBR-01', 'TBR-06', 'TSU-08'],
    also: ['TPI-06', 'TPI-07', 'TBR-02', 'TDR-07', 'TCB-02', 'TEL-07'],
  }),
  template({
    id: 'trailer-inspection',
    title: {en: 'Trailer inspection', es: 'Inspección de remolque'},
    minutes: 75,
    tasks: ['TPI-04', 'TBR-07', 'TEL-07', 'TSU-03'],
    also: ['TBR-03', 'TBR-06', 'TPI-06', 'TPI-07'],
  }),
  template({
    id: 'truck-oil-service',
    title: {en: 'Engine oil and fuel filters', es: 'Aceite de motor y filtros de combustible'},
    minutes: 90,
    tasks: ['TEN-01', 'TEN-03', 'SAF-09', 'TPI-05'],
    also: ['TEN-02', 'TEN-04', 'TEN-06', 'TPI-02'],
  }),
  template({
    id: 'wheel-end-brakes',
    title: {en: 'Reline one axle', es: 'Cambio de balatas de un eje'},
    minutes: 180,
    tasks: ['TBR-05', 'TBR-07', 'TBR-08', 'TSU-02'],
    also: ['TBR-09', 'TBR-14', 'TSU-04'],
  }),
  template({
    id: 'truck-battery-pack',
    title: {en: 'Batteries and charging test', es: 'Prueba de baterías y carga'},
    minutes: 60,
    tasks: ['TEL-01', 'TEL-02', 'TEL-03'],
    also: ['TEL-05', 'SAF-09'],
  }),
  template({
    id: 'air-leak',
    title: {en: 'Air leak repair', es: 'Reparación de fuga de aire'},
    minutes: 60,
    tasks: ['TBR-01', 'TBR-03'],
    also: ['TBR-02', 'TBR-04', 'TBR-05'],
  }),
];
