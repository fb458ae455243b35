import type {Me} from '../../contract/batch.ts';
import {id, type OrganizationId} from '../../domain/ids.ts';
import type {ApiError} from '../api/api-error.ts';
import type {MentoringAdapter} from '../api/mentoring-adapter.ts';
import {CacheStore, cacheLayout} from '../storage/cache-store.ts';
import type {Database} from '../storage/database.ts';
import type {Layout} from '../storage/indexed-database.ts';
import {LateDatabase} from '../storage/late-database.ts';
import {MemoryDatabase} from '../storage/memory-database.ts';
import {partitionOf} from '../storage/partition.ts';
import {WorkStore, workLayout} from '../storage/work-store.ts';
import type {Contact} from '../sync/contact.ts';
import {Live} from '../sync/live.ts';
import {Outbox} from '../sync/outbox.ts';
import {ServiceClock} from '../sync/service-clock.ts';
import {SyncLoop} from '../sync/sync-loop.ts';
import {Tabs} from '../sync/tabs.ts';
import {tokenByPost} from '../sync/token-by-post.ts';
import {TokenKeeper} from '../sync/token-keeper.ts';
import {Answers} from './answers.ts';
import {DeviceSession} from './device-session.ts';
import type {Trouble} from './mentoring-session.ts';
import {Owner} from './owner.ts';
import {thisPlatform, type PageEvent} from './platform.ts';
import type {OpenSession, SessionOptions} from './session-options.ts';
import {troubleFrom} from './trouble.ts';
import {exportedRow} from './unsent-export.ts';

/** How often everything is looked at again when the page comes back, at most. */
const lookMs = 30_000;

/** Joins the parts. The session is there at once; it fills as the device and the service answer. */
export function openSession(options: SessionOptions): OpenSession {
  const {told, platform = thisPlatform()} = options;
  const {timers, random} = platform;
  const service = serviceOf(options.api);
  const clock = new ServiceClock(platform.now);
  const owner = new Owner((person) => told.otherPerson(person));
  const isLocal = options.api.startsWith('local:') && !options.adapter;
  const named = options.person ?? (isLocal ? usualPerson(options.api) : undefined);
  if (named) owner.meet(named);

  const getToken = options.getToken ?? (options.auth ? tokenByPost(options.auth, platform.fetch) : undefined);
  const tokens =
    getToken &&
    new TokenKeeper(
      getToken,
      () => clock.ms,
      (subject) => owner.meet(subject),
    );
  const adapter = once(async (): Promise<MentoringAdapter> => {
    if (options.adapter) return options.adapter;
    // Each brings a lot along that the other does not need, and a host with its own adapter needs neither.
    if (!isLocal) {
      const {HttpAdapter} = await import('../api/http-adapter.ts');
      return new HttpAdapter(options.api, platform, tokens ?? {token: async () => undefined});
    }
    const {openLocalAdapter} = await import('../local/local-adapter.ts');
    return openLocalAdapter(options.api, await owner.known, options.storage, platform);
  });

  const database = (layoutFor: (partition: string) => Layout): Database =>
    options.storage === 'memory'
      ? new MemoryDatabase()
      : new LateDatabase(owner.known.then((it) => platform.openDatabase(layoutFor(partitionOf(service, it)))));
  const cache = new CacheStore(database(cacheLayout));
  const outbox = new Outbox(
    new WorkStore(database(workLayout)),
    () => session.update(),
    () => cache.clear(),
  );
  const opened = owner.known.then(() => outbox.reread());

  const tabs = new Tabs(platform, {
    lead: () => {
      live.start();
      loop.nudge();
      // The ring is swept by one tab, when it has nothing better to do; that it was not swept harms nobody.
      void outbox.store.prune(clock.now()).catch(() => undefined);
    },
    work: () => void outbox.reread().then(() => loop.nudge()),
    wake: () => void loop.wake(),
    changed: (message) => session.changed(message),
    contact: (contact) => loop.hear(contact),
    gone: () => told.gone(),
  });
  const live = new Live({
    adapter,
    timers,
    random,
    changed: (message) => {
      session.changed(message);
      tabs.post({type: 'changed', ...(message && {message})});
    },
  });

  let reach: Contact['reach'] = 'unknown';
  let troubledBy: string | undefined;
  const loop = new SyncLoop({
    adapter,
    outbox,
    clock,
    timers,
    random,
    isLead: () => tabs.isLead,
    greeted: async (me) => {
      owner.meetIfUnknown(me.person.id);
      await opened;
      await cache.beginEpoch(me.epoch);
      void cache.keep('me', {value: me, at: clock.now()});
      session.meet(me);
    },
    failed: (error, isGreeting) => {
      if (isGreeting) session.turnAway(error);
      if (error.kind === 'offline' || error.kind === 'signed-out') return;
      const trouble = describe(error);
      // Once, however often it is tried again.
      if (trouble.code !== troubledBy) told.troubled(trouble);
      troubledBy = trouble.code;
    },
    settled: (entries, isAnyRefused) => {
      tabs.post({type: 'work'});
      // A stream tells of what was taken, but of no refusal; and that was decided on something newer than is seen here.
      if (!live.isOpen || isAnyRefused) session.settled(entries);
    },
    contactChanged: (contact) => {
      session.update();
      if (tabs.isLead) tabs.post({type: 'contact', contact});
      if (contact.reach === 'signed-out' && reach !== 'signed-out') told.authNeeded();
      reach = contact.reach;
      if (reach === 'reached') troubledBy = undefined;
    },
  });
  let hasAsked = false;
  const answers = new Answers(
    cache,
    (question) => loop.ask(question),
    () => clock.now(),
  );
  const session: DeviceSession = new DeviceSession({
    loop,
    outbox,
    answers,
    clock,
    randomBytes: platform.randomBytes,
    isMemoryWanted: options.storage === 'memory',
    organization: options.organization ? id<OrganizationId>(options.organization) : undefined,
    opened,
    kept: () => {
      tabs.post({type: 'work'});
      if (!hasAsked) platform.persist();
      hasAsked = true;
    },
  });

  let lookedMs = platform.now();
  const follow = (event: PageEvent): void => {
    if (event === 'leaving') {
      live.stop();
      tabs.resign();
      return;
    }
    if (event === 'returned') tabs.campaign();
    void opened.then(() => outbox.reread());
    void loop.wake();
    live.wake();
    if (live.isOpen || platform.now() - lookedMs < lookMs) return;
    lookedMs = platform.now();
    session.changed();
  };
  const stopFollowing = platform.page.follow(follow);

  let isClosed = false;
  void opened.then(async () => {
    if (isClosed) return;
    const before = await answers.cached<Me>('me');
    if (before) session.meet(before.served, {since: before.at});
    tabs.open(`workplace-mentoring:${partitionOf(service, await owner.known)}`);
  });
  void loop.wake();

  const close = (): void => {
    isClosed = true;
    stopFollowing();
    live.stop();
    loop.close();
    tabs.close();
    tokens?.close();
    outbox.store.close();
    cache.close();
  };

  return {
    session,
    close,
    async flush() {
      if (!tabs.isLead) tabs.post({type: 'wake'});
      await loop.wake();
    },
    async exportUnsent() {
      await opened;
      await outbox.reread();
      const everything = await loop.ask(async (it, asking) => it.everything?.(asking)).catch(() => undefined);
      return {
        format: 'workplace-mentoring-unsent',
        version: 1,
        service,
        person: await owner.known,
        exportedAt: clock.now(),
        entries: outbox.work.outbox.map(exportedRow),
        ...(everything && {received: everything}),
      };
    },
    async signOut(unsent) {
      if (unsent === 'send') {
        await loop.wake();
        const left = outbox.work.outbox.length;
        if (left > 0) return left;
      }
      tabs.post({type: 'gone'});
      const {store} = outbox;
      close();
      if (!owner.isKnown) return 0;
      await cache.wipe();
      if (unsent !== 'keep') await store.wipe();
      return 0;
    },
  };
}

/** Who acts on `local:` where the host names nobody. */
function usualPerson(api: string): string {
  return api === 'local:demo' ? 'riley' : 'me';
}

/** One service under several spellings of its address is one. */
function serviceOf(api: string): string {
  return api.replace(/\/+$/, '').replace(/\/v1$/, '');
}

function describe(error: ApiError): Trouble & {readonly code: string} {
  return {...troubleFrom(error), code: error.code ?? error.kind};
}

/** The first result for ever; a failure is tried again. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
