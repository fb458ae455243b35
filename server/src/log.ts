/**
 * What the service tells whoever runs it: one JSON object a line on stderr. No names, no ids of people or placements
 * (paths hold them, so operations are named instead), nothing from bodies, tokens or queries.
 */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean | undefined>>) => void;

export const logToStderr: Log = (event, facts) => {
  process.stderr.write(`${JSON.stringify({at: new Date().toISOString(), event, ...facts})}\n`);
};

export const silentLog: Log = () => undefined;
