import type {Fetch} from '../../../src/client/api/request.ts';

export interface Asked {
  readonly method: string;
  readonly address: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly init: RequestInit;
}

export type Answer = (asked: Asked) => Response | Promise<Response>;

/** Answers in turn as a test says; the last answer again and again. */
export class FakeFetch {
  readonly asked: Asked[] = [];
  readonly #answers: Answer[];

  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  readonly fetch: Fetch = async (address, init) => {
    const asked = {
      address,
      init,
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    };
    this.asked.push(asked);
    const answer = this.#answers.length > 1 ? this.#answers.shift() : this.#answers[0];
    if (!answer) throw new Error('The test gives no answer');
    return answer(asked);
  };

  get last(): Asked {
    const last = this.asked.at(-1);
    if (!last) throw new Error('Nothing was asked');
    return last;
  }
}

export function json(value: unknown, init: ResponseInit = {}): Answer {
  return () =>
    new Response(JSON.stringify(value), {...init, headers: {'content-type': 'application/json', ...init.headers}});
}

export function problem(status: number, code: string, more: object = {}, headers: HeadersInit = {}): Answer {
  const body = {type: `/problems/${code}`, title: 'No.', status, ...more};
  return () =>
    new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/problem+json', ...headers}});
}

export const html: Answer = () =>
  new Response('<!doctype html><title>Welcome to the guest network</title>', {headers: {'content-type': 'text/html'}});
