/** A WebKitWebDriver of our own on a free port, with a virtual display when there is no other. */
import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';

export interface WebKitDriver {
  readonly port: number;
  stop(): void;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
}

/** Xvfb picks a free display and writes its number to the file handle it is given. */
async function startDisplay(): Promise<{readonly name: string; readonly child?: ChildProcess}> {
  const present = process.env['DISPLAY'];
  if (present) return {name: present};
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with ${String(code)}`);
  });
  const pipe = child.stdio[3];
  if (!pipe) throw new Error('Xvfb has no handle to write its display to');
  const [number] = (await Promise.race([once(pipe, 'data'), failed])) as [Buffer];
  failed.catch(() => undefined);
  return {name: `:${number.toString().trim()}`, child};
}

/** @throws {Error} if the driver does not answer within ten seconds */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const display = await startDisplay();
  const port = await freePort();
  const child = spawn('WebKitWebDriver', [`--port=${String(port)}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const stop = (): void => {
    child.kill();
    display.child?.kill();
  };
  const deadline = AbortSignal.timeout(10_000);
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/status`).catch(() => undefined);
    if (answer?.ok) return {port, stop};
    if (deadline.aborted) {
      stop();
      throw new Error('WebKitWebDriver does not answer');
    }
    await delay(50);
  }
}
