import * as v from 'valibot';
import {entryBatchAnswer, me, type Me, type StreamMessage} from '../../contract/batch.ts';
import {courseRecord} from '../../contract/course.ts';
import type {endpoints, Operation} from '../../contract/endpoints.ts';
import {recordedEntry} from '../../contract/entry.ts';
import {dueAnswer, overviewPage} from '../../contract/overview.ts';
import {placementView, type PlacementView} from '../../contract/placement.ts';
import {jobTemplate, parseTaskList, pointerOf, ratingScale, type ReadTaskList} from '../../contract/task-list.ts';
import type {Entry, RecordedEntry} from '../../domain/entry.ts';
import type {ListId, OrganizationId, PersonId, PlacementId, ScaleId, TaskId} from '../../domain/ids.ts';
import type {JobTemplate} from '../../domain/job-template.ts';
import type {RatingScale} from '../../domain/rating-scale.ts';
import {UnreadableAnswerError} from './api-error.ts';
import type {
  Asking,
  BatchAnswer,
  DueAnswer,
  MentoringAdapter,
  OverviewAnswer,
  OverviewQuestion,
  PersonCourses,
} from './mentoring-adapter.ts';
import {readStream} from './read-stream.ts';
import {ask, readJson, type Network, type Question} from './request.ts';
import type {TokenSource} from './token-source.ts';

/**
 * Paths are checked against the contract's table by the compiler, not read from it: the table holds the schemas of every
 * administrative message too, which no page with elements needs.
 */
type Path<Name extends Operation> = (typeof endpoints)[Name]['path'];

/** A stream is kept open by a word every half minute at most; after this much silence it is dead. */
const silenceMs = 75_000;

/** The service's REST contract, spoken by `fetch`. */
export class HttpAdapter implements MentoringAdapter {
  readonly #base: string;
  readonly #network: Network;
  readonly #tokens: TokenSource;

  /** @param base the address of the service; a `/v1` at its end may be there or not */
  constructor(base: string, network: Network, tokens: TokenSource) {
    this.#base = base.replace(/\/+$/, '').replace(/\/v1$/, '');
    this.#network = network;
    this.#tokens = tokens;
  }

  me(asking: Asking): Promise<Me> {
    return this.#ask('/v1/me' satisfies Path<'getMe'>, reading(me), asking);
  }

  placement(id: PlacementId, asking: Asking): Promise<PlacementView> {
    return this.#ask(at('/v1/placements/{id}' satisfies Path<'getPlacement'>, id), reading(placementView), asking);
  }

  list(id: ListId, asking: Asking): Promise<ReadTaskList> {
    return this.#ask(at('/v1/lists/{id}' satisfies Path<'getList'>, id), parseTaskList, asking);
  }

  scale(id: ScaleId, asking: Asking): Promise<RatingScale> {
    return this.#ask(at('/v1/scales/{id}' satisfies Path<'getScale'>, id), reading(ratingScale), asking);
  }

  async jobTemplates(list: ListId, asking: Asking): Promise<readonly JobTemplate[]> {
    const path = at('/v1/lists/{id}/job-templates' satisfies Path<'getJobTemplates'>, list);
    return (await this.#ask(path, reading(v.object({jobTemplates: v.array(jobTemplate)})), asking)).jobTemplates;
  }

  courses(person: PersonId, asking: Asking): Promise<PersonCourses> {
    return this.#ask(at('/v1/people/{id}/courses' satisfies Path<'getCourses'>, person), reading(courseRecord), asking);
  }

  async history(placement: PlacementId, task: TaskId, asking: Asking): Promise<readonly RecordedEntry[]> {
    const path = at('/v1/placements/{id}/entries' satisfies Path<'getPlacementEntries'>, placement);
    const read = reading(v.object({entries: v.array(recordedEntry)}));
    return (await this.#ask(path + queryOf({task}), read, asking)).entries;
  }

  overview({sort, limit, ...rest}: OverviewQuestion, asking: Asking): Promise<OverviewAnswer> {
    const order = sort.map(({column, descending}) => (descending ? `-${column}` : column)).join(',');
    const query = queryOf({...rest, sort: order || undefined, limit: String(limit)});
    return this.#ask(('/v1/overview' satisfies Path<'getOverview'>) + query, reading(overviewPage), asking);
  }

  due(organization: OrganizationId | undefined, asking: Asking): Promise<DueAnswer> {
    return this.#ask(('/v1/due' satisfies Path<'getDue'>) + queryOf({organization}), reading(dueAnswer), asking);
  }

  send(entries: readonly Entry[], asking: Asking): Promise<BatchAnswer> {
    const isForSignOff = entries.some((it) => it.type === 'sign-off');
    const path = '/v1/entries' satisfies Path<'postEntries'>;
    return this.#ask(path, reading(entryBatchAnswer), {...asking, body: {entries}, isForSignOff});
  }

  async watch(tell: (message: StreamMessage) => void, open: () => void, {signal}: Asking): Promise<void> {
    const address = this.#base + ('/v1/stream' satisfies Path<'getStream'>);
    const ending = new AbortController();
    const end = (): void => ending.abort();
    signal.addEventListener('abort', end);
    let callOff: () => void = () => undefined;
    const heard = (): void => {
      callOff();
      callOff = this.#network.timers.after(silenceMs, end);
    };
    try {
      const question = {address, accept: 'text/event-stream', signal: ending.signal};
      const answer = await ask(this.#network, this.#tokens, question);
      const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream');
      if (!isStream || !answer.body)
        throw new UnreadableAnswerError(`${address} answered something else than a stream`);
      open();
      heard();
      await readStream(answer.body, heard, tell);
    } finally {
      callOff();
      end();
      signal.removeEventListener('abort', end);
    }
  }

  async #ask<Value>(path: string, read: (json: unknown) => Value, question: Omit<Question, 'address'>): Promise<Value> {
    const address = this.#base + path;
    const json = await readJson(await ask(this.#network, this.#tokens, {...question, address}), address);
    try {
      return read(json);
    } catch (cause) {
      if (!(cause instanceof v.ValiError)) throw cause;
      const [issue] = cause.issues as [v.BaseIssue<unknown>];
      throw new UnreadableAnswerError(`${path}: ${pointerOf(issue) || '/'} ${issue.message}`, {cause});
    }
  }
}

function reading<Value>(schema: v.GenericSchema<unknown, Value>): (json: unknown) => Value {
  return (json) => v.parse(schema, json);
}

function at(path: string, id: string): string {
  return path.replace('{id}', encodeURIComponent(id));
}

function queryOf(fields: {readonly [name: string]: string | undefined}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) query.set(name, value);
  const text = query.toString();
  return text && `?${text}`;
}
