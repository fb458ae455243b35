import {once} from 'node:events';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {policy} from '../browsers/content-security-policy.ts';

const types: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.css': 'text/css', '': 'text/html'};

export interface PageServer {
  readonly url: string;
  stop(): void;
}

/** Serves files from memory on loopback, as a strict host would. */
export async function servePage(files: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const body = files.get(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy()}).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
