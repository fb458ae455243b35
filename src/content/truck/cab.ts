import {area, section, task} from '../task-row.ts';

export const cab = area(
  'TCB',
  'Cab and chassis equipment',
  'Cabina y equipo de chasis',
  section(
    'cab',
    'Cab',
    'Cabina',
    task(
      'TCB-01',
      'must',
      'entry',
      'Tilt a cab or hood after a look inside for loose things, and set the lock before reaching under it',
      'Abatir cabina o cofre después de buscar cosas sueltas adentro, y poner el seguro antes de meterse debajo',
      {target: 'trusted'},
    ),
    task(
      'TCB-02',
      'must',
      'entry',
      'Check belts, seat, mirrors, wipers, horn, extinguisher and triangles, and write up what is missing or worn',
      'Revisar cinturones, asiento, espejos, limpiadores, claxon, extintor y triángulos, y anotar lo que falta o está gastado',
    ),
    task(
      'TCB-03',
      'should',
      'middle',
      'Repair an air seat or cab suspension and set the height so that the cab sits level',
      'Reparar un asiento o suspensión de aire de cabina y ajustar la altura para que quede nivelada',
    ),
    task(
      'TCB-04',
      'could',
      'full',
      'Track down a water leak, a rattle or a door that will not seal, and prove the cure with a hose',
      'Encontrar una entrada de agua, un ruido o una puerta que no sella, y comprobar el arreglo con manguera',
    ),
  ),
  section(
    'coupling',
    'Coupling and frame',
    'Enganche y chasis',
    task(
      'TCB-05',
      'should',
      'middle',
      'Inspect, grease and adjust a fifth wheel, check jaw wear with a test pin, and pull against the lock',
      'Inspeccionar, engrasar y ajustar una quinta rueda, medir desgaste con perno de prueba y jalar contra el seguro',
      {target: 'trusted'},
    ),
    task(
      'TCB-06',
      'could',
      'full',
      'Inspect a frame for cracks, bends and bad holes, and explain where drilling or welding is off limits',
      'Inspeccionar el chasis por grietas, dobleces y barrenos malos, y explicar dónde no se taladra ni se suelda',
    ),
  ),
);
