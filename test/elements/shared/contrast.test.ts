import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {tokens} from '../../../src/elements/shared/tokens.ts';

class TokenElement extends LitElement {
  static override readonly styles = tokens;
}
customElements.define('test-tokens', TokenElement);

type Rgb = readonly [number, number, number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

/** What the browser paints for a private colour of the element. */
function painted(element: HTMLElement, token: string): Rgb {
  const probe = document.createElement('i');
  (element as LitElement).renderRoot.append(probe);
  probe.style.setProperty('color', `var(${token})`);
  const color = getComputedStyle(probe).color;
  probe.remove();
  if (!canvas) throw new Error('There is no canvas to read colours from');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** WCAG 2 relative luminance. */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

async function surfaceOf(scheme: 'light' | 'dark', given: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<test-tokens></test-tokens>`);
  element.style.setProperty('color-scheme', scheme);
  for (const [token, value] of Object.entries(given)) element.style.setProperty(token, value);
  return element;
}

/** Hard ones first: yellow, near white, near black, the middle grey where black and white are level, then all around. */
const brands = [
  '#ffd400',
  '#fffbe0',
  '#0a0a12',
  '#767676',
  '#00ff66',
  '#0000ff',
  '#ff00ff',
  ...Array.from({length: 72}, (_, at) => `hsl(${at * 25} ${30 + ((at * 37) % 70)}% ${15 + ((at * 23) % 75)}%)`),
];

for (const scheme of ['light', 'dark'] as const) {
  describe(`colours, ${scheme}`, () => {
    it('text and meanings can be read on the surface and on their tints', async () => {
      const element = await surfaceOf(scheme);
      const surface = painted(element, '--_surface');
      for (const token of ['--_text', '--_muted', '--_good', '--_wait', '--_stop', '--_info', '--_primary-text']) {
        expect(contrast(painted(element, token), surface), token).to.be.at.least(4.5);
      }
      for (const meaning of ['--_good', '--_wait', '--_stop', '--_info']) {
        expect(contrast(painted(element, meaning), painted(element, `${meaning}-tint`)), meaning).to.be.at.least(4.5);
      }
      for (const under of ['--_sunken', '--_hover', '--_selected']) {
        expect(contrast(painted(element, '--_text'), painted(element, under)), under).to.be.at.least(4.5);
      }
      for (const under of ['--_sunken', '--_hover']) {
        expect(contrast(painted(element, '--_muted'), painted(element, under)), under).to.be.at.least(4.5);
      }
      expect(contrast(painted(element, '--_edge'), surface), '--_edge').to.be.at.least(3);
    });

    it('any brand colour can be read on, read as text, and seen as a shape', async () => {
      const element = await surfaceOf(scheme);
      for (const brand of brands) {
        element.style.setProperty('--wm-color-primary', brand);
        const surface = painted(element, '--_surface');
        const primary = painted(element, '--_primary');
        const edge = painted(element, '--_primary-edge');
        expect(contrast(painted(element, '--_on-primary'), primary), `on ${brand}`).to.be.at.least(4.5);
        expect(contrast(painted(element, '--_primary-text'), surface), `${brand} as text`).to.be.at.least(4.5);
        expect(contrast(edge, surface), `${brand} as a shape`).to.be.at.least(3);
        expect(contrast(edge, painted(element, '--_track')), `${brand} on the track`).to.be.at.least(3);
        expect(contrast(painted(element, '--_text'), painted(element, '--_selected')), brand).to.be.at.least(4.5);
      }
    });
  });
}

describe('resets', () => {
  it('keeps what a page gives by inheritance out, and what it says of visibility in', async () => {
    const around = await fixture<HTMLElement>(html`<div><test-tokens></test-tokens></div>`);
    for (const [property, value] of [
      ['font', 'italic 40px serif'],
      ['letter-spacing', '9px'],
      ['text-transform', 'uppercase'],
      ['visibility', 'hidden'],
      ['direction', 'rtl'],
    ] as const) {
      around.style.setProperty(property, value);
    }
    const element = around.querySelector('test-tokens');
    if (!element) throw new Error('Nothing to look at');
    const style = getComputedStyle(element);
    expect(style.fontSize).to.equal('15px');
    expect(style.fontStyle).to.equal('normal');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.visibility).to.equal('hidden');
    expect(style.direction).to.equal('rtl');
  });

  it('does not care what a rem is', async () => {
    document.documentElement.style.setProperty('font-size', '62.5%');
    const element = await surfaceOf('light');
    expect(getComputedStyle(element).fontSize).to.equal('15px');
    document.documentElement.style.removeProperty('font-size');
  });

  it('lets the page hide it', async () => {
    const element = await surfaceOf('light');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
