import {area, section, task} from '../task-row.ts';

export const vehicleBack = area(
  'RET',
  'Giving the vehicle back',
  'Entregar el vehículo',
  section(
    'handover',
    'After the work',
    'Después del trabajo',
    task(
      'RET-01',
      'must',
      'entry',
      'Go over your own work before parking: torque, leaks, fluid caps, tools out, warning lights off',
      'Revisar su propio trabajo antes de estacionar: torque, fugas, tapones, herramienta afuera y testigos apagados',
    ),
    task(
      'RET-02',
      'must',
      'entry',
      'Write concern, cause and correction so that a stranger could follow what was found and done',
      'Escribir queja, causa y corrección de modo que un desconocido entienda qué se encontró y qué se hizo',
    ),
    task(
      'RET-03',
      'should',
      'entry',
      'Hand back a clean vehicle with settings as found, the reminder reset, and old parts kept if asked for',
      'Entregar un vehículo limpio, con los ajustes como estaban, el recordatorio reiniciado y las piezas usadas si las pidieron',
    ),
  ),
);
