import {area, section, task} from '../task-row.ts';

export const hydraulics = area(
  'THY',
  'Hydraulics',
  'Hidráulica',
  section(
    'safe',
    'Safe work and service',
    'Trabajo seguro y servicio',
    task(
      'THY-01',
      'must',
      'entry',
      'Lower, block and bleed off a raised body or boom before working on it, and keep hands away from a pinhole leak',
      'Bajar, bloquear y despresurizar una caja o pluma antes de trabajar, y alejar las manos de una fuga fina',
      {target: 'trusted', after: ['SAF-04']},
    ),
    task(
      'THY-02',
      'must',
      'middle',
      'Change hydraulic oil and filters with everything capped and clean, and read the old filter',
      'Cambiar aceite y filtros hidráulicos con todo tapado y limpio, y leer el filtro usado',
    ),
    task(
      'THY-03',
      'should',
      'middle',
      'Make up or choose a hose by size, pressure and fitting, and route it so that it does not rub or twist',
      'Armar o elegir una manguera por medida, presión y conexión, y guiarla sin rozar ni torcerse',
    ),
  ),
  section(
    'diagnosis',
    'Diagnosis',
    'Diagnóstico',
    task(
      'THY-04',
      'should',
      'middle',
      'Inspect power take-off, pump and shaft, and try the interlocks with wheels chocked',
      'Inspeccionar toma de fuerza, bomba y flecha, y probar los interbloqueos con ruedas calzadas',
    ),
    task(
      'THY-05',
      'could',
      'full',
      'Use pressure and flow to tell a weak pump from a leaking valve or cylinder',
      'Usar presión y flujo para distinguir una bomba débil de una válvula o cilindro con fuga interna',
    ),
    task(
      'THY-06',
      'could',
      'full',
      'Reseal a cylinder on a clean bench and test it under load with nobody in its path',
      'Resellar un cilindro en banco limpio y probarlo con carga sin nadie en su recorrido',
      {isRequired: false},
    ),
  ),
);
