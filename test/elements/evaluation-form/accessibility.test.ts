import {expect} from '@open-wc/testing';
import {daniRecord, submittedTask} from '../../../stories/fixtures/brake-placements.ts';
import {EvaluationFormDriver} from './evaluation-form-driver.ts';

describe('wm-evaluation-form by keyboard', () => {
  it('chooses a level with arrow keys, and signs with Enter', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.focus('input[name=level]');
    await form.keys('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(form.chosen[0]).to.contain('On own, checked');

    await form.focus('.acts button');
    await form.keys('Enter');

    expect(form.entries.map((it) => it.type)).to.deep.equal(['rate', 'sign-off']);
    expect(form.focused).to.equal('Recorded');
  });

  it('opens and leaves a return with the focus where the person is', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.focus('.give-back');
    await form.keys('Enter');
    expect(form.focused).to.equal('Show me again');

    await form.press('Cancel');

    expect(form.focused).to.equal('Return');
  });
});

describe('wm-evaluation-form to a screen reader', () => {
  it('has nothing that axe objects to', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.press('Rate & sign');

    await expect(form.element).to.be.accessible();
  });
});
