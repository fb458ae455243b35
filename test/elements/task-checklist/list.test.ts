import {expect, html} from '@open-wc/testing';
import {id, type EntryId} from '../../../src/domain/ids.ts';
import type {PlacementRecord} from '../../../src/domain/placement-record.ts';
import {asMentor, dani, recordOf, returnedTask, wednesday} from '../../../stories/fixtures/brake-placements.ts';
import {managerRecord, manyTasks, menteeRecord, mentorRecord} from '../../../stories/fixtures/checklist-records.ts';
import {FakeSession} from '../../../stories/fixtures/fake-session.ts';
import {withSession} from '../../../stories/fixtures/with-session.ts';
import {aProvidedChecklist} from './a-provided-checklist.ts';
import {ChecklistDriver} from './checklist-driver.ts';

describe('wm-task-checklist: the list', () => {
  it('says how far the person is, waiting apart from signed', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    expect(checklist.text).to.contain('What you have reached');
    expect(checklist.text).to.contain('1 of 84 signed, 2 waiting');
  });

  it('opens the area in which something waits, and holds no row of the others', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    expect(checklist.openAreas).to.deep.equal(['BRK Brakes']);
    expect(checklist.codes.every((it) => it.startsWith('BRK'))).to.equal(true);
  });

  it('opens and closes an area', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    (await checklist.appears('.area-button[aria-controls="area-eng"]')).click();
    await checklist.settle();
    expect(checklist.codes).to.include('ENG-01');

    (await checklist.appears('.area-button[aria-controls="area-eng"]')).click();
    await checklist.settle();
    expect(checklist.codes).not.to.include('ENG-01');
  });

  it('keeps what the mentee says apart from what the mentor has seen', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    expect(checklist.row('BRK-01')).to.contain('did it ×3 · yesterday');
    expect(checklist.row('BRK-01')).to.contain('With help');
    expect(checklist.row('BRK-01')).to.contain('Waiting for evaluation');
  });

  it('says what unlocks a locked task', async () => {
    const checklist = await ChecklistDriver.showing(recordOf(dani), 'flag:blocked area:BRK');

    expect(checklist.row('BRK-09')).to.contain('Locked: Needs TLS-06 signed first.');
    expect(checklist.actsOf('BRK-09')).to.deep.equal(['Comment', 'History']);
  });

  it('says why a task was handed back, in the words of who did it', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    expect(checklist.row('BRK-04')).to.contain('Returned: Show me again · Luis Ortega · 8 days ago');
    expect(checklist.row('BRK-04')).to.contain('Torque in sequence, then mark it.');
  });

  it('offers exactly what this viewer may do', async () => {
    const mentee = await ChecklistDriver.showing(menteeRecord);
    const mentor = await ChecklistDriver.showing(mentorRecord);
    const manager = await ChecklistDriver.showing(managerRecord);

    expect(mentee.actsOf('BRK-01')).to.deep.equal(['Log it', 'Take back', 'Comment', 'History']);
    expect(mentee.actsOf('BRK-04')).to.deep.equal(['Log it', 'Ready for evaluation', 'Comment', 'History']);
    expect(mentor.actsOf('BRK-01')).to.deep.equal(['Rate', 'Return', 'Log it', 'Comment', 'History']);
    expect(mentor.actsOf('BRK-03')).to.deep.equal(['Sign off', 'Rate', 'Log it', 'Comment', 'History']);
    expect(manager.actsOf('BRK-07')).to.deep.equal(['Reopen', 'Comment 2', 'History']);
  });

  it('offers nothing but the history where it is read only', async () => {
    const checklist = await ChecklistDriver.in(
      html`<wm-task-checklist .record=${mentorRecord} .now=${wednesday} readonly></wm-task-checklist>`,
    );

    expect(checklist.actsOf('BRK-01')).to.deep.equal(['History']);
    expect(checklist.has('.job')).to.equal(false);
  });

  it('says once what keeps the viewer from acting at all', async () => {
    const paused = {...menteeRecord, placement: {...menteeRecord.placement, status: 'paused' as const}};
    const checklist = await ChecklistDriver.showing(paused);

    expect(checklist.text.match(/The placement is not active/g)).to.have.length(1);
    expect(checklist.has('.job')).to.equal(false);
  });

  it('marks what is on this device only, and what was refused', async () => {
    const {checklist} = await aProvidedChecklist(menteeRecord, (session) => {
      session.sync.set({state: 'offline', unsent: 1, refused: 1, unsentEntries: [id<EntryId>('unsent-1')]});
      session.refused.set([
        {
          entry: {...session.head(menteeRecord.placement.id), type: 'submit', task: returnedTask.id},
          refusal: {code: 'more-attempts-needed', needs: 2},
          refusedAt: wednesday,
        },
      ]);
    });

    expect(checklist.row('BRK-11')).to.contain('Saved on this device');
    expect(checklist.row('BRK-01')).not.to.contain('Saved on this device');
    expect(checklist.row('BRK-04')).to.contain('Needs you Needs 2 more attempts logged.');
  });

  it('holds one area of 400 tasks in the document', async () => {
    const checklist = await ChecklistDriver.showing(manyTasks(400));

    expect(checklist.areas).to.have.length(10);
    expect(checklist.codes).to.have.length(40);
  });

  it('draws a changed row and leaves the others alone', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);
    const untouched = await checklist.appears('[data-row^="BRK-05"]');
    const {tasks} = mentorRecord.state;
    const changed = {...tasks[returnedTask.id], status: 'practising'} as (typeof tasks)[typeof returnedTask.id];

    checklist.element.record = {
      ...mentorRecord,
      state: {...mentorRecord.state, tasks: {...tasks, [returnedTask.id]: changed}},
    };
    await checklist.settle();

    expect(checklist.row('BRK-04')).to.contain('Practising');
    expect(await checklist.appears('[data-row^="BRK-05"]')).to.equal(untouched);
  });

  it('shows the rest of a list in which one task cannot be read', async () => {
    const {list} = menteeRecord;
    const [first, ...others] = list.tasks;
    const broken = {...menteeRecord, list: {...list, tasks: [{...first, text: 7}, ...others]}};
    const checklist = await ChecklistDriver.showing(broken as unknown as PlacementRecord);

    expect(checklist.text).to.contain('1 task of this list cannot be read and is left out.');
    expect(checklist.row('BRK-01')).to.contain('Waiting for evaluation');
  });

  it('says where a record that is none is at fault', async () => {
    const checklist = await ChecklistDriver.showing({...menteeRecord, scale: null} as unknown as PlacementRecord);

    expect(checklist.text).to.contain('This task list cannot be read');
    expect(checklist.text).to.contain('/scale');
  });

  it('asks whose tasks are meant, and remembers the answer', async () => {
    const session = new FakeSession();
    session.placement(mentorRecord.placement.id).set({state: 'ready', value: mentorRecord});
    const one = {
      id: mentorRecord.placement.id,
      mentee: dani,
      menteeName: 'Dani Reyes',
      facilityName: 'Cedar Ridge Automotive',
      as: 'mentor' as const,
      waiting: 2,
    };
    session.viewer.set({
      state: 'ready',
      value: {
        person: asMentor.person,
        name: 'Luis Ortega',
        memberships: [],
        placements: [one, {...one, id: id('other'), menteeName: 'Sam Park'}],
      },
    });
    const checklist = await ChecklistDriver.in(withSession(session, html`<wm-task-checklist></wm-task-checklist>`));

    expect(checklist.text).to.contain('Whose tasks?');
    (await checklist.appears('.placements button')).click();
    await checklist.settle();

    expect(checklist.row('BRK-01')).to.contain('Waiting for evaluation');
  });

  it('speaks Spanish where the page does', async () => {
    const checklist = await ChecklistDriver.in(
      html`<div lang="es">
        <wm-task-checklist .record=${menteeRecord} .now=${wednesday}></wm-task-checklist>
      </div>`,
    );
    await checklist.appears('.checklist[lang=es]');

    expect(checklist.actsOf('BRK-01')).to.include('Registrar');
  });
});
