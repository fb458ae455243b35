import {html, nothing, type TemplateResult} from 'lit';
import type {OverviewColumn} from '../../domain/overview-query.ts';
import type {OverviewRow, RowFlag} from '../../domain/overview-row.ts';
import type {Section} from '../../locales/catalogue.ts';
import type {Formats} from '../../locales/formats.ts';
import {bar} from '../shared/bar.ts';
import {mark, type MarkName} from '../shared/marks.ts';

export interface OverviewWords {
  readonly messages: Section<'managerOverview'>;
  readonly shared: Section<'basics'>;
  readonly formats: Formats;
}

/** One column of the table: its heading's key, how a cell reads, and whether it is a number. */
export interface MenteeColumn {
  readonly id: ColumnId;
  readonly sort?: OverviewColumn;
  readonly isNumber?: true;
  cell(row: OverviewRow, words: OverviewWords): TemplateResult | string | typeof nothing;
}

export type ColumnId =
  | 'mentee'
  | 'mentor'
  | 'site'
  | 'week'
  | 'attainment'
  | 'waiting'
  | 'oldest'
  | 'lastActivity'
  | 'hours'
  | 'milestone'
  | 'flags';

/** In the order in which they stand. The first column holds the button that opens the row; the table draws it. */
export const menteeColumns: readonly MenteeColumn[] = [
  {id: 'mentee', sort: 'mentee', cell: (row) => row.mentee.name},
  {id: 'flags', cell: flagsCell},
  {
    id: 'mentor',
    sort: 'mentor',
    cell: (row, {formats, messages}) =>
      row.mentors.length > 0 ? formats.list(row.mentors.map((it) => it.name)) : messages.flag['no-mentor'],
  },
  {id: 'site', sort: 'facility', cell: (row) => row.facility.name},
  {id: 'week', sort: 'week', isNumber: true, cell: (row, {formats}) => formats.number(row.week)},
  {id: 'attainment', sort: 'percent', cell: attainmentCell},
  {
    id: 'waiting',
    sort: 'waiting',
    isNumber: true,
    cell: (row, {formats}) => (row.waiting > 0 ? formats.number(row.waiting) : '–'),
  },
  {
    id: 'oldest',
    sort: 'oldest',
    isNumber: true,
    cell: (row, {shared}) => (row.oldestWaitingDays === undefined ? '–' : shared.unit.days(row.oldestWaitingDays)),
  },
  {
    id: 'lastActivity',
    sort: 'activity',
    isNumber: true,
    cell: (row, {messages}) => messages.daysAgo(row.silentDays),
  },
  {id: 'hours', sort: 'hours', isNumber: true, cell: hoursCell},
  {
    id: 'milestone',
    cell: ({nextMilestone}, {messages}) =>
      nextMilestone ? `${messages.milestone[nextMilestone.kind]}, ${messages.inDays(nextMilestone.inDays)}` : '–',
  },
];

function attainmentCell(row: OverviewRow, {shared, formats}: OverviewWords): TemplateResult {
  const label = shared.progress(row.signed, row.waiting, row.required);
  return html`<span class="attained"
    >${bar({signed: row.signed, waiting: row.waiting, total: row.required, label})}<span class="figure"
      >${formats.percent(row.percent / 100)}</span
    ></span
  >`;
}

function hoursCell(row: OverviewRow, {formats, messages}: OverviewWords): string {
  const logged = formats.number(Math.round(row.minutes / 60));
  if (row.minutesTarget === undefined) return logged;
  return messages.hoursOf(logged, formats.number(Math.round(row.minutesTarget / 60)));
}

/** The shape by which a row and the due list say the same thing. */
export const flagMarks: Readonly<Record<RowFlag, MarkName>> = {
  'waiting-long': 'submitted',
  silent: 'needs-practice',
  'agreement-unsigned': 'blocked',
  'no-mentor': 'refused',
};

/** In the table the shapes alone, as the due list above explains them; at length and on a phone with their words. */
function flagsCell(row: OverviewRow, {messages}: OverviewWords): TemplateResult | typeof nothing {
  if (row.flags.length === 0) return nothing;
  return html`<span class="flag-list"
    >${row.flags.map(
      (flag) =>
        html`<span class="flag"
          >${mark(flagMarks[flag], messages.flag[flag])}<span class="flag-words" aria-hidden="true"
            >${messages.flag[flag]}</span
          ></span
        >`,
    )}</span
  >`;
}
