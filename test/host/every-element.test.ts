import {expect} from '@open-wc/testing';
import type {ReactiveElement} from 'lit';
import type {ElementState} from '../../stories/element-state.ts';
import {everyState} from './every-state.ts';
import {pageStyle, showing, textIn} from './hostile-page.ts';

const attachShadow = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow');

function rootOf(page: HTMLElement, tag: string): ParentNode & Node {
  return (page.querySelector(tag) as ReactiveElement).renderRoot;
}

/** A few states as they come up: what people do in them is tested with the element. */
const fewOf = (states: readonly ElementState[]) => states.filter((it) => !it.act).slice(0, 5);

for (const [tag, all] of Object.entries(everyState)) {
  const states = fewOf(all);
  describe(`${tag} on a hostile page`, () => {
    it('keeps its text readable where the page makes a rem ten pixels', async () => {
      const style = pageStyle('html { font-size: 62.5%; } body { font-size: 1rem; }');
      try {
        for (const state of states) {
          const page = await showing(state);
          const small = [...textIn(page.querySelector(tag) as Element)]
            .filter((it) => Number.parseFloat(getComputedStyle(it).fontSize) < 12.9)
            .map((it) => `${state.name}: ${it.textContent.trim()} at ${getComputedStyle(it).fontSize}`);
          expect(small).to.deep.equal([]);
        }
      } finally {
        style.remove();
      }
    });

    it('takes on nothing of a page that shouts', async () => {
      const style = pageStyle(`
        body, body * {
          text-transform: uppercase; letter-spacing: 4px; word-spacing: 9px; text-indent: 2em; white-space: pre;
          text-align: center; font-style: italic; line-height: 3; text-shadow: 1px 1px red; cursor: wait;
        }
        svg { display: none; } button, input { all: unset; }
      `);
      try {
        const [state] = states;
        if (!state) throw new Error(`${tag} has no states`);
        const page = await showing(state);
        const shouting = [...textIn(page.querySelector(tag) as Element)].filter((it) => {
          const {textTransform, letterSpacing, textIndent, fontStyle, whiteSpace} = getComputedStyle(it);
          return (
            textTransform !== 'none' ||
            letterSpacing === '4px' ||
            Number.parseFloat(textIndent) !== 0 ||
            // Quotations are set in italics on purpose.
            (fontStyle !== 'normal' && !it.matches('q, em')) ||
            whiteSpace === 'pre'
          );
        });
        expect(shouting.map((it) => `${it.localName}.${it.className}: ${it.textContent.trim()}`)).to.deep.equal([]);
      } finally {
        style.remove();
      }
    });

    it('works where the host forces every shadow root closed', async () => {
      for (const state of states) {
        const open = rootOf(await showing(state), tag).textContent;
        Element.prototype.attachShadow = function (init) {
          return attachShadow.call(this, {...init, mode: 'closed'});
        };
        try {
          const page = await showing(state);
          expect(page.querySelector(tag)?.shadowRoot, state.name).to.equal(null);
          expect(rootOf(page, tag).textContent, state.name).to.equal(open);
        } finally {
          Element.prototype.attachShadow = attachShadow;
        }
      }
    });

    it('shows the same after it was moved in the page', async () => {
      for (const state of states) {
        const page = await showing(state);
        const element = page.querySelector(tag) as ReactiveElement;
        const before = element.renderRoot.textContent;
        const elsewhere = document.createElement('section');
        const home = element.parentElement as HTMLElement;
        home.append(elsewhere);
        elsewhere.append(element);
        for (let round = 0; round < 3; round += 1) await element.updateComplete;
        expect(element.renderRoot.textContent, state.name).to.equal(before);
      }
    });
  });
}
