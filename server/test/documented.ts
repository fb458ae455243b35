import assert from 'node:assert/strict';
import {endpoints, findProblemCode, problem, type Endpoint, type Operation} from 'workplace-mentoring/contract';
import * as v from 'valibot';
import type {App} from '../src/app.ts';
import {openApiDocument} from '../src/openapi-document.ts';

interface DocumentedOperation {
  readonly operationId: Operation;
  readonly responses: {readonly [status: string]: {readonly description: string; readonly content?: object}};
}

const paths = openApiDocument()['paths'] as Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;

/** Asks, and holds the answer against the document: its status, its type, its body, and what every answer carries. */
export async function askDocumented(app: App, path: string, init: RequestInit): Promise<Response> {
  const url = new URL(path, 'http://service.test');
  const answer = await app.fetch(new Request(url, init));
  const say = `${init.method ?? 'GET'} ${path} answered ${answer.status}`;
  for (const name of ['x-request-id', 'wm-instance', 'wm-epoch'])
    assert.ok(answer.headers.get(name), `${say} without ${name}`);
  const operation = findOperation(init.method ?? 'GET', url.pathname);
  if (!operation) return answer;
  const told = operation.responses[String(answer.status)];
  assert.ok(told, `${say}, which its document does not tell of`);
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  if (told.content) assert.ok(type in told.content, `${say} as ${type || 'nothing'}`);
  else assert.equal(type, '');
  if (answer.status >= 400) await checkProblem(answer.clone(), told.description, say);
  else if (answer.status === 200) await checkBody(answer, endpoints[operation.operationId], say);
  return answer;
}

async function checkProblem(answer: Response, described: string, say: string): Promise<void> {
  const body = v.parse(problem, await answer.json());
  const code = findProblemCode(body.type);
  assert.ok(code, `${say} with a problem of type ${body.type}`);
  assert.equal(body.type, `/problems/${code}`);
  assert.equal(body.status, answer.status);
  assert.equal(body.requestId, answer.headers.get('x-request-id'));
  assert.ok(described.includes(`\`${code}\``), `${say} with ${code}, which its document does not tell of`);
}

async function checkBody(answer: Response, {answer: schema}: Endpoint, say: string): Promise<void> {
  if (schema === 'stream') return;
  const result = v.safeParse(schema, await answer.clone().json());
  assert.ok(result.success, `${say}, and its body is not as the contract says: ${JSON.stringify(result.issues?.[0])}`);
}

function findOperation(method: string, pathname: string): DocumentedOperation | undefined {
  for (const [pattern, methods] of Object.entries(paths)) {
    const here = new RegExp(`^${pattern.replaceAll('{id}', '[^/]*')}$`);
    if (here.test(pathname)) return methods[method.toLowerCase()];
  }
  return undefined;
}
