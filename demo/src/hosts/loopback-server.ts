import {once} from 'node:events';
import {createServer} from 'node:http';
import type {IncomingMessage, ServerResponse} from 'node:http';

export interface RunningSite {
  readonly origin: string;
  stop(): Promise<void>;
}

/** What a site answers, as a plain function: `Request` in, `Response` out. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * Serves on loopback only.
 *
 * @param port 0 for any free one
 */
export async function serveOnLoopback(port: number, answer: (origin: string) => Answer): Promise<RunningSite> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  const origin = `http://localhost:${address.port}`;
  const own = answer(origin);
  server.on('request', (request, response) => {
    void reply(own, origin, request, response);
  });
  return {
    origin,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function reply(answer: Answer, origin: string, incoming: IncomingMessage, outgoing: ServerResponse) {
  let response: Response;
  try {
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    // No site here reads a body: what it needs stands in the address.
    response = await answer(
      new Request(new URL(incoming.url ?? '/', origin), {method: incoming.method ?? 'GET', headers}),
    );
  } catch (error) {
    console.error(error);
    response = new Response('Something went wrong on this site.', {status: 500});
  }
  incoming.resume();
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
