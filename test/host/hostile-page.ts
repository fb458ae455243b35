import {fixture, html} from '@open-wc/testing';
import type {ReactiveElement} from 'lit';
import type {ElementState} from '../../stories/element-state.ts';

/** Shows a state and waits until its elements have said all they have to say. */
export async function showing(state: ElementState): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div>${state.render()}</div>`);
  await settled(page);
  await state.act?.(page);
  await settled(page);
  return page;
}

async function settled(page: HTMLElement): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const element of page.querySelectorAll<ReactiveElement>('*')) await element.updateComplete;
  }
}

/** Styles of a page that was there long before us; taken away again by `remove`. */
export function pageStyle(css: string): {remove(): void} {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return {
    remove() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet);
    },
  };
}

/** Every element inside ours that shows text of its own. */
export function* textIn(element: Element): Generator<Element> {
  const root = (element as ReactiveElement).renderRoot as ParentNode | undefined;
  for (const inner of root?.querySelectorAll('*') ?? []) {
    if (inner instanceof HTMLStyleElement) continue;
    const hasText = [...inner.childNodes].some((it) => it instanceof Text && it.data.trim() !== '');
    if (hasText) yield inner;
  }
}
