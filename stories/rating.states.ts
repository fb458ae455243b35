import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ratingScales} from '../src/content/rating-scales.ts';
import type {Rating} from '../src/elements/rating/rating.ts';
import type {ElementState} from './element-state.ts';

const [shop, ...others] = ratingScales;
const longScale = others.at(-1);
const question = 'What did you see today?';

function rating(
  given: Partial<Pick<Rating, 'value' | 'required' | 'disabled' | 'readonly' | 'scale'>>,
): TemplateResult {
  return html`<wm-rating
    name="level"
    label=${question}
    .scale=${given.scale ?? shop}
    value=${given.value ?? nothing}
    ?required=${given.required}
    ?disabled=${given.disabled}
    ?readonly=${given.readonly}
  ></wm-rating>`;
}

export const states: readonly ElementState[] = [
  {
    name: 'nothing-chosen',
    about: 'Five levels with their anchor sentences in view and none of them chosen.',
    render: () => rating({}),
  },
  {
    name: 'chosen',
    about: 'One level stands out by a thick edge, a fill and darker words.',
    render: () => rating({value: 'checked'}),
  },
  {
    name: 'chosen-by-hand',
    about: 'A person pressed the third level.',
    render: () => rating({}),
    act(root) {
      root.querySelector('wm-rating')?.renderRoot.querySelector<HTMLElement>('input[value="helped"]')?.click();
    },
  },
  {
    name: 'required-in-a-form',
    about: 'The form cannot be sent without a level; the browser says so at the field.',
    render: () =>
      html`<form>
        ${rating({required: true})}
        <p><button type="submit">Send</button></p>
      </form>`,
  },
  {
    name: 'readonly',
    about: 'Shown, not to be changed: the chosen level is still plain to see.',
    render: () => rating({value: 'checked', readonly: true}),
    act(root) {
      root.querySelector('wm-rating')?.renderRoot.querySelector<HTMLElement>('input[value="helped"]')?.click();
    },
  },
  {
    name: 'disabled',
    about: 'Not to be used now.',
    render: () => rating({value: 'shown', disabled: true}),
  },
  {
    name: 'disabled-by-fieldset',
    about: 'A fieldset of the page turns off all it holds.',
    render: () =>
      html`<form>
        <fieldset disabled>
          <legend>Later</legend>
          ${rating({})}
        </fieldset>
      </form>`,
  },
  {
    name: 'named-by-a-label',
    about: 'The question is a label of the page; the group is called by it.',
    render: () =>
      html`<label for="level">What did the mentor see?</label> <wm-rating id="level" .scale=${shop}></wm-rating>`,
  },
  {
    name: 'seven-levels',
    about: 'A longer scale with numbers of its own.',
    render: () => rating({scale: longScale}),
  },
  {
    name: 'spanish-page',
    about: 'Levels and words in the language of the page.',
    render: () => html`<div lang="es"><wm-rating .scale=${shop} required></wm-rating></div>`,
  },
  {
    name: 'right-to-left',
    about: 'Runs from the right where the page does.',
    render: () => html`<div dir="rtl">${rating({value: 'helped'})}</div>`,
  },
  {
    name: 'no-scale',
    about: 'Without a scale there is nothing to choose from, and nothing is shown.',
    render: () => html`<wm-rating name="level"></wm-rating>`,
  },
];
