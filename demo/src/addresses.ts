import {connect} from 'node:net';

/** Everything that `npm start` serves, each on its own origin. */
export type Place = 'service' | 'school' | 'dealer' | 'partner' | 'local';

const places: Readonly<Record<Place, {readonly variable: string; readonly port: number}>> = {
  service: {variable: 'PORT', port: 8787},
  school: {variable: 'SCHOOL_PORT', port: 5101},
  dealer: {variable: 'DEALER_PORT', port: 5102},
  partner: {variable: 'PARTNER_PORT', port: 5103},
  local: {variable: 'LOCAL_PORT', port: 5104},
};

export type Ports = Readonly<Record<Place, number>>;

/** A port cannot be used. The message says which variable moves it. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** @throws {PortError} if a variable holds no port, or two places would share one */
export function portsFrom(env: NodeJS.ProcessEnv): Ports {
  const ports = Object.fromEntries(
    Object.entries(places).map(([place, {variable, port}]) => {
      const given = env[variable];
      if (given === undefined || given === '') return [place, port];
      if (!/^\d{1,5}$/.test(given) || Number(given) < 1 || Number(given) > 65_535)
        throw new PortError(`${variable}=${given} is no port: give a number from 1 to 65535.`);
      return [place, Number(given)];
    }),
  ) as Ports;
  for (const [place, port] of Object.entries(ports)) {
    const other = Object.entries(ports).find(([it, its]) => it !== place && its === port);
    if (other) throw new PortError(`The ${place} and the ${other[0]} would both use port ${port}.`);
  }
  return ports;
}

/** @throws {PortError} naming every port that another program holds */
export async function refuseTakenPorts(ports: Ports): Promise<void> {
  const found = await Promise.all(
    Object.entries(ports).map(async ([place, port]) => ((await isTaken(port)) ? (place as Place) : undefined)),
  );
  const taken = found.filter((it) => it !== undefined);
  if (taken.length === 0) return;
  const lines = taken.map(
    (it) =>
      `Port ${ports[it]} for the ${it} is taken. Stop what uses it, or move the ${it}: ${places[it].variable}=${ports[it] + 100} npm start`,
  );
  throw new PortError(lines.join('\n'));
}

/** Whether somebody answers there. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
