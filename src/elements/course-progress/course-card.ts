import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {dayIn} from '../../domain/calendar.ts';
import {percentOf} from '../../domain/attainment.ts';
import type {CourseStatus} from '../../domain/course-progress.ts';
import {lessonsOf} from '../../domain/course-state.ts';
import {textIn} from '../../domain/text.ts';
import {mark} from '../shared/marks.ts';
import type {MarkName} from '../shared/marks.ts';
import {ring} from '../shared/ring.ts';
import type {CourseHandlers, CourseView} from './course-view.ts';
import {lessonPart} from './lesson-part.ts';

const marksOf: Readonly<Record<CourseStatus, MarkName>> = {
  'not-started': 'not-started',
  'in-progress': 'practising',
  completed: 'signed-off',
  expired: 'expired',
};

/** One course: the ring, and beside it the same facts in words, and one way on. */
export function courseCard(view: CourseView, handlers: CourseHandlers): TemplateResult {
  const {progress, words, opened} = view;
  const {messages, formats, language} = words;
  const {course, status, done, total, modules, minutesLeft} = progress;
  return html`
    <div class="course-head">
      ${ring({
        done: total > 0 ? done / total : 0,
        pieces: modules.map((it) => (it.total > 0 ? it.done / it.total : 0)),
        figure: formats.percent(percentOf(done, total) / 100),
      })}
      <div class="course-facts">
        <h3>${textIn(course.title, language)}</h3>
        <p class="course-state">${mark(marksOf[status])} ${messages.state[status]}</p>
        <p class="small muted">
          ${messages.lessons(done, total)}${minutesLeft > 0 ? ` · ${messages.minutesLeft(minutesLeft)}` : nothing}
        </p>
        ${dateLine(view)}
      </div>
    </div>
    <p class="small">${textIn(course.summary, language)}</p>
    ${course.grants ? html`<p class="small grants">${textIn(course.grants, language)}</p>` : nothing}
    ${opened ? lessonPart(view, opened, handlers) : wayOn(view, handlers)} ${moduleList(view, handlers)}
  `;
}

function dateLine({progress, words, timeZone}: CourseView): TemplateResult | typeof nothing {
  const {messages, formats} = words;
  const {status, completedAt, expiresOn} = progress;
  if (status === 'expired' && expiresOn !== undefined)
    return html`<p class="small expired">${messages.expired(formats.day(expiresOn))}</p>`;
  if (completedAt === undefined) return nothing;
  return html`<p class="small muted">
    ${messages.completedOn(formats.day(dayIn(timeZone, completedAt)))}${
      expiresOn !== undefined ? ` · ${messages.expires(formats.day(expiresOn))}` : nothing
    }
  </p>`;
}

function wayOn({progress, words, isOwn}: CourseView, {open}: CourseHandlers): TemplateResult | typeof nothing {
  const {messages, language} = words;
  const {course, next, status} = progress;
  const lesson = next ?? lessonsOf(course)[0];
  if (!lesson || !isOwn) return nothing;
  const title = textIn(lesson.title, language);
  const label = !next
    ? messages.again
    : status === 'not-started'
      ? messages.begin(title, lesson.minutes)
      : messages.continue(title, lesson.minutes);
  return html`<button
    type="button"
    class="button way-on ${next ? 'primary' : ''}"
    aria-label=${next ? nothing : `${label}: ${textIn(course.title, language)}`}
    @click=${() => open(lesson)}
  >
    ${label}
  </button>`;
}

/** The ring's pieces in words, and every lesson behind them. */
function moduleList({progress, words, read, isOwn, opened}: CourseView, {open}: CourseHandlers): TemplateResult {
  const {messages, shared, language} = words;
  return html`<details class="modules">
    <summary>${messages.allLessons}</summary>
    <ol role="list">
      ${progress.modules.map(
        ({module, done, total}) =>
          html`<li>
            <p class="module">
              <b>${textIn(module.title, language)}</b>
              <span class="small muted">${shared.unit.of(done, total)}</span>
            </p>
            <ul role="list">
              ${module.lessons.map((lesson) => {
                const title = messages.lesson(textIn(lesson.title, language), lesson.minutes);
                const isRead = read[lesson.id] !== undefined;
                return html`<li class="lesson-row">
                  ${isRead ? mark('ready', messages.read) : mark('not-started')}
                  ${
                    isOwn
                      ? html`<button
                          type="button"
                          class="button quiet"
                          aria-current=${lesson.id === opened?.id ? 'true' : 'false'}
                          @click=${() => open(lesson)}
                        >
                          ${title}
                        </button>`
                      : html`<span>${title}</span>`
                  }
                </li>`;
              })}
            </ul>
          </li>`,
      )}
    </ol>
  </details>`;
}
