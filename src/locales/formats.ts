import {dayIn, daysBetween} from '../domain/calendar.ts';
import type {Day, Instant} from '../domain/calendar.ts';

/**
 * Numbers, dates, plurals and lists as one language writes them. There is no clock in here: whoever wants
 * "2 days ago" says what time it is. Moments are shown in `timeZone` where one is given (the facility's, so that
 * everybody reads the same day), else in the device's.
 */
export interface Formats {
  /** BCP 47 tag, e.g. `es-MX`. */
  readonly language: string;
  number(value: number): string;
  /** `0.4` becomes "40%", as the language writes it; whole percent. */
  percent(fraction: number): string;
  /** Picks by the language's own plural rule: `plural(3, {one: 'task', other: 'tasks'})`. The number is not added. */
  plural(count: number, forms: PluralForms): string;
  /** The number, a space, the word: "3 tasks". */
  count(count: number, forms: PluralForms): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "11 Mar 2026", of a calendar day without a zone. */
  day(day: Day): string;
  /** "Wed, Mar 11": a day near enough that its year goes without saying. */
  shortDay(day: Day): string;
  /** "Mar 11, 2026", of a moment. */
  date(at: Instant, timeZone?: string): string;
  /** "Mar 11, 2026, 10:42 AM". */
  dateTime(at: Instant, timeZone?: string): string;
  /** "10:42 AM". */
  time(at: Instant, timeZone?: string): string;
  /**
   * "just now", "5 minutes ago", "2 hours ago", then by calendar days: "yesterday", "3 weeks ago"; future likewise.
   * Calendar days are counted in `timeZone`.
   */
  relative(at: Instant, now: Instant, timeZone?: string): string;
  /** "today", "in 3 days", "2 weeks ago". */
  relativeDay(day: Day, today: Day): string;
  /** Minutes of work: "45 min", "2 h 5 min". */
  duration(minutes: number): string;
  /** First letter large, for a term that opens a sentence. */
  capital(text: string): string;
}

export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const kept = new Map<string, Formats>();

/** One object per language for the whole page: an Intl object costs some 50 µs and rows are many. */
export function formatsFor(language: string): Formats {
  let formats = kept.get(language);
  if (!formats) {
    formats = makeFormats(supported(language));
    kept.set(language, formats);
  }
  return formats;
}

/** A tag such as `en_US` throws in Intl, and a page's `lang` may hold anything; such a page reads English. */
function supported(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function makeFormats(language: string): Formats {
  const number = once(() => new Intl.NumberFormat(language));
  const percent = once(() => new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 0}));
  const plurals = once(() => new Intl.PluralRules(language));
  const lists = once(() => new Intl.ListFormat(language, {type: 'conjunction'}));
  const ago = once(() => new Intl.RelativeTimeFormat(language, {numeric: 'auto'}));
  const hours = once(() => new Intl.NumberFormat(language, {style: 'unit', unit: 'hour', unitDisplay: 'short'}));
  const minutes = once(() => new Intl.NumberFormat(language, {style: 'unit', unit: 'minute', unitDisplay: 'short'}));
  const dates = dateFormats(language);

  const formats: Formats = {
    language,
    number: (value) => number().format(value),
    percent: (fraction) => percent().format(fraction),
    plural: (count, forms) => forms[plurals().select(count)] ?? forms.other,
    count: (count, forms) => `${formats.number(count)} ${formats.plural(count, forms)}`,
    list: (items) => lists().format(items),
    day: (day) => dates('day', 'UTC').format(new Date(`${day}T00:00:00Z`)),
    shortDay: (day) => dates('short', 'UTC').format(new Date(`${day}T00:00:00Z`)),
    date: (at, timeZone) => dates('day', timeZone).format(new Date(at)),
    dateTime: (at, timeZone) => dates('moment', timeZone).format(new Date(at)),
    time: (at, timeZone) => dates('time', timeZone).format(new Date(at)),
    relative(at, now, timeZone = deviceZone()) {
      const seconds = Math.round((Date.parse(at) - Date.parse(now)) / 1000);
      const distance = Math.abs(seconds);
      if (distance < 45) return ago().format(0, 'second');
      if (distance < 3570) return ago().format(Math.round(seconds / 60), 'minute');
      const days = daysBetween(dayIn(timeZone, now), dayIn(timeZone, at));
      if (days === 0) return ago().format(Math.round(seconds / 3600), 'hour');
      return daysAway(days, ago());
    },
    relativeDay: (day, today) => daysAway(daysBetween(today, day), ago()),
    duration(total) {
      const whole = Math.floor(total / 60);
      const rest = Math.round(total - whole * 60);
      if (whole === 0) return minutes().format(rest);
      return rest === 0 ? hours().format(whole) : `${hours().format(whole)} ${minutes().format(rest)}`;
    },
    capital: (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1),
  };
  return formats;
}

function daysAway(days: number, ago: Intl.RelativeTimeFormat): string {
  const distance = Math.abs(days);
  if (distance < 14) return ago.format(days, 'day');
  if (distance < 60) return ago.format(Math.round(days / 7), 'week');
  if (distance < 365) return ago.format(Math.round(days / 30.4), 'month');
  return ago.format(Math.round(days / 365.25), 'year');
}

const shapes: Readonly<Record<'day' | 'short' | 'moment' | 'time', Intl.DateTimeFormatOptions>> = {
  day: {year: 'numeric', month: 'short', day: 'numeric'},
  short: {weekday: 'short', month: 'short', day: 'numeric'},
  moment: {year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit'},
  time: {hour: 'numeric', minute: '2-digit'},
};

function dateFormats(language: string) {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (shape: keyof typeof shapes, timeZone?: string): Intl.DateTimeFormat => {
    const key = `${shape} ${timeZone ?? ''}`;
    let format = made.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(language, timeZone ? {...shapes[shape], timeZone} : shapes[shape]);
      made.set(key, format);
    }
    return format;
  };
}

function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
