import {expect} from '@open-wc/testing';
import {practisingTask, menteeRecord} from '../../../stories/fixtures/checklist-records.ts';
import {returnedTask, submittedTask} from '../../../stories/fixtures/brake-placements.ts';
import {aProvidedChecklist} from './a-provided-checklist.ts';
import {ChecklistDriver} from './checklist-driver.ts';

describe('wm-task-checklist: a mentee', () => {
  it('logs a try with times, minutes and a note', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    await checklist.open('BRK-04', 'Log it');
    await checklist.fill('How many times', '2');
    await checklist.fill('Minutes', '35');
    await checklist.fill('Note', ' Both axles ');
    (await checklist.appears('.act-form [type=submit]')).click();
    await checklist.settle();

    const [entry] = checklist.entries;
    expect(entry).to.deep.include({
      type: 'attempt',
      task: returnedTask.id,
      times: 2,
      minutes: 35,
      note: 'Both axles',
      basedOn: menteeRecord.state.revision,
    });
    expect(checklist.has('.act-form')).to.equal(false);
  });

  it('logs no try without a number, and says so at the field', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    await checklist.open('BRK-04', 'Log it');
    await checklist.fill('How many times', '0');
    (await checklist.appears('.act-form [type=submit]')).click();
    await checklist.settle();

    expect(checklist.entries).to.deep.equal([]);
    expect(checklist.row('BRK-04')).to.contain('Say how many times, at least one.');
    expect(checklist.focused).to.equal('How many times');
  });

  it('asks for an evaluation with a note, by keyboard alone', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);
    await checklist.focusAct('BRK-11', 'Ready');

    await checklist.keys('Enter');
    await checklist.appears('.act-form textarea');
    await checklist.settle();
    await checklist.keys('o', 'k', 'Tab', 'Enter');

    expect(checklist.entries).to.have.length(1);
    expect(checklist.entries[0]).to.deep.include({type: 'submit', task: practisingTask.id, note: 'ok'});
    expect(checklist.focused).to.equal('BRK-11');
  });

  it('takes a task back at once', async () => {
    const {checklist, session} = await aProvidedChecklist(menteeRecord);

    await checklist.act('BRK-01', 'Take back');

    expect(session.recorded.flat()).to.have.length(1);
    expect(session.recorded[0]?.[0]).to.deep.include({type: 'withdraw', task: submittedTask.id});
    expect(checklist.said).to.contain('Take back: BRK-01');
  });

  it('closes a form with Escape and goes back to its button', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    await checklist.open('BRK-04', 'Log it');
    await checklist.keys('Escape');

    expect(checklist.has('.act-form')).to.equal(false);
    expect(checklist.focused).to.equal('Log it: BRK-04');
  });

  it('keeps what was typed where the device could not keep the act', async () => {
    const {checklist, session} = await aProvidedChecklist(menteeRecord, (it) => (it.keeps = 'fails'));

    await checklist.open('BRK-04', 'Comment');
    await checklist.fill('Comment', 'How tight?');
    await checklist.press('Write it');

    expect(session.recorded).to.deep.equal([]);
    expect(checklist.row('BRK-04')).to.contain('This could not be saved. What you entered is still here.');
    expect(checklist.valueOf('Comment')).to.equal('How tight?');
  });

  it('finds what was typed after a form was closed and opened again', async () => {
    const {checklist} = await aProvidedChecklist(menteeRecord);

    await checklist.open('BRK-04', 'Comment');
    await checklist.fill('Comment', 'How tight?');
    await checklist.press('Cancel');
    await checklist.open('BRK-11', 'Comment');
    await checklist.open('BRK-04', 'Comment');
    await checklist.appears('.act-form [role=status]');
    await checklist.settle();

    expect(checklist.valueOf('Comment')).to.equal('How tight?');
  });

  it('logs a job from a template in two presses', async () => {
    const {checklist, session} = await aProvidedChecklist(menteeRecord);

    await checklist.openJob();
    await checklist.press('Front pads and rotors');
    await checklist.press('Log the job');

    const [job] = session.recorded.flat();
    expect(job).to.deep.include({type: 'job', title: 'Front pads and rotors', minutes: 75, day: '2026-03-11'});
    expect(job?.type === 'job' && job.tasks.length).to.equal(6);
    expect(checklist.has('dialog')).to.equal(false);
    expect(checklist.said).to.contain('Logged: Front pads and rotors');
  });

  it('says what a job lacks, and leads to the first of it', async () => {
    const checklist = await ChecklistDriver.showing({...menteeRecord, jobTemplates: []});

    await checklist.openJob();
    await checklist.press('Log the job');

    expect(checklist.text).to.contain('Say which job it was.');
    expect(checklist.text).to.contain('Tick at least one task.');
    expect(checklist.focused).to.equal('Job');
    expect(checklist.entries).to.deep.equal([]);
  });

  it('closes the job with Escape, and finds it again', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    await checklist.openJob();
    await checklist.fill('Job', 'Loaner check');
    await checklist.keys('Escape');
    await checklist.vanishes('dialog');
    expect(checklist.has('dialog')).to.equal(false);
    expect(checklist.focused).to.equal('+ Log a job');

    await checklist.openJob();
    expect(checklist.valueOf('Job')).to.equal('Loaner check');
  });
});
