import type {endpoints, Operation} from 'workplace-mentoring/contract';
import {
  id,
  sortFrom,
  usualQuery,
  type Id,
  type Instant,
  type ListId,
  type PersonId,
  type PlacementId,
  type ScaleId,
} from 'workplace-mentoring/domain';
import {
  readCourses,
  readDue,
  readEntries,
  readMe,
  readOverview,
  readPlacement,
  receiveEntry,
  type Library,
  type Records,
} from 'workplace-mentoring/records';
import type * as v from 'valibot';
import type {Administration} from './administration.ts';
import {immutableAnswer, taggedAnswer} from './cached-answer.ts';
import type {Streams} from './live/streams.ts';
import {ProblemError} from './problem-error.ts';
import {askFreshToken, type Bearer} from './tokens.ts';

type Endpoints = typeof endpoints;
type InputOf<Name extends Operation, Part extends 'query' | 'body'> = Endpoints[Name] extends {
  readonly [part in Part]: infer Schema extends v.GenericSchema;
}
  ? v.InferOutput<Schema>
  : undefined;

/** A value of which nothing will be changed. */
type Told<Value> = Value extends string | number | boolean | undefined | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Told<Item>[]
    : {readonly [key in keyof Value]: Told<Value[key]>};
type AnswerOf<Name extends Operation> = Endpoints[Name]['answer'] extends infer Schema extends v.GenericSchema
  ? Told<v.InferOutput<Schema>> | Response
  : Response;

/** One request, read and checked. */
export interface Asked<Name extends Operation> {
  /** What stands for `{id}` in the path. */
  readonly id: Id<string>;
  readonly query: InputOf<Name, 'query'>;
  readonly body: InputOf<Name, 'body'>;
  readonly bearer: Endpoints[Name] extends {readonly isPublic: true} ? undefined : Bearer;
  readonly headers: Headers;
  readonly nowMs: number;
  readonly now: Instant;
}

export type Handlers = {readonly [Name in Operation]: (asked: Asked<Name>) => Promise<AnswerOf<Name>>};

export interface HandlerParts {
  readonly records: Records;
  readonly library: Library;
  readonly administration: Administration;
  readonly streams: Streams;
  readonly servedBy: (now: Instant) => {
    readonly epoch: string;
    readonly instance: string;
    readonly serverTime: Instant;
  };
  readonly pageRows: number;
}

/** What each operation does: it asks the records, for this bearer, and says what they answer. */
export function makeHandlers(parts: HandlerParts): Handlers {
  const {records, library, administration, streams, servedBy, pageRows} = parts;
  return {
    async getMe({bearer, now}) {
      return {...servedBy(now), ...found(await readMe(records, bearer.person, now))};
    },
    async getMyDue({bearer, now}) {
      const {placements} = found(await readMe(records, bearer.person, now));
      return {
        waiting: placements
          .filter((it) => it.as === 'mentor' && it.waiting > 0)
          .map((it) => ({placement: it.id, menteeName: it.menteeName, count: it.waiting})),
      };
    },
    async getPlacement({id: placement, bearer, headers, now}) {
      const view = found(await readPlacement(records, library, id<PlacementId>(placement), bearer.person, now));
      return taggedAnswer(view, view.state.revision, headers);
    },
    async getPlacementEntries({id: placement, query, bearer, now}) {
      const key = id<PlacementId>(placement);
      return {entries: found(await readEntries(records, library, key, query.task, bearer.person, now))};
    },
    async postEntries({body, bearer, now, nowMs}) {
      if (body.entries.some((it) => it.type === 'sign-off')) askFreshToken(bearer, nowMs);
      const results = [];
      // In their order: a later one may rest on an earlier one.
      for (const entry of body.entries) results.push(await receiveEntry(records, library, entry, bearer.person, now));
      return {...servedBy(now), results};
    },
    async getList({id: list}) {
      return immutableAnswer(found(await library.findList(id<ListId>(list))));
    },
    async getJobTemplates({id: list}) {
      const key = id<ListId>(list);
      found(await library.findList(key));
      return immutableAnswer({jobTemplates: await library.jobTemplatesFor(key)});
    },
    async getScale({id: scale}) {
      return immutableAnswer(found(await library.findScale(id<ScaleId>(scale))));
    },
    async getCourses({id: person, bearer, now}) {
      return found(await readCourses(records, library, id<PersonId>(person), bearer.person, now));
    },
    async getOverview({query, bearer, now}) {
      const {organization, search, flag, status, sort, language = 'en', cursor = '0', limit} = query;
      const page = await readOverview(
        records,
        bearer.person,
        organization,
        {
          ...(search !== undefined && {search}),
          ...(flag !== undefined && {flag}),
          ...(status !== undefined && {status}),
          sort: sort === undefined ? usualQuery.sort : sortFrom(sort),
        },
        {start: Number(cursor), limit: limit === undefined ? pageRows : Number(limit)},
        language,
        now,
      );
      if (!page) throw new ProblemError('not-allowed');
      const {rows, total, next} = page;
      return {rows, total, ...(next !== undefined && {next: String(next)})};
    },
    async getDue({query, bearer, now}) {
      const due = await readDue(records, bearer.person, query.organization, now);
      if (!due) throw new ProblemError('not-allowed');
      return due;
    },
    async getStream({bearer, nowMs}) {
      return streams.open(bearer, nowMs);
    },
    putOrganization: async ({id: key, body, bearer}) => administration.putOrganization(key, body, bearer),
    putHost: async ({id: key, body, bearer}) => administration.putHost(key, body, bearer),
    putPerson: async ({id: key, body, bearer}) => administration.putPerson(key, body, bearer),
    putPlacement: async ({id: key, body, bearer}) => administration.putPlacement(key, body, bearer),
    getHealth: () => Promise.resolve({status: 'ok'}),
    async getReady({now}) {
      await records.read((reader) => reader.findOrganization(id('none')));
      return {...servedBy(now), status: 'ready'};
    },
  };
}

/** @throws {ProblemError} `not-found`: it is not there, or not for this person, and nobody learns which */
function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new ProblemError('not-found');
  return value;
}
