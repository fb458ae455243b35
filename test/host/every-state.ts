import '../../src/define.ts';
import type {ElementState} from '../../stories/element-state.ts';
import {states as courseProgress} from '../../stories/course-progress.states.ts';
import {states as evaluationForm} from '../../stories/evaluation-form.states.ts';
import {states as managerOverview} from '../../stories/manager-overview.states.ts';
import {states as progressRing} from '../../stories/progress-ring.states.ts';
import {states as rating} from '../../stories/rating.states.ts';
import {states as syncStatus} from '../../stories/sync-status.states.ts';
import {states as taskChecklist} from '../../stories/task-checklist.states.ts';

/** The designed states of every element that shows something, by tag. */
export const everyState: Readonly<Record<string, readonly ElementState[]>> = {
  'wm-course-progress': courseProgress,
  'wm-evaluation-form': evaluationForm,
  'wm-manager-overview': managerOverview,
  'wm-progress-ring': progressRing,
  'wm-rating': rating,
  'wm-sync-status': syncStatus,
  'wm-task-checklist': taskChecklist,
};
