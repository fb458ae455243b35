import {basics} from './en/basics.ts';
import {courseProgress} from './en/course-progress.ts';
import {evaluationForm} from './en/evaluation-form.ts';
import {managerOverview} from './en/manager-overview.ts';
import {progressRing} from './en/progress-ring.ts';
import {provider} from './en/provider.ts';
import {rating} from './en/rating.ts';
import {refusedActs} from './en/refused-acts.ts';
import {shared} from './en/shared.ts';
import {syncStatus} from './en/sync-status.ts';
import {taskActs} from './en/task-acts.ts';
import {taskChecklist} from './en/task-checklist.ts';

/** Every section of the product in English. Other languages must hold the same keys: `Catalogue` is derived from it. */
export const en = {
  basics,
  shared,
  provider,
  rating,
  progressRing,
  taskChecklist,
  taskActs,
  evaluationForm,
  courseProgress,
  managerOverview,
  syncStatus,
  refusedActs,
};
