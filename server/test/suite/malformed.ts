import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import {endpoints, type Endpoint, type Operation} from 'workplace-mentoring/contract';
import {openApiDocument} from '../../src/openapi-document.ts';
import type {Stage} from '../stage.ts';

type Json = {readonly [key: string]: unknown};

const document = openApiDocument();
const runs = {numRuns: 40, ...(process.env['FC_SEED'] && {seed: Number(process.env['FC_SEED'])})};
const tables = ['entry', 'person', 'placement', 'organization', 'host', 'identity'] as const;

/** Whatever is sent, to whatever operation: an answer that its document tells of, never one of 500. */
export function describeMalformed(stage: () => Stage): void {
  for (const operation of Object.keys(endpoints) as Operation[]) {
    const endpoint: Endpoint = endpoints[operation];
    // An open stream is no answer; what comes before it is the same as everywhere.
    if (endpoint.answer === 'stream') continue;
    it(`takes anything sent to ${operation}, and changes nothing for who may not`, async () => {
      const before = await Promise.all(tables.map((it) => stage().count(it)));
      await fc.assert(
        fc.asyncProperty(idOf(endpoint), queryOf(endpoint), bodyOf(operation, endpoint), async (id, query, body) => {
          const path = endpoint.path.replace('{id}', id) + query;
          const {status} = await stage().ask('partner', path, {
            method: endpoint.method,
            ...(body !== undefined && {body}),
          });
          assert.ok(status < 500, `${path} answered ${status}`);
        }),
        runs,
      );
      assert.deepEqual(await Promise.all(tables.map((it) => stage().count(it))), before);
    });
  }
}

const anyText = fc.string({unit: 'binary', maxLength: 60});
const knownIds = fc.constantFrom('near', 'far', 'mentee', 'shop', 'automobile-2026', 'shop-0-4', 'none', 'north');

function idOf({path}: Endpoint): fc.Arbitrary<string> {
  if (!path.includes('{id}')) return fc.constant('');
  const encoded = anyText.map((it) => encodeURIComponent(it.toWellFormed()));
  return fc.oneof(knownIds, encoded, fc.constantFrom('%', '%zz', '%00', '..%2f..', '%f0%9f'));
}

function queryOf({query}: Endpoint): fc.Arbitrary<string> {
  if (!query) return fc.constantFrom('', '?x=1');
  const names = fc.oneof(
    fc.constantFrom('organization', 'search', 'flag', 'status', 'sort', 'language', 'cursor', 'limit', 'task'),
    anyText,
  );
  const values = fc.oneof(anyText, knownIds, fc.constantFrom('0', '200', '-percent', 'en', '999999999', 'silent'));
  return fc
    .array(fc.tuple(names, values), {maxLength: 3})
    .map(
      (it) =>
        `?${new URLSearchParams(it.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()] as [string, string])).toString()}`,
    );
}

function bodyOf(operation: Operation, {body, path, method}: Endpoint): fc.Arbitrary<unknown> {
  if (!body) return fc.constant(undefined);
  const paths = document['paths'] as Record<string, Record<string, Json>>;
  const request = paths[path]?.[method.toLowerCase()]?.['requestBody'] as {content: Record<string, {schema: Json}>};
  const schema = request.content['application/json']?.schema;
  assert.ok(schema, operation);
  return fc.oneof(
    {weight: 6, arbitrary: like(schema, 0)},
    {weight: 2, arbitrary: fc.json()},
    {weight: 1, arbitrary: anyText},
  );
}

/** Values that look like what a schema asks for, and now and then do not. */
function like(schema: Json, depth: number): fc.Arbitrary<unknown> {
  const it = resolved(schema);
  const wild = fc.oneof(fc.jsonValue(), anyText, fc.constantFrom(null, -1, 1e300, '\u0000', '\ud800', [], {}));
  return fc.oneof({weight: 12, arbitrary: closely(it, depth)}, {weight: 1, arbitrary: wild});
}

function closely(it: Json, depth: number): fc.Arbitrary<unknown> {
  const options = (it['oneOf'] ?? it['anyOf']) as readonly Json[] | undefined;
  if (options) return fc.oneof(...options.map((option) => like(option, depth + 1)));
  if ('const' in it) return fc.constant(it['const']);
  if (Array.isArray(it['enum'])) return fc.constantFrom(...(it['enum'] as readonly unknown[]));
  switch (it['type']) {
    case 'string':
      return fc.oneof(
        knownIds,
        fc.uuid({version: 4}),
        fc.constantFrom('2026-03-11T14:00:00.000Z', '2026-03-11', 'America/Chicago', 'https://north.example', 'MLR'),
        anyText,
      );
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({min: 0, max: 100}), fc.double({noNaN: true, noDefaultInfinity: true}));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(like((it['items'] ?? {}) as Json, depth + 1), {maxLength: depth > 2 ? 1 : 3});
    case 'object': {
      const properties = (it['properties'] ?? {}) as Record<string, Json>;
      const fields = Object.entries(properties).map(([name, field]) => [name, like(field, depth + 1)] as const);
      return fc.record(Object.fromEntries(fields), {requiredKeys: (it['required'] ?? []) as string[]});
    }
    default:
      return fc.jsonValue();
  }
}

function resolved(schema: Json): Json {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Json)[key], document);
  return resolved(found as Json);
}
