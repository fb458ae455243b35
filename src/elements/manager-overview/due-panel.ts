import {html, nothing, type TemplateResult} from 'lit';
import {dueKinds, type DueItem, type DueKind} from '../../domain/due-list.ts';
import {mark, type MarkName} from '../shared/marks.ts';
import {flagMarks, type OverviewWords} from './mentee-columns.ts';

export interface DuePanel {
  readonly items: readonly DueItem[];
  /** Kinds whose single lines are shown. */
  readonly unfolded: ReadonlySet<DueKind>;
  readonly onUnfold: (kind: DueKind) => void;
  readonly onOpen: (item: DueItem) => void;
}

/** Up to so many of a kind stand as they are; more are one line with their number. */
const fewEnough = 3;
/** A Monday has no time for more of one kind; the table's filter has them all. */
const mostShown = 12;

/** What is late, before anything else; each line with the act that leads to settling it. */
export function duePanel(panel: DuePanel, words: OverviewWords): TemplateResult {
  const {messages} = words;
  const groups = dueKinds.flatMap((kind) => {
    const items = panel.items.filter((it) => it.kind === kind);
    return items.length > 0 ? [{kind, items}] : [];
  });
  return html`
    <section class="due" part="due" aria-labelledby="due-title">
      <h2 id="due-title">${messages.due.title}</h2>
      ${
        groups.length === 0
          ? html`<p class="calm">${mark('signed-off')} ${messages.due.nothing}</p>`
          : html`<ul role="list">
              ${groups.map(({kind, items}) => group(kind, items, panel, words))}
            </ul>`
      }
    </section>
  `;
}

function group(kind: DueKind, items: readonly DueItem[], panel: DuePanel, words: OverviewWords): TemplateResult {
  if (items.length <= fewEnough) return html`${items.map((item) => line(item, panel, words))}`;
  const {messages, formats} = words;
  const isUnfolded = panel.unfolded.has(kind);
  const shown = items.slice(0, mostShown);
  return html`<li class="due-group">
    <div class="due-line">
      ${mark(marks[kind])}
      <span class="due-words"><b>${formats.number(items.length)}</b> ${messages.due.many[kind]}</span>
      <button
        type="button"
        class="button"
        aria-expanded=${isUnfolded ? 'true' : 'false'}
        aria-label=${`${isUnfolded ? messages.due.hide : messages.due.see}: ${messages.due.many[kind]}`}
        @click=${() => panel.onUnfold(kind)}
      >
        ${isUnfolded ? messages.due.hide : messages.due.see}
      </button>
    </div>
    ${
      isUnfolded
        ? html`<ul role="list" class="due-items">
            ${shown.map((item) => line(item, panel, words))}
            ${
              items.length > shown.length
                ? html`<li class="muted">${messages.due.andMore(items.length - shown.length)}</li>`
                : nothing
            }
          </ul>`
        : nothing
    }
  </li>`;
}

function line(item: DueItem, panel: DuePanel, words: OverviewWords): TemplateResult {
  const sentence = sentenceOf(item, words);
  return html`<li class="due-line">
    ${mark(marks[item.kind])}
    <span class="due-words">${sentence}</span>
    <button
      type="button"
      class="button"
      aria-label=${`${words.messages.due.open}: ${sentence}`}
      @click=${() => panel.onOpen(item)}
    >
      ${words.messages.due.open}
    </button>
  </li>`;
}

const marks: Readonly<Record<DueKind, MarkName>> = {
  ...flagMarks,
  milestone: 'ready',
  'mentor-load': 'practising',
};

function sentenceOf(item: DueItem, {messages, formats}: OverviewWords): string {
  switch (item.kind) {
    case 'waiting-long':
      return messages.due.waitingLong(item.mentee.name, item.count, item.days);
    case 'silent':
      return messages.due.silent(item.mentee.name, item.days);
    case 'milestone':
      return messages.due.milestone(item.mentee.name, messages.milestone[item.milestone], formats.shortDay(item.day));
    case 'agreement-unsigned':
      return messages.due.agreement(item.mentee.name);
    case 'no-mentor':
      return messages.due.noMentor(item.mentee.name);
    case 'mentor-load':
      return messages.due.load(item.mentor.name, item.count);
    default:
      return item satisfies never;
  }
}
