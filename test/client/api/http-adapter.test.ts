import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {StreamMessage} from '../../../src/contract/batch.ts';
import {
  BadRequestError,
  NoAnswerError,
  NotAllowedError,
  NotFoundError,
  ServiceError,
  SignInNeededError,
  TooLargeError,
  TooManyRequestsError,
  UnreadableAnswerError,
} from '../../../src/client/api/api-error.ts';
import {HttpAdapter} from '../../../src/client/api/http-adapter.ts';
import type {TokenNeed} from '../../../src/client/api/token-source.ts';
import type {Entry} from '../../../src/domain/entry.ts';
import {id, type ListId, type PlacementId, type TaskId} from '../../../src/domain/ids.ts';
import {automobile} from '../../../src/content/automobile.ts';
import {FakeTime} from '../fake-time.ts';
import {FakeFetch, html, json, problem, type Answer} from './fake-fetch.ts';

const me = {
  epoch: 'e-1',
  instance: 'i-1',
  serverTime: '2026-03-11T15:00:00.000Z',
  person: {id: 'riley', name: 'Riley'},
  memberships: [],
  placements: [],
};
const signOff = {
  id: '019cdd69-6d80-7210-b6e4-bad89eec2220',
  placement: 'p-1',
  at: '2026-03-11T15:00:00.000Z',
  basedOn: 3,
  type: 'sign-off',
  task: 'BRK-01@2026',
} as unknown as Entry;
const nothing = {epoch: 'e-1', instance: 'i-1', serverTime: '2026-03-11T15:00:00.000Z', results: []};

class Host {
  readonly needs: Omit<TokenNeed, 'signal'>[] = [];
  readonly time = new FakeTime();
  readonly net: FakeFetch;
  readonly adapter: HttpAdapter;
  readonly ending = new AbortController();
  isOffline = false;
  #tokens = 0;

  constructor(...answers: Answer[]) {
    this.net = new FakeFetch(...answers);
    this.adapter = new HttpAdapter(
      'https://service.example/v1/',
      {fetch: this.net.fetch, timers: this.time, isOffline: () => this.isOffline},
      {
        token: async ({signal: _signal, ...need}) => {
          this.needs.push(need);
          this.#tokens += need.rejected === undefined && this.#tokens > 0 ? 0 : 1;
          return `token-${this.#tokens}`;
        },
      },
    );
  }

  get asking() {
    return {signal: this.ending.signal};
  }
}

describe('a question to the service', () => {
  test('goes to the path of the contract with the token, and nothing of the page', async () => {
    const host = new Host(json(me));

    await host.adapter.me(host.asking);

    const {address, method, headers, init} = host.net.last;
    assert.equal(`${method} ${address}`, 'GET https://service.example/v1/me');
    assert.equal(headers.get('authorization'), 'Bearer token-1');
    assert.equal(init.credentials, 'omit');
    assert.equal(init.redirect, 'error');
  });

  test('keeps ids of other people’s making inside one path segment', async () => {
    const host = new Host(problem(404, 'not-found'));

    await assert.rejects(host.adapter.placement(id<PlacementId>('../people/x?y'), host.asking), NotFoundError);

    assert.equal(host.net.last.address, 'https://service.example/v1/placements/..%2Fpeople%2Fx%3Fy');
  });

  test('asks for the overview as the contract writes orders and filters', async () => {
    const host = new Host(json({rows: [], total: 0}));

    await host.adapter.overview(
      {
        sort: [
          {column: 'percent', descending: true},
          {column: 'mentee', descending: false},
        ],
        search: 'Ana & Co',
        flag: 'silent',
        limit: 50,
      },
      host.asking,
    );

    const {pathname, searchParams} = new URL(host.net.last.address);
    assert.equal(pathname, '/v1/overview');
    assert.deepEqual(Object.fromEntries(searchParams), {
      sort: '-percent,mentee',
      search: 'Ana & Co',
      flag: 'silent',
      limit: '50',
    });
  });

  test('is not asked at all once nobody wants the answer', async () => {
    const host = new Host(json(me));
    host.ending.abort();

    await assert.rejects(host.adapter.me(host.asking), {name: 'AbortError'});

    assert.equal(host.net.asked.length, 0);
  });
});

describe('no answer', () => {
  test('a device without a network', async () => {
    const host = new Host(() => Promise.reject(new TypeError('Failed to fetch')));
    host.isOffline = true;

    await assert.rejects(host.adapter.me(host.asking), {name: 'NoAnswerError', kind: 'offline', remedy: 'retry-later'});
  });

  test('a wrong address, which the browser does not tell from a broken network, is named', async () => {
    const host = new Host(() => Promise.reject(new TypeError('Failed to fetch')));

    await assert.rejects(host.adapter.me(host.asking), {
      name: 'NoAnswerError',
      kind: 'service',
      message: 'https://service.example/v1/me did not answer',
    });
  });

  test('half a minute of silence', async () => {
    const host = new Host(
      ({init}) =>
        new Promise((_resolve, reject) =>
          init.signal?.addEventListener('abort', () => reject(new TypeError('aborted'))),
        ),
    );
    const asked = host.adapter.me(host.asking);
    const rejected = assert.rejects(asked, {name: 'NoAnswerError', kind: 'service'});

    await host.time.pass(30_000);

    await rejected;
  });

  test('a body that never ends', async () => {
    const host = new Host(({init}) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"epoch":'));
          init.signal?.addEventListener('abort', () => controller.error(new TypeError('aborted')));
        },
      });
      return new Response(body, {headers: {'content-type': 'application/json'}});
    });
    const rejected = assert.rejects(host.adapter.me(host.asking), NoAnswerError);

    await host.time.pass(30_000);

    await rejected;
  });

  test('half a body', async () => {
    const host = new Host(() => new Response('{"epoch":"e-1","inst', {headers: {'content-type': 'application/json'}}));

    await assert.rejects(host.adapter.me(host.asking), {name: 'NoAnswerError', kind: 'service'});
  });

  test('a page of HTML with 200: somebody else has answered', async () => {
    const host = new Host(html);

    await assert.rejects(host.adapter.me(host.asking), {name: 'NoAnswerError', kind: 'service'});
  });

  test('a 404 that is no problem document: the address is wrong, nothing is said about the placement', async () => {
    const host = new Host(
      () => new Response('<h1>Not Found</h1>', {status: 404, headers: {'content-type': 'text/html'}}),
    );

    await assert.rejects(host.adapter.placement(id<PlacementId>('p-1'), host.asking), {
      name: 'NoAnswerError',
      kind: 'service',
      message: 'https://service.example/v1/placements/p-1 answered 404',
    });
  });

  test('leaves no timer behind after an answer', async () => {
    const host = new Host(json(me));

    await host.adapter.me(host.asking);

    assert.equal(host.time.pending, 0);
  });
});

describe('an answer that is no good', () => {
  test('names the field', async () => {
    const host = new Host(json({...me, person: {id: 'riley', name: 7}}));

    await assert.rejects(host.adapter.me(host.asking), (error: unknown) => {
      assert.ok(error instanceof UnreadableAnswerError);
      assert.match(error.message, /^\/v1\/me: \/person\/name /);
      assert.equal(error.remedy, 'show-to-person');
      return true;
    });
  });

  test('with fields that a newer service has is good', async () => {
    const host = new Host(json({...me, moods: ['fine'], person: {...me.person, pronoun: 'she'}}));

    assert.equal((await host.adapter.me(host.asking)).person.name, 'Riley');
  });

  test('of a task list loses the one task that cannot be read, and says which', async () => {
    const [first, second, ...rest] = automobile.tasks;
    const host = new Host(json({...automobile, tasks: [first, {...second, levels: 'MLR'}, ...rest]}));

    const {list, faults} = await host.adapter.list(id<ListId>('automobile-2026'), host.asking);

    assert.equal(list.tasks.length, automobile.tasks.length - 1);
    assert.deepEqual(
      faults.map((it) => it.pointer),
      ['/tasks/1/levels'],
    );
  });
});

describe('a token that is not taken', () => {
  test('is renewed once, and the question asked again', async () => {
    const host = new Host(problem(401, 'token-expired'), json(me));

    assert.equal((await host.adapter.me(host.asking)).person.name, 'Riley');

    assert.deepEqual(host.needs, [{}, {rejected: 'token-1'}]);
    assert.equal(host.net.last.headers.get('authorization'), 'Bearer token-2');
  });

  test('is not renewed twice', async () => {
    const host = new Host(problem(401, 'token-invalid'));

    await assert.rejects(host.adapter.me(host.asking), SignInNeededError);

    assert.equal(host.net.asked.length, 2);
  });

  test('is asked for anew where a sign-off is sent', async () => {
    const host = new Host(json(nothing));

    await host.adapter.send([signOff], host.asking);

    assert.deepEqual(host.needs, [{isForSignOff: true}]);
    assert.deepEqual(host.net.last.body, {entries: [signOff]});
  });

  test('because it is too old for a sign-off, says so to the host', async () => {
    const host = new Host(problem(401, 'token-too-old'), json(nothing));

    await host.adapter.send([signOff], host.asking);

    assert.deepEqual(host.needs.at(-1), {rejected: 'token-1', isForSignOff: true});
  });
});

describe('what the service says no to', () => {
  const cases = [
    {answer: problem(403, 'not-allowed'), error: NotAllowedError, code: 'not-allowed'},
    {answer: problem(403, 'unknown-person'), error: NotAllowedError, code: 'unknown-person'},
    {answer: problem(404, 'not-found'), error: NotFoundError, code: 'not-found'},
    {answer: problem(413, 'too-large'), error: TooLargeError, code: 'too-large'},
    {answer: problem(422, 'invalid'), error: BadRequestError, code: 'invalid'},
    {answer: problem(400, 'malformed-body'), error: BadRequestError, code: 'malformed-body'},
    {answer: problem(503, 'unavailable'), error: ServiceError, code: 'unavailable'},
    {answer: problem(429, 'too-many-requests'), error: TooManyRequestsError, code: 'too-many-requests'},
    {answer: (() => new Response('', {status: 502})) satisfies Answer, error: ServiceError, code: undefined},
    {answer: (() => new Response('', {status: 408})) satisfies Answer, error: ServiceError, code: undefined},
  ];
  for (const {answer, error, code} of cases) {
    test(`${error.name}${code ? ` for ${code}` : ' for a proxy’s word'}`, async () => {
      const host = new Host(answer);

      await assert.rejects(host.adapter.me(host.asking), (thrown: unknown) => {
        assert.ok(thrown instanceof error);
        assert.equal(thrown.code, code);
        return true;
      });
    });
  }

  test('carries the number for support, and how long to wait', async () => {
    const host = new Host(problem(429, 'too-many-requests', {requestId: 'r-9'}, {'retry-after': '17'}));

    await assert.rejects(host.adapter.me(host.asking), {requestId: 'r-9', retryAfterMs: 17_000});
  });

  test('says where in the request it is', async () => {
    const errors = [{pointer: '/entries/0/text', message: 'is empty'}];
    const host = new Host(problem(422, 'invalid', {errors}));

    await assert.rejects(host.adapter.send([signOff], host.asking), {message: 'No. /entries/0/text is empty'});
  });
});

describe('the stream', () => {
  const events = (...chunks: string[]): Answer => {
    const encoder = new TextEncoder();
    return () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
            controller.close();
          },
        }),
        {headers: {'content-type': 'text/event-stream; charset=utf-8'}},
      );
  };
  const message = {changed: 'placement', placement: 'p-1', revision: 12};

  async function watched(...chunks: string[]): Promise<readonly StreamMessage[]> {
    const host = new Host(events(...chunks));
    const told: StreamMessage[] = [];
    let opened = 0;
    await host.adapter.watch(
      (it) => told.push(it),
      () => (opened += 1),
      host.asking,
    );
    assert.equal(opened, 1);
    assert.equal(host.time.pending, 0);
    return told;
  }

  test('tells what has changed', async () => {
    assert.deepEqual(await watched(`event: changed\ndata: ${JSON.stringify(message)}\n\n`), [message]);
  });

  test('reads a message that comes in pieces', async () => {
    const text = `data: ${JSON.stringify(message)}\r\n\r\n`;

    assert.deepEqual(await watched(...text.split('')), [message]);
  });

  test('passes over what it does not know', async () => {
    const lines = [': still here\n\n', 'data: {"changed":"weather"}\n\n', 'data: half {\n\n', 'retry: 100\n\n'];

    assert.deepEqual(await watched(...lines, `data: ${JSON.stringify(message)}\n\n`), [message]);
  });

  test('that falls silent is given up', async () => {
    const host = new Host(({init}) => {
      const body = new ReadableStream({
        start: (controller) => init.signal?.addEventListener('abort', () => controller.error(new TypeError('aborted'))),
      });
      return new Response(body, {headers: {'content-type': 'text/event-stream'}});
    });
    let isOver = false;
    const watching = host.adapter
      .watch(
        () => undefined,
        () => undefined,
        host.asking,
      )
      .catch(() => (isOver = true));

    await host.time.pass(74_000);
    assert.equal(isOver, false);
    await host.time.pass(2_000);

    assert.equal(await watching, true);
  });

  test('is none where something else answers', async () => {
    const host = new Host(html);

    await assert.rejects(
      host.adapter.watch(
        () => undefined,
        () => assert.fail('it opened'),
        host.asking,
      ),
      UnreadableAnswerError,
    );
  });
});

test('history comes as the contract says it', async () => {
  const host = new Host(json({entries: []}));

  await host.adapter.history(id<PlacementId>('p-1'), id<TaskId>('BRK-01@2026'), host.asking);

  assert.equal(host.net.last.address, 'https://service.example/v1/placements/p-1/entries?task=BRK-01%402026');
});
