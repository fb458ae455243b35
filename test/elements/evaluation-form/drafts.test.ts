import {expect, html} from '@open-wc/testing';
import {emptyDraft} from '../../../src/elements/shared/rating-draft.ts';
import {
  dani,
  daniRecord,
  groupTask,
  readyTask,
  sam,
  submittedTask,
} from '../../../stories/fixtures/brake-placements.ts';
import {withSession} from '../../../stories/fixtures/with-session.ts';
import {aForm, aSession, idOf} from './a-provided-form.ts';
import {EvaluationFormDriver} from './evaluation-form-driver.ts';

const question = 'What did you see today?';
const subject = `rating ${idOf(dani)}/${submittedTask.id}`;

describe('drafts of wm-evaluation-form', () => {
  it('are kept on the device at a pause in typing, and say since when', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    const kept = form.nextDraft();

    await form.answer(question, 'With help');
    await form.write('Watch the');
    await form.write('Watch the order.');

    const draft = await kept;
    await form.settle();
    expect(form.drafts).to.have.length(1);
    expect(draft).to.deep.include({kind: 'rating', task: submittedTask.id, placements: [idOf(dani)], kept: 'device'});
    expect(session.keptDrafts.get(subject)?.value).to.deep.include({level: 'helped', comment: 'Watch the order.'});
    expect(form.text).to.match(/Draft saved on this device \d/);
  });

  it('are found again on the next visit', async () => {
    const session = aSession();
    session.keptDrafts.set(subject, {
      value: {...emptyDraft, level: 'helped', comment: 'Half a'},
      keptAt: session.moment,
    });

    const form = await aForm(session, submittedTask.id, dani);

    expect(form.comment).to.equal('Half a');
    expect(form.chosen[0]).to.contain('With help');
    expect(form.text).to.contain('Draft saved on this device');
  });

  it('leave out what another version or another hand wrote into them', async () => {
    const session = aSession();
    session.keptDrafts.set(subject, {
      value: {level: 'gone', criteria: {safety: 'no', quality: true, mood: true}, comment: 7, nextTime: 'never'},
      keptAt: session.moment,
    });

    const form = await aForm(session, submittedTask.id, dani);

    expect(form.element.value).to.deep.equal({...emptyDraft, criteria: {quality: true}});
  });

  it('are kept at once when the form goes away', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.write('Not finis');
    const kept = form.nextDraft();

    form.element.remove();
    await kept;

    expect(session.keptDrafts.get(subject)?.value).to.deep.include({comment: 'Not finis'});
  });

  it('are kept at once when the page is left', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.write('Not finis');
    const kept = form.nextDraft();

    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await kept;

    expect(session.keptDrafts.get(subject)?.value).to.deep.include({comment: 'Not finis'});
  });

  it('are kept whatever is still missing', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.press('Rate');
    const kept = form.nextDraft();

    await form.write('No level yet');
    await kept;

    expect(session.keptDrafts.get(subject)?.value).to.deep.include({comment: 'No level yet'});
  });

  it('go when they have become an entry', async () => {
    const session = aSession();
    session.keptDrafts.set(subject, {value: {...emptyDraft, level: 'helped'}, keptAt: session.moment});
    const form = await aForm(session, submittedTask.id, dani);

    await form.press('Rate');
    await form.settle();

    expect(session.keptDrafts.size).to.equal(0);
  });

  it('go on reset, and the form is empty', async () => {
    const session = aSession();
    session.keptDrafts.set(subject, {value: {...emptyDraft, comment: 'Half a'}, keptAt: session.moment});
    const form = await aForm(session, submittedTask.id, dani);

    form.element.reset();
    await form.settle();

    expect(form.comment).to.equal('');
    expect(session.keptDrafts.size).to.equal(0);
  });

  it('belong to one task: another begins empty', async () => {
    const session = aSession();
    const form = await aForm(session, submittedTask.id, dani);
    await form.write('About the first');

    form.element.task = readyTask.id;
    await form.settle();

    expect(form.comment).to.equal('');
    expect(session.keptDrafts.get(subject)?.value).to.deep.include({comment: 'About the first'});
  });

  it('of several mentees are one, in whatever order they are named', async () => {
    const session = aSession();
    const value = {...emptyDraft, comment: 'Both were there'};
    session.keptDrafts.set(`rating ${idOf(dani)}+${idOf(sam)}/${groupTask.id}`, {value, keptAt: session.moment});

    const form = await aForm(session, groupTask.id, sam, dani);

    expect(form.comment).to.equal('Both were there');
  });

  it('say where the device refuses them', async () => {
    const session = aSession();
    session.drafts.keep = () => Promise.reject(new Error('full'));
    const form = await aForm(session, submittedTask.id, dani);
    const kept = form.nextDraft();

    await form.write('Not finis');
    await kept;
    await form.settle();

    expect(form.text).to.contain('This draft is only on this page. Keep it open.');
  });

  it('without a provider live in the element and are told to the page', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    const kept = form.nextDraft();
    await form.write('Half a');
    expect(await kept).to.deep.include({kept: 'page', task: submittedTask.id});

    form.element.task = readyTask.id;
    await form.settle();
    form.element.task = submittedTask.id;
    await form.settle();

    expect(form.comment).to.equal('Half a');
  });

  it('fire nothing when the page sets the value', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);

    form.element.value = {...emptyDraft, comment: 'From the page'};
    await form.settle();
    form.element.remove();
    await form.settle();

    expect(form.comment).to.equal('From the page');
    expect(form.drafts).to.deep.equal([]);
  });

  it('typed before the provider came are kept under it', async () => {
    const session = aSession();
    const form = await EvaluationFormDriver.in(
      withSession(
        undefined,
        html`<wm-evaluation-form .record=${daniRecord} task=${submittedTask.id}></wm-evaluation-form>`,
      ),
    );
    await form.write('Early');
    const kept = form.nextDraft();

    Object.assign(form.element.parentElement ?? {}, {session});
    await form.settle();
    await kept;
    await form.settle();

    expect(form.comment).to.equal('Early');
  });

  it('go into a form around it under its name', async () => {
    const form = await EvaluationFormDriver.in(
      html`<form>
        <wm-evaluation-form name="rating" .record=${daniRecord} task=${submittedTask.id}></wm-evaluation-form>
      </form>`,
    );
    await form.answer(question, 'With help');

    const data = new FormData(form.element.closest('form') ?? undefined);

    expect(JSON.parse(data.get('rating') as string)).to.deep.include({level: 'helped'});
  });
});
