import type {RingArc, RingArcs} from '../shared/ring-arcs.ts';

/** The nodes of one ring that change. */
export interface Picture {
  readonly root: HTMLElement;
  readonly track: Element;
  readonly waiting: Element;
  readonly done: Element;
  readonly figure: Element;
  readonly label: HTMLElement;
}

let original: HTMLElement | undefined;

/** Made once by hand (no `innerHTML`: Trusted Types), then cloned: 500 rings on one page are normal. */
export function makePicture(): Picture {
  original ??= draw();
  const root = original.cloneNode(true) as HTMLElement;
  const [track, waiting, done] = root.querySelectorAll('circle');
  const figure = root.querySelector('text');
  const label = root.querySelector('span');
  if (!track || !waiting || !done || !figure || !label) throw new Error('The ring lacks a part of its picture');
  return {root, track, waiting, done, figure, label};
}

export function drawArcs({track, waiting, done}: Picture, arcs: RingArcs): void {
  drawArc(track, arcs.track);
  drawArc(waiting, arcs.waiting);
  drawArc(done, arcs.done);
  done.setAttribute('class', `ring-done${arcs.isRound ? ' round' : ''}${arcs.isTurning ? ' ring-turning' : ''}`);
}

function drawArc(circle: Element, arc: RingArc | undefined): void {
  circle.toggleAttribute('hidden', !arc);
  circle.setAttribute('stroke-dasharray', arc?.dashes ?? 'none');
  circle.setAttribute('stroke-dashoffset', `${arc?.offset ?? 0}`);
}

function draw(): HTMLElement {
  const root = document.createElement('div');
  root.setAttribute('role', 'progressbar');
  root.setAttribute('aria-valuemin', '0');
  const svg = child(root, 'svg', {class: 'ring', part: 'ring', viewBox: '0 0 100 100', 'aria-hidden': 'true'});
  const turned = child(svg, 'g', {transform: 'rotate(-90 50 50)'});
  for (const name of ['ring-track', 'ring-waiting', 'ring-done']) {
    child(turned, 'circle', {class: name, cx: '50', cy: '50', r: '45', pathLength: '100'});
  }
  child(svg, 'text', {class: 'ring-figure', x: '50', y: '50', dy: '.35em'});
  const label = document.createElement('span');
  label.className = 'label';
  label.part.add('label');
  root.append(label);
  return root;
}

function child(parent: Element, name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  parent.append(made);
  return made;
}
