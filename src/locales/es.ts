import {basics} from './es/basics.ts';
import {courseProgress} from './es/course-progress.ts';
import {evaluationForm} from './es/evaluation-form.ts';
import {managerOverview} from './es/manager-overview.ts';
import {progressRing} from './es/progress-ring.ts';
import {provider} from './es/provider.ts';
import {rating} from './es/rating.ts';
import {refusedActs} from './es/refused-acts.ts';
import {shared} from './es/shared.ts';
import {syncStatus} from './es/sync-status.ts';
import {taskActs} from './es/task-acts.ts';
import {taskChecklist} from './es/task-checklist.ts';
import type {Catalogue} from './catalogue.ts';

/** Todas las secciones en español. */
export const es: Catalogue = {
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
