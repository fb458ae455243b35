import {html} from '@open-wc/testing';
import type {PlacementRecord} from '../../../src/domain/placement-record.ts';
import {wednesday} from '../../../stories/fixtures/brake-placements.ts';
import {log} from '../../../stories/fixtures/checklist-records.ts';
import {FakeSession} from '../../../stories/fixtures/fake-session.ts';
import {withSession} from '../../../stories/fixtures/with-session.ts';
import {ChecklistDriver} from './checklist-driver.ts';

/** A checklist below a provider that has this record, and its session. */
export async function aProvidedChecklist(
  record: PlacementRecord,
  change: (session: FakeSession) => void = () => undefined,
): Promise<{readonly checklist: ChecklistDriver; readonly session: FakeSession}> {
  const session = new FakeSession();
  session.moment = wednesday;
  session.entries = log;
  const {id} = record.placement;
  session.placement(id).set({state: 'ready', value: record});
  change(session);
  const checklist = await ChecklistDriver.in(
    withSession(session, html`<wm-task-checklist placement=${id}></wm-task-checklist>`),
  );
  return {checklist, session};
}
