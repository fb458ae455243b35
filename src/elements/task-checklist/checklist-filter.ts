import {textFold, textIn} from '../../domain/text.ts';
import type {Area} from '../../domain/task-list.ts';
import type {TaskRow} from './task-row-facts.ts';

export const taskFlags = ['waiting', 'returned', 'blocked'] as const;
export type TaskFlag = (typeof taskFlags)[number];

/** What a person asked the checklist to show. */
export interface ChecklistFilter {
  /** Words that must all stand in a task's code or text. */
  readonly search: string;
  readonly flag?: TaskFlag | undefined;
  readonly priority?: string | undefined;
  /** Id or code of an area. */
  readonly area?: string | undefined;
}

/** Reads the `filter` attribute: words, and `flag:waiting`, `priority:P-1`, `area:BRK`. What nobody knows is searched for. */
export function filterFrom(text: string): ChecklistFilter {
  const found: {flag?: TaskFlag; priority?: string; area?: string} = {};
  const words = text.split(/\s+/).filter((word) => {
    const [, key, value = ''] = /^(flag|priority|area):(.+)$/.exec(word) ?? [];
    const flag = taskFlags.find((it) => it === value);
    if (key === 'priority') found.priority = value;
    else if (key === 'area') found.area = value;
    else if (key === 'flag' && flag) found.flag = flag;
    else return word !== '';
    return false;
  });
  return {search: words.join(' '), ...found};
}

/** The one string that shows the same again: in the attribute, in a link. */
export function filterText({search, flag, priority, area}: ChecklistFilter): string {
  return [
    search.trim().replace(/\s+/g, ' '),
    flag && `flag:${flag}`,
    priority && `priority:${priority}`,
    area && `area:${area}`,
  ]
    .filter(Boolean)
    .join(' ');
}

export function isArea({id, code}: Area, named: string): boolean {
  return id === named || code.toLowerCase() === named.toLowerCase();
}

/** Tests rows one by one; the area is a matter of the list around them. */
export function matcher({search, flag, priority}: ChecklistFilter, language: string): (row: TaskRow) => boolean {
  const words = textFold(search).split(' ').filter(Boolean);
  return (row) => {
    if (flag && !row.has(flag)) return false;
    if (priority && row.task.priority !== priority) return false;
    if (words.length === 0) return true;
    const text = foldedText(row, language);
    return words.every((it) => text.includes(it));
  };
}

const folded = new WeakMap<object, {readonly language: string; readonly text: string}>();

/** Folding 5,000 texts at each key would be felt. */
function foldedText({task}: TaskRow, language: string): string {
  const kept = folded.get(task);
  if (kept?.language === language) return kept.text;
  const text = textFold(`${task.code} ${textIn(task.text, language)}`);
  folded.set(task, {language, text});
  return text;
}
