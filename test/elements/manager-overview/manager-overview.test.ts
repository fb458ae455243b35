import {expect, html} from '@open-wc/testing';
import {dueList} from '../../../src/domain/due-list.ts';
import {usualLateAfter} from '../../../src/domain/overview-row.ts';
import type {OpenEvent} from '../../../src/elements/manager-overview/open-event.ts';
import type {ViewEvent} from '../../../src/elements/manager-overview/view-event.ts';
import {FakeSession} from '../../../stories/fixtures/fake-session.ts';
import {aRow, calmShop, manyRows, smallShop} from '../../../stories/fixtures/overview-rows.ts';
import {withSession} from '../../../stories/fixtures/with-session.ts';
import {OverviewDriver} from './overview-driver.ts';

describe('wm-manager-overview', () => {
  describe('what is late', () => {
    it('says it first, the most pressing on top', async () => {
      const overview = await OverviewDriver.showing(smallShop);

      expect(overview.dueLines.slice(0, 4)).to.deep.equal([
        'Dani Ortiz: 3 tasks wait, the oldest for 6 days',
        'Ines Caldwell has no mentor',
        'Theo Banks: the agreement is not signed',
        'Mae Lindgren has logged nothing for 10 days',
      ]);
    });

    it('says that nothing is late', async () => {
      const overview = await OverviewDriver.showing(calmShop);

      expect(overview.text).to.contain('Nothing is late.');
    });

    it('puts many of a kind into one line that unfolds', async () => {
      const overview = await OverviewDriver.showing(manyRows(480));
      const folded = overview.dueLines.length;

      await overview.press('See: mentees wait too long');

      expect(overview.dueLines.length).to.equal(folded + 12);
    });

    it('opens the mentee whom a line is about', async () => {
      const overview = await OverviewDriver.showing(smallShop);

      await overview.press('Open: Mae Lindgren');

      expect(overview.openedName).to.equal('Mae Lindgren');
    });

    it('finds the mentees of a mentor who has too many', async () => {
      const rows = ['Ada', 'Ben', 'Cleo', 'Dov'].map((name) => aRow(name));
      const overview = await OverviewDriver.showing([...rows, ...calmShop]);

      await overview.press('Open: Luis Ferrer looks after 4 mentees');

      expect(overview.names).to.deep.equal(['Ada', 'Ben', 'Cleo', 'Dov']);
    });
  });

  describe('the table', () => {
    it('sorts by name at first', async () => {
      const overview = await OverviewDriver.showing(smallShop);

      expect(overview.names).to.deep.equal(['Dani Ortiz', 'Ines Caldwell', 'Mae Lindgren', 'Theo Banks']);
    });

    it('turns the order when a heading is pressed again', async () => {
      const overview = await OverviewDriver.showing(smallShop);

      await overview.sortBy('Attainment');
      await overview.sortBy('Attainment');

      expect(overview.names[0]).to.equal('Ines Caldwell');
      expect(overview.sortOf('Attainment')).to.equal('descending');
    });

    it('sorts by a further column when Shift is held', async () => {
      const overview = await OverviewDriver.showing(smallShop);
      await overview.sortBy('Mentor');

      await overview.sortBy('Week', {shift: true});

      expect(overview.element.sort).to.equal('mentor,week');
      expect(overview.names).to.deep.equal(['Ines Caldwell', 'Theo Banks', 'Dani Ortiz', 'Mae Lindgren']);
    });

    it('searches mentees, mentors and sites as one types, accents or not', async () => {
      const overview = await OverviewDriver.showing([...smallShop, aRow('José Peña')]);

      await overview.search('pena jose');

      expect(overview.names).to.deep.equal(['José Peña']);
      expect(overview.count).to.equal('1 mentee');
    });

    it('filters by what is late, and back', async () => {
      const overview = await OverviewDriver.showing(smallShop);

      await overview.press('Silent');
      expect(overview.names).to.deep.equal(['Mae Lindgren']);

      await overview.press('Silent');
      expect(overview.names).to.have.length(4);
    });

    it('takes filter and order from its attributes', async () => {
      const overview = await OverviewDriver.in(
        html`<wm-manager-overview .rows=${smallShop} filter="cedar flag:no-mentor" sort="-week"></wm-manager-overview>`,
      );

      expect(overview.names).to.deep.equal(['Ines Caldwell']);
    });

    it('tells the view as words that the attributes take', async () => {
      const overview = await OverviewDriver.showing(smallShop);
      const views: unknown[] = [];
      overview.element.addEventListener('wm-view', (event: ViewEvent) => views.push(event.detail));

      await overview.press('Silent');
      await overview.sortBy('Week');

      expect(views).to.deep.equal([
        {filter: 'flag:silent', sort: ''},
        {filter: 'flag:silent', sort: 'week'},
      ]);
    });

    it('fires nothing when a host sets a property', async () => {
      const overview = await OverviewDriver.showing(smallShop);
      let fired = 0;
      overview.element.addEventListener('wm-view', () => (fired += 1));

      overview.element.filter = 'dani';
      await overview.settle();

      expect(fired).to.equal(0);
      expect(overview.names).to.deep.equal(['Dani Ortiz']);
    });

    it('shows a hundred rows, and the next hundred when asked', async () => {
      const overview = await OverviewDriver.showing(manyRows(480));
      expect(overview.names).to.have.length(100);

      await overview.press('Show more');

      expect(overview.names).to.have.length(200);
    });

    it('leaves markup in a name as the text it is', async () => {
      const overview = await OverviewDriver.showing([aRow('<img src=x onerror=alert(1)>')]);

      expect(overview.names).to.deep.equal(['<img src=x onerror=alert(1)>']);
    });
  });

  describe('by keyboard', () => {
    it('goes from cell to cell with the arrow keys', async () => {
      const overview = await OverviewDriver.showing(smallShop);
      await overview.focusName('Dani Ortiz');

      await overview.keys('ArrowDown', 'ArrowRight', 'ArrowRight');

      expect(overview.focused).to.equal('No mentor');
    });

    it('goes to the corners with Control', async () => {
      const overview = await OverviewDriver.showing(smallShop);
      await overview.focusName('Theo Banks');

      await overview.keys('Control+Home');

      expect(overview.focused).to.equal('Mentee');
    });

    it('goes with the writing in a right-to-left page', async () => {
      const overview = await OverviewDriver.in(
        html`<div dir="rtl"><wm-manager-overview .rows=${smallShop}></wm-manager-overview></div>`,
      );
      await overview.focusName('Ines Caldwell');

      await overview.keys('ArrowLeft', 'ArrowLeft');

      expect(overview.focused).to.equal('No mentor');
    });

    it('has one cell in the tab order', async () => {
      const overview = await OverviewDriver.showing(smallShop);
      await overview.focusName('Mae Lindgren');

      const stops = overview.element.renderRoot.querySelectorAll('table [tabindex="0"]');

      expect([...stops].map((it) => it.textContent.trim())).to.deep.equal(['Mae Lindgren']);
    });

    it('keeps its place while rows change', async () => {
      const overview = await OverviewDriver.showing(smallShop);
      await overview.focusName('Mae Lindgren');

      overview.element.rows = [...smallShop, aRow('Aaron New')];
      await overview.settle();

      expect(overview.focused).to.equal('Mae Lindgren');
    });
  });

  describe('opening', () => {
    it('shows every figure of a mentee and each area', async () => {
      const overview = await OverviewDriver.showing(smallShop);

      await overview.press('Dani Ortiz');

      expect(overview.openedName).to.equal('Dani Ortiz');
      expect(overview.text).to.contain('6 of 15 signed, 2 waiting');
    });

    it('leaves it to a host that cancels the event', async () => {
      const overview = await OverviewDriver.showing(smallShop);
      const opened: unknown[] = [];
      overview.element.addEventListener('wm-open', (event: OpenEvent) => {
        event.preventDefault();
        opened.push(event.detail);
      });

      await overview.press('Dani Ortiz');

      expect(opened).to.deep.equal([{kind: 'placement', id: 'pl-dani-ortiz'}]);
      expect(overview.openedName).to.equal(undefined);
    });

    it('closes when the same name is pressed again', async () => {
      const overview = await OverviewDriver.showing(smallShop);

      await overview.press('Dani Ortiz');
      await overview.press('Dani Ortiz');

      expect(overview.openedName).to.equal(undefined);
    });
  });

  describe('below a provider', () => {
    it('shows rows as they change there', async () => {
      const session = new FakeSession();
      const overview = await OverviewDriver.in(withSession(session, html`<wm-manager-overview></wm-manager-overview>`));

      session.overview().set({
        state: 'ready',
        value: {rows: smallShop, total: 4, due: dueList(smallShop), late: usualLateAfter},
      });
      await overview.settle();

      expect(overview.names).to.have.length(4);
    });

    it('asks the service for pages where the device does not hold all rows', async () => {
      const session = new FakeSession();
      const rows = manyRows(250);
      session.overview().set({state: 'ready', value: {rows, total: 480, due: [], late: usualLateAfter}});
      const overview = await OverviewDriver.in(
        withSession(session, html`<wm-manager-overview sort="-percent"></wm-manager-overview>`),
      );
      expect(overview.names).to.have.length(100);

      await overview.press('Show more');
      await overview.settle();

      expect(overview.names).to.have.length(200);
    });

    it('says what failed and tries again when asked', async () => {
      const session = new FakeSession();
      session.overview().set({state: 'failed', problem: {kind: 'service', remedy: 'retry-later', requestId: 'r-9'}});
      const overview = await OverviewDriver.in(withSession(session, html`<wm-manager-overview></wm-manager-overview>`));
      expect(overview.text).to.contain('r-9');

      await overview.press('Try again');

      expect(session.refreshed).to.equal(1);
    });
  });

  it('shows Spanish where the page is Spanish', async () => {
    const overview = await OverviewDriver.in(
      html`<div lang="es"><wm-manager-overview .rows=${smallShop}></wm-manager-overview></div>`,
    );
    await import('../../../src/locales/es.ts');
    await overview.settle();

    expect(overview.text).to.contain('Esta semana');
  });
});
