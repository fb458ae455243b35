import {expect} from '@open-wc/testing';
import {
  daniRecord,
  groupTask,
  lockedTask,
  quietTask,
  readyTask,
  samRecord,
  submittedTask,
} from '../../../stories/fixtures/brake-placements.ts';
import {EvaluationFormDriver} from './evaluation-form-driver.ts';

describe('wm-evaluation-form without a provider', () => {
  it('chooses no level beforehand and says who asked', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);

    expect(form.chosen).to.deep.equal([
      ...['Not looked at', 'Not looked at', 'Not looked at', 'Not looked at'],
      ...['Not said', 'Mentee'],
    ]);
  });

  it('takes the mentor as who asked where nobody submitted', async () => {
    const form = await EvaluationFormDriver.showing(quietTask.id, daniRecord);

    expect(form.chosen.at(-1)).to.equal('Mentor');
  });

  it('shows what the mentee says, and the last rating on the scale', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);

    expect(form.text).to.contain('What Dani Reyes says');
    expect(form.text).to.contain('Did it ×3 · yesterday');
    expect(form.text).to.contain('Did the last two without asking.');
    expect(form.text).to.contain('With help last time, 2 weeks ago');
  });

  it('tells the page of a rating and then of the signature that rests on it', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.answer('What did you see today?', 'On own, checked');
    await form.answer('Quality', 'Fine');
    await form.answer('Next time', 'Send it');
    await form.write('Clean work. ');
    await form.letRead('Mentor and manager');

    await form.press('Rate & sign');

    const [rate, sign] = form.entries;
    expect(rate).to.deep.include({
      type: 'rate',
      task: submittedTask.id,
      placement: daniRecord.placement.id,
      basedOn: daniRecord.state.revision,
      level: 'checked',
      criteria: {quality: true},
      nextTime: 'send',
      comment: 'Clean work.',
      visibility: 'mentor-manager',
      askedBy: 'mentee',
    });
    expect(sign).to.deep.include({type: 'sign-off', task: submittedTask.id, deps: [rate?.id]});
    expect(form.text).to.contain('Dani Reyes Rated "On own, checked" and signed off');
  });

  it('says nothing of where it is: that is the page’s to know', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.answer('What did you see today?', 'With help');

    await form.press('Rate');

    expect(form.text).not.to.contain('aved on this device');
    expect(form.text).not.to.contain('Sent');
  });

  it('stays as it is when the page cancels', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    form.element.addEventListener('wm-entry', (event) => event.preventDefault());
    await form.answer('What did you see today?', 'On own, checked');

    await form.press('Rate & sign');

    expect(form.entries.map((it) => it.type)).to.deep.equal(['rate']);
    expect(form.chosen[0]).to.contain('On own, checked');
    expect(form.summary).to.equal('');
  });

  it('asks for the level at the field and in a summary that has the focus', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);

    await form.press('Rate & sign');

    expect(form.entries).to.deep.equal([]);
    expect(form.problemAtField).to.equal('Choose what you saw.');
    expect(form.summary).to.equal('1 answer is missing Choose what you saw.');
    expect(form.focused).to.equal(form.summary);
  });

  it('leads from the summary to the field', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.press('Rate & sign');

    await form.press('Choose what you saw.');

    expect(form.focused).to.contain('0 Not yet');
  });

  it('caps a level by a safety miss, blocks the signature and says both', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.answer('What did you see today?', 'Trusted');
    await form.answer('Safety', 'Missed');

    expect(form.text).to.contain('A safety miss counts at most as "With help" and blocks the sign-off.');
    expect(form.text).to.contain('"Trusted" counts as "With help".');
    expect(form.acts).to.deep.equal(['Rate', 'Return']);

    await form.press('Rate & sign');
    expect(form.entries).to.deep.equal([]);

    await form.press('Rate');
    expect(form.entries[0]).to.deep.include({type: 'rate', level: 'trusted', criteria: {safety: false}});
  });

  it('takes a criterion back to not looked at', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.answer('What did you see today?', 'With help');
    await form.answer('Safety', 'Missed');
    await form.answer('Safety', 'Not looked at');

    await form.press('Rate');

    expect(form.entries[0]).not.to.have.property('criteria');
  });

  it('says what is signed, by whom and when, before it is', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    expect(form.text).not.to.contain('I saw this');

    await form.answer('What did you see today?', 'On own, checked');

    expect(form.text).to.contain('I saw this on Mar 11, 2026. — Luis Ortega, mentor, 10:42');
  });

  it('signs what was rated before without a new rating', async () => {
    const form = await EvaluationFormDriver.showing(readyTask.id, daniRecord);

    await form.press('Sign off');

    expect(form.entries.map((it) => it.type)).to.deep.equal(['sign-off']);
  });

  it('hands back only with a reason, and keeps what was written', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, daniRecord);
    await form.write('Torque first.');
    await form.press('Return');

    await form.press('Return it');
    expect(form.problemAtField).to.equal('Choose why you hand it back.');
    expect(form.entries).to.deep.equal([]);

    await form.answer('Why do you hand it back?', 'Show me again');
    await form.press('Return it');

    expect(form.entries[0]).to.deep.include({type: 'return', reason: 'show-again', comment: 'Torque first.'});
    expect(form.text).to.contain('Returned: Show me again');
  });

  it('says why a task cannot be rated instead of asking', async () => {
    const form = await EvaluationFormDriver.showing(lockedTask.id, samRecord);

    expect(form.text).to.contain('Needs age 18.');
    expect(form.acts).to.deep.equal([]);
  });

  it('gives one entry for each of several mentees, in one group', async () => {
    const form = await EvaluationFormDriver.showing(groupTask.id, [daniRecord, samRecord]);
    await form.answer('What did you see today?', 'With help');

    await form.press('Rate');

    expect(form.entries.map((it) => 'placement' in it && it.placement)).to.deep.equal([
      daniRecord.placement.id,
      samRecord.placement.id,
    ]);
    const groups = new Set(form.entries.map((it) => 'groupId' in it && it.groupId));
    expect([...groups][0]).to.be.a('string');
    expect(groups.size).to.equal(1);
  });

  it('tells for each mentee whether it was taken', async () => {
    const paused = {...samRecord, placement: {...samRecord.placement, status: 'paused'}} as const;
    const form = await EvaluationFormDriver.showing(groupTask.id, [daniRecord, paused]);
    await form.answer('What did you see today?', 'Trusted');

    await form.press('Rate & sign');

    expect(form.entries.map((it) => it.type)).to.deep.equal(['rate', 'sign-off']);
    expect(form.text).to.contain('Dani Reyes Rated "Trusted" and signed off');
    expect(form.text).to.contain('Sam Park Refused: The placement is not active.');
  });

  it('rates a task that is not for groups one mentee at a time', async () => {
    const form = await EvaluationFormDriver.showing(submittedTask.id, [daniRecord, samRecord]);
    expect(form.title).to.equal('This task is rated for one mentee at a time');

    await form.press('Dani Reyes');

    expect(form.text).to.contain('What Dani Reyes says');
    expect(form.text).not.to.contain('What Sam Park says');
  });
});
