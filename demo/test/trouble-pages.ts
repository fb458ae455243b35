import {generateKeyPair} from 'jose';
import {serveOnLoopback} from '../src/hosts/loopback-server.ts';
import type {RunningSite} from '../src/hosts/loopback-server.ts';
import {pageHeaders, pagePolicy} from '../src/hosts/page-policy.ts';
import {answerWithFile} from '../src/hosts/static-files.ts';
import {signToken} from '../src/hosts/token-back-end.ts';
import type {Registration} from '../src/hosts/token-back-end.ts';
import {library} from '../src/library-build.ts';

/** What stands between the page and the service, at `/front/v1` of the page's own origin. */
export type Front = 'pass' | 'html' | 'malformed-task';

export interface TroublePages extends RunningSite {
  front: Front;
  /** Tokens are signed with a key that nobody registered. */
  isTokenWrong: boolean;
  /** Address of a page with one element below a provider. */
  page(element: string, person: string, api?: string): string;
}

/** One element on a page, and a service, a token or an address that is not as it should be. */
export async function openTroublePages(api: string, registration: Registration): Promise<TroublePages> {
  const {privateKey} = await generateKeyPair('ES256');
  const forged = {...registration, key: {...registration.key, privateKey}};
  const state: Pick<TroublePages, 'front' | 'isTokenWrong'> = {front: 'pass', isTokenWrong: false};
  const site = await serveOnLoopback(0, () => async (request) => {
    const {pathname, searchParams, search} = new URL(request.url);
    if (pathname === '/token') {
      const signing = state.isTokenWrong ? forged : registration;
      return Response.json(await signToken(signing, searchParams.get('person') ?? ''));
    }
    if (pathname.startsWith('/front/v1')) return answerAtFront(state.front, api, `${pathname}${search}`, request);
    if (pathname === '/page') return pageOf(searchParams);
    const file = await answerWithFile(request, [{path: '/vendor/', folder: library}], () => ({}));
    return file ?? new Response(null, {status: 404});
  });
  return Object.assign(state, {
    ...site,
    page(element: string, person: string, at = `${site.origin}/front/v1`) {
      return `${site.origin}/page?${new URLSearchParams({element, person, api: at}).toString()}`;
    },
  });
}

async function answerAtFront(front: Front, api: string, path: string, request: Request): Promise<Response> {
  if (front === 'html') return new Response('<h1>Welcome to our portal</h1>', {headers: {'content-type': 'text/html'}});
  const below = path.slice('/front/v1'.length);
  // Nothing of this test needs it, and this server sends whole answers only.
  if (below.startsWith('/stream')) return new Response(null, {status: 404});
  const authorization = request.headers.get('authorization') ?? '';
  const answer = await fetch(`${api}${below}`, {headers: {authorization}});
  const headers = {'content-type': answer.headers.get('content-type') ?? 'application/json'};
  const text = await answer.text();
  const isList = /^\/lists\/[^/]+$/.test(below);
  const body = front === 'malformed-task' && isList ? withMalformedTask(text) : text;
  return new Response(body, {status: answer.status, headers});
}

/** The first task of the list loses its code and text, as an import that went wrong might leave it. */
function withMalformedTask(text: string): string {
  const list = JSON.parse(text) as {readonly tasks: readonly {readonly id: string}[]};
  const [first, ...rest] = list.tasks;
  return JSON.stringify({...list, tasks: [{id: first?.id, code: 7}, ...rest]});
}

function pageOf(asked: URLSearchParams): Response {
  const [element = '', person = '', api = ''] = ['element', 'person', 'api'].map((name) => asked.get(name) ?? '');
  const html = `<!doctype html>
    <html lang="en">
      <head>
        <title>One element</title>
        <link rel="icon" href="data:," />
        <script src="/vendor/workplace-mentoring.js" defer></script>
      </head>
      <body>
        <wm-provider api="${api}" auth="/token?person=${person}" person="${person}">
          <${element}></${element}>
        </wm-provider>
      </body>
    </html>`;
  const policy = pagePolicy({service: new URL(api).origin});
  return new Response(html, {headers: {...pageHeaders(policy), 'content-type': 'text/html; charset=utf-8'}});
}
