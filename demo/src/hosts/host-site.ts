import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {answerFigures} from './figures.ts';
import {serveOnLoopback} from './loopback-server.ts';
import type {RunningSite} from './loopback-server.ts';
import {pageHeaders, pagePolicy} from './page-policy.ts';
import type {Site} from './site.ts';
import {answerWithFile} from './static-files.ts';
import {answerTokenRequest} from './token-back-end.ts';
import type {Registration} from './token-back-end.ts';

export interface Surroundings {
  /** Address of the service's API, e.g. `http://localhost:8787/v1`. */
  readonly api: string;
  /** Folder with the built library. */
  readonly library: string;
  /** Folder with what was bundled for this site, if it is an application. */
  readonly bundle?: string;
  readonly registration: Registration;
  /** Where the other sites are, for the links of the guide. */
  readonly originOf: (place: Site['place']) => string;
  /** Records that are still being brought over, if any. */
  readonly arriving?: () => Arriving;
}

/** How far a large group's records are. */
export interface Arriving {
  readonly state: 'waiting' | 'arriving' | 'there' | 'failed';
  readonly done: number;
  readonly total: number;
}

const shared = join(import.meta.dirname, '../sites/shared');

/** A company's web site: its pages, the library's files beside them, and a back end of three small answers. */
export async function startHostSite(site: Site, port: number, around: Surroundings): Promise<RunningSite> {
  const {api, library, bundle, registration, arriving} = around;
  const service = new URL(api).origin;
  const headers = pageHeaders(pagePolicy({service, trustedTypes: site.trustedTypes}));
  // Read anew for each page: the library may be built again while the site runs.
  const values = () => ({api, service, integrity: integrityOf(join(library, 'workplace-mentoring.js'))});
  const mounts = [
    {path: '/vendor/', folder: library},
    {path: '/demo/', folder: shared},
    ...(bundle === undefined ? [] : [{path: '/built/', folder: bundle}]),
    {path: '/', folder: site.pages},
  ];
  return serveOnLoopback(port, (origin) => async (request) => {
    const {pathname} = new URL(request.url);
    if (pathname === '/mentoring-token') return answerTokenRequest(request, origin, site.visitors, registration);
    if (pathname === '/figures') return answerFigures(request, site, api, registration);
    if (pathname === '/visitors') return fresh(visitorsOf(site, around.originOf));
    if (pathname === '/arriving') return fresh(arriving?.() ?? {state: 'there', done: 0, total: 0});
    const file = await answerWithFile(request, mounts, values);
    const response = file ?? new Response('There is no such page here.', {status: 404});
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  });
}

function fresh(value: unknown): Response {
  return Response.json(value, {headers: {'cache-control': 'no-store'}});
}

/** Whom the switch offers; the guide's windows with their addresses. */
function visitorsOf({visitors}: Site, originOf: Surroundings['originOf']): readonly unknown[] {
  return visitors.map(({guide, ...visitor}) => ({
    ...visitor,
    guide: {
      ...guide,
      windows: guide.windows.map(({label, place, visitor: who}) => ({
        label,
        address: `${originOf(place)}/?visitor=${who}`,
      })),
    },
  }));
}

/** Subresource Integrity: a script with another content is not run. The build prints it in `dist/integrity.json`. */
export function integrityOf(script: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(script)).digest('base64')}`;
}
