import {expect, html, waitUntil} from '@open-wc/testing';
import {id} from '../../../src/domain/ids.ts';
import type {PersonId} from '../../../src/domain/ids.ts';
import {
  dani,
  daniRecord,
  readyTask,
  quietTask,
  samRecord,
  submittedTask,
} from '../../../stories/fixtures/brake-placements.ts';
import {withSession} from '../../../stories/fixtures/with-session.ts';
import {aForm, aSession, idOf} from './a-provided-form.ts';
import {EvaluationFormDriver} from './evaluation-form-driver.ts';

describe('wm-evaluation-form without a task', () => {
  it('offers what waits, submitted tasks first', async () => {
    const form = await EvaluationFormDriver.showing('', daniRecord);

    expect(form.tasks).to.deep.equal([submittedTask.code, readyTask.code]);
  });

  it('finds any task of the plan by its code', async () => {
    const form = await EvaluationFormDriver.showing('', daniRecord);

    await form.search(quietTask.code.toLowerCase());

    expect(form.tasks).to.deep.equal([quietTask.code]);
  });

  it('says that nothing waits', async () => {
    const form = await EvaluationFormDriver.showing('', samRecord);

    expect(form.text).to.contain('Nothing waits for you.');
  });

  it('opens the chosen task and puts the focus on it', async () => {
    const form = await EvaluationFormDriver.showing('', daniRecord);

    await form.press(submittedTask.code);

    expect(form.text).to.contain('What did you see today?');
    expect(form.focused).to.equal(form.title);
  });

  it('goes on to the next task that waits', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.answer('What did you see today?', 'With help');
    await form.press('Rate');

    await form.press(`Next: ${readyTask.code}`);

    expect(form.text).to.contain(readyTask.code);
    expect(form.chosen.some((it) => it.includes('With help'))).to.equal(false);
  });

  it('begins the same task again without the answers just given', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.answer('What did you see today?', 'With help');
    await form.write('Watch the order.');
    await form.press('Rate');

    await form.press('Rate another task');
    await form.press(submittedTask.code);

    expect(form.comment).to.equal('');
    expect(form.chosen.some((it) => it.includes('With help'))).to.equal(false);
  });

  it('offers the mentees of whoever is signed in where no placement is named', async () => {
    const session = aSession();
    session.viewer.set({
      state: 'ready',
      value: {
        person: id<PersonId>('luis'),
        name: 'Luis Ortega',
        memberships: [],
        placements: [
          {
            id: idOf(dani),
            mentee: dani,
            menteeName: 'Dani Reyes',
            facilityName: 'Cedar Ridge',
            as: 'mentor',
            waiting: 2,
          },
        ],
      },
    });
    const form = await EvaluationFormDriver.in(withSession(session, html`<wm-evaluation-form></wm-evaluation-form>`));

    await form.press('Dani Reyes');

    expect(form.tasks).to.deep.equal([submittedTask.code, readyTask.code]);
  });

  it('says that a kind is not offered yet', async () => {
    const form = await EvaluationFormDriver.in(html`<wm-evaluation-form kind="review"></wm-evaluation-form>`);

    expect(form.text).to.contain('This kind of evaluation is not offered yet');
  });

  it('says what failed, and tries again when asked', async () => {
    const session = aSession();
    session
      .placement(idOf(dani))
      .set({state: 'failed', problem: {kind: 'service', remedy: 'retry-later', requestId: 'r-9'}});
    const form = await aForm(session, submittedTask.id, dani);
    expect(form.text).to.contain('What you entered is safe on this device.');
    expect(form.text).to.contain('r-9');

    await form.press('Try again');

    expect(session.refreshed).to.equal(1);
  });

  it('shows Spanish where the page is Spanish', async () => {
    const form = await EvaluationFormDriver.in(
      html`<div lang="es">
        <wm-evaluation-form .record=${daniRecord} task=${submittedTask.id}></wm-evaluation-form>
      </div>`,
    );

    await waitUntil(() => form.text.includes('¿Qué viste hoy?'));
    expect(form.text).to.contain('Por su cuenta, revisado');
  });
});
