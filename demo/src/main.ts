/** `npm start`: the reference service, three host sites and a page without a server, all on this machine only. */
import {existsSync, mkdirSync} from 'node:fs';
import {join, resolve, relative} from 'node:path';
import {FolderInUseError} from 'workplace-mentoring-server';
import {PortError, portsFrom, refuseTakenPorts} from './addresses.ts';
import {startDemoService} from './demo-service.ts';
import {hostKey} from './hosts/host-key.ts';
import {startHostSite} from './hosts/host-site.ts';
import type {RunningSite} from './hosts/loopback-server.ts';
import {startLocalPage} from './hosts/local-page.ts';
import type {Site} from './hosts/site.ts';
import {LargeGroup} from './large-group.ts';
import {buildLibraryIfNeeded, library, repository} from './library-build.ts';
import {bundlePartner} from './partner-bundle.ts';
import {dealer} from './sites/dealer/dealer-site.ts';
import {partner} from './sites/partner/partner-site.ts';
import {school} from './sites/school/school-site.ts';

/** Each site with the organisation that it is registered for. */
const sites: readonly (readonly [Site, string])[] = [
  [school, 'westfield'],
  [dealer, 'cedar-ridge'],
  [partner, 'summit-alliance'],
];

async function start(): Promise<void> {
  const ports = portsFrom(process.env);
  await refuseTakenPorts(ports);
  const folder = resolve(process.env['INIT_CWD'] ?? repository, process.env['DATA_DIR'] ?? join(repository, 'data'));
  const isFirst = !existsSync(join(folder, 'service'));
  mkdirSync(folder, {recursive: true});

  await buildLibraryIfNeeded(console.log);
  if (isFirst) console.log('First start: making the small worlds …');
  const originOf = (place: Site['place']): string => `http://localhost:${ports[place]}`;
  const registered = await Promise.all(
    sites.map(async ([site, organization]) => {
      const origin = originOf(site.place);
      const key = await hostKey(join(folder, 'site-keys'), site.place);
      return {site, organization, origin, registration: {issuer: origin, audience: 'workplace-mentoring', key}};
    }),
  );
  const bundle = join(folder, 'partner-bundle');
  const [service] = await Promise.all([startDemoService(folder, ports.service, registered), bundlePartner(bundle)]);
  await service.add('school', () => undefined);

  const group = new LargeGroup();
  const running: RunningSite[] = [await startLocalPage(ports.local, library)];
  for (const {site, registration} of registered)
    running.push(
      await startHostSite(site, ports[site.place], {
        api: service.api,
        library,
        registration,
        originOf,
        ...(site.place === 'partner' && {bundle, arriving: () => group.arriving}),
      }),
    );
  stopOnSignal(async () => {
    await Promise.all(running.map((it) => it.stop()));
    await service.stop();
  });
  console.log(welcome(service.api, originOf, `http://localhost:${ports.local}`, folder));
  await group.bringOver(service);
}

function welcome(api: string, originOf: (place: Site['place']) => string, local: string, folder: string): string {
  return `
Everything runs on this machine only, and everybody in it is invented.

  School   ${originOf('school')}   a student's progress page, and an instructor's class
           Try: log a job as Tyler, then open the window that the page offers and be the mentor.
  Dealer   ${originOf('dealer')}   a service department's intranet; it opens offline too
           Try: as Luis, rate and sign what waits; as Dana, watch the line change.
  Partner  ${originOf('partner')}   a certification body's portal around a group of sixty truck shops
           Try: switch theme and language under Elements.
  Local    ${local}   the same elements without any server
           Try: two windows as two people.
  Service  ${api.replace('/v1', '/openapi.json')}   the API, as an OpenAPI document

Ctrl+C stops all of it. The data is kept in ${relative(repository, folder)}/ for the next start.
`;
}

function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // A second Ctrl+C does not wait for anything.
      if (isStopping) process.exit(1);
      isStopping = true;
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
}

try {
  await start();
} catch (error) {
  const isForPerson = error instanceof PortError || error instanceof FolderInUseError;
  console.error(isForPerson ? error.message : error);
  process.exit(1);
}
