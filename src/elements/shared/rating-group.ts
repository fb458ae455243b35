import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {LevelId} from '../../domain/ids.ts';
import type {NoLevel, RatingScale} from '../../domain/rating-scale.ts';
import {textIn} from '../../domain/text.ts';

/**
 * The levels of a scale as large buttons with their anchor sentences in view: native radios in a fieldset, so that one
 * Tab stop, arrow keys and "2 of 5" come from the browser. Nothing is ever chosen beforehand.
 *
 *     ${ratingGroup({
 *       label: messages.question, name: 'level', value: this.#level,
 *       choices: [...choicesOf(scale, language), {id: 'nr', ...shared.noLevel.nr}],
 *       choose: (level) => this.#chooseLevel(level),
 *     })}                                       styles: [tokens, ratingGroupStyles (rating-group-styles.ts), …]
 *
 * `name` must be unique among the groups of one shadow root. `choose` is called for what a person does only.
 */
export interface RatingGroup {
  readonly label: string;
  /** For a group whose question stands visibly elsewhere. */
  readonly isLabelHidden?: boolean;
  readonly name: string;
  readonly choices: readonly RatingChoice[];
  readonly value: string | undefined;
  readonly choose: (level: LevelId | NoLevel) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadonly?: boolean;
  /** Id of the sentence that says what is wrong; set only while something is. */
  readonly problem?: string | undefined;
}

export interface RatingChoice {
  readonly id: LevelId | NoLevel;
  /** The number on the button. An answer that is no level has none, and stands apart. */
  readonly display?: string;
  readonly short: string;
  readonly anchor: string;
  /** A small mark beside the words: what was answered last time, what the mentee says. */
  readonly note?: string | undefined;
}

/** The levels of a scale, lowest first. */
export function choicesOf({levels}: RatingScale, language: string): RatingChoice[] {
  return levels.map(({id, display, short, anchor}) => ({
    id,
    display,
    short: textIn(short, language),
    anchor: textIn(anchor, language),
  }));
}

export function ratingGroup(group: RatingGroup): TemplateResult {
  return html`
    <fieldset
      class="rating-group"
      part="group"
      role="radiogroup"
      aria-required=${group.isRequired ? 'true' : 'false'}
      aria-readonly=${group.isReadonly ? 'true' : 'false'}
      aria-invalid=${group.problem ? 'true' : 'false'}
      aria-describedby=${group.problem ?? nothing}
      aria-label=${group.isLabelHidden ? group.label : nothing}
      ?disabled=${group.isDisabled}
    >
      ${group.isLabelHidden ? nothing : html`<legend>${group.label}</legend>`}
      <div class="rating-levels">${group.choices.map((choice) => levelButton(group, choice))}</div>
    </fieldset>
  `;
}

function levelButton({name, value, choose, isReadonly}: RatingGroup, choice: RatingChoice): TemplateResult {
  const {id, display, short, anchor, note} = choice;
  return html`<label class="rating-level ${display ? '' : 'apart'}" part="level">
    <input
      type="radio"
      name=${name}
      value=${id}
      .checked=${value === id}
      @click=${isReadonly ? keep : nothing}
      @input=${(event: Event) => {
        // It would leave the shadow root, before whoever hears it could read the new answer.
        event.stopPropagation();
        choose(id);
      }}
    />
    <span class="rating-head">
      ${display ? html`<b>${display}</b>` : nothing}
      <span>${short}</span> ${note ? html`<small>${note}</small>` : nothing}
    </span>
    <span class="rating-anchor">${anchor}</span>
  </label>`;
}

/** Radios know no readonly. Cancelling the click, which arrow keys make too, puts the old answer back. */
function keep(event: Event): void {
  event.preventDefault();
}
