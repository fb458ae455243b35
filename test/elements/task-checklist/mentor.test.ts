import {expect} from '@open-wc/testing';
import type {Entry} from '../../../src/domain/entry.ts';
import {readyTask, returnedTask, submittedTask} from '../../../stories/fixtures/brake-placements.ts';
import {managerRecord, mentorRecord, signedTask, twoRaters} from '../../../stories/fixtures/checklist-records.ts';
import {aProvidedChecklist} from './a-provided-checklist.ts';
import {ChecklistDriver} from './checklist-driver.ts';

const typesOf = (entries: readonly Entry[]) => entries.map((it) => it.type);

describe('wm-task-checklist: a mentor', () => {
  it('rates and signs in three presses: two acts, kept together', async () => {
    const {checklist, session} = await aProvidedChecklist(mentorRecord);

    await checklist.open('BRK-01', 'Rate');
    await checklist.choose('On own, checked');
    await checklist.press('Rate & sign');

    expect(session.recorded).to.have.length(1);
    const [rate, signOff] = session.recorded[0] ?? [];
    expect(rate).to.deep.include({type: 'rate', task: submittedTask.id, level: 'checked', askedBy: 'mentee'});
    expect(signOff).to.deep.include({type: 'sign-off', task: submittedTask.id, deps: [rate?.id]});
    expect(checklist.entries).to.deep.equal(session.recorded[0]);
    expect(checklist.focused).to.equal('BRK-01');
  });

  it('chooses no level beforehand', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    await checklist.open('BRK-01', 'Rate');

    expect(checklist.has('.rating-level input:checked')).to.equal(false);
    await checklist.press('Rate only');
    expect(checklist.row('BRK-01')).to.contain('Choose a level first.');
    expect(checklist.entries).to.deep.equal([]);
  });

  it('reads the signature as a sentence', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    await checklist.open('BRK-01', 'Rate');
    await checklist.choose('Trusted');

    expect(checklist.row('BRK-01')).to.contain('I saw this on Mar 11, 2026. — Luis Ortega, mentor, 10:42');
  });

  it('signs nothing below target, and says why', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    await checklist.open('BRK-01', 'Rate');
    await checklist.choose('With help');

    expect(checklist.row('BRK-01')).to.contain('No sign-off now.');
    expect(checklist.has('[data-give=rate-and-sign]')).to.equal(false);
    await checklist.press('Rate only');
    expect(typesOf(checklist.entries)).to.deep.equal(['rate']);
  });

  it('signs nothing after a safety miss', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    await checklist.open('BRK-01', 'Rate');
    await checklist.choose('Trusted');
    await checklist.press('Criteria and comment');
    (await checklist.appears('input[name=criterion-safety][value=missed]')).click();
    await checklist.settle();

    expect(checklist.row('BRK-01')).to.contain('Safety was missed');
    expect(checklist.has('[data-give=rate-and-sign]')).to.equal(false);
  });

  it('signs nothing that needs a second rater', async () => {
    const checklist = await ChecklistDriver.showing(twoRaters);

    await checklist.open('BRK-01', 'Rate');
    await checklist.choose('Trusted');

    expect(checklist.row('BRK-01')).to.contain('Needs 1 more rating before it can be signed.');
  });

  it('drops the signature where the page cancels the rating', async () => {
    const {checklist, session} = await aProvidedChecklist(mentorRecord);
    checklist.element.addEventListener('wm-entry', (event) => event.preventDefault());

    await checklist.open('BRK-01', 'Rate');
    await checklist.choose('Trusted');
    await checklist.press('Rate & sign');

    expect(typesOf(checklist.entries)).to.deep.equal(['rate']);
    expect(session.recorded).to.deep.equal([]);
  });

  it('keeps the rating where the page cancels the signature', async () => {
    const {checklist, session} = await aProvidedChecklist(mentorRecord);
    checklist.element.addEventListener('wm-entry', (event) => {
      if (event.detail.type === 'sign-off') event.preventDefault();
    });

    await checklist.open('BRK-01', 'Rate');
    await checklist.choose('Trusted');
    await checklist.press('Rate & sign');

    expect(typesOf(session.recorded.flat())).to.deep.equal(['rate']);
  });

  it('chooses a level with the arrow keys and rates with Enter', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);
    await checklist.focusAct('BRK-01', 'Rate');

    await checklist.keys('Enter');
    await checklist.appears('.rating-level');
    await checklist.settle();
    await checklist.keys(' ', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(checklist.has('input[value=checked]:checked')).to.equal(true);
    await checklist.keys('Tab', 'Tab', 'Enter');

    expect(typesOf(checklist.entries)).to.deep.equal(['rate', 'sign-off']);
  });

  it('finds a comment that the evaluation form has kept', async () => {
    const {checklist} = await aProvidedChecklist(mentorRecord, (session) => {
      session.keptDrafts.set(`rating ${mentorRecord.placement.id}/${submittedTask.id}`, {
        value: {level: 'helped', criteria: {}, comment: 'Watch the bleed order'},
        keptAt: '2026-03-11T15:40:00.000Z',
      });
    });

    await checklist.open('BRK-01', 'Rate');
    await checklist.appears('.details');

    expect(checklist.valueOf('Comment')).to.equal('Watch the bleed order');
    expect(checklist.has('input[value=helped]:checked')).to.equal(true);
  });

  it('signs what is ready', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    await checklist.open('BRK-03', 'Sign off');
    await checklist.press('Sign off');

    expect(checklist.entries[0]).to.deep.include({type: 'sign-off', task: readyTask.id});
  });

  it('hands back with a reason', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    await checklist.open('BRK-01', 'Return');
    await checklist.press('Return it');
    expect(checklist.row('BRK-01')).to.contain('Choose a reason first.');

    await checklist.choose('Not finished');
    await checklist.press('Return it');
    expect(checklist.entries[0]).to.deep.include({type: 'return', task: submittedTask.id, reason: 'not-finished'});
  });

  it('logs a try for the mentee, and says so', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    await checklist.open('BRK-04', 'Log it');
    (await checklist.appears('.act-form [type=submit]')).click();
    await checklist.settle();

    expect(checklist.entries[0]).to.deep.include({type: 'attempt', task: returnedTask.id, times: 1, onBehalf: true});
  });

  it('takes a sign-off back with a reason and words', async () => {
    const checklist = await ChecklistDriver.showing(managerRecord);

    await checklist.open('BRK-07', 'Reopen');
    await checklist.choose('Wrong task');
    await checklist.press('Take the sign-off back');
    expect(checklist.row('BRK-07')).to.contain('Say what happened first.');

    await checklist.fill('What happened', 'It was the rear axle.');
    await checklist.press('Take the sign-off back');
    expect(checklist.entries[0]).to.deep.include({
      type: 'reopen',
      task: signedTask.id,
      reason: 'wrong-task',
      comment: 'It was the rear axle.',
    });
  });

  it('shows the history, what was taken back struck through', async () => {
    const {checklist} = await aProvidedChecklist(mentorRecord);

    await checklist.open('BRK-08', 'History');

    const struck = await checklist.appears('.history s');
    expect(struck.textContent.replace(/\s+/g, ' ')).to.contain('Luis Ortega signed off');
    expect(checklist.row('BRK-08')).to.contain('Priya Nair reopened it: Could not be shown again');
    expect(checklist.focused).to.equal('History of BRK-08');
  });

  it('shows what the state remembers where there is no log', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    await checklist.open('BRK-01', 'History');

    expect(checklist.row('BRK-01')).to.contain('Luis Ortega rated “With help”');
    expect(checklist.row('BRK-01')).to.contain('Dani Reyes asked for an evaluation');
  });
});
