import {html} from 'lit';
import '../src/define/task-checklist.ts';
import type {ElementState} from './element-state.ts';
import {asMentee, dani, daniRecord, daniTasks, recordOf, wednesday} from './fixtures/brake-placements.ts';

const asDani = recordOf(dani, daniTasks, {actor: asMentee});
const checklist = (record: typeof daniRecord, filter = '') =>
  html`<wm-task-checklist .record=${record} .now=${wednesday} filter=${filter}></wm-task-checklist>`;

async function press(root: HTMLElement, ...selectors: readonly string[]): Promise<void> {
  const element = root.querySelector('wm-task-checklist');
  for (const selector of selectors) {
    element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
    await element?.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    await element?.updateComplete;
  }
}

export const states: readonly ElementState[] = [
  {name: 'mentee', about: 'x', render: () => checklist(asDani)},
  {name: 'mentor', about: 'x', render: () => checklist(daniRecord)},
  {
    name: 'rating',
    about: 'x',
    render: () => checklist(daniRecord),
    act: (root) => press(root, '[data-act=rate]', 'input[value=checked]'),
  },
  {name: 'logging', about: 'x', render: () => checklist(asDani), act: (root) => press(root, '[data-act=attempt]')},
  {name: 'history', about: 'x', render: () => checklist(asDani), act: (root) => press(root, '[data-act=history]')},
  {name: 'job', about: 'x', render: () => checklist(asDani), act: (root) => press(root, '.job')},
  {name: 'filtered', about: 'x', render: () => checklist(asDani, 'brake priority:P-1')},
];
