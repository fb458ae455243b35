import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {hostKey} from '../src/hosts/host-key.ts';
import {startHostSite} from '../src/hosts/host-site.ts';
import type {Site, Visitor} from '../src/hosts/site.ts';
import {signToken} from '../src/hosts/token-back-end.ts';
import type {Registration} from '../src/hosts/token-back-end.ts';
import {library} from '../src/library-build.ts';
import {dealer} from '../src/sites/dealer/dealer-site.ts';
import {school} from '../src/sites/school/school-site.ts';
import {openTroublePages} from './trouble-pages.ts';
import type {TroublePages} from './trouble-pages.ts';
import {initService, startService} from './service-process.ts';
import type {ServiceProcess} from './service-process.ts';

const audience = 'workplace-mentoring';
const timeZone = 'UTC';
const guide = {lead: '', steps: [], windows: []};
const placement = {id: 'ana.shop', mentee: 'Ana Berg', facility: 'The shop'};

function visitor(id: string, name: string, role: Visitor['role'], placements = [placement]): Visitor {
  return {id, name, role, roleName: role, title: role, company: 'The shop', placements, guide};
}

const ana = visitor('ana', 'Ana Berg', 'mentee');
const ben = visitor('ben', 'Ben Cruz', 'mentor');
const cleo = visitor('cleo', 'Cleo Dahl', 'manager');
const dora = visitor('dora', 'Dora Ek', 'instructor', []);
const eva = visitor('eva', 'Eva Foss', 'manager', []);

/** A service whose database was empty, and sites for the people who were made in it. */
export interface Shop {
  readonly placement: string;
  readonly api: string;
  readonly school: string;
  readonly dealer: string;
  /** Pages with one element each, and whatever is the matter with them. */
  readonly pages: TroublePages;
  /** Ends the service without a warning, and starts it again where it was. */
  killService(): Promise<void>;
  restartService(): Promise<void>;
  /** Nobody answers at the addresses of the sites any more. */
  stopSites(): Promise<void>;
  /** Ids of everything that the service has on record for the placement. */
  entries(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/**
 * Opens a shop from nothing: `init` makes the first organisation, its administrator and an office that signs tokens;
 * everything else is made by that administrator over the service.
 */
export async function openShop(): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'wm-walk-'));
  const [office, atDealer, atSchool, onPages] = await Promise.all(
    ['office', 'dealer', 'school', 'pages'].map((name) => registrationOf(name, folder)),
  );
  if (!office || !atDealer || !atSchool || !onPages) throw new Error('A key is missing');
  const beginning = join(folder, 'begin.json');
  writeFileSync(beginning, JSON.stringify(beginningWith(office)));
  await initService(folder, beginning);

  let service: ServiceProcess = await startService(folder, 0);
  const {url} = service;
  const api = `${url}/v1`;
  const ask = async (path: string, by: Registration, person: string, init: RequestInit = {}): Promise<Response> => {
    const {token} = await signToken(by, person);
    const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'};
    const answer = await fetch(`${api}/${path}`, {...init, headers});
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const put = async (path: string, body: {readonly id: string}): Promise<void> => {
    await ask(`${path}/${body.id}`, office, 'admin', {method: 'PUT', body: JSON.stringify(body)});
  };

  const around = {api, library, originOf: () => ''};
  const schoolSite: Site = {...school, visitors: [ana, dora], figuresAs: dora.id};
  const dealerSite: Site = {...dealer, visitors: [ana, ben, cleo], figuresAs: cleo.id};
  const atWork = [
    await startHostSite(schoolSite, 0, {...around, registration: atSchool}),
    await startHostSite(dealerSite, 0, {...around, registration: atDealer}),
  ] as const;
  const pages = await openTroublePages(api, onPages);

  let areSitesOpen = true;
  const stopSites = async (): Promise<void> => {
    if (!areSitesOpen) return;
    areSitesOpen = false;
    await Promise.all([...atWork, pages].map((it) => it.stop()));
  };
  const stop = async (): Promise<void> => {
    await stopSites();
    // There is nothing in it to be kept.
    await service.stop('SIGKILL');
    rmSync(folder, {recursive: true, force: true});
  };

  try {
    await put('organizations', organization('shop', 'dealership'));
    await put('organizations', organization('school', 'school'));
    await put('organizations', organization('empty', 'fleet'));
    await put('hosts', hostOf('school', 'school', atSchool, [atWork[0].origin]));
    await put('hosts', hostOf('dealer', 'shop', atDealer, [atWork[1].origin]));
    await put('hosts', hostOf('pages', 'group', onPages, [pages.origin]));
    await put('people', person(ana, [atDealer, atSchool, onPages], {shop: 'mentee', school: 'mentee'}));
    await put('people', person(ben, [atDealer], {shop: 'mentor'}));
    await put('people', person(cleo, [atDealer], {shop: 'manager'}));
    await put('people', person(dora, [atSchool], {school: 'instructor'}));
    await put('people', person(eva, [onPages], {empty: 'manager'}));
    await put('placements', placementFromToday());
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    placement: placement.id,
    api,
    school: atWork[0].origin,
    dealer: atWork[1].origin,
    pages,
    killService: () => service.stop('SIGKILL'),
    async restartService() {
      service = await startService(folder, Number(new URL(url).port));
    },
    stopSites,
    async entries() {
      const answer = await ask(`placements/${placement.id}/entries`, atDealer, cleo.id);
      const {entries} = (await answer.json()) as {readonly entries: readonly {readonly id: string}[]};
      return entries.map((it) => it.id);
    },
    stop,
  };
}

async function registrationOf(name: string, folder: string): Promise<Registration> {
  return {issuer: `https://${name}.invalid`, audience, key: await hostKey(join(folder, 'keys'), name)};
}

function beginningWith(office: Registration): object {
  return {
    organization: {id: 'group', kind: 'group', name: 'The group', timeZone},
    administrator: person(visitor('admin', 'Ada Moss', 'administrator'), [office], {group: 'administrator'}),
    host: hostOf('office', 'group', office, []),
  };
}

function organization(id: string, kind: string): {readonly id: string} {
  return {id, ...{kind, name: `The ${id}`, parent: 'group', timeZone}};
}

function hostOf(id: string, of: string, {issuer, key}: Registration, origins: readonly string[]) {
  const {kty, crv, x, y, kid} = key.publicKey;
  return {id, organization: of, issuer, audience, algorithm: 'ES256', keys: [{kty, crv, x, y, kid}], origins};
}

function person({id, name}: Visitor, known: readonly Registration[], roles: Readonly<Record<string, string>>) {
  return {
    id,
    name,
    ageBand: '18+',
    identities: known.map(({issuer}) => ({issuer, subject: id})),
    memberships: Object.entries(roles).map(([of, role]) => ({organization: of, role})),
  };
}

function placementFromToday() {
  const from = new Date().toISOString().slice(0, 10);
  return {
    id: placement.id,
    mentee: ana.id,
    facility: 'shop',
    school: 'school',
    status: 'active',
    from,
    list: 'automobile-2026',
    level: 'MLR',
    pairings: [{mentor: ben.id, kind: 'primary', from}],
    instructors: [dora.id],
    instructorMode: 'monitor',
    creditBearing: false,
    agreement: 'none',
  };
}
