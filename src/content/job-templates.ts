import {id} from '../domain/ids.ts';
import type {JobTemplateId} from '../domain/ids.ts';
import type {JobTemplate} from '../domain/job-template.ts';
import type {LocalText} from '../domain/text.ts';
import {taskId} from './task-row.ts';

interface JobRow {
  readonly id: string;
  readonly title: LocalText;
  readonly minutes: number;
  /** Codes of the tasks that nearly every such job holds. */
  readonly tasks: readonly string[];
  /** Codes of the tasks that some of them hold. */
  readonly also: readonly string[];
}

function template(row: JobRow): JobTemplate {
  return {
    id: id<JobTemplateId>(row.id),
    title: row.title,
    minutes: row.minutes,
    tasks: row.tasks.map((code) => taskId(code)),
    alsoTasks: row.also.map((code) => taskId(code)),
  };
}

const automobile: readonly JobTemplate[] = [
  template({
    id: 'front-pads-rotors',
    title: {en: 'Front pads and rotors', es: 'Balatas y discos delanteros'},
    minutes: 75,
    tasks: ['SAF-11', 'BRK-01', 'BRK-08', 'BRK-09', 'TLS-03', 'RET-01'],
    also: ['BRK-10', 'BRK-14', 'TLS-06'],
  }),
  template({
    id: 'rear-drums',
    title: {en: 'Rear drum brakes', es: 'Frenos de tambor traseros'},
    minutes: 90,
    tasks: ['SAF-11', 'BRK-01', 'BRK-11', 'RET-01'],
    also: ['BRK-07', 'BRK-12', 'BRK-14'],
  }),
  template({
    id: 'brake-flush',
    title: {en: 'Brake fluid exchange', es: 'Cambio de líquido de frenos'},
    minutes: 45,
    tasks: ['BRK-03', 'BRK-04', 'BRK-07', 'SAF-09'],
    also: ['SAF-11', 'BRK-05'],
  }),
  template({
    id: 'oil-service',
    title: {en: 'Oil and filter service', es: 'Cambio de aceite y filtro'},
    minutes: 30,
    tasks: ['SAF-11', 'ENG-01', 'SAF-09', 'RET-01', 'RET-03'],
    also: ['REC-04', 'ENG-02', 'ENG-03'],
  }),
  template({
    id: 'battery-charging-test',
    title: {en: 'Battery and charging test', es: 'Prueba de batería y carga'},
    minutes: 25,
    tasks: ['TLS-07', 'ELE-07', 'ELE-11'],
    also: ['ELE-02', 'ELE-08', 'ELE-09'],
  }),
  template({
    id: 'battery-replacement',
    title: {en: 'Battery replacement', es: 'Cambio de batería'},
    minutes: 40,
    tasks: ['ELE-07', 'ELE-08', 'SAF-09'],
    also: ['ELE-11', 'ELE-12'],
  }),
  template({
    id: 'cooling-service',
    title: {en: 'Cooling system service', es: 'Servicio al sistema de enfriamiento'},
    minutes: 70,
    tasks: ['SAF-04', 'ENG-04', 'SAF-09', 'SAF-12'],
    also: ['ENG-02', 'ENG-03', 'ENG-07'],
  }),
  template({
    id: 'tire-rotation',
    title: {en: 'Tire rotation', es: 'Rotación de llantas'},
    minutes: 30,
    tasks: ['SAF-11', 'SUS-01', 'SUS-02', 'RET-01'],
    also: ['SUS-05', 'BRK-01', 'SUS-04'],
  }),
  template({
    id: 'tire-replacement',
    title: {en: 'Four tires, mounted and balanced', es: 'Cuatro llantas, montadas y balanceadas'},
    minutes: 80,
    tasks: ['SAF-11', 'SUS-02', 'SUS-03', 'TLS-03'],
    also: ['SUS-01', 'SUS-05', 'SUS-13'],
  }),
  template({
    id: 'multi-point-inspection',
    title: {en: 'Multi-point inspection', es: 'Inspección multipunto'},
    minutes: 45,
    tasks: ['REC-03', 'BRK-01', 'SUS-01', 'SUS-06', 'SUS-11', 'ELE-07', 'ELE-13', 'ENG-02'],
    also: ['ENG-03', 'MAN-05', 'PRF-07', 'RET-02', 'WRK-08'],
  }),
  template({
    id: 'spark-plugs',
    title: {en: 'Spark plugs and air filter', es: 'Bujías y filtro de aire'},
    minutes: 70,
    tasks: ['PRF-02', 'PRF-06', 'PRF-07'],
    also: ['PRF-01', 'PRF-09'],
  }),
  template({
    id: 'check-engine',
    title: {en: 'Check-engine lamp, first look', es: 'Testigo de motor, primera revisión'},
    minutes: 40,
    tasks: ['PRF-01', 'PRF-02', 'TLS-08', 'RET-02'],
    also: ['PRF-03', 'PRF-04', 'ELE-16'],
  }),
  template({
    id: 'air-conditioning-service',
    title: {en: 'Air conditioning service', es: 'Servicio de aire acondicionado'},
    minutes: 75,
    tasks: ['HVAC-01', 'HVAC-02', 'HVAC-05'],
    also: ['HVAC-03', 'HVAC-04'],
  }),
];

/** By list id. */
export const jobTemplates: Readonly<Record<string, readonly JobTemplate[]>> = {'automobile-2026': automobile};
