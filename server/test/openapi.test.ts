import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {endpoints} from 'workplace-mentoring/contract';
import {openApiDocument} from '../src/openapi-document.ts';

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, {readonly content?: Readonly<Record<string, unknown>>}>>;
}

const server = join(import.meta.dirname, '..');
const document = openApiDocument();
const operations = Object.values(document['paths'] as Record<string, Record<string, Operation>>).flatMap((it) =>
  Object.values(it),
);

describe('the OpenAPI document', () => {
  it('is checked in as the contract makes it (npm run openapi -w workplace-mentoring-server)', () => {
    const stored = JSON.parse(readFileSync(join(server, 'openapi.json'), 'utf8')) as unknown;
    assert.deepEqual(stored, JSON.parse(JSON.stringify(document)));
  });

  it('has an operation for every line of the table', () => {
    assert.deepEqual(operations.map((it) => it.operationId).sort(), Object.keys(endpoints).sort());
  });

  it('tells of every failure that any operation with a token may answer with, as a problem', () => {
    for (const {operationId, responses, security, tags} of operations) {
      assert.equal(tags.length, 1, operationId);
      if (security.length === 0) continue;
      for (const status of ['401', '403', '404', '409', '412', '422', '429'])
        assert.ok(responses[status]?.content?.['application/problem+json'], `${operationId} ${status}`);
    }
  });

  it('passes the linter', () => {
    const redocly = join(server, '../node_modules/.bin/redocly');
    const {status, stdout, stderr} = spawnSync(redocly, ['lint', 'openapi.json'], {
      cwd: server,
      encoding: 'utf8',
      env: {...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true'},
    });
    assert.equal(status, 0, `${stdout}\n${stderr}`);
    assert.doesNotMatch(stderr, /warnings?\b/);
  });
});
