import {area, section, task} from '../task-row.ts';

export const manual = area(
  'MAN',
  'Manual drive train and axles',
  'Transmisión manual y ejes',
  section(
    'clutch',
    'Clutch and gearbox',
    'Embrague y caja',
    task(
      'MAN-01',
      'must',
      'entry',
      'Check and fill gearbox, transfer case and axle oil with the right grade, to the plug, on level ground',
      'Revisar y rellenar el aceite de caja, transfer y diferencial con el grado correcto, al tapón y en piso nivelado',
    ),
    task(
      'MAN-02',
      'should',
      'entry',
      'Check clutch travel and bite, and bleed a hydraulic clutch until it releases cleanly',
      'Revisar recorrido y punto de agarre del embrague, y purgar un embrague hidráulico hasta que desacople limpio',
    ),
    task(
      'MAN-03',
      'should',
      'middle',
      'Replace a clutch set: flywheel measured, disc centered, release bearing and guide checked for wear',
      'Cambiar un juego de embrague: volante medido, disco centrado, collarín y guía revisados',
    ),
    task(
      'MAN-04',
      'could',
      'full',
      'Find out whether a grind, a jump-out or a whine comes from linkage, synchronizer or bearing',
      'Averiguar si un rechinido, un cambio que se bota o un zumbido viene de varillaje, sincronizador o balero',
    ),
  ),
  section(
    'axles',
    'Shafts, joints and axles',
    'Flechas, juntas y ejes',
    task(
      'MAN-05',
      'must',
      'entry',
      'Inspect CV boots, joints, U-joints and carrier bearing for tears, play and thrown grease',
      'Inspeccionar botas, juntas homocinéticas, crucetas y balero central por roturas, juego y grasa tirada',
    ),
    task(
      'MAN-06',
      'must',
      'middle',
      'Replace a half shaft with the seal unharmed, a new axle nut and the torque set with the wheel held',
      'Cambiar una flecha sin dañar el retén, con tuerca nueva y torque dado con la rueda detenida',
    ),
    task(
      'MAN-07',
      'should',
      'middle',
      'Check how a four-wheel-drive system engages, and find a fault in hub, actuator, switch or module',
      'Revisar cómo conecta un sistema 4x4 y encontrar una falla en maza, actuador, interruptor o módulo',
    ),
    task(
      'MAN-08',
      'could',
      'full',
      'Set pinion depth, backlash and bearing preload of an axle, and read the tooth contact pattern',
      'Ajustar profundidad de piñón, juego y precarga de un diferencial, y leer la huella de contacto de los dientes',
    ),
  ),
);
