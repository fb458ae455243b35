import * as v from 'valibot';
import type {EntryId, OrganizationId, PersonId, PlacementId} from '../domain/ids.ts';
import {newEntry, refusal} from './entry.ts';
import {limits} from './limits.ts';
import {filledText, idSchema, instant, revision, text, uuidSchema} from './primitives.ts';

/** Entries of one device, in the order in which they were made. */
export const entryBatch = v.strictObject({
  entries: v.pipe(v.array(newEntry), v.minLength(1), v.maxLength(limits.entriesPerBatch)),
});

const entry = uuidSchema<EntryId>();

/**
 * What became of each entry, in the same order. `recorded` and `repeated` are both *counted once*: the second
 * says that an earlier request had brought it. `refused` is final for this entry as it stands.
 */
export const entryResult = v.variant('outcome', [
  v.object({id: entry, outcome: v.literal('recorded'), revision, receivedAt: instant}),
  v.object({id: entry, outcome: v.literal('repeated'), revision, receivedAt: instant}),
  v.object({id: entry, outcome: v.literal('refused'), refusal}),
]);

export type EntryResult = v.InferOutput<typeof entryResult>;

/** Which database answered: a restored one has another epoch and is older than its clients. */
export const servedBy = {epoch: text(100), instance: text(100), serverTime: instant};

export const entryBatchAnswer = v.object({...servedBy, results: v.array(entryResult)});

const role = v.picklist(['mentee', 'mentor', 'manager', 'group-manager', 'instructor', 'administrator', 'partner']);
export {role};

/** Who the token's bearer is, and what they have to do with. */
export const me = v.object({
  ...servedBy,
  person: v.object({
    id: idSchema<PersonId>(),
    name: filledText(limits.name),
    language: v.exactOptional(text(35)),
  }),
  memberships: v.array(
    v.object({
      organization: idSchema<OrganizationId>(),
      organizationName: filledText(limits.name),
      role,
    }),
  ),
  placements: v.array(
    v.object({
      id: idSchema<PlacementId>(),
      mentee: idSchema<PersonId>(),
      menteeName: filledText(limits.name),
      facilityName: filledText(limits.name),
      as: v.picklist(['mentee', 'mentor', 'instructor']),
      waiting: revision,
    }),
  ),
});

export type Me = v.InferOutput<typeof me>;

/** What the live stream says: something changed, come and look. No data travels in it. */
export const streamMessage = v.variant('changed', [
  v.object({changed: v.literal('placement'), placement: idSchema<PlacementId>(), revision}),
  v.object({changed: v.literal('courses'), person: idSchema<PersonId>(), revision}),
]);

export type StreamMessage = v.InferOutput<typeof streamMessage>;
