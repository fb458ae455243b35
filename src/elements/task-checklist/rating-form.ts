import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {visibilitiesFor} from '../../domain/comment-visibility.ts';
import {criteria, returnReasons, type Criteria, type Criterion, type ReturnReason} from '../../domain/entry.ts';
import {mayDo} from '../../domain/may.ts';
import {contextOf, nameIn} from '../../domain/placement-record.ts';
import {rightTo} from '../../domain/rights.ts';
import {choiceRow} from '../shared/choice-row.ts';
import {choicesOf, ratingGroup} from '../shared/rating-group.ts';
import {findSignatureObstacle} from '../shared/rating-entries.ts';
import type {RatingView} from './act-view.ts';
import {readersField} from './plain-form.ts';

/** To rate and sign in place, to sign what is ready, to hand back. */
export function ratingForm(view: RatingView): TemplateResult {
  switch (view.act) {
    case 'rate':
      return rateForm(view);
    case 'sign-off':
      return html`${attestation(view)}
        <div class="row">
          ${giveButton(view, 'sign-off', view.acts.button['sign-off'], 'primary')} ${cancelButton(view)}
        </div>`;
    case 'return':
      return returnForm(view);
    default:
      return view.act satisfies never;
  }
}

function rateForm(view: RatingView): TemplateResult {
  const {record, task, now, draft, acts, words, problem, answer} = view;
  const {shared, language} = words;
  const may = mayDo(record.state, task, record.actor, contextOf(record, now));
  const isOffered = may['sign-off'] !== undefined;
  const obstacle =
    isOffered && draft.level !== undefined ? findSignatureObstacle(record, task.id, draft, now) : undefined;
  const signs = isOffered && !obstacle;
  return html`
    ${ratingGroup({
      label: acts.question,
      name: `level-${task.id}`,
      choices: [
        ...choicesOf(record.scale, language),
        {id: 'nr', ...shared.noLevel.nr},
        {id: 'na', ...shared.noLevel.na},
      ],
      value: draft.level,
      choose: (level) => answer({level}),
      isRequired: true,
      problem: problem?.field === 'level' ? 'act-problem' : undefined,
    })}
    ${details(view)} ${draft.criteria.safety === false ? html`<p class="notice">${acts.safetyMissed}</p>` : nothing}
    ${signs && draft.level !== undefined ? attestation(view) : nothing}
    ${
      obstacle
        ? html`<p class="muted small" id="no-signature">${acts.noSignature(shared.reason(obstacle))}</p>`
        : nothing
    }
    <div class="row">
      ${signs ? giveButton(view, 'rate-and-sign', acts.button.rate, 'primary') : nothing}
      ${giveButton(view, 'rate', acts.rateOnly, signs ? '' : 'primary')} ${cancelButton(view)}
    </div>
  `;
}

/** One more tap away, so that the usual rating takes three. */
function details(view: RatingView): TemplateResult {
  const {acts, words, draft, hasDetails, showDetails, answer, record} = view;
  const {shared} = words;
  if (!hasDetails)
    return html`<button type="button" class="button quiet" @click=${showDetails}>${acts.details}</button>`;
  return html`<div class="details">
    <div class="criteria" role="group" aria-label=${acts.criteria}>
      ${criteria.map((criterion) =>
        choiceRow({
          label: shared.criterion[criterion],
          name: `criterion-${criterion}`,
          value: draft.criteria[criterion] === undefined ? 'open' : draft.criteria[criterion] ? 'met' : 'missed',
          choices: [
            {value: 'met', words: acts.criterion.met},
            {value: 'missed', words: acts.criterion.missed, isBad: true},
            {value: 'open', words: acts.criterion.open},
          ],
          choose: (value) => answer({criteria: withCriterion(draft.criteria, criterion, value)}),
          isReadonly: false,
        }),
      )}
    </div>
    ${commentField(view)}
    ${
      draft.comment === ''
        ? nothing
        : readersField(visibilitiesFor(record.actor), draft.visibility, view, (visibility) => answer({visibility}))
    }
  </div>`;
}

function withCriterion(before: Criteria, criterion: Criterion, value: string): Criteria {
  const {[criterion]: _before, ...rest} = before;
  return value === 'open' ? rest : {...rest, [criterion]: value === 'met'};
}

function returnForm(view: RatingView): TemplateResult {
  const {acts, words, draft, problem, answer} = view;
  return html`
    ${choiceRow({
      label: acts.whyReturn,
      name: 'return-reason',
      value: draft.returnReason ?? '',
      choices: returnReasons.map((value) => ({value, words: words.shared.returnReason[value]})),
      choose: (reason) => answer({returnReason: reason as ReturnReason}),
      isReadonly: false,
      problem: problem?.field === 'reason' ? 'act-problem' : undefined,
    })}
    ${commentField(view)}
    <div class="row">${giveButton(view, 'return', acts.button.return, 'primary')} ${cancelButton(view)}</div>
  `;
}

function commentField({acts, words, draft, answer}: RatingView): TemplateResult {
  return html`<label class="field">
    <span>${acts.comment} · ${words.shared.act.optional}</span>
    <textarea
      class="input"
      dir="auto"
      rows="2"
      maxlength="4000"
      .value=${draft.comment}
      @input=${(event: Event) => answer({comment: (event.target as HTMLTextAreaElement).value})}
    ></textarea>
  </label>`;
}

/** Reads as a sentence: what is signed, by whom, as what, when. The button under it is the signature. */
function attestation(view: RatingView): TemplateResult {
  const {record, now, acts, words} = view;
  const {formats} = words;
  const {actor, placement} = record;
  return html`<p class="attestation">
    ${acts.attest(formats.date(now, placement.timeZone))}
    <span class="muted"
      >— ${acts.signature(nameIn(record, actor.person), roleOf(view), formats.time(now, placement.timeZone))}</span
    >
  </p>`;
}

/** What the signer acts as, in the host's word for it. */
function roleOf({record, task, now, words: {terms}}: RatingView): string {
  const right = rightTo('sign-off', task, undefined, record.actor, contextOf(record, now));
  const standing = right !== 'never' && 'as' in right ? right.as : 'mentor';
  return standing === 'instructor' || standing === 'manager' ? terms[standing].one : terms.mentor.one;
}

function giveButton(
  {give, isKeeping}: RatingView,
  act: Parameters<RatingView['give']>[0],
  label: string,
  look: string,
): TemplateResult {
  return html`<button
    type="button"
    class="button ${look}"
    data-give=${act}
    aria-disabled=${isKeeping ? 'true' : nothing}
    @click=${() => give(act)}
  >
    ${label}
  </button>`;
}

function cancelButton({close, words}: RatingView): TemplateResult {
  return html`<button type="button" class="button quiet" @click=${close}>${words.shared.act.cancel}</button>`;
}
