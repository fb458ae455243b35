import {area, section, task} from '../task-row.ts';

/** What everybody in the building needs to know before a hybrid or electric vehicle rolls in. */
export const highVoltage = area(
  'EVS',
  'High-voltage awareness',
  'Precaución con el alto voltaje',
  section(
    'awareness',
    'Around hybrid and electric vehicles',
    'Alrededor de híbridos y eléctricos',
    task(
      'EVS-01',
      'must',
      'entry',
      'Tell a hybrid or electric vehicle from its badge, cables and gauges, and check that it is off and not just silent',
      'Reconocer un híbrido o eléctrico por emblema, cables y tablero, y comprobar que está apagado y no solo en silencio',
      {mode: 'group', target: 'trusted'},
    ),
    task(
      'EVS-02',
      'must',
      'entry',
      'Point out the high-voltage parts and cables of a vehicle and keep hands and tools away from them',
      'Señalar las piezas y cables de alto voltaje de un vehículo y mantener manos y herramientas lejos de ellos',
      {target: 'trusted'},
    ),
    task(
      'EVS-03',
      'must',
      'entry',
      'Put up the barrier and the sign, lock the key away from the vehicle, and name who may work on it',
      'Poner la barrera y el letrero, guardar la llave bajo seguro lejos del vehículo y decir quién puede trabajar en él',
      {target: 'trusted'},
    ),
    task(
      'EVS-04',
      'should',
      'middle',
      'Assist a qualified technician in powering a vehicle down: tested gloves, lock-out, waiting time, proof of zero volts',
      'Asistir a un técnico calificado al desenergizar un vehículo: guantes probados, bloqueo, tiempo de espera y comprobación de cero voltios',
      {target: 'trusted', gates: {minAge: 18, highVoltage: true}, after: ['EVS-02'], courses: ['mentee']},
    ),
  ),
);
