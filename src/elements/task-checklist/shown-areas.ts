import {attainmentByArea} from '../../domain/attainment.ts';
import type {AreaId, TaskId} from '../../domain/ids.ts';
import {plannedOf, type PlacementRecord} from '../../domain/placement-record.ts';
import type {ShownArea} from './area-list.ts';
import {filterText, isArea, matcher, type ChecklistFilter} from './checklist-filter.ts';
import type {TaskRow} from './task-row-facts.ts';

/** So many rows are opened by a search; more stand in areas that the person opens. */
const openedByFilter = 60;

export interface AreaQuestion {
  readonly record: PlacementRecord;
  readonly rows: readonly TaskRow[];
  readonly filter: ChecklistFilter;
  readonly language: string;
  /** The one area that the page shows. */
  readonly only: string | undefined;
  /** Rows that stay although the filter does not let them through any more. */
  readonly kept: ReadonlySet<TaskId>;
  /** The one that stands open while nothing is filtered. */
  readonly first: AreaId | undefined;
  /** What the person has opened and closed. */
  readonly toggled: ReadonlyMap<AreaId, boolean>;
}

/** The areas that hold something to show, in the list's order. */
export function shownAreas(question: AreaQuestion): readonly ShownArea[] {
  const {record, rows, filter, language, only, kept, first, toggled} = question;
  const planned = plannedOf(record);
  const passes = matcher(filter, language);
  const byArea = new Map<AreaId, TaskRow[]>();
  const waiting = new Map<AreaId, number>();
  for (const row of rows) {
    const {area} = row.task;
    if (row.has('waiting')) waiting.set(area, (waiting.get(area) ?? 0) + 1);
    if (!passes(row) && !kept.has(row.task.id)) continue;
    const before = byArea.get(area);
    if (before) before.push(row);
    else byArea.set(area, [row]);
  }
  const wanted = [only, filter.area].filter((it): it is string => it !== undefined && it !== '');
  const isNarrowed = wanted.length > 0 || filterText(filter) !== '';
  let opened = 0;
  return attainmentByArea(record.state, planned).flatMap(({area: id, attainment}, at) => {
    const area = planned.areas[at];
    const own = byArea.get(id);
    if (!area || !own || !wanted.every((it) => isArea(area, it))) return [];
    const isOpen = toggled.get(id) ?? (isNarrowed ? opened < openedByFilter : id === first);
    if (isOpen) opened += own.length;
    return [{area, attainment, rows: own, waiting: waiting.get(id) ?? 0, isOpen}];
  });
}

/** Where something waits or was returned, else where the work has begun, else the first. */
export function firstArea(rows: readonly TaskRow[]): AreaId | undefined {
  const row =
    rows.find((it) => it.has('waiting')) ??
    rows.find((it) => it.has('returned')) ??
    rows.find((it) => it.state.status === 'practising') ??
    rows[0];
  return row?.task.area;
}
