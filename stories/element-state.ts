import type {TemplateResult} from 'lit';

/**
 * One designed state of an element. A `<element>.states.ts` exports `states: readonly ElementState[]`; the stories, the
 * accessibility run and the check that every branch of a `render` is reached all draw from that one list.
 *
 * The states page waits until every element in it has finished updating, before `act` and after it, so neither needs to
 * sleep. Nothing may come from the network or the clock: data and `now` come from `stories/fixtures/`.
 */
export interface ElementState {
  /** Lower-case words with hyphens, unique within the element; it names the story and the screenshot. */
  readonly name: string;
  /** One sentence: what is true here, and what a person should see. */
  readonly about: string;
  /** The markup as a host page would write it, data handed in by property. */
  render(): TemplateResult;
  /** What a person does to reach the state (press a button, type). `root` holds what `render` gave. */
  act?(root: HTMLElement): Promise<void> | void;
}
