import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {levelRatings} from '../../domain/current-level.ts';
import {visibilitiesFor} from '../../domain/comment-visibility.ts';
import {criteria, nextTimes, visibilities} from '../../domain/entry.ts';
import type {Criterion, NextTime, Visibility} from '../../domain/entry.ts';
import type {LevelId} from '../../domain/ids.ts';
import {taskStateOf} from '../../domain/placement-state.ts';
import {levelThatCounts} from '../../domain/rating-scale.ts';
import type {RatingScale} from '../../domain/rating-scale.ts';
import {textIn} from '../../domain/text.ts';
import {choicesOf, ratingGroup} from '../shared/rating-group.ts';
import {choiceRow} from '../shared/choice-row.ts';
import type {FormHandlers, FormView} from './form-view.ts';
import {askedByIn} from '../shared/rating-draft.ts';

/** One question per card. Only the first has to be answered. */
export function questionCards(view: FormView, handlers: FormHandlers): TemplateResult {
  return html`
    <div class="card">${levelCard(view, handlers)}</div>
    <div class="card">${criteriaCard(view, handlers)}</div>
    <div class="card">${nextTimeCard(view, handlers)}</div>
    <div class="card">${commentCard(view, handlers)}</div>
  `;
}

function levelCard({records, task, words, draft, problems, now, isReadonly}: FormView, {answer}: FormHandlers) {
  const {messages, shared, formats, language} = words;
  const [record] = records;
  const problem = problems.find((it) => it.field === 'level');
  // With several mentees there is no one "last time".
  const last =
    records.length === 1 ? levelRatings(taskStateOf(record.state, task.id).ratings, record.scale).at(-1) : undefined;
  return html`
    ${ratingGroup({
      label: messages.question,
      name: 'level',
      choices: [
        ...choicesOf(record.scale, language).map((it) => ({
          ...it,
          ...(it.id === last?.level && {
            note: messages.lastTime(formats.relative(last.at, now, record.placement.timeZone)),
          }),
        })),
        {id: 'nr', ...shared.noLevel.nr},
        {id: 'na', ...shared.noLevel.na},
      ],
      value: draft.level,
      choose: (level) => answer({level}),
      isRequired: true,
      isReadonly,
      problem: problem && 'level-problem',
    })}
    ${problem ? html`<p class="problem" id="level-problem">${problem.text}</p>` : nothing}
  `;
}

function criteriaCard({records, words, draft, isReadonly}: FormView, {answer}: FormHandlers): TemplateResult {
  const {messages, shared} = words;
  const [{scale}] = records;
  const {open, met, missed} = messages.criterionValue;
  const set = (criterion: Criterion, value: string): void => {
    const {[criterion]: _before, ...rest} = draft.criteria;
    answer({criteria: value === 'open' ? rest : {...rest, [criterion]: value === 'met'}});
  };
  return html`
    <h3>${messages.criteria}</h3>
    <div class="criteria">
      ${criteria.map((criterion) =>
        choiceRow({
          label: shared.criterion[criterion],
          name: `criterion-${criterion}`,
          value: draft.criteria[criterion] === undefined ? 'open' : draft.criteria[criterion] ? 'met' : 'missed',
          choices: [
            {value: 'open', words: open},
            {value: 'met', words: met},
            {value: 'missed', words: missed, isBad: true},
          ],
          choose: (value) => set(criterion, value),
          isReadonly,
        }),
      )}
    </div>
    <div role="status">${draft.criteria.safety === false ? safetyNotice(scale, draft.level, words) : nothing}</div>
  `;
}

/** Says what the miss does before the mentor meets it at the signature. */
function safetyNotice(scale: RatingScale, level: FormView['draft']['level'], {messages, language}: FormView['words']) {
  const short = (id: LevelId): string => {
    const found = scale.levels.find((it) => it.id === id);
    return found ? textIn(found.short, language) : id;
  };
  const counted = level && level !== 'na' && level !== 'nr' ? levelThatCounts(scale, level, false) : undefined;
  return html`<p class="notice" part="safety">
    <strong>${messages.safetyMissed}.</strong> ${messages.safetyCap(short(scale.safetyCap))}
    ${counted !== undefined && counted !== level ? messages.countsAs(short(level as LevelId), short(counted)) : nothing}
  </p>`;
}

function nextTimeCard({words, draft, isReadonly}: FormView, {answer}: FormHandlers): TemplateResult {
  const {messages, shared} = words;
  return choiceRow({
    label: messages.nextTime,
    hint: shared.act.optional,
    name: 'next-time',
    value: draft.nextTime ?? 'open',
    choices: [
      {value: 'open', words: messages.nextTimeOpen},
      ...nextTimes.map((value) => ({value, words: shared.nextTime[value]})),
    ],
    choose: (value) => answer({nextTime: value === 'open' ? undefined : (value as NextTime)}),
    isReadonly,
  });
}

function commentCard(view: FormView, handlers: FormHandlers): TemplateResult {
  const {records, task, words, draft, isReadonly} = view;
  const {messages, shared} = words;
  const [record] = records;
  // Readers that the author belongs to, with each of the mentees: to others one cannot write.
  const offered = visibilities.filter((it) => records.every(({actor}) => visibilitiesFor(actor).includes(it)));
  return html`
    ${commentField(view, handlers)}
    <div class="row comment-row">
      <label class="field">
        <span>${messages.visibility}</span>
        <select
          class="input"
          ?disabled=${isReadonly}
          @change=${(event: Event) => handlers.answer({visibility: typedIn(event) as Visibility})}
        >
          ${offered.map(
            (it) => html`<option value=${it} ?selected=${draft.visibility === it}>${shared.visibility[it]}</option>`,
          )}
        </select>
      </label>
      ${choiceRow({
        label: messages.askedBy.title,
        name: 'asked-by',
        value: draft.askedBy ?? askedByIn(record, task.id),
        choices: (['mentee', 'mentor'] as const).map((value) => ({value, words: messages.askedBy[value]})),
        choose: (value) => handlers.answer({askedBy: value as 'mentee' | 'mentor'}),
        isReadonly,
      })}
    </div>
  `;
}

export function commentField(
  {words, draft, isReadonly}: FormView,
  {answer}: Pick<FormHandlers, 'answer'>,
): TemplateResult {
  return html`<label class="field">
    <span>${words.messages.comment} · ${words.shared.act.optional}</span>
    <textarea
      class="input"
      dir="auto"
      rows="3"
      maxlength="4000"
      .value=${draft.comment}
      ?readonly=${isReadonly}
      @input=${(event: Event) => answer({comment: typedIn(event)})}
    ></textarea>
  </label>`;
}

function typedIn(event: Event): string {
  return (event.target as HTMLTextAreaElement | HTMLSelectElement).value;
}
