import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {dayIn} from '../../domain/calendar.ts';
import type {Lesson} from '../../domain/course.ts';
import {lessonsOf} from '../../domain/course-state.ts';
import {textIn} from '../../domain/text.ts';
import {mark} from '../shared/marks.ts';
import type {CourseHandlers, CourseView} from './course-view.ts';

/** A lesson to read in place: its points, one after another, as text and nothing else. */
export function lessonPart(view: CourseView, lesson: Lesson, {close, markRead, open}: CourseHandlers): TemplateResult {
  const {words, read, timeZone, marking, place} = view;
  const {messages, shared, formats, language} = words;
  const readAt = read[lesson.id];
  const isRead = readAt !== undefined || marking === 'kept';
  const next = isRead ? lessonAfter(view, lesson) : undefined;
  return html`<section class="lesson" part="lesson" aria-labelledby="lesson-title">
    <h4 id="lesson-title" tabindex="-1">${textIn(lesson.title, language)}</h4>
    <p class="small muted">${shared.unit.minutes(lesson.minutes)}</p>
    <ul class="points">
      ${lesson.points.map((point) => html`<li>${textIn(point, language)}</li>`)}
    </ul>
    <p class="lesson-state small" role="status">
      ${
        isRead
          ? html`${mark('ready')}
            ${readAt !== undefined ? messages.readOn(formats.day(dayIn(timeZone, readAt))) : messages.read}`
          : nothing
      }
      ${isRead && !next ? messages.courseDone : nothing}
      ${marking === 'not-kept' ? html`<span class="problem">${messages.notKept}</span>` : nothing}
      ${
        place
          ? html`<span class=${place.kind === 'device' ? 'muted' : 'problem'}
              >${place.kind === 'device' ? mark('unsent') : nothing} ${place.text}</span
            >`
          : nothing
      }
    </p>
    <div class="row">
      ${
        isRead
          ? nothing
          : html`<button
              type="button"
              class="button primary mark-read"
              aria-disabled=${marking === 'keeping' ? 'true' : 'false'}
              @click=${() => markRead(lesson)}
            >
              ${messages.markRead}
            </button>`
      }
      ${
        next
          ? html`<button type="button" class="button primary next-lesson" @click=${() => open(next)}>
              ${messages.nextLesson(textIn(next.title, language), next.minutes)}
            </button>`
          : nothing
      }
      <button type="button" class="button quiet" @click=${close}>${shared.act.close}</button>
    </div>
  </section>`;
}

/** The next one not read yet, after this one first; `undefined` when all others are. */
function lessonAfter({progress, read}: CourseView, lesson: Lesson): Lesson | undefined {
  const all = lessonsOf(progress.course);
  const at = all.findIndex((it) => it.id === lesson.id);
  return [...all.slice(at + 1), ...all.slice(0, at)].find((it) => read[it.id] === undefined);
}
