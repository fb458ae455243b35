import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../../src/define/course-progress.ts';
import type {CourseRecord} from '../../../src/client/session/mentoring-session.ts';
import type {Entry} from '../../../src/domain/entry.ts';
import type {OpenedLesson} from '../../../src/elements/course-progress/course-open-event.ts';
import type {CourseProgress} from '../../../src/elements/course-progress/course-progress.ts';
import {now} from '../../../stories/fixtures/course-records.ts';

/** Courses on the page, seen and read the way a person does. */
export class CourseProgressDriver {
  readonly element: CourseProgress;
  readonly entries: Entry[] = [];
  readonly opened: OpenedLesson[] = [];

  private constructor(element: CourseProgress) {
    this.element = element;
    element.addEventListener('wm-entry', ({detail}) => this.entries.push(detail));
    element.addEventListener('wm-course-open', ({detail}) => this.opened.push(detail));
  }

  /** Without a provider. */
  static showing(record: CourseRecord): Promise<CourseProgressDriver> {
    return CourseProgressDriver.in(html`<wm-course-progress .courses=${record} .now=${now}></wm-course-progress>`);
  }

  static async in(page: TemplateResult): Promise<CourseProgressDriver> {
    const top = await fixture<HTMLElement>(page);
    const element = top.matches('wm-course-progress') ? top : top.querySelector('wm-course-progress');
    const driver = new CourseProgressDriver(element as CourseProgress);
    await driver.settle();
    return driver;
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 4; round += 1) await this.element.updateComplete;
  }

  get text(): string {
    return words(this.element.renderRoot.querySelector('.courses') ?? missing('courses'));
  }

  /** Titles of the courses shown. */
  get courses(): readonly string[] {
    return this.#all('.course h3').map(words);
  }

  /** The card of one course, in words. */
  card(title: string): string {
    return words(this.#all('.course').find((it) => it.textContent.includes(title)) ?? missing(title));
  }

  /** How many pieces the ring of a course has: arcs of its track. */
  pieces(title: string): number {
    const card = this.#all('.course').find((it) => it.textContent.includes(title));
    const dashes = card?.querySelector('.ring-track')?.getAttribute('stroke-dasharray') ?? '';
    return dashes.split(' ').filter(Boolean).length / 2;
  }

  get lesson(): string {
    const lesson = this.element.renderRoot.querySelector('.lesson');
    return lesson ? words(lesson) : '';
  }

  get buttons(): readonly string[] {
    return this.#all('button').filter(isSeen).map(words);
  }

  get focused(): string {
    const {renderRoot} = this.element;
    return renderRoot instanceof ShadowRoot && renderRoot.activeElement ? words(renderRoot.activeElement) : '';
  }

  async press(label: string): Promise<void> {
    const button = this.#all('button').find((it) => words(it).startsWith(label)) ?? missing(`a button ${label}`);
    button.click();
    await this.settle();
  }

  async focus(label: string): Promise<void> {
    (this.#all('button').find((it) => words(it).startsWith(label)) ?? missing(`a button ${label}`)).focus();
    await this.settle();
  }

  async keys(...names: readonly string[]): Promise<void> {
    for (const press of names) await sendKeys({press});
    await this.settle();
  }

  #all(selector: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility();
}

function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function missing(what: string): never {
  throw new Error(`There is no ${what}`);
}
