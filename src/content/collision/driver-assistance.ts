import {area, section, task} from '../task-row.ts';

export const driverAssistance = area(
  'ADV',
  'Driver assistance and electric vehicles',
  'Asistencia al conductor y eléctricos',
  section(
    'assistance',
    'Cameras, radar and sensors',
    'Cámaras, radar y sensores',
    task(
      'ADV-01',
      'must',
      'entry',
      'Find out which cameras, radars and sensors this car has and which parts of the job touch them',
      'Averiguar qué cámaras, radares y sensores tiene este carro y qué partes del trabajo los tocan',
    ),
    task(
      'ADV-02',
      'must',
      'middle',
      'Prepare a static calibration: level floor, tire pressure, fuel, load, targets measured from the center line',
      'Preparar una calibración estática: piso nivelado, presión, combustible, carga y blancos medidos desde el centro',
      {mode: 'group'},
    ),
    task(
      'ADV-03',
      'should',
      'full',
      'Run a dynamic calibration on the kind of road and at the speed it asks for, with a second person on the tool',
      'Hacer una calibración dinámica en el camino y a la velocidad que pide, con otra persona en el escáner',
      {mode: 'group', gates: {minAge: 18, roadDrive: true}},
    ),
  ),
  section(
    'electric',
    'Electric and hybrid care',
    'Cuidado de eléctricos e híbridos',
    task(
      'ADV-04',
      'must',
      'entry',
      'Park a crashed electric vehicle away from buildings, watch the battery temperature, and keep the key apart',
      'Estacionar un eléctrico chocado lejos de edificios, vigilar la temperatura de batería y guardar la llave aparte',
      {target: 'trusted', mode: 'group'},
    ),
    task(
      'ADV-05',
      'should',
      'full',
      'Assist while a qualified technician isolates the vehicle before welding, pulling or baking',
      'Asistir mientras un técnico calificado aísla el vehículo antes de soldar, jalar u hornear',
      {target: 'trusted', gates: {minAge: 18, highVoltage: true}, after: ['EVS-02']},
    ),
    task(
      'ADV-06',
      'must',
      'middle',
      'Look up the booth and baking limits of a battery vehicle and write them on the job ticket',
      'Buscar los límites de cabina y horneado de un vehículo de batería y escribirlos en la orden',
    ),
  ),
);
