import * as v from 'valibot';
import type {TaskId} from '../domain/ids.ts';
import {host, newPlacement, organization, person} from './administration.ts';
import {entryBatch, entryBatchAnswer, me, servedBy} from './batch.ts';
import {courseRecord} from './course.ts';
import {recordedEntry} from './entry.ts';
import {dueAnswer, dueQuery, overviewPage, overviewQuery} from './overview.ts';
import {placementView} from './placement.ts';
import {idSchema, text} from './primitives.ts';
import type {ProblemCode} from './problem.ts';
import {jobTemplate, ratingScale, taskList} from './task-list.ts';

/** One operation of the service. Its routes, the OpenAPI document and the client are made from this table. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the service's base; `{id}` stands for one path segment. */
  readonly path: string;
  readonly summary: string;
  readonly tag: 'session' | 'placements' | 'content' | 'courses' | 'overview' | 'administration' | 'operation';
  /** Open to everybody: no token, no origin asked. */
  readonly isPublic?: true;
  readonly query?: v.GenericSchema;
  readonly body?: v.GenericSchema;
  readonly answer: v.GenericSchema | 'stream';
  /** Problems beside those that any operation may answer with. */
  readonly problems: readonly ProblemCode[];
}

const administrative = ['not-allowed', 'conflict', 'not-found'] as const;
const saved = v.object({id: idSchema(), outcome: v.picklist(['created', 'unchanged'])});

export const endpoints = {
  getMe: {
    method: 'GET',
    path: '/v1/me',
    summary: 'Who the bearer of the token is, and what they have to do with.',
    tag: 'session',
    answer: me,
    problems: [],
  },
  getMyDue: {
    method: 'GET',
    path: '/v1/me/due',
    summary: 'What waits for the bearer of the token, for hosts that send reminders.',
    tag: 'session',
    answer: v.object({waiting: v.array(v.object({placement: idSchema(), menteeName: text(200), count: v.number()}))}),
    problems: [],
  },
  getPlacement: {
    method: 'GET',
    path: '/v1/placements/{id}',
    summary: 'One placement: plan, state, what the viewer may know and do.',
    tag: 'placements',
    answer: placementView,
    problems: ['not-found'],
  },
  getPlacementEntries: {
    method: 'GET',
    path: '/v1/placements/{id}/entries',
    summary: 'The log of a placement, or of one of its tasks, oldest first, as far as the viewer may read it.',
    tag: 'placements',
    query: v.strictObject({task: v.exactOptional(idSchema<TaskId>())}),
    answer: v.object({entries: v.array(recordedEntry)}),
    problems: ['not-found'],
  },
  postEntries: {
    method: 'POST',
    path: '/v1/entries',
    summary: 'Records entries. Sending the same ones again counts them once and gives the first answer.',
    tag: 'placements',
    body: entryBatch,
    answer: entryBatchAnswer,
    problems: ['token-too-old'],
  },
  getList: {
    method: 'GET',
    path: '/v1/lists/{id}',
    summary: 'A published task list. It never changes under its id.',
    tag: 'content',
    answer: taskList,
    problems: ['not-found'],
  },
  getJobTemplates: {
    method: 'GET',
    path: '/v1/lists/{id}/job-templates',
    summary: 'Jobs that come in often, with the tasks of this list that they usually hold.',
    tag: 'content',
    answer: v.object({jobTemplates: v.array(jobTemplate)}),
    problems: ['not-found'],
  },
  getScale: {
    method: 'GET',
    path: '/v1/scales/{id}',
    summary: 'A rating scale. It never changes under its id.',
    tag: 'content',
    answer: ratingScale,
    problems: ['not-found'],
  },
  getCourses: {
    method: 'GET',
    path: '/v1/people/{id}/courses',
    summary: "The role courses of a person and how far they are; one's own, or those of people in reach.",
    tag: 'courses',
    answer: courseRecord,
    problems: ['not-found'],
  },
  getOverview: {
    method: 'GET',
    path: '/v1/overview',
    summary: 'Mentees in reach of the viewer, one row each, in pages.',
    tag: 'overview',
    query: overviewQuery,
    answer: overviewPage,
    problems: ['not-allowed'],
  },
  getDue: {
    method: 'GET',
    path: '/v1/due',
    summary: 'What is late or comes up among the mentees in reach, most pressing first.',
    tag: 'overview',
    query: dueQuery,
    answer: dueAnswer,
    problems: ['not-allowed'],
  },
  getStream: {
    method: 'GET',
    path: '/v1/stream',
    summary: 'Says what has changed, as server-sent events read by fetch. No data travels in it.',
    tag: 'session',
    answer: 'stream',
    problems: [],
  },
  putOrganization: {
    method: 'PUT',
    path: '/v1/organizations/{id}',
    summary: 'Makes an organisation.',
    tag: 'administration',
    body: organization,
    answer: saved,
    problems: administrative,
  },
  putHost: {
    method: 'PUT',
    path: '/v1/hosts/{id}',
    summary: 'Registers a site: its issuer, keys, algorithm, audience and origins.',
    tag: 'administration',
    body: host,
    answer: saved,
    problems: administrative,
  },
  putPerson: {
    method: 'PUT',
    path: '/v1/people/{id}',
    summary: 'Adds a person with their roles and how hosts know them.',
    tag: 'administration',
    body: person,
    answer: saved,
    problems: administrative,
  },
  putPlacement: {
    method: 'PUT',
    path: '/v1/placements/{id}',
    summary: 'Places a mentee at a facility.',
    tag: 'administration',
    body: newPlacement,
    answer: saved,
    problems: administrative,
  },
  getHealth: {
    method: 'GET',
    path: '/healthz',
    summary: 'The process runs. Asks no database.',
    tag: 'operation',
    isPublic: true,
    answer: v.object({status: v.literal('ok')}),
    problems: [],
  },
  getReady: {
    method: 'GET',
    path: '/readyz',
    summary: 'The database answers.',
    tag: 'operation',
    isPublic: true,
    answer: v.object({...servedBy, status: v.literal('ready')}),
    problems: ['unavailable'],
  },
} as const satisfies {readonly [operation: string]: Endpoint};

export type Operation = keyof typeof endpoints;

/** Problems that any operation with a token may answer with. */
export const usualProblems: readonly ProblemCode[] = [
  'sign-in-needed',
  'token-invalid',
  'token-expired',
  'unknown-person',
  'origin-not-allowed',
  'not-found',
  'invalid',
  'too-many-requests',
  'unavailable',
];
