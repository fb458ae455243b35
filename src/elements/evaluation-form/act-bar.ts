import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {contextOf, nameIn} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {Refusal} from '../../domain/reasons.ts';
import {rightTo} from '../../domain/rights.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {Task} from '../../domain/task-list.ts';
import {mark} from '../shared/marks.ts';
import type {FormHandlers, FormView} from './form-view.ts';
import {mayIn} from './may-in.ts';
import {findSignatureObstacle} from '../shared/rating-entries.ts';

/** Signature sentence and acts. What cannot be signed says why beside the button, not in a tooltip. */
export function actBar(view: FormView, handlers: FormHandlers): TemplateResult {
  const {records, words, draft, isKeeping, task, now} = view;
  const {messages, shared} = words;
  const mays = records.map((it) => mayIn(it, view));
  const offersRating = mays.some((it) => it.rate === true);
  const offersSignature = offersRating && mays.some((it) => it['sign-off'] !== undefined);
  const offersReturn = records.length === 1 && mays[0]?.return === true;
  const onlySigns = draft.level === undefined && mays.every((it) => it['sign-off'] === true);
  const obstacles =
    draft.level === undefined ? [] : records.map((it) => findSignatureObstacle(it, task.id, draft, now));
  // Of several mentees some may be signed; each of the others is told apart.
  const obstacle = obstacles.length > 0 && obstacles.every((it) => it) ? obstacles[0] : undefined;
  const signs = offersSignature && !obstacle;
  return html`
    ${obstacle ? nothing : whoIsLeftOut(view, obstacles)}
    ${onlySigns || (signs && draft.level !== undefined) ? attestation(view) : nothing}
    ${
      offersSignature && obstacle
        ? html`<p class="no-signature" id="no-signature">${messages.noSignature(shared.reason(obstacle))}</p>`
        : nothing
    }
    <div class="row acts" part="acts">
      ${
        offersSignature && !onlySigns
          ? button('rate-and-sign', messages.rateAndSign, {isPrimary: signs, isOff: obstacle !== undefined})
          : nothing
      }
      ${onlySigns ? button('sign-off', messages.signOff, {isPrimary: true}) : nothing}
      ${offersRating ? button('rate', messages.rate, {isPrimary: !signs && !onlySigns}) : nothing}
      ${
        offersReturn
          ? html`<button type="button" class="button give-back" @click=${handlers.toggleReturn}>
              ${messages.return}
            </button>`
          : nothing
      }
      <span class="muted" role="status">${isKeeping ? messages.keeping : nothing}</span>
    </div>
  `;

  function button(
    act: 'rate' | 'rate-and-sign' | 'sign-off',
    label: string,
    {isPrimary, isOff = false}: {readonly isPrimary: boolean; readonly isOff?: boolean},
  ): TemplateResult {
    return html`<button
      type="button"
      class="button ${isPrimary ? 'primary' : ''}"
      aria-disabled=${isOff || isKeeping ? 'true' : 'false'}
      aria-describedby=${isOff ? 'no-signature' : nothing}
      @click=${() => handlers.act(act)}
    >
      ${label}
    </button>`;
  }
}

/** Of several mentees, those whose rating is not signed with the others'. Who cannot be rated at all is told above. */
function whoIsLeftOut(view: FormView, obstacles: readonly (Refusal | undefined)[]): TemplateResult | typeof nothing {
  const {messages, shared} = view.words;
  const left = view.records.flatMap((record, at) => {
    const obstacle = obstacles[at];
    if (!obstacle || mayIn(record, view).rate !== true) return [];
    return [html`<b>${nameIn(record, record.placement.mentee)}</b> ${messages.notSigned(shared.reason(obstacle))}`];
  });
  if (left.length === 0) return nothing;
  return html`<ul class="left-out" role="list">
    ${left.map((it) => html`<li>${mark('blocked')} ${it}</li>`)}
  </ul>`;
}

/** Reads as a sentence: what is signed, by whom, as what, when. Pressing the button under it is the signature. */
function attestation({records: [record], task, words, now}: FormView): TemplateResult {
  const {messages, formats, terms} = words;
  const {actor, placement} = record;
  return html`<p class="attestation" part="attestation">
    <span>${messages.attest(formats.date(now, placement.timeZone))}</span>
    <span class="muted"
      >—
      ${messages.signature(
        nameIn(record, actor.person),
        terms[roleOf(record, task, now)].one,
        formats.time(now, placement.timeZone),
      )}</span
    >
  </p>`;
}

/** What the signature counts as: the standing the rules give it. */
function roleOf(record: PlacementRecord, task: Task, now: Instant): 'mentor' | 'instructor' | 'manager' {
  const right = rightTo('sign-off', task, undefined, record.actor, contextOf(record, now));
  const standing = right !== 'never' && 'as' in right ? right.as : 'mentor';
  return standing === 'instructor' || standing === 'manager' ? standing : 'mentor';
}
