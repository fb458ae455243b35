import * as v from 'valibot';
import type {Day, Instant} from '../domain/calendar.ts';
import type {Id} from '../domain/ids.ts';
import type {LocalText} from '../domain/text.ts';
import {limits} from './limits.ts';

/** What a schema makes of unknown JSON, typed as the domain's value. */
export type SchemaFor<Value> = v.GenericSchema<unknown, Value>;

/**
 * Text as people type it. Refuses U+0000 and half surrogate pairs: PostgreSQL cannot keep the one and no file can
 * carry the other; everything else, emoji and right-to-left marks included, passes unchanged.
 */
export const text = (maximum: number) =>
  v.pipe(
    v.string(),
    v.maxLength(maximum),
    // The pattern carries no flag: it goes into the OpenAPI document as it stands.
    v.regex(/^[^\u0000]*$/, 'holds a character that cannot be kept'),
    v.check((it) => isWellFormed(it), 'holds half a character'),
  );

export const filledText = (maximum: number) => v.pipe(text(maximum), v.regex(/\S/, 'is empty'));

function isWellFormed(it: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(it);
}

/** Ids that hosts and lists give: letters, digits and `_ . @ : -`. */
export function idSchema<Kind extends Id<string>>(): SchemaFor<Kind> {
  return v.pipe(
    v.string(),
    v.maxLength(limits.id),
    v.regex(/^[A-Za-z0-9][A-Za-z0-9_.@:-]*$/, 'is no id'),
  ) as unknown as SchemaFor<Kind>;
}

/** Ids that devices make: UUIDs, so that two devices never make the same. */
export function uuidSchema<Kind extends Id<string>>(): SchemaFor<Kind> {
  return v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'is no UUID in lower case'),
  ) as unknown as SchemaFor<Kind>;
}

export const instant: SchemaFor<Instant> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'is no moment in UTC with milliseconds'),
  v.check((it) => !Number.isNaN(Date.parse(it)), 'is no moment'),
);

export const day: SchemaFor<Day> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day'),
  v.check((it) => isDay(it), 'is no day'),
);

function isDay(it: string): boolean {
  const ms = Date.parse(`${it}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(it);
}

export const count = (maximum: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maximum));
export const positive = (maximum: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maximum));
export const revision = count(Number.MAX_SAFE_INTEGER);

/** One text for all languages, or one by BCP 47 tag. */
export const localText: SchemaFor<LocalText> = v.union([
  text(limits.comment),
  v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'is no language')), text(limits.comment)),
]);

export const origin = v.pipe(
  v.string(),
  v.maxLength(limits.url),
  v.regex(/^https?:\/\/[^/\s?#@]+$/, 'is no origin such as https://school.example'),
);
