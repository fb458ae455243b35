import {area, roadDrive, section, task} from '../task-row.ts';

/** Our own block: the scheduled inspection is what a new truck technician does all day. */
export const preventive = area(
  'TPI',
  'Preventive inspection',
  'Inspección preventiva',
  section(
    'inspection',
    'The inspection',
    'La inspección',
    task(
      'TPI-01',
      'must',
      'entry',
      'Walk around the unit in the order of the sheet, and write a reading, not a check mark, for tread, lining and stroke',
      'Recorrer la unidad en el orden de la hoja y anotar una lectura, no una palomita, en dibujo, balata y carrera',
      {minAttempts: 5},
    ),
    task(
      'TPI-02',
      'must',
      'entry',
      'Grease every point of a tractor and trailer, wipe the fittings first, and report one that takes no grease',
      'Engrasar todos los puntos de tractor y remolque, limpiar antes las graseras y reportar la que no recibe grasa',
    ),
    task(
      'TPI-03',
      'must',
      'entry',
      'Inspect under the unit on level ground with wheels chocked and the key in your pocket',
      'Inspeccionar por debajo en piso nivelado con ruedas calzadas y la llave en el bolsillo',
      {target: 'trusted'},
    ),
    task(
      'TPI-04',
      'must',
      'entry',
      'Inspect a trailer: lamps, doors, floor, landing gear, slider pins, mud flaps, reflective tape',
      'Inspeccionar un remolque: luces, puertas, piso, patines, pernos del tándem, loderas y cinta reflejante',
      {mode: 'group'},
    ),
    task(
      'TPI-05',
      'should',
      'entry',
      'Check all fluids cold and hot, and compare the use since last time with what is normal for the unit',
      'Revisar todos los fluidos en frío y en caliente, y comparar el consumo con lo normal de la unidad',
    ),
  ),
  section(
    'decision',
    'Deciding and recording',
    'Decidir y registrar',
    task(
      'TPI-06',
      'must',
      'entry',
      'Separate what grounds the unit today from what can wait, and get a second opinion before it leaves',
      'Separar lo que para la unidad hoy de lo que puede esperar, y pedir otra opinión antes de que salga',
      {target: 'trusted'},
    ),
    task(
      'TPI-07',
      'should',
      'middle',
      'Write up the findings with positions, readings and photos, and close each driver-reported defect',
      'Escribir hallazgos con posición, lectura y foto, y cerrar cada defecto reportado por el chofer',
    ),
    task(
      'TPI-08',
      'could',
      'middle',
      'Road-test a unit after service for noise, pull, vibration, brakes and gauges, and add what you noticed to the sheet',
      'Probar la unidad en carretera tras el servicio: ruidos, jaloneo, vibración, frenos e indicadores, y anotar lo notado en la hoja',
      roadDrive,
    ),
  ),
);
