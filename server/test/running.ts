import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

const main = join(import.meta.dirname, '../src/main.ts');
const node = ['--conditions=workplace-mentoring:source', main];

type Environment = Readonly<Record<string, string | undefined>>;

/** The service as a process of its own, started as `npm run serve` does. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  /** What it wrote to stderr so far. */
  readonly log: () => string;
  /** Ends it and waits; gives its exit code, or the signal that ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string>;
}

export async function startProcess(environment: Environment): Promise<Running> {
  const child = spawn(process.execPath, [...node, 'serve'], {
    env: {...process.env, PORT: '0', ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = gather(child);
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  const lines = createInterface({input: child.stdout});
  const first = await Promise.race([once(lines, 'line') as Promise<[string]>, ended.then(() => undefined)]);
  if (!first) throw new Error(`The service did not start: ${log()}`);
  const {url} = JSON.parse(first[0]) as {url: string};
  return {
    url,
    pid: child.pid ?? 0,
    log,
    async end(signal) {
      child.kill(signal);
      const [code, by] = await ended;
      return code ?? by ?? '';
    },
  };
}

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the service to its end. */
export async function runCommand(args: readonly string[], environment: Environment): Promise<Finished> {
  const child = spawn(process.execPath, [...node, ...args], {
    env: {...process.env, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString();
  });
  const stderr = gather(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return {code: code ?? -1, stdout, stderr: stderr()};
}

function gather(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (it: Buffer) => {
    text += it.toString();
  });
  return () => text;
}
