import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Instant} from '../../domain/calendar.ts';
import type {Formats} from '../../locales/formats.ts';

/**
 * "2 days ago" as a `<time>` that also holds the moment itself, for machines and in the title. `now` is the session's
 * (or a property's), never the clock of this module. Where the exact time matters, as under a signature, write
 * `formats.dateTime` instead: a title is no place for what somebody must know.
 */
export function timeAgo(formats: Formats, at: Instant, now: Instant, timeZone?: string): TemplateResult {
  return html`<time datetime=${at} title=${formats.dateTime(at, timeZone)}
    >${formats.relative(at, now, timeZone)}</time
  >`;
}
