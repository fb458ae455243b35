import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {ProgressRing} from '../../../src/elements/progress-ring/progress-ring.ts';
import {ProgressRingDriver} from './progress-ring-driver.ts';

/** What the round ends of the solid arc add, in percent of the way round. */
const ends = 3.54;

describe('wm-progress-ring: what it shows', () => {
  it('works from plain attributes', async () => {
    const ring = await ProgressRingDriver.from(
      html`<wm-progress-ring value="9" waiting="2" max="12" label="Brakes"></wm-progress-ring>`,
    );
    expect(ring.figure).to.equal('75%');
    expect(ring.shownLabel).to.equal('Brakes');
    expect(ring.solid + ends).to.be.closeTo(75, 0.1);
    expect(ring.ticks).to.equal(6);
  });

  it('draws nothing solid for nothing, and no gap for all', async () => {
    const ring = await ProgressRingDriver.showing({value: 0, max: 5});
    expect(ring.solid).to.equal(0);
    await ring.set({value: 5});
    expect(ring.solid).to.equal(100);
    expect(ring.figure).to.equal('100%');
  });

  it('says 100% of a full ring only', async () => {
    const ring = await ProgressRingDriver.showing({value: 399, max: 400});
    expect(ring.figure).to.equal('99%');
    expect(ring.solid).to.be.below(100);
  });

  it('loses no percent to floating point', async () => {
    const ring = await ProgressRingDriver.showing({value: 29});
    expect(ring.figure).to.equal('29%');
  });

  it('goes round while no value is known, and stops when one comes', async () => {
    const ring = await ProgressRingDriver.showing({max: 8});
    expect(ring.isTurning).to.equal(true);
    expect(ring.figure).to.equal('');
    await ring.set({value: 2});
    expect(ring.isTurning).to.equal(false);
    expect(ring.figure).to.equal('25%');
  });

  for (const [given, figure, valueNow] of [
    [{value: 9, max: 5}, '100%', '5'],
    [{value: -3, max: 5}, '0%', '0'],
    [{value: 3, max: 0}, '–', '0'],
    [{value: 3, max: -1}, '–', '0'],
    [{value: Number.NaN, max: 5}, '', null],
  ] as const) {
    it(`makes the best of ${JSON.stringify(given)}`, async () => {
      const ring = await ProgressRingDriver.showing(given);
      expect(ring.figure).to.equal(figure);
      expect(ring.valueNow).to.equal(valueNow);
    });
  }

  it('has no percentage of nothing', async () => {
    const ring = await ProgressRingDriver.showing({value: 0, max: 0});
    expect(ring.inWords).to.equal('Nothing to do');
  });

  it('never hatches more than what is left', async () => {
    const ring = await ProgressRingDriver.showing({value: 3, waiting: 50, max: 4});
    expect(ring.inWords).to.equal('3 of 4, 75%, 1 waiting');
  });

  it('takes away an attribute as if it had never been there', async () => {
    const ring = await ProgressRingDriver.from(html`<wm-progress-ring value="3" label="Brakes"></wm-progress-ring>`);
    ring.element.removeAttribute('value');
    ring.element.removeAttribute('label');
    ring.element.removeAttribute('segments');
    await ring.element.updateComplete;
    expect(ring.isTurning).to.equal(true);
    expect(ring.shownLabel).to.equal('');
    expect(ring.name).to.equal('Progress');
  });
});

describe('wm-progress-ring: segments', () => {
  it('cuts the ring into as many pieces as it is told and fills them in order', async () => {
    const ring = await ProgressRingDriver.showing({value: 10, max: 20, segments: '4'});
    expect(ring.pieces).to.equal(4);
    expect(ring.solid).to.be.closeTo(46, 0.1);
  });

  it('shows what is done of each piece and says the sum', async () => {
    const ring = await ProgressRingDriver.showing({segments: '3/3 1/5 0/2'});
    expect(ring.pieces).to.equal(3);
    expect(ring.figure).to.equal('40%');
    expect(ring.inWords).to.equal('4 of 10, 40%');
    expect(ring.solid).to.be.closeTo(31.33 * 1.2, 0.1);
  });

  it('reads shares without a slash, and commas', async () => {
    const ring = await ProgressRingDriver.showing({segments: '1, 0.5, 0'});
    expect(ring.figure).to.equal('50%');
  });

  it('keeps the figure that it is told beside pieces', async () => {
    const ring = await ProgressRingDriver.showing({value: 9, max: 10, segments: '1/1 1/2'});
    expect(ring.figure).to.equal('90%');
  });

  for (const segments of ['', ' ', 'many', '0', '-2', '1', '5000']) {
    it(`is one whole ring for "${segments}"`, async () => {
      const ring = await ProgressRingDriver.showing({value: 50, segments});
      expect(ring.pieces).to.equal(1);
      expect(ring.figure).to.equal('50%');
    });
  }
});

describe('wm-progress-ring: language', () => {
  it('speaks the language of the nearest lang, also through a shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es"><div></div></div>`);
    const inner = outer.querySelector('div')?.attachShadow({mode: 'open'});
    const element = document.createElement('wm-progress-ring');
    element.value = 2;
    element.max = 4;
    element.waiting = 1;
    inner?.append(element);
    await element.updateComplete;
    const ring = new ProgressRingDriver(element);
    expect(ring.inWords).to.equal('2 de 4, 50\u00a0%, 1 en espera');
    expect(ring.name).to.equal('Progreso');
  });

  it('learns the language of the place it is moved to', async () => {
    const ring = await ProgressRingDriver.showing({value: 1, max: 2});
    const spanish = await fixture<HTMLElement>(html`<div lang="es-MX"></div>`);
    spanish.append(ring.element);
    await ring.element.updateComplete;
    expect(ring.inWords).to.contain('1 de 2');
  });

  it('reads English for a lang that is none', async () => {
    const ring = await ProgressRingDriver.from(
      html`<div lang="no_such tag"><wm-progress-ring value="1" max="2"></wm-progress-ring></div>`,
    );
    expect(ring.inWords).to.equal('1 of 2, 50%');
  });
});

describe('wm-progress-ring: accessibility', () => {
  it('is a progress bar with a name and a value in words', async () => {
    const ring = await ProgressRingDriver.showing({value: 9, waiting: 2, max: 14, label: 'Brakes'});
    expect(ring.name).to.equal('Brakes');
    expect(ring.valueNow).to.equal('9');
    expect(ring.valueMax).to.equal('14');
    expect(ring.inWords).to.equal('9 of 14, 64%, 2 waiting');
    await expect(ring.element).to.be.accessible();
  });

  it('has no value while none is known, and says that it waits', async () => {
    const ring = await ProgressRingDriver.showing({label: 'Brakes'});
    expect(ring.valueNow).to.equal(null);
    expect(ring.inWords).to.equal('Loading');
    await expect(ring.element).to.be.accessible();
  });

  it('is no Tab stop', async () => {
    const ring = await ProgressRingDriver.showing({value: 9});
    ring.element.focus();
    expect(document.activeElement).not.to.equal(ring.element);
  });
});

describe('wm-progress-ring: in a page', () => {
  it('keeps what was set before it was defined', async () => {
    const element = document.createElement('wm-ring-to-come') as HTMLElement & Partial<ProgressRing>;
    element.value = 3;
    element.max = 4;
    document.body.append(element);
    const {ProgressRing: Ring} = await import('../../../src/elements/progress-ring/progress-ring.ts');
    customElements.define('wm-ring-to-come', class extends Ring {});
    await element.updateComplete;
    expect(new ProgressRingDriver(element as ProgressRing).figure).to.equal('75%');
    element.remove();
  });

  it('can be taken out and put back', async () => {
    const ring = await ProgressRingDriver.showing({value: 3, max: 4});
    const {parentElement} = ring.element;
    ring.element.remove();
    await ring.set({value: 4});
    parentElement?.append(ring.element);
    await nextFrame();
    expect(ring.figure).to.equal('100%');
  });

  it('is as large as the host says', async () => {
    const ring = await ProgressRingDriver.showing({value: 3});
    ring.element.style.setProperty('--wm-ring-size', '120px');
    expect(ring.element.renderRoot.querySelector('svg')?.getBoundingClientRect().width).to.equal(120);
  });

  it('is not shown while hidden', async () => {
    const ring = await ProgressRingDriver.showing({value: 3});
    ring.element.hidden = true;
    expect(ring.element.getBoundingClientRect().width).to.equal(0);
  });
});
