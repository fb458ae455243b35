import {id} from '../../src/domain/ids.ts';
import type {AreaId, LevelId, ListId, ScaleId, SectionId, TaskId} from '../../src/domain/ids.ts';
import type {RatingScale} from '../../src/domain/rating-scale.ts';
import type {CoverageRule, Task, TaskList} from '../../src/domain/task-list.ts';

/** A required shop task of the shortest level, without gates. Its area is the word before the dash in its code. */
export function aTask(code = 'BRK-01', own: Partial<Task> = {}): Task {
  const area = code.split('-', 1)[0] ?? code;
  return {
    id: id<TaskId>(code),
    area: id<AreaId>(area.toLowerCase()),
    section: id<SectionId>(`${area.toLowerCase()}-all`),
    code,
    text: `Do ${code} from the service information`,
    priority: 'P-1',
    levels: ['MLR'],
    mode: 'individual',
    isRequired: true,
    where: 'shop',
    ...own,
  };
}

/** `count` tasks of one area and priority, coded from 01 on. */
export function tasksOf(count: number, area: string, priority: string, own: Partial<Task> = {}): readonly Task[] {
  return Array.from({length: count}, (_, at) =>
    aTask(`${area}-${String(at + 1).padStart(3, '0')}`, {priority, ...own}),
  );
}

/** A published list of these tasks; its areas are those the tasks name. */
export function aList(tasks: readonly Task[], own: Partial<TaskList> = {}): TaskList {
  const areas = [...new Set(tasks.map((task) => task.area))];
  return {
    id: id<ListId>('list-1'),
    family: 'automobile',
    title: 'A list for tests',
    publisher: 'tests',
    version: '1',
    levels: ['MLR'],
    priorities: ['P-1', 'P-2', 'P-3'],
    scale: id<ScaleId>('scale-1'),
    coverage: [],
    areas: areas.map((area) => ({
      id: area,
      code: area.toUpperCase(),
      title: area,
      sections: [{id: id<SectionId>(`${area}-all`), title: 'All'}],
    })),
    tasks,
    ...own,
  };
}

export function aRule(priority: string, percent: number, own: Partial<CoverageRule> = {}): CoverageRule {
  return {level: 'MLR', priority, percent, scope: 'list', rounding: 'nearest', ...own};
}

export const level = {
  unseen: id<LevelId>('unseen'),
  shown: id<LevelId>('shown'),
  helped: id<LevelId>('helped'),
  checked: id<LevelId>('checked'),
  trusted: id<LevelId>('trusted'),
};

/** Five levels, lowest first, `checked` asked for, `helped` the most where safety was missed. */
export function aScale(
  displays: readonly string[] = ['0', '1', '2', '3', '4'],
  own: Partial<RatingScale> = {},
): RatingScale {
  return {
    id: id<ScaleId>('scale-1'),
    title: 'A scale for tests',
    levels: Object.values(level).map((it, rank) => ({
      id: it,
      display: displays[rank] ?? '',
      short: it,
      anchor: `What ${it} looks like`,
    })),
    target: level.checked,
    safetyCap: level.helped,
    ...own,
  };
}
