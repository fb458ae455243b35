import * as v from 'valibot';
import type {ListId, OrganizationId, PersonId, PlacementId, ScaleId} from '../domain/ids.ts';
import {role} from './batch.ts';
import {limits} from './limits.ts';
import {agreement, instructorMode, pairing, placementStatus, timeZone} from './placement.ts';
import {count, day, filledText, idSchema, origin, text} from './primitives.ts';

/** What an administrator makes. Each has an id that its maker chose, so that making it again changes nothing. */
export const organization = v.strictObject({
  id: idSchema<OrganizationId>(),
  kind: v.picklist(['school', 'dealership', 'independent', 'fleet', 'collision', 'group', 'partner']),
  name: filledText(limits.name),
  parent: v.exactOptional(idSchema<OrganizationId>()),
  timeZone,
});

export type Organization = v.InferOutput<typeof organization>;

/** An elliptic-curve or Ed25519 public key, RFC 7517. Anything private in it is refused. */
const publicKey = v.strictObject({
  kty: v.picklist(['EC', 'OKP']),
  crv: v.picklist(['P-256', 'Ed25519']),
  x: filledText(100),
  y: v.exactOptional(filledText(100)),
  kid: filledText(100),
});

/** A site that may embed the elements and signs its visitors' tokens. Its algorithm is fixed here, never read from a token. */
export const host = v.strictObject({
  id: idSchema(),
  organization: idSchema<OrganizationId>(),
  issuer: v.pipe(filledText(limits.url), v.regex(/^https?:\/\/[^\s]+$/, 'is no address')),
  audience: filledText(limits.name),
  algorithm: v.picklist(['ES256', 'EdDSA']),
  keys: v.pipe(v.array(publicKey), v.minLength(1), v.maxLength(limits.keysPerHost)),
  origins: v.pipe(v.array(origin), v.maxLength(limits.originsPerHost)),
});

export type Host = v.InferOutput<typeof host>;

export const person = v.strictObject({
  id: idSchema<PersonId>(),
  name: filledText(limits.name),
  language: v.exactOptional(text(35)),
  ageBand: v.exactOptional(v.picklist(['unknown', 'under-16', '16', '17', '18+'])),
  /** Who this is for which host: `(issuer, subject)`. One person may be known by two. */
  identities: v.pipe(
    v.array(v.strictObject({issuer: filledText(limits.url), subject: filledText(limits.name)})),
    v.maxLength(10),
  ),
  memberships: v.pipe(
    v.array(
      v.strictObject({
        organization: idSchema<OrganizationId>(),
        role,
        isQualified: v.exactOptional(v.boolean()),
      }),
    ),
    v.maxLength(20),
  ),
});

export type NewPerson = v.InferOutput<typeof person>;

export const newPlacement = v.strictObject({
  id: idSchema<PlacementId>(),
  mentee: idSchema<PersonId>(),
  facility: idSchema<OrganizationId>(),
  school: v.exactOptional(idSchema<OrganizationId>()),
  status: placementStatus,
  from: day,
  until: v.exactOptional(day),
  list: idSchema<ListId>(),
  level: filledText(limits.name),
  scale: v.exactOptional(idSchema<ScaleId>()),
  pairings: v.pipe(v.array(pairing), v.maxLength(20)),
  instructors: v.pipe(v.array(idSchema<PersonId>()), v.maxLength(20)),
  instructorMode,
  creditBearing: v.boolean(),
  agreement,
  minutesTarget: v.exactOptional(count(10_000_000)),
});

export type NewPlacement = v.InferOutput<typeof newPlacement>;
