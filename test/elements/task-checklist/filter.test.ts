import {expect} from '@open-wc/testing';
import {filterFrom, filterText} from '../../../src/elements/task-checklist/checklist-filter.ts';
import {manyTasks, menteeRecord, mentorRecord} from '../../../stories/fixtures/checklist-records.ts';
import {ChecklistDriver} from './checklist-driver.ts';

describe('wm-task-checklist: search and filters', () => {
  it('finds by code as one types, and counts', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    await checklist.search('brk-0');

    expect(checklist.codes.every((it) => it.startsWith('BRK-0'))).to.equal(true);
    expect(checklist.found).to.equal(`${checklist.codes.length} tasks found`);
  });

  it('finds by words in any order, without accents', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    await checklist.search('PÉDAL height');

    expect(checklist.codes).to.deep.equal(['BRK-03']);
  });

  it('tells the page the one string that shows the same', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord);

    await checklist.search('brake');
    await checklist.press('P-1');

    expect(checklist.filters).to.deep.equal(['brake', 'brake priority:P-1']);
    expect(checklist.element.filter).to.equal('brake priority:P-1');
    const other = await ChecklistDriver.showing(menteeRecord, 'brake priority:P-1');
    expect(other.codes).to.deep.equal(checklist.codes);
    expect(other.filters).to.deep.equal([]);
  });

  it('narrows to what waits, and back', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);

    await checklist.press('Waiting 2');
    expect(checklist.codes).to.deep.equal(['BRK-01', 'BRK-03']);

    await checklist.press('Waiting 2');
    expect(checklist.element.filter).to.equal('');
  });

  it('shows all again where nothing is found', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord, 'zzz');
    expect(checklist.text).to.contain('No task matches.');

    await checklist.press('Show all tasks');

    expect(checklist.codes).to.include('BRK-01');
  });

  it('clears the search with Escape and keeps the focus', async () => {
    const checklist = await ChecklistDriver.showing(mentorRecord);
    (await checklist.appears('.search')).focus();
    await checklist.search('torque');

    await checklist.keys('Escape');

    expect(checklist.element.filter).to.equal('');
    expect(checklist.focused).to.equal('Search code or word');
  });

  it('opens no more than a screenful of areas for a wide search', async () => {
    const checklist = await ChecklistDriver.showing(manyTasks(400), 'a');

    expect(checklist.openAreas.length).to.be.lessThan(4);
    expect(checklist.areas).to.have.length(10);
  });

  it('keeps a row in view that an act has taken out of the filter', async () => {
    const checklist = await ChecklistDriver.showing(menteeRecord, 'flag:waiting');
    await checklist.act('BRK-01', 'Take back');

    checklist.element.record = {
      ...menteeRecord,
      state: {...menteeRecord.state, tasks: {}},
    };
    await checklist.settle();

    expect(checklist.codes).to.deep.equal(['BRK-01']);
  });

  it('reads and writes every part of a filter', () => {
    const text = 'brake pads flag:returned priority:P-1 area:BRK';

    expect(filterText(filterFrom(text))).to.equal(text);
    expect(filterFrom('flag:unknown').search).to.equal('flag:unknown');
  });
});
