import {area, section, task} from '../task-row.ts';

export const parts = area(
  'SUP',
  'Parts and supplements',
  'Piezas y suplementos',
  section(
    'parts',
    'Parts',
    'Piezas',
    task(
      'SUP-01',
      'must',
      'entry',
      'Order by VIN with colors, clips and one-time fasteners, and give the promised date to production',
      'Pedir por VIN con colores, grapas y sujetadores de un uso, y dar a producción la fecha prometida',
    ),
    task(
      'SUP-02',
      'must',
      'entry',
      'Check every delivered part against the damaged one before the car is taken apart further',
      'Revisar cada pieza recibida contra la dañada antes de seguir desarmando',
      {where: 'shop'},
    ),
    task(
      'SUP-03',
      'should',
      'middle',
      'Explain new, recycled, rebuilt and aftermarket parts to a customer with fit, warranty and safety in mind',
      'Explicar al cliente piezas nuevas, usadas, reconstruidas y genéricas considerando ajuste, garantía y seguridad',
    ),
  ),
  section(
    'supplements',
    'Supplements',
    'Suplementos',
    task(
      'SUP-04',
      'must',
      'middle',
      'Write a supplement the day the damage is found, with photo, measurement and page, and stop that work meanwhile',
      'Escribir el suplemento el día que se halla el daño, con foto, medida y página, y parar ese trabajo mientras tanto',
    ),
    task(
      'SUP-05',
      'should',
      'middle',
      'Compare first estimate and final bill and name the lines that could have been seen on day one',
      'Comparar el primer estimado con la cuenta final y señalar lo que se pudo ver el primer día',
    ),
    task(
      'SUP-06',
      'could',
      'full',
      'Close a file: invoices, sublet bills, scans, calibration sheets and signatures all in place',
      'Cerrar un expediente: facturas, trabajos externos, escaneos, hojas de calibración y firmas en su lugar',
    ),
  ),
);
