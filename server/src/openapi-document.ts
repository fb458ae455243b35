import {toJsonSchema} from '@valibot/to-json-schema';
import {
  endpoints,
  entryResult,
  host,
  limits,
  me,
  newEntry,
  newPlacement,
  organization,
  overviewRow,
  person,
  placementView,
  problem,
  problems,
  recordedEntry,
  streamMessage,
  taskList,
  usualProblems,
  type Endpoint,
  type Operation,
  type ProblemCode,
} from 'workplace-mentoring/contract';
import type {GenericSchema} from 'valibot';

type Json = {readonly [key: string]: unknown};

/** Schemas with a name of their own in the document. */
const named: Record<string, GenericSchema> = {
  Problem: problem,
  Entry: newEntry,
  RecordedEntry: recordedEntry,
  EntryResult: entryResult,
  Me: me,
  Placement: placementView,
  TaskList: taskList,
  OverviewRow: overviewRow,
  Organization: organization,
  Host: host,
  Person: person,
  NewPlacement: newPlacement,
  StreamMessage: streamMessage,
};

const tags: Readonly<Record<Endpoint['tag'], string>> = {
  session: 'Who is asking, what waits for them, what has changed.',
  placements: 'Placements and their entries.',
  content: 'Published lists, scales and job templates.',
  courses: 'Role courses.',
  overview: 'Mentees in reach of a manager or instructor.',
  administration: 'Organisations, sites, people and placements.',
  operation: 'For whoever runs the service.',
};

/** The OpenAPI 3.1 document, made from the contract's table and schemas. */
export function openApiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of Object.keys(endpoints) as Operation[]) {
    const endpoint: Endpoint = endpoints[operation];
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operationFrom(operation, endpoint);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Workplace mentoring',
      version: '1.0.0',
      summary: 'Placements, entries, courses and overviews of workplace mentoring.',
      description:
        'Every failure is a problem of RFC 9457 whose `type` is `/problems/<code>`. Every answer names the process and ' +
        'the database it comes from in `Wm-Instance` and `Wm-Epoch`, and its request in `X-Request-Id`.',
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: '/'}],
    tags: Object.entries(tags).map(([name, description]) => ({name, description})),
    paths,
    components: {
      schemas: Object.fromEntries(Object.keys(named).map((name) => [name, namedSchema(name)])),
      headers: {
        'X-Request-Id': header('Names the request in the logs of the service.'),
        'Wm-Instance': header('The process that answered.'),
        'Wm-Epoch': header('The database that answered. A restored one has another epoch.'),
        'Retry-After': header('Seconds after which trying again makes sense.'),
        ETag: header('Changes with what the viewer is told.'),
      },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Signed by a registered site, ES256 or EdDSA, for 15 minutes at most.',
        },
      },
    },
  };
}

function operationFrom(operation: Operation, endpoint: Endpoint): Json {
  const {summary, tag, query, body, isPublic, path} = endpoint;
  const parameters = [
    ...(path.includes('{id}') ? [{name: 'id', in: 'path', required: true, schema: idIn()}] : []),
    ...(query ? parametersFrom(query) : []),
    ...(operation === 'getPlacement'
      ? [{name: 'If-None-Match', in: 'header', schema: {type: 'string', maxLength: 1_000}}]
      : []),
  ];
  return {
    operationId: operation,
    summary,
    tags: [tag],
    security: isPublic ? [] : [{token: []}],
    ...(parameters.length > 0 && {parameters}),
    ...(body && {requestBody: {required: true, content: {'application/json': {schema: schemaFrom(body)}}}}),
    responses: {...goodAnswers(operation, endpoint), ...problemAnswers(endpoint)},
  };
}

function goodAnswers(operation: Operation, {answer}: Endpoint): Json {
  const isTagged = operation === 'getPlacement';
  const headers = {...usualHeaders, ...(isTagged && {ETag: {$ref: '#/components/headers/ETag'}})};
  return {
    200: {
      description: 'Done.',
      headers,
      content:
        answer === 'stream'
          ? {'text/event-stream': {schema: streamSchema}}
          : {'application/json': {schema: schemaFrom(answer)}},
    },
    ...(isTagged && {304: {description: 'It has not changed.', headers}}),
  };
}

/** Each `data:` line is one message. */
const streamSchema = {
  type: 'string',
  contentMediaType: 'application/json',
  contentSchema: {$ref: '#/components/schemas/StreamMessage'},
};

const usualHeaders = {
  'X-Request-Id': {$ref: '#/components/headers/X-Request-Id'},
  'Wm-Instance': {$ref: '#/components/headers/Wm-Instance'},
  'Wm-Epoch': {$ref: '#/components/headers/Wm-Epoch'},
};

/** Answered to any operation with a token, so that a client can count on one way of failing. */
const always: readonly ProblemCode[] = [
  ...usualProblems,
  'method-not-allowed',
  'conflict',
  'precondition-failed',
  'failed',
];

function problemsOf({isPublic, body, problems: own}: Endpoint): readonly ProblemCode[] {
  if (isPublic) return [...own, 'not-found', 'method-not-allowed', 'failed', 'unavailable'];
  const ofBody: readonly ProblemCode[] = body ? ['malformed-body', 'too-large', 'not-json'] : [];
  return [...always, ...ofBody, ...own];
}

function problemAnswers(endpoint: Endpoint): Json {
  const byStatus = new Map<number, Set<ProblemCode>>();
  for (const code of problemsOf(endpoint)) {
    const {status} = problems[code];
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [
        status,
        {
          description: [...codes].map((it) => `\`${it}\`: ${problems[it].title}`).join('\n'),
          headers: {
            ...usualHeaders,
            ...((status === 429 || status === 503) && {'Retry-After': {$ref: '#/components/headers/Retry-After'}}),
          },
          content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
        },
      ]),
  );
}

function parametersFrom(query: GenericSchema): readonly Json[] {
  const {properties = {}, required = []} = schemaFrom(query) as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function idIn(): Json {
  return {type: 'string', minLength: 1, maxLength: limits.id, pattern: '^[A-Za-z0-9][A-Za-z0-9_.@:-]*$'};
}

function header(description: string): Json {
  return {description, schema: {type: 'string'}};
}

function namedSchema(name: string): Json {
  const schema = named[name];
  if (!schema) throw new RangeError(`No schema is named ${name}`);
  const others = Object.fromEntries(Object.entries(named).filter(([it]) => it !== name));
  return converted(schema, others);
}

function schemaFrom(schema: GenericSchema): Json {
  return converted(schema, named);
}

function converted(schema: GenericSchema, definitions: Record<string, GenericSchema>): Json {
  const {
    $schema: _schema,
    $defs: _defs,
    ...rest
  } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // A check in code has no form in the document; its pattern and limits stand beside it.
    errorMode: 'ignore',
    definitions,
    overrideRef: ({referenceId}) => `#/components/schemas/${referenceId}`,
  }) as Record<string, unknown>;
  return rest;
}
