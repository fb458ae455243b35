import {ContextEvent, type Context} from '@lit/context';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/define/provider.ts';
import {NoAnswerError, SignInNeededError} from '../../../src/client/api/api-error.ts';
import type {MentoringAdapter} from '../../../src/client/api/mentoring-adapter.ts';
import type {MentoringSession} from '../../../src/client/session/mentoring-session.ts';
import {localeContext} from '../../../src/context/locale-context.ts';
import {sessionContext} from '../../../src/context/session-context.ts';
import {id, type PersonId, type PlacementId, type TaskId} from '../../../src/domain/ids.ts';
import type {SyncEvent} from '../../../src/elements/provider/provider-events.ts';
import type {Provider} from '../../../src/elements/provider/provider.ts';

/** Watches a context at a place in the page, as an element there would. */
function follow<Value>(context: Context<unknown, Value>, place: Element): readonly Value[] {
  const seen: Value[] = [];
  const tell = (value: Value): void => void seen.push(value);
  place.dispatchEvent(new ContextEvent(context, place, tell, true));
  callbacks.push(tell);
  return seen;
}

/** Requests are held weakly: a test must outlive none of its own. */
const callbacks: unknown[] = [];

const sessionsAt = (place: Element) => follow(sessionContext, place);
const localeAt = (place: Element) => follow(localeContext, place);

const demo = (person: string) =>
  html`<wm-provider api="local:demo" storage="memory" person=${person}><p></p></wm-provider>`;

/** A back end that knows nobody and answers nothing but what a test gives it. */
function backEnd(methods: Partial<MentoringAdapter>): MentoringAdapter {
  const unasked = (): Promise<never> => Promise.reject(new NoAnswerError('offline', 'not asked for in this test'));
  return {
    me: unasked,
    placement: unasked,
    list: unasked,
    scale: unasked,
    jobTemplates: unasked,
    courses: unasked,
    history: unasked,
    overview: unasked,
    due: unasked,
    send: unasked,
    ...methods,
  };
}

const meOf = (person: string) => ({
  epoch: 'e',
  instance: 'i',
  serverTime: new Date().toISOString(),
  person: {id: id<PersonId>(person), name: person},
  memberships: [],
  placements: [],
});

describe('wm-provider', () => {
  it('gives a session to what stands below it, and says who is there', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const ready = oneEvent(page, 'wm-ready');
    const provider = document.createElement('wm-provider');
    provider.api = 'local:demo';
    provider.person = 'chris';
    provider.storage = 'memory';
    provider.append(document.createElement('p'));
    page.append(provider);

    expect((await ready).detail).to.deep.equal({person: 'chris'});
    const [session] = sessionsAt(provider.querySelector('p') as Element);
    expect(session?.viewer.value).to.have.nested.property('value.name', 'Chris Adeyemi');
  });

  it('answers an element that asked before it was there', async () => {
    const page = await fixture<HTMLElement>(html`<div><p></p></div>`);
    // Some provider has been in the page: from then on requests are kept.
    await fixture(demo('chris'));
    const seen = sessionsAt(page.querySelector('p') as Element);

    const provider = document.createElement('wm-provider');
    const parent = page.parentElement as Element;
    provider.append(page);
    parent.append(provider);
    provider.api = 'local:demo';
    provider.storage = 'memory';
    await provider.updateComplete;

    expect(seen.at(-1)).to.have.property('viewer');
  });

  it('keeps its session when it is moved', async () => {
    const provider = await fixture<Provider>(demo('chris'));
    const seen = sessionsAt(provider.querySelector('p') as Element);
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);

    elsewhere.append(provider);
    await provider.updateComplete;
    await Promise.resolve();

    expect(seen).to.have.length(1);
    expect(sessionsAt(provider.querySelector('p') as Element)[0]).to.equal(seen[0]);
  });

  it('ends its session when it is taken out, and has a new one when it comes back', async () => {
    const provider = await fixture<Provider>(demo('chris'));
    const seen = sessionsAt(provider.querySelector('p') as Element);
    const parent = provider.parentElement as Element;

    provider.remove();
    await Promise.resolve();
    await Promise.resolve();
    expect(seen.at(-1)).to.equal(undefined);
    parent.append(provider);

    expect(seen.at(-1)).to.not.equal(undefined);
    expect(seen.at(-1)).to.not.equal(seen[0]);
  });

  it('takes one person away before the next one is there', async () => {
    const provider = await fixture<Provider>(demo('chris'));
    const seen = sessionsAt(provider.querySelector('p') as Element);

    provider.person = 'riley';
    await provider.updateComplete;

    expect(seen.map((it) => it !== undefined)).to.deep.equal([true, false, true]);
    expect(seen[2]?.viewer.value).to.deep.equal({state: 'loading'});
  });

  it('makes no new session for a new function that gives tokens', async () => {
    const provider = await fixture<Provider>(demo('chris'));
    const seen = sessionsAt(provider.querySelector('p') as Element);

    provider.getToken = () => Promise.resolve('a');
    await provider.updateComplete;
    provider.getToken = () => Promise.resolve('b');
    await provider.updateComplete;

    expect(seen).to.have.length(1);
  });

  it('has no session without a place to get data from', async () => {
    const provider = await fixture<Provider>(html`<wm-provider><p></p></wm-provider>`);

    expect(sessionsAt(provider.querySelector('p') as Element)).to.deep.equal([undefined]);
  });

  it('takes any adapter', async () => {
    const provider = await fixture<Provider>(html`<wm-provider storage="memory"><p></p></wm-provider>`);
    const ready = oneEvent(provider, 'wm-ready');

    provider.adapter = backEnd({me: () => Promise.resolve(meOf('someone'))});

    expect((await ready).detail).to.deep.equal({person: 'someone'});
  });

  it('tells how much waits, in plain data', async () => {
    const provider = await fixture<Provider>(html`<wm-provider storage="memory"><p></p></wm-provider>`);
    provider.adapter = backEnd({me: () => Promise.resolve(meOf('someone'))});
    await oneEvent(provider, 'wm-ready');
    const [session] = sessionsAt(provider.querySelector('p') as Element);
    const told: SyncEvent[] = [];
    provider.addEventListener('wm-sync', (event) => told.push(event));

    const head = session?.head(id<PlacementId>('p')) as NonNullable<ReturnType<MentoringSession['head']>>;
    await session?.record([{...head, type: 'submit', task: id<TaskId>('t')}]);

    const detail = told.at(-1)?.detail;
    expect(detail?.unsent).to.equal(1);
    expect(structuredClone(detail)).to.deep.equal(detail);
    expect(detail).not.to.have.property('unsentEntries');
  });

  it('says that the host has to sign somebody in', async () => {
    const provider = await fixture<Provider>(html`<wm-provider storage="memory"></wm-provider>`);
    const needed = oneEvent(provider, 'wm-auth-needed');

    provider.adapter = backEnd({me: () => Promise.reject(new SignInNeededError('Nobody is signed in'))});

    await needed;
  });

  it('tells the host what is wrong, with what can be done about it', async () => {
    const provider = await fixture<Provider>(html`<wm-provider storage="memory"></wm-provider>`);
    const failed = oneEvent(provider, 'wm-error');

    provider.adapter = backEnd({me: () => Promise.reject(new NoAnswerError('service', '/v1/me answered HTML'))});

    expect((await failed).detail).to.deep.equal({
      code: 'service',
      remedy: 'retry-later',
      detail: '/v1/me answered HTML',
    });
  });

  it('exports what waits as a JSON file', async () => {
    const provider = await fixture<Provider>(html`<wm-provider storage="memory"><p></p></wm-provider>`);
    provider.adapter = backEnd({me: () => Promise.resolve(meOf('someone'))});
    await oneEvent(provider, 'wm-ready');
    const [session] = sessionsAt(provider.querySelector('p') as Element);
    const head = session?.head(id<PlacementId>('p')) as NonNullable<ReturnType<MentoringSession['head']>>;
    await session?.record([{...head, type: 'submit', task: id<TaskId>('t'), note: 'Ready <b>'}]);

    const file = await provider.exportUnsent();

    const {person, entries} = JSON.parse(await file.text()) as {person: string; entries: {entry: {note: string}}[]};
    expect(person).to.equal('someone');
    expect(entries.map((it) => it.entry.note)).to.deep.equal(['Ready <b>']);
  });

  it('does not sign out over unsent work, and says how much is left', async () => {
    const provider = await fixture<Provider>(html`<wm-provider storage="memory"><p></p></wm-provider>`);
    provider.adapter = backEnd({me: () => Promise.resolve(meOf('someone'))});
    await oneEvent(provider, 'wm-ready');
    const seen = sessionsAt(provider.querySelector('p') as Element);
    const head = seen[0]?.head(id<PlacementId>('p')) as NonNullable<ReturnType<MentoringSession['head']>>;
    await seen[0]?.record([{...head, type: 'submit', task: id<TaskId>('t')}]);

    expect(await provider.signOut()).to.deep.equal({left: 1});
    expect(seen.at(-1)).to.equal(seen[0]);
    expect(await provider.signOut({unsent: 'discard'})).to.deep.equal({left: 0});
    expect(seen.at(-1)).to.equal(undefined);
  });

  it('keeps what is not sent on the device, for the next visit of the same person and of nobody else', async () => {
    const api = `https://service-${String(performance.now())}.example`;
    const visit = async (person: string) => {
      const provider = await fixture<Provider>(html`<wm-provider api=${api} person=${person}><p></p></wm-provider>`);
      provider.adapter = backEnd({me: () => Promise.resolve(meOf(person))});
      await oneEvent(provider, 'wm-ready');
      const seen = sessionsAt(provider.querySelector('p') as Element);
      return {provider, session: seen.at(-1) as MentoringSession};
    };
    const first = await visit('riley');
    const entry = {...first.session.head(id<PlacementId>('p')), type: 'submit', task: id<TaskId>('t')} as const;
    expect(await first.session.record([entry])).to.equal('saved');
    first.provider.remove();

    const other = await visit('sam');
    const again = await visit('riley');

    expect(other.session.sync.value.unsent).to.equal(0);
    expect(again.session.sync.value.unsentEntries).to.deep.equal([entry.id]);
    for (const {provider} of [other, again]) await provider.signOut({unsent: 'discard'});
  });

  describe('language and theme', () => {
    it('takes the language of the page around it', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="es">${demo('chris')}</div>`);

      expect(localeAt(page.querySelector('p') as Element)[0]?.language).to.equal('es');
    });

    it('follows its own lang, with the same session', async () => {
      const provider = await fixture<Provider>(demo('chris'));
      const place = provider.querySelector('p') as Element;
      const seen = localeAt(place);
      const sessions = sessionsAt(place);

      provider.lang = 'es-MX';
      await new Promise((resolve) => setTimeout(resolve));

      expect(seen.at(-1)?.language).to.equal('es-MX');
      expect(sessions).to.have.length(1);
    });

    it("hands on the host's words and role names", async () => {
      const provider = await fixture<Provider>(demo('chris'));
      const seen = localeAt(provider.querySelector('p') as Element);
      const terms = {mentee: {one: 'student', other: 'students'}};

      provider.terms = terms;
      await provider.updateComplete;

      expect(seen.at(-1)?.terms).to.equal(terms);
    });

    it('makes what is below it dark or light', async () => {
      const provider = await fixture<Provider>(demo('chris'));
      const schemeBelow = (): string => getComputedStyle(provider.querySelector('p') as Element).colorScheme;
      const before = schemeBelow();

      provider.theme = 'dark';
      await provider.updateComplete;
      expect(schemeBelow()).to.equal('dark');
      provider.theme = 'auto';
      await provider.updateComplete;

      expect(schemeBelow()).to.equal(before);
    });
  });
});
