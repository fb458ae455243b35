import {area, roadDrive, section, task} from '../task-row.ts';

export const automatic = area(
  'AUT',
  'Automatic transmission',
  'Transmisión automática',
  section(
    'service',
    'Service and checks',
    'Servicio y revisiones',
    task(
      'AUT-01',
      'must',
      'entry',
      'Check transmission fluid at the right temperature, by dipstick or overflow plug, and judge color and smell',
      'Revisar el aceite de la transmisión a la temperatura correcta, por varilla o tapón de nivel, y evaluar color y olor',
    ),
    task(
      'AUT-02',
      'must',
      'entry',
      'Change fluid, filter and pan gasket with the fluid the maker names, and look in the pan for what came off',
      'Cambiar aceite, filtro y empaque del cárter con el fluido que pide el fabricante, y ver qué rebaba hay en el cárter',
    ),
    task(
      'AUT-03',
      'should',
      'middle',
      'Find an external leak at pan, cooler line, axle seal or converter housing, and cure it',
      'Encontrar y corregir una fuga externa en cárter, línea del enfriador, retén de flecha o campana',
    ),
    task(
      'AUT-04',
      'should',
      'middle',
      'Inspect and replace a mount, and adjust a shift cable or range sensor so that lever and gear agree',
      'Inspeccionar y cambiar un soporte, y ajustar el chicote o el sensor de rango para que palanca y marcha coincidan',
    ),
  ),
  section(
    'diagnosis',
    'Diagnosis and removal',
    'Diagnóstico y desmontaje',
    task(
      'AUT-05',
      'should',
      'middle',
      'Drive with the scan tool recording and tell a slip, a harsh shift and a lock-up fault apart from the data',
      'Manejar grabando con el escáner y distinguir por los datos un patinado, un cambio brusco y una falla del convertidor',
      roadDrive,
    ),
    task(
      'AUT-06',
      'could',
      'full',
      'Measure line pressure and compare it by gear with the chart to separate pump, valve body and clutch trouble',
      'Medir la presión de línea y compararla por marcha con la tabla para separar bomba, cuerpo de válvulas y embragues',
    ),
    task(
      'AUT-07',
      'could',
      'full',
      'Remove and refit a transmission: jack strapped, converter fully seated, cooler flushed, adaptation run',
      'Bajar y montar una transmisión: gato con cincho, convertidor bien asentado, enfriador lavado y adaptación hecha',
      {where: 'shop', after: ['SAF-11']},
    ),
  ),
);
