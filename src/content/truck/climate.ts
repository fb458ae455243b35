import {area, section, task} from '../task-row.ts';

export const truckClimate = area(
  'THV',
  'Heating and air conditioning',
  'Calefacción y aire acondicionado',
  section(
    'performance',
    'Performance and refrigerant',
    'Desempeño y refrigerante',
    task(
      'THV-01',
      'must',
      'entry',
      'Measure cab and sleeper vents, clean the condenser and change both air filters',
      'Medir las salidas de cabina y dormitorio, limpiar el condensador y cambiar los dos filtros de aire',
    ),
    task(
      'THV-02',
      'must',
      'entry',
      'Identify the refrigerant, wear gloves and goggles, and connect the machine without venting any',
      'Identificar el refrigerante, usar guantes y goggles, y conectar la máquina sin soltar gas',
      {target: 'trusted'},
    ),
    task(
      'THV-03',
      'should',
      'middle',
      'Recover, evacuate and charge by weight, and name the fault from pressures when it still does not cool',
      'Recuperar, hacer vacío y cargar por peso, y nombrar la falla por presiones si aún no enfría',
      {after: ['THV-02']},
    ),
  ),
  section(
    'repair',
    'Repair',
    'Reparación',
    task(
      'THV-04',
      'should',
      'middle',
      'Find why a heater or bunk heater is cold: valves, air lock, core, fuel-fired heater codes',
      'Averiguar por qué no calienta la cabina o el dormitorio: válvulas, aire, radiador, códigos del calefactor diésel',
    ),
    task(
      'THV-05',
      'could',
      'full',
      'Replace compressor and dryer with oil measured, lines flushed and clutch gap set',
      'Cambiar compresor y secador con aceite medido, líneas lavadas y entrehierro del embrague ajustado',
    ),
    task(
      'THV-06',
      'could',
      'full',
      'Diagnose a battery or auxiliary-power climate unit so that the driver can sleep with the engine off',
      'Diagnosticar un clima de batería o de unidad auxiliar para que el chofer duerma con el motor apagado',
      {isRequired: false},
    ),
  ),
);
