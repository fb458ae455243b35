import {mayDo} from '../../domain/may.ts';
import type {May} from '../../domain/may.ts';
import {contextOf} from '../../domain/placement-record.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {FormView} from './form-view.ts';

/** What the viewer may do with the form's task, for one of its mentees. */
export function mayIn(record: PlacementRecord, {task, now}: Pick<FormView, 'task' | 'now'>): May {
  return mayDo(record.state, task, record.actor, contextOf(record, now));
}
