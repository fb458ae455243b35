import {LitElement, html} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import type {CourseRecord} from '../../client/session/mentoring-session.ts';
import {BasicLocaleController} from '../../context/basic-locale-controller.ts';
import {SessionController} from '../../context/session-controller.ts';
import type {Instant} from '../../domain/calendar.ts';
import {basics} from '../../locales/en/basics.ts';
import {fetched} from '../shared/arriving.ts';
import {controls} from '../shared/controls.ts';
import {OnDemand} from '../shared/on-demand.ts';
import {property} from '../shared/property.ts';
import {skeletonStyles} from '../shared/skeleton.ts';
import {tokens} from '../shared/tokens.ts';

/**
 * The role courses of a person: a ring for each, with its modules as pieces, the same in words, and what comes next.
 *
 * *Continue* is an event first. If the host does not open a course player of its own, the lesson opens in place as text
 * and can be marked as read there. Only one's own lessons can be: of anybody else one sees how far they are.
 *
 * @fires {CourseOpenEvent} wm-course-open - A person wants to read a lesson; cancelable.
 * @fires {EntryEvent} wm-entry - Before a lesson is recorded as read; cancelable.
 * @csspart course - One course.
 * @csspart ring - Its ring.
 * @csspart lesson - The lesson that is open in place.
 */
export class CourseProgress extends LitElement {
  static override readonly styles = [tokens, controls, skeletonStyles];

  /** Whose courses; unset, those of whoever is signed in. */
  @property() person: string | undefined;

  /** Id of one course, to show no other. */
  @property() course: string | undefined;

  /** Courses and what was read of them, of a host that has no provider. */
  @property({attribute: false}) courses: CourseRecord | undefined;

  /** What time it is for dates; unset, the provider's idea of now, else the device's. */
  @property({attribute: false}) now: Instant | undefined;

  readonly #locale = new BasicLocaleController(this, 'basics', basics);
  readonly #provided = new SessionController(this);
  readonly #view = OnDemand.atOnce(this, async () => {
    const {CoursesView} = await import('./courses-view.ts');
    return {part: new CoursesView(this, this.#locale, this.#provided), styles: CoursesView.styles};
  });

  override willUpdate(changed: PropertyValues<this>): void {
    this.#view.part?.update(changed.has('person') || changed.has('course'));
  }

  /** Also waits for what is on its way to be shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#view.settled;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const {language, direction, shared} = this.#locale;
    return html`<div lang=${language} dir=${direction}>${fetched(this.#view, shared, (view) => view.render())}</div>`;
  }
}
