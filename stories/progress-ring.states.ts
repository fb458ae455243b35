import {html} from 'lit';
import type {ElementState} from './element-state.ts';

export const states: readonly ElementState[] = [
  {
    name: 'some',
    about: 'Nine of fourteen tasks are signed and two wait: solid, then hatched, the figure in the middle.',
    render: () => html`<wm-progress-ring value="9" waiting="2" max="14" label="Brakes"></wm-progress-ring>`,
  },
  {
    name: 'nothing-done',
    about: 'An empty ring still shows its track.',
    render: () => html`<wm-progress-ring value="0" max="14" label="Steering"></wm-progress-ring>`,
  },
  {
    name: 'all-done',
    about: 'A closed ring and 100%, which nothing less than all may say.',
    render: () => html`<wm-progress-ring value="14" max="14" label="Brakes"></wm-progress-ring>`,
  },
  {
    name: 'nearly-done',
    about: 'One of 400 is missing: the ring has a gap and says 99%.',
    render: () => html`<wm-progress-ring value="399" max="400" label="All tasks"></wm-progress-ring>`,
  },
  {
    name: 'only-waiting',
    about: 'Nothing is signed yet, everything waits: hatched all round.',
    render: () => html`<wm-progress-ring value="0" waiting="5" max="5" label="Electrical"></wm-progress-ring>`,
  },
  {
    name: 'nothing-to-do',
    about: 'A plan without tasks in this area has no percentage.',
    render: () => html`<wm-progress-ring value="0" max="0" label="Hybrid"></wm-progress-ring>`,
  },
  {
    name: 'not-known-yet',
    about: 'No value has come: a piece goes round, and stands still where motion is reduced.',
    render: () => html`<wm-progress-ring label="Loading"></wm-progress-ring>`,
  },
  {
    name: 'counted-segments',
    about: 'Five pieces that the value fills one after another; the next one waits in part.',
    render: () =>
      html`<wm-progress-ring value="11" waiting="2" max="20" segments="5" label="Five modules"></wm-progress-ring>`,
  },
  {
    name: 'given-segments',
    about: 'Each module with what is done of it; the sum is the figure.',
    render: () => html`<wm-progress-ring segments="3/3 2/5 0/4 1/1" label="Mentor course"></wm-progress-ring>`,
  },
  {
    name: 'large-without-label',
    about: 'The host says how large; the name still comes from the built-in word.',
    render: () => html`<wm-progress-ring class="large" value="40"></wm-progress-ring>`,
    act(root) {
      root.querySelector<HTMLElement>('.large')?.style.setProperty('--wm-ring-size', '160px');
    },
  },
  {
    name: 'many-in-a-row',
    about: 'Rings of several areas side by side wrap on a narrow page.',
    render: () => html`
      ${(
        [
          ['Brakes', 9, 2, 14],
          ['Engine', 3, 0, 22],
          ['Electrical', 17, 4, 31],
          ['Steering and suspension', 0, 1, 12],
          ['Shop safety', 8, 0, 8],
        ] as const
      ).map(
        ([label, value, waiting, max]) =>
          html`<wm-progress-ring .label=${label} .value=${value} .waiting=${waiting} .max=${max}></wm-progress-ring> `,
      )}
    `,
  },
  {
    name: 'spanish-page',
    about: 'The page around speaks Spanish, so does the ring.',
    render: () => html`<div lang="es"><wm-progress-ring value="9" waiting="2" max="14"></wm-progress-ring></div>`,
  },
];
