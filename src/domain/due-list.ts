import type {Day} from './calendar.ts';
import type {PersonId, PlacementId} from './ids.ts';
import {usualLateAfter, type LateAfter, type MilestoneKind, type Named, type OverviewRow} from './overview-row.ts';

/** One thing that is late or comes up, most pressing first; each names the act that settles it. */
export type DueItem =
  | {
      readonly kind: 'waiting-long';
      readonly placement: PlacementId;
      readonly mentee: Named<PersonId>;
      readonly count: number;
      readonly days: number;
    }
  | {readonly kind: 'silent'; readonly placement: PlacementId; readonly mentee: Named<PersonId>; readonly days: number}
  | {
      readonly kind: 'milestone';
      readonly placement: PlacementId;
      readonly mentee: Named<PersonId>;
      readonly milestone: MilestoneKind;
      readonly day: Day;
    }
  | {readonly kind: 'agreement-unsigned'; readonly placement: PlacementId; readonly mentee: Named<PersonId>}
  | {readonly kind: 'no-mentor'; readonly placement: PlacementId; readonly mentee: Named<PersonId>}
  | {readonly kind: 'mentor-load'; readonly mentor: Named<PersonId>; readonly count: number};

export type DueKind = DueItem['kind'];

/** Kinds from most to least pressing. */
export const dueKinds: readonly DueKind[] = [
  'waiting-long',
  'no-mentor',
  'agreement-unsigned',
  'silent',
  'milestone',
  'mentor-load',
];

export function dueList(rows: readonly OverviewRow[], late: LateAfter = usualLateAfter): readonly DueItem[] {
  const items = [...rows.flatMap((row) => dueOf(row, late)), ...loads(rows, late)];
  return items.sort((a, b) => dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) || weightOf(b) - weightOf(a));
}

function dueOf(row: OverviewRow, late: LateAfter): readonly DueItem[] {
  const {placement, mentee} = row;
  const items: DueItem[] = [];
  for (const flag of row.flags) {
    if (flag === 'waiting-long')
      items.push({kind: flag, placement, mentee, count: row.waiting, days: row.oldestWaitingDays ?? 0});
    else if (flag === 'silent') items.push({kind: flag, placement, mentee, days: row.silentDays});
    else items.push({kind: flag, placement, mentee});
  }
  const next = row.nextMilestone;
  if (row.status === 'active' && next && next.inDays <= late.milestoneDays)
    items.push({kind: 'milestone', placement, mentee, milestone: next.kind, day: next.day});
  return items;
}

function loads(rows: readonly OverviewRow[], late: LateAfter): readonly DueItem[] {
  const byMentor = new Map<PersonId, {mentor: Named<PersonId>; count: number}>();
  for (const row of rows) {
    if (row.status !== 'active') continue;
    for (const mentor of row.mentors) {
      const load = byMentor.get(mentor.id) ?? {mentor, count: 0};
      byMentor.set(mentor.id, {mentor, count: load.count + 1});
    }
  }
  return [...byMentor.values()]
    .filter((it) => it.count > late.menteesPerMentor)
    .map((it) => ({kind: 'mentor-load', ...it}));
}

/** Within its kind: the longer or the more, the sooner it is told; of milestones the one that comes first. */
function weightOf(item: DueItem): number {
  if (item.kind === 'milestone') return -Date.parse(item.day);
  return 'days' in item ? item.days : 'count' in item ? item.count : 0;
}
