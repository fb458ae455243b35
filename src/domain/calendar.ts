/** A moment as RFC 3339 text in UTC, e.g. `2026-03-11T15:42:09.000Z`. Texts of this form sort as moments do. */
export type Instant = string;

/** A calendar day without time or zone, e.g. `2026-03-11`. */
export type Day = string;

const msPerDay = 86_400_000;

/** The calendar day that `at` falls on in a time zone such as `America/Chicago`. */
export function dayIn(timeZone: string, at: Instant): Day {
  const parts = partsIn(timeZone).formatToParts(new Date(at));
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${find('year')}-${find('month')}-${find('day')}`;
}

/** Whole days from one day to a later one; negative if `to` is earlier. Calendar days, so no hour is ever lost to a clock change. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}

export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}

/** Week of a placement, 1 for its first seven days. */
export function weekOf(from: Day, today: Day): number {
  return Math.max(1, Math.floor(daysBetween(from, today) / 7) + 1);
}

/** Milliseconds from `earlier` to `later`; negative the other way round. */
export function msBetween(earlier: Instant, later: Instant): number {
  return Date.parse(later) - Date.parse(earlier);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a DateTimeFormat costs some 50 µs and an overview reads thousands of days: each zone's is kept. */
function partsIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'});
    formats.set(timeZone, format);
  }
  return format;
}
