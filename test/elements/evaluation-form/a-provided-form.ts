import {html} from '@open-wc/testing';
import type {PersonId} from '../../../src/domain/ids.ts';
import {dani, daniRecord, placementOf, sam, samRecord, wednesday} from '../../../stories/fixtures/brake-placements.ts';
import {FakeSession} from '../../../stories/fixtures/fake-session.ts';
import {withSession} from '../../../stories/fixtures/with-session.ts';
import {EvaluationFormDriver} from './evaluation-form-driver.ts';

export const idOf = (person: PersonId) => placementOf(person).id;

/** A session that knows both placements. */
export function aSession(): FakeSession {
  const session = new FakeSession();
  session.moment = wednesday;
  session.placement(idOf(dani)).set({state: 'ready', value: daniRecord});
  session.placement(idOf(sam)).set({state: 'ready', value: samRecord});
  return session;
}

export function aForm(session: FakeSession, task: string, ...people: readonly PersonId[]) {
  const placement = people.map(idOf).join(' ');
  return EvaluationFormDriver.in(
    withSession(session, html`<wm-evaluation-form placement=${placement} task=${task}></wm-evaluation-form>`),
  );
}
