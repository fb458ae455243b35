import {area, section, task} from '../task-row.ts';

export const vehicleIn = area(
  'REC',
  'Taking the vehicle in',
  'Recibir el vehículo',
  section(
    'intake',
    'Before the work',
    'Antes del trabajo',
    task(
      'REC-01',
      'must',
      'entry',
      'Read the repair order, say the concern back in your own words, and ask when it does not make sense',
      'Leer la orden de reparación, repetir la queja con sus palabras y preguntar cuando algo no tiene sentido',
    ),
    task(
      'REC-02',
      'must',
      'entry',
      'Match the vehicle to the order: VIN, mileage, build and options, and note them before it moves',
      'Comparar el vehículo con la orden: VIN, millaje, versión y equipo, y anotarlos antes de moverlo',
    ),
    task(
      'REC-03',
      'must',
      'entry',
      'Walk around with the order in hand: record damage, warning lights and fuel level before a tool touches it',
      'Dar la vuelta al vehículo con la orden en mano: anotar daños, testigos y nivel de combustible antes de tocarlo',
    ),
    task(
      'REC-04',
      'must',
      'entry',
      'Protect the vehicle: seat, floor, wheel and fender covers on before you sit, lean or reach',
      'Proteger el vehículo: fundas de asiento, piso, volante y salpicaderas antes de sentarse, recargarse o alcanzar algo',
    ),
    task(
      'REC-05',
      'should',
      'entry',
      'Look up service history, open recalls and campaigns, and tell the advisor what you found',
      'Consultar historial de servicio, llamados a revisión y campañas, y avisar al asesor lo que encontró',
    ),
  ),
);
