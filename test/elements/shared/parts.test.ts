import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {bar, barStyles} from '../../../src/elements/shared/bar.ts';
import {focusAfterUpdate} from '../../../src/elements/shared/focus.ts';
import {legend, levelStack, mark} from '../../../src/elements/shared/marks.ts';
import type {MarkName} from '../../../src/elements/shared/marks.ts';
import {messagePanel} from '../../../src/elements/shared/message-panel.ts';
import {ring} from '../../../src/elements/shared/ring.ts';
import {tokens} from '../../../src/elements/shared/tokens.ts';
import {basics} from '../../../src/locales/en/basics.ts';
import {formatsFor} from '../../../src/locales/formats.ts';
import {englishTerms} from '../../../src/locales/terms.ts';

class PartsElement extends LitElement {
  static override readonly styles = [tokens, barStyles];
  @property({attribute: false}) content: TemplateResult | undefined;

  override render(): TemplateResult | undefined {
    return this.content;
  }
}
customElements.define('test-parts', PartsElement);

const words = basics(englishTerms, formatsFor('en'));

async function show(content: TemplateResult): Promise<PartsElement> {
  return fixture<PartsElement>(html`<test-parts .content=${content}></test-parts>`);
}

function find(host: PartsElement, selector: string): Element {
  const found = host.renderRoot.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

describe('a bar', () => {
  async function sharesOf(given: Parameters<typeof bar>[0]): Promise<readonly [solid: number, hatched: number]> {
    const host = await show(bar(given));
    const all = find(host, '.bar').getBoundingClientRect().width;
    const hatched = host.renderRoot.querySelector<SVGLineElement>('.bar-waiting');
    const length = hatched ? hatched.x2.baseVal.value - hatched.x1.baseVal.value : 0;
    return [
      Math.round((find(host, '.bar-signed').getBoundingClientRect().width / all) * 100),
      Math.round((length / all) * 100),
    ];
  }

  for (const [given, shares] of [
    [{signed: 5, waiting: 2, total: 10}, [50, 20]],
    [{signed: 0, total: 10}, [0, 0]],
    [{signed: 10, waiting: 3, total: 10}, [100, 0]],
    [{signed: 9, waiting: 3, total: 10}, [90, 10]],
    [{signed: 3, waiting: 1, total: 0}, [0, 0]],
  ] as const) {
    it(`shows ${JSON.stringify(given)} as ${String(shares[0])} % solid and ${String(shares[1])} % hatched`, async () => {
      expect(await sharesOf(given)).to.deep.equal(shares);
    });
  }

  it('speaks where it has a label, and is silent where words stand beside it', async () => {
    const named = await show(bar({signed: 1, total: 2, label: words.progress(1, 0, 2)}));
    expect(find(named, '.bar').getAttribute('aria-label')).to.equal('1 of 2 signed');
    const silent = await show(bar({signed: 1, total: 2}));
    expect(find(silent, '.bar').getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('marks', () => {
  const names = [...Object.keys(words.status), ...Object.keys(words.mark)] as MarkName[];

  it('can be told apart without colour', async () => {
    const shapes = new Set<string>();
    for (const name of names) {
      const host = await show(mark(name));
      shapes.add(find(host, 'svg').innerHTML.replace(/<!--.*?-->|\s+/g, ''));
    }
    expect(shapes.size).to.equal(names.length);
  });

  it('have a name where they stand alone', async () => {
    const host = await show(mark('ready', words.status.ready));
    expect(find(host, 'svg').getAttribute('role')).to.equal('img');
    expect(find(host, 'svg').getAttribute('aria-label')).to.equal('Ready to sign');
  });

  it('are all explained in the legend', async () => {
    const host = await show(legend(words));
    expect(host.renderRoot.querySelectorAll('li').length).to.equal(names.length);
  });

  it('show a level by as many full steps as its rank, and none for none', async () => {
    const heights = async (rank: number | undefined): Promise<number> => {
      const host = await show(levelStack(rank, 5));
      const steps = [...host.renderRoot.querySelectorAll('rect')];
      expect(steps.length).to.equal(5);
      return steps.filter((step) => step.height.baseVal.value > 1).length;
    };
    expect(await heights(undefined)).to.equal(0);
    expect(await heights(0)).to.equal(1);
    expect(await heights(4)).to.equal(5);
  });
});

describe('a ring inside another element', () => {
  it('is silent and shows its figure', async () => {
    const host = await show(ring({done: 0.4, waiting: 0.2, figure: '40%'}));
    expect(find(host, '.ring').getAttribute('aria-hidden')).to.equal('true');
    expect(find(host, 'text').textContent).to.equal('40%');
  });

  it('goes round while nothing is known', async () => {
    const host = await show(ring({done: undefined}));
    expect(find(host, '.ring-done').classList.contains('ring-turning')).to.equal(true);
  });
});

describe('a message', () => {
  it('is spoken at once if it is an error, politely if not', async () => {
    const error = await show(messagePanel({kind: 'error', title: words.panel.error}));
    expect(find(error, '.message-panel').getAttribute('role')).to.equal('alert');
    const empty = await show(messagePanel({kind: 'empty', title: 'Nothing here yet'}));
    expect(find(empty, '.message-panel').getAttribute('role')).to.equal('status');
  });
});

describe('focusAfterUpdate', () => {
  it('goes to the first that matches in what is drawn next', async () => {
    const host = await show(html`<button type="button">Open</button>`);
    host.content = html`<button type="button">Open</button><input class="late" aria-label="Late" />`;
    await focusAfterUpdate(host, '.nowhere', '.late');
    expect(find(host, '.late').matches(':focus')).to.equal(true);
  });

  it('leaves a person alone who has gone elsewhere meanwhile', async () => {
    const fields = (late: TemplateResult | undefined): TemplateResult =>
      html`<input class="early" aria-label="Early" />${late}`;
    const host = await show(fields(undefined));
    host.content = fields(html`<input class="late" aria-label="Late" />`);
    const moved = focusAfterUpdate(host, '.late');
    (find(host, '.early') as HTMLElement).focus();
    await moved;
    expect(find(host, '.early').matches(':focus')).to.equal(true);
  });
});
