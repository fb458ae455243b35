/** The page that shows one designed state at a time; runs in the browser and is driven from outside. */
import {nothing, render} from 'lit';
import type {ElementState} from '../../stories/element-state.ts';

interface StatesModule {
  readonly states: readonly ElementState[];
}

/** What the driver calls. */
export interface StatesPage {
  list(): readonly {readonly element: string; readonly name: string}[];
  show(element: string, name: string): Promise<void>;
}

declare global {
  interface Window {
    statesPage?: StatesPage;
  }
}

// Vite replaces these calls by the modules they name.
type Glob = (pattern: string, options: {readonly eager: true}) => Record<string, unknown>;
declare global {
  interface ImportMeta {
    readonly glob: Glob;
  }
}
import.meta.glob('../../src/define/*.ts', {eager: true});
const modules = import.meta.glob('../../stories/*.states.ts', {eager: true}) as Record<string, StatesModule>;

const statesOf = new Map(
  Object.entries(modules).map(([path, {states}]) => [path.replace(/^.*\/|\.states\.ts$/g, ''), states]),
);

document.addEventListener('securitypolicyviolation', (event) => {
  console.error(`${event.violatedDirective} forbids ${event.blockedURI || event.sample} (${event.sourceFile})`);
});

function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

const isPending = (element: Element): element is Element & {updateComplete: Promise<unknown>} =>
  'isUpdatePending' in element && element.isUpdatePending === true;

/** Until nothing is about to render, and what the last rendering set off has come and gone. */
async function settled(root: HTMLElement): Promise<void> {
  for (let calm = 0; calm < 3; calm += 1) {
    const pending = [...everyElement(root)].filter(isPending);
    if (pending.length > 0) calm = 0;
    await Promise.all(pending.map((it) => it.updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await document.fonts.ready;
}

let root: HTMLElement | undefined;

window.statesPage = {
  list: () => [...statesOf].flatMap(([element, states]) => states.map(({name}) => ({element, name}))),

  async show(element, name) {
    const state = statesOf.get(element)?.find((it) => it.name === name);
    if (!state) throw new Error(`${element} has no state ${name}`);
    if (root) render(nothing, root);
    root?.remove();
    root = document.createElement('main');
    document.body.append(root);
    render(state.render(), root);
    await settled(root);
    await state.act?.(root);
    await settled(root);
  },
};
