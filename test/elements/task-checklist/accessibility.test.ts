import {expect, fixture} from '@open-wc/testing';
import {states} from '../../../stories/task-checklist.states.ts';

/** What a person meets most. Every designed state is read by axe on a strict page, see `npm run test:states`. */
const names = ['mentee', 'mentor', 'rating-chosen', 'logging-wrong', 'history', 'job-wrong', 'nothing-found'];

describe('wm-task-checklist: accessibility', () => {
  for (const state of states.filter((it) => names.includes(it.name)))
    it(`holds in "${state.name}"`, async () => {
      const root = document.createElement('div');
      root.append(await fixture(state.render()));
      document.body.append(root);
      try {
        await state.act?.(root);
        await expect(root).to.be.accessible();
      } finally {
        root.remove();
      }
    });
});
