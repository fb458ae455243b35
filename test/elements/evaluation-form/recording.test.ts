import {expect, html} from '@open-wc/testing';
import type {PlacementEntry} from '../../../src/domain/entry.ts';
import {dani, daniRecord, groupTask, sam, submittedTask} from '../../../stories/fixtures/brake-placements.ts';
import {FakeTrouble} from '../../../stories/fixtures/fake-session.ts';
import {withSession} from '../../../stories/fixtures/with-session.ts';
import {aForm, aSession, idOf} from './a-provided-form.ts';
import {EvaluationFormDriver} from './evaluation-form-driver.ts';

const question = 'What did you see today?';

describe('wm-evaluation-form with a provider', () => {
  it('records rating and signature together', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.answer(question, 'On own, checked');

    await form.press('Rate & sign');

    expect(session.recorded.map((it) => it.map((entry) => entry.type))).to.deep.equal([['rate', 'sign-off']]);
    expect(form.focused).to.equal('Recorded');
    expect(form.text).to.contain('Sent');
  });

  it('tells the page of both before either is recorded', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    const recordedAtEvent: number[] = [];
    form.element.addEventListener('wm-entry', () => recordedAtEvent.push(session.recorded.length));
    await form.answer(question, 'On own, checked');

    await form.press('Rate & sign');

    expect(recordedAtEvent).to.deep.equal([0, 0]);
  });

  it('records nothing where the page cancels the rating', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    form.element.addEventListener('wm-entry', (event) => event.preventDefault());
    await form.answer(question, 'On own, checked');

    await form.press('Rate & sign');

    expect(session.recorded).to.deep.equal([]);
  });

  it('records the rating alone where the page cancels the signature', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    form.element.addEventListener('wm-entry', (event) => {
      if (event.detail.type === 'sign-off') event.preventDefault();
    });
    await form.answer(question, 'On own, checked');

    await form.press('Rate & sign');

    expect(session.recorded.map((it) => it.map((entry) => entry.type))).to.deep.equal([['rate']]);
    expect(form.text).not.to.contain('and signed off');
  });

  it('says that it lies on this device until it is sent', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.answer(question, 'With help');
    const sending = new Promise<void>((resolve) => {
      form.element.addEventListener('wm-entry', ({detail}) => {
        session.sync.set({state: 'offline', unsent: 1, refused: 0, unsentEntries: [detail.id]});
        resolve();
      });
    });
    await form.press('Rate');
    await sending;
    expect(form.text).to.contain('Saved on this device');

    session.sync.set({state: 'synced', unsent: 0, refused: 0, unsentEntries: []});
    await form.settle();

    expect(form.text).not.to.contain('Saved on this device');
    expect(form.text).to.contain('Sent');
  });

  it('says that a device which keeps nothing keeps nothing', async () => {
    const session = aSession();
    session.keeps = 'memory';
    const form = await aForm(session, submittedTask.id, dani);
    form.element.addEventListener('wm-entry', ({detail}) =>
      session.sync.set({state: 'memory', unsent: 1, refused: 0, unsentEntries: [detail.id]}),
    );
    await form.answer(question, 'With help');

    await form.press('Rate');

    expect(form.text).to.contain('Not saved on this device. Keep this page open.');
  });

  it('keeps all that was typed where the device could not hold it', async () => {
    const session = aSession();
    session.keeps = 'fails';
    const form = await aForm(session, submittedTask.id, dani);
    await form.answer(question, 'On own, checked');
    await form.write('Clean work.');

    await form.press('Rate & sign');

    expect(form.summary).to.contain('This could not be saved. What you entered is still here.');
    expect(form.focused).to.equal(form.summary);
    expect(form.comment).to.equal('Clean work.');
    expect(form.chosen[0]).to.contain('On own, checked');

    session.keeps = 'saved';
    await form.press('Rate & sign');
    expect(form.text).to.contain('Recorded');
  });

  it('shows what the service refused later, and leads back to what was typed', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.answer(question, 'With help');
    await form.write('Watch the order.');
    await form.press('Rate');

    const [entry] = session.recorded[0] as readonly PlacementEntry[];
    session.refused.set(
      entry ? [{entry, refusal: {code: 'reopened-meanwhile'}, refusedAt: '2026-03-11T16:00:00.000Z'}] : [],
    );
    await form.settle();
    expect(form.text).to.contain('Refused: It was reopened after you last looked.');

    await form.press('Go back to it');
    expect(form.comment).to.equal('Watch the order.');
    expect(form.chosen[0]).to.contain('With help');
  });

  it('records each of several mentees on their own', async () => {
    const session = aSession();
    const record = session.record.bind(session);
    session.record = (entries) =>
      entries.some((it) => 'placement' in it && it.placement === idOf(sam))
        ? Promise.reject(new FakeTrouble({kind: 'no-storage', remedy: 'show-to-person'}))
        : record(entries);
    const form = await aForm(session, groupTask.id, dani, sam);
    await form.answer(question, 'With help');

    await form.press('Rate');

    expect(form.text).to.contain('Dani Reyes Rated "With help"');
    expect(form.text).to.contain('Sam Park This could not be saved.');

    await form.press('Go back to it');
    expect(form.text).to.contain('What Sam Park says');
    expect(form.text).not.to.contain('What Dani Reyes says');
    expect(form.chosen[0]).to.contain('With help');
  });

  it('shows nothing of one person to the next', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.answer(question, 'With help');
    await form.write('For my eyes.');
    const next = aSession();

    Object.assign(form.element.parentElement ?? {}, {session: next});
    await form.settle();

    expect(form.comment).to.equal('');
    expect(form.chosen.some((it) => it.includes('With help'))).to.equal(false);
    expect(next.keptDrafts.size).to.equal(0);
    expect(session.keptDrafts.size).to.equal(1);
  });

  it('follows the placement as it changes, with what was typed left alone', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.write('Watch the order.');

    session.placement(idOf(dani)).set({
      state: 'ready',
      value: {...daniRecord, people: daniRecord.people.map((it) => ({...it, name: `${it.name} Jr.`}))},
    });
    await form.settle();

    expect(form.text).to.contain('What Dani Reyes Jr. says');
    expect(form.comment).to.equal('Watch the order.');
  });

  it('keeps what is typed when it is moved in the page', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.answer(question, 'With help');
    await form.write('Watch the order.');
    const stand = form.element.parentElement;

    stand?.prepend(form.element);
    await form.settle();

    expect(form.comment).to.equal('Watch the order.');
    expect(form.chosen[0]).to.contain('With help');
  });

  it('shows the placement when its provider comes later', async () => {
    const form = await EvaluationFormDriver.in(
      withSession(
        undefined,
        html`<wm-evaluation-form placement=${idOf(dani)} task=${submittedTask.id}></wm-evaluation-form>`,
      ),
    );
    expect(form.text).to.equal('Loading');

    Object.assign(form.element.parentElement ?? {}, {session: aSession()});
    await form.settle();

    expect(form.text).to.contain('What Dani Reyes says');
  });
});
