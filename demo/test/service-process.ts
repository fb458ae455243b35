import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {join} from 'node:path';

const repository = join(import.meta.dirname, '../..');
const program = join(repository, 'server/src/main.ts');

/** The reference service as a process of its own, to be killed. */
export interface ServiceProcess {
  /** Without a path, e.g. `http://127.0.0.1:8787`. */
  readonly url: string;
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** @param port 0 for any free one */
export async function startService(folder: string, port: number): Promise<ServiceProcess> {
  const child = run(['serve'], folder, {PORT: String(port)});
  const errors = gathered(child);
  const ended = once(child, 'exit');
  if (!child.stdout) throw new Error('The service has no stdout');
  const line = await Promise.race([
    once(createInterface({input: child.stdout}), 'line').then(([it]) => it as string),
    ended.then(() => {
      throw new Error(`The service ended before it had started.\n${errors()}`);
    }),
  ]);
  return {
    url: (JSON.parse(line) as {readonly url: string}).url,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await ended;
    },
  };
}

/** `init FILE.json`: the first organisation, its administrator, its site. */
export async function initService(folder: string, file: string): Promise<void> {
  const child = run(['init', file], folder, {});
  const errors = gathered(child);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`init failed.\n${errors()}`);
}

function run(args: readonly string[], folder: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--conditions=workplace-mentoring:source', program, ...args], {
    cwd: repository,
    env: {...process.env, ...env, DATA_DIR: folder, DATABASE_URL: ''},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What the process says on stderr, for the message of a test that fails. */
function gathered(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (more: string) => {
    text = `${text}${more}`.slice(-4_000);
  });
  return () => text;
}
