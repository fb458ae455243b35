/** Registers every element. The provider comes first, so that the others find it when they are upgraded. */
import './define/provider.ts';
import './define/course-progress.ts';
import './define/evaluation-form.ts';
import './define/manager-overview.ts';
import './define/progress-ring.ts';
import './define/rating.ts';
import './define/sync-status.ts';
import './define/task-checklist.ts';
