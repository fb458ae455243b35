import {expect} from '@open-wc/testing';
import type {RefusedOpenEvent} from '../../../src/elements/sync-status/refused-open-event.ts';
import {refusedRating, statusSession} from '../../../stories/sync-status.states.ts';
import {SyncStatusDriver} from './sync-status-driver.ts';

describe('wm-sync-status', () => {
  it('says that everything is sent', async () => {
    const status = await SyncStatusDriver.showing(statusSession({}));

    expect(status.said).to.equal('Everything is sent');
  });

  it('says how much waits, and when it is tried again', async () => {
    const session = statusSession({state: 'waiting', unsent: 3, retryAt: '2026-03-11T15:44:00.000Z'});
    const status = await SyncStatusDriver.showing(session);

    expect(status.said).to.equal('Waiting to send · 3 changes saved on this device');
    expect(status.text).to.contain('Next try in 2 minutes');
  });

  it('follows what happens', async () => {
    const session = statusSession({state: 'sending', unsent: 1});
    const status = await SyncStatusDriver.showing(session);

    session.sync.set({state: 'offline', unsent: 1, refused: 0, unsentEntries: []});
    await status.settled();

    expect(status.said).to.equal('Offline. Your work is saved on this device. · 1 change saved on this device');
  });

  it('never says that work is saved where it is not', async () => {
    const status = await SyncStatusDriver.showing(statusSession({state: 'memory', unsent: 2}));

    expect(status.text).to.contain('Not saved on this device');
    expect(status.text).not.to.contain('saved on this device ·');
    expect(status.text).not.to.contain('2 changes saved');
  });

  it('tries again when asked to', async () => {
    const session = statusSession({state: 'waiting', unsent: 1});
    const status = await SyncStatusDriver.showing(session);

    await status.press('Send now');

    expect(session.refreshed).to.equal(1);
  });

  it('says nothing without a provider', async () => {
    const status = await SyncStatusDriver.alone();

    expect(status.text).to.equal('');
  });

  it('shows nothing of the list of the person before', async () => {
    const status = await SyncStatusDriver.showing(statusSession({state: 'attention'}, [refusedRating]));
    await status.press('See what needs you');

    await status.switchTo(statusSession({}));

    expect(status.text).not.to.contain('Torqued');
    expect(status.said).to.equal('Everything is sent');
  });

  describe('what was not taken', () => {
    it('names the act, the task and the mentee, why, and what was written', async () => {
      const status = await SyncStatusDriver.showing(statusSession({state: 'attention'}, [refusedRating]));

      await status.press('See what needs you');

      expect(status.text).to.match(/Rating · BRK-\d+ · Dani Reyes/);
      expect(status.text).to.contain('It was reopened after you last looked. Look again, then sign.');
      expect(status.text).to.contain('Torqued in two steps');
    });

    it('is sent again by Try again', async () => {
      const session = statusSession({state: 'attention'}, [refusedRating]);
      const status = await SyncStatusDriver.showing(session);
      await status.press('See what needs you');

      await status.press(/^Try again: Rating/);

      expect(session.retried).to.deep.equal([refusedRating.entry.id]);
    });

    it('is not let go by one press', async () => {
      const session = statusSession({state: 'attention'}, [refusedRating]);
      const status = await SyncStatusDriver.showing(session);
      await status.press('See what needs you');

      await status.press(/^Let go: Rating/);

      expect(session.discarded).to.deep.equal([]);
      expect(status.focused).to.equal('Let go for good');
    });

    it('is let go by the second', async () => {
      const session = statusSession({state: 'attention'}, [refusedRating]);
      const status = await SyncStatusDriver.showing(session);
      await status.press('See what needs you');
      await status.press(/^Let go: Rating/);

      await status.press('Let go for good');

      expect(session.discarded).to.deep.equal([refusedRating.entry.id]);
    });

    it('can be copied whole, by hand where the page may not', async () => {
      const status = await SyncStatusDriver.showing(statusSession({state: 'attention'}, [refusedRating]));
      await status.press('See what needs you');

      const copied = await status.copy();

      expect(copied).to.contain('Torqued in two steps');
      expect(copied).to.contain(refusedRating.entry.id);
    });

    it('is told to the host first, who may show it elsewhere', async () => {
      const status = await SyncStatusDriver.showing(statusSession({state: 'attention'}, [refusedRating]));
      const opened: RefusedOpenEvent[] = [];
      status.element.addEventListener('wm-refused-open', (event) => {
        event.preventDefault();
        opened.push(event);
      });

      await status.press('See what needs you');

      expect(opened.map((it) => it.detail.refused)).to.deep.equal([[refusedRating]]);
      expect(structuredClone(opened[0]?.detail)).to.deep.equal({refused: [refusedRating]});
      expect(status.text).not.to.contain('Torqued');
    });
  });
});
