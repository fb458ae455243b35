import {id} from '../domain/ids.ts';
import type {AreaId, ListId, SectionId} from '../domain/ids.ts';
import type {Area, Task, TaskList} from '../domain/task-list.ts';
import type {LocalText} from '../domain/text.ts';
import {automobile} from './automobile.ts';
import {taskId} from './task-row.ts';

interface Stretch {
  readonly code: string;
  readonly title: LocalText;
  readonly sections: readonly {readonly key: string; readonly title: LocalText; readonly codes: readonly string[]}[];
}

/** What a new person in a general shop can reach by each of the first three reviews. */
const stretches: readonly Stretch[] = [
  {
    code: 'D30',
    title: {en: 'By day 30: safe and useful', es: 'Para el día 30: seguro y útil'},
    sections: [
      {
        key: 'safe',
        title: {en: 'Safe in the shop', es: 'Seguro en el taller'},
        codes: ['SAF-01', 'SAF-02', 'SAF-03', 'SAF-05', 'SAF-06', 'SAF-08', 'SAF-10', 'SAF-14', 'EVS-01', 'EVS-03'],
      },
      {
        key: 'useful',
        title: {en: 'Useful every day', es: 'Útil todos los días'},
        codes: ['TLS-01', 'REC-02', 'REC-04', 'WRK-01', 'WRK-04', 'WRK-06'],
      },
    ],
  },
  {
    code: 'D60',
    title: {en: 'By day 60: the common services', es: 'Para el día 60: los servicios comunes'},
    sections: [
      {
        key: 'service',
        title: {en: 'Lift, oil, tires', es: 'Elevador, aceite y llantas'},
        codes: ['SAF-09', 'SAF-11', 'SAF-12', 'TLS-03', 'ENG-01', 'SUS-01', 'SUS-02', 'PRF-07', 'ELE-13'],
      },
      {
        key: 'people',
        title: {en: 'Words and records', es: 'Palabras y registros'},
        codes: ['REC-01', 'REC-03', 'RET-01', 'WRK-03'],
      },
    ],
  },
  {
    code: 'D90',
    title: {en: 'By day 90: first repairs', es: 'Para el día 90: primeras reparaciones'},
    sections: [
      {
        key: 'measure',
        title: {en: 'Measure and find out', es: 'Medir y averiguar'},
        codes: ['TLS-06', 'TLS-07', 'TLS-08', 'BRK-01', 'BRK-04', 'ELE-07'],
      },
      {
        key: 'repair',
        title: {en: 'Repair and hand over', es: 'Reparar y entregar'},
        codes: ['BRK-08', 'BRK-09', 'ELE-08', 'RET-02', 'WRK-09'],
      },
    ],
  },
];

function areaId(stretch: Stretch): AreaId {
  return id<AreaId>(stretch.code.toLowerCase());
}

function sectionId(stretch: Stretch, key: string): SectionId {
  return id<SectionId>(`${stretch.code.toLowerCase()}-${key}`);
}

function areaFrom(stretch: Stretch): Area {
  const sections = stretch.sections.map(({key, title}) => ({id: sectionId(stretch, key), title}));
  return {id: areaId(stretch), code: stretch.code, title: stretch.title, sections};
}

/** The automobile list's own task under its own id, so that what is signed here is signed there. */
function taskIn(stretch: Stretch, key: string, code: string): Task {
  const published = automobile.tasks.find((it) => it.id === taskId(code));
  if (published === undefined) throw new RangeError(`The automobile list holds no ${code}`);
  return {...published, area: areaId(stretch), section: sectionId(stretch, key)};
}

export const first90Days: TaskList = {
  ...automobile,
  id: id<ListId>('first-90-days-2026'),
  title: {en: 'First 90 days: automobile service', es: 'Primeros 90 días: servicio automotriz'},
  // A plan for one person; what a programme has to offer is said by the whole list.
  coverage: [],
  areas: stretches.map(areaFrom),
  tasks: stretches.flatMap((stretch) =>
    stretch.sections.flatMap(({key, codes}) => codes.map((code) => taskIn(stretch, key, code))),
  ),
};
