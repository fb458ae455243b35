import {join} from 'node:path';
import {serveOnLoopback} from './loopback-server.ts';
import type {RunningSite} from './loopback-server.ts';
import {pageHeaders, pagePolicy} from './page-policy.ts';
import {answerWithFile} from './static-files.ts';

/** The page that needs no server but one for static files: `api="local:demo"`. */
export async function startLocalPage(port: number, library: string): Promise<RunningSite> {
  const headers = pageHeaders(pagePolicy({}));
  const mounts = [
    {path: '/vendor/', folder: library},
    {path: '/', folder: join(import.meta.dirname, '../sites/local/pages')},
  ];
  return serveOnLoopback(port, () => async (request) => {
    const response =
      (await answerWithFile(request, mounts, () => ({}))) ?? new Response('There is no such page.', {status: 404});
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  });
}
