import {id} from '../domain/ids.ts';
import type {AreaId, ListId, ScaleId, SectionId} from '../domain/ids.ts';
import type {Area, CoverageRule, Task, TaskList} from '../domain/task-list.ts';
import type {LocalText} from '../domain/text.ts';
import {partsFrom, taskId} from './task-row.ts';
import type {AreaRows, Reach, TaskRow} from './task-row.ts';

const reaches: readonly Reach[] = ['entry', 'middle', 'full'];

/** A starter list as its file writes it. */
export interface StarterList {
  readonly id: string;
  readonly family: string;
  readonly title: LocalText;
  readonly levels: readonly string[];
  readonly priorities: readonly string[];
  /** The list's word for how much a row matters. */
  readonly priorityOf: (row: TaskRow) => string;
  readonly coverage: readonly CoverageRule[];
  readonly areas: readonly AreaRows[];
}

/** The published list from area rows. A list with fewer levels than the rows know folds the upper ones together. */
export function starterList(source: StarterList): TaskList {
  const {family, title, levels, priorities, coverage, areas} = source;
  return {
    id: id<ListId>(source.id),
    family,
    title,
    levels,
    priorities,
    coverage,
    publisher: 'workplace-mentoring',
    version: '2026.1',
    scale: id<ScaleId>('shop-0-4'),
    areas: areas.map(areaFrom),
    tasks: areas.flatMap((it) => tasksOf(it, source)),
  };
}

/** Priorities by number: most lists in the trade count P-1, P-2, P-3. */
export function numberedPriority({importance}: TaskRow): string {
  switch (importance) {
    case 'must':
      return 'P-1';
    case 'should':
      return 'P-2';
    case 'could':
      return 'P-3';
    default:
      return importance satisfies never;
  }
}

/** One rule per priority, all with the same scope and the rounding that printed tables use. */
export function coverageOf(
  level: string,
  scope: CoverageRule['scope'],
  percents: Readonly<Record<string, number>>,
): readonly CoverageRule[] {
  return Object.entries(percents).map(([priority, percent]) => ({
    level,
    priority,
    percent,
    scope,
    rounding: 'nearest',
  }));
}

function areaFrom(rows: AreaRows): Area {
  return {
    id: areaId(rows),
    code: rows.code,
    title: rows.title,
    sections: rows.sections.map(({key, title}) => ({id: sectionId(rows, key), title})),
  };
}

function tasksOf(rows: AreaRows, {levels, priorityOf}: StarterList): readonly Task[] {
  return rows.sections.flatMap((section) =>
    section.rows.map((row) => ({
      id: taskId(row.code),
      area: areaId(rows),
      section: sectionId(rows, section.key),
      code: row.code,
      text: row.text,
      priority: priorityOf(row),
      levels: levels.slice(Math.min(reaches.indexOf(row.from), levels.length - 1)),
      ...partsFrom(row.extras),
    })),
  );
}

function areaId({code}: AreaRows): AreaId {
  return id<AreaId>(code.toLowerCase());
}

function sectionId({code}: AreaRows, key: string): SectionId {
  return id<SectionId>(`${code.toLowerCase()}-${key}`);
}
