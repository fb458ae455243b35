/** The element classes and the events they send, without a side effect. To use the elements in a page, import `define`. */
export {DraftEvent} from './elements/evaluation-form/draft-event.ts';
export type {KeptDraft} from './elements/evaluation-form/draft-event.ts';
export {EvaluationForm} from './elements/evaluation-form/evaluation-form.ts';
export {ManagerOverview} from './elements/manager-overview/manager-overview.ts';
export {OpenEvent} from './elements/manager-overview/open-event.ts';
export type {Opened} from './elements/manager-overview/open-event.ts';
export {ViewEvent} from './elements/manager-overview/view-event.ts';
export type {OverviewView} from './elements/manager-overview/view-event.ts';
export {ProgressRing} from './elements/progress-ring/progress-ring.ts';
export {Rating} from './elements/rating/rating.ts';
export {EntryEvent} from './elements/shared/entry-event.ts';
export {FilterEvent} from './elements/task-checklist/filter-event.ts';
export type {ShownTasks} from './elements/task-checklist/filter-event.ts';
export {TaskChecklist} from './elements/task-checklist/task-checklist.ts';
