import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {PortError, portsFrom, refuseTakenPorts} from '../src/addresses.ts';
import {buildLibraryIfNeeded} from '../src/library-build.ts';

const variables = ['PORT', 'SCHOOL_PORT', 'DEALER_PORT', 'PARTNER_PORT', 'LOCAL_PORT'] as const;

describe('the ports of the demo', () => {
  it('are the documented ones where nothing else is said', () => {
    assert.deepEqual(portsFrom({}), {service: 8787, school: 5101, dealer: 5102, partner: 5103, local: 5104});
    assert.equal(portsFrom({DEALER_PORT: '6102'}).dealer, 6102);
  });

  it('are refused with the variable that moves them', async () => {
    assert.throws(() => portsFrom({SCHOOL_PORT: 'here'}), /SCHOOL_PORT=here is no port/);
    assert.throws(() => portsFrom({SCHOOL_PORT: '5102'}), /would both use port 5102/);
    const [taken, ...free] = await freePorts(5);
    const holder = createServer().listen(taken, '127.0.0.1');
    await once(holder, 'listening');
    const ports = portsFrom(Object.fromEntries(variables.map((name, at) => [name, String([taken, ...free][at])])));
    await assert.rejects(refuseTakenPorts(ports), (error) => {
      assert.ok(error instanceof PortError);
      assert.match(error.message, new RegExp(`^Port ${String(taken)} for the service is taken.* PORT=\\d+ npm start$`));
      return true;
    });
    holder.close();
  });
});

describe('npm start', () => {
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wm-start-'));
    await buildLibraryIfNeeded(() => undefined);
  });
  after(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  it('serves all pages with the small worlds, and ends when it is told to', async () => {
    const ports = await freePorts(5);
    const main = join(import.meta.dirname, '../src/main.ts');
    const child = spawn(process.execPath, ['--conditions=workplace-mentoring:source', main], {
      env: {
        ...process.env,
        DATA_DIR: folder,
        ...Object.fromEntries(variables.map((name, at) => [name, String(ports[at])])),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit') as Promise<[number | null]>;
    await says(child.stdout, 'Ctrl+C stops all of it', ended);

    const [service, school, dealer, partner, local] = ports;
    for (const [port, words] of [
      [school, 'Westfield Career Center'],
      [dealer, 'Cedar Ridge'],
      [partner, 'Summit partner portal'],
      [local, 'api="local:demo"'],
    ] as const) {
      const page = await fetch(`http://localhost:${String(port)}/`);
      assert.equal(page.status, 200);
      assert.match(page.headers.get('content-security-policy') ?? '', /require-trusted-types-for 'script'/);
      assert.ok((await page.text()).includes(words));
    }
    assert.equal((await fetch(`http://127.0.0.1:${String(service)}/readyz`)).status, 200);
    // The school's own figures come from the service, over a token that the school signed.
    const figures = await fetch(`http://localhost:${String(school)}/figures?visitor=tyler-nguyen`);
    const {required} = (await figures.json()) as {readonly required: number};
    assert.ok(required > 0);

    child.kill('SIGTERM');
    assert.deepEqual((await ended)[0], 0);
  });
});

/** Waits until the words were printed; an end before that is told as one. */
async function says(output: NodeJS.ReadableStream, words: string, ended: Promise<unknown>): Promise<void> {
  let printed = '';
  const said = new Promise<void>((resolve) => {
    output.on('data', (text: Buffer) => {
      printed += text.toString();
      if (printed.includes(words)) resolve();
    });
  });
  await Promise.race([
    said,
    ended.then(() => {
      throw new Error(`It ended before it said “${words}”:\n${printed}`);
    }),
  ]);
}

/** Ports that nobody uses now. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({length: count}, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((it) => once(it, 'listening')));
  const ports = servers.map((it) => {
    const address = it.address();
    if (address === null || typeof address === 'string') throw new Error('The system gave no port');
    return address.port;
  });
  await Promise.all(servers.map((it) => new Promise((resolve) => it.close(resolve))));
  return ports;
}
