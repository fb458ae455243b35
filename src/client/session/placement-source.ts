import type {PlacementView} from '../../contract/placement.ts';
import type {ReadTaskList} from '../../contract/task-list.ts';
import type {PlacementId} from '../../domain/ids.ts';
import type {JobTemplate} from '../../domain/job-template.ts';
import type {PlacementRecord} from '../../domain/placement-record.ts';
import type {RatingScale} from '../../domain/rating-scale.ts';
import type {Answers} from './answers.ts';
import type {Trouble} from './mentoring-session.ts';
import type {Source} from './watched.ts';

/**
 * A placement and the published content it is shown with.
 *
 * @param learnRules fetches what `show` needs; rejects with an `ApiError`
 */
export function placementSource(
  id: PlacementId,
  answers: Answers,
  learnRules: () => Promise<void>,
  show: (served: PlacementRecord) => PlacementRecord,
): Source<PlacementRecord, PlacementRecord> {
  const key = `placement:${id}`;
  return {
    show,
    async cached() {
      const told = await answers.cached<PlacementView>(key);
      if (!told) return undefined;
      const {list, scale} = told.served.placement;
      const read = await answers.cachedContent<ReadTaskList>(`list:${list}`);
      const levels = await answers.cachedContent<RatingScale>(`scale:${scale}`);
      const jobs = await answers.cachedContent<readonly JobTemplate[]>(`jobs:${list}`);
      if (!read || !levels) return undefined;
      await learnRules();
      return {at: told.at, served: {...told.served, list: read.list, scale: levels, ...(jobs && {jobTemplates: jobs})}};
    },
    async load() {
      const {served, at} = await answers.fresh(key, (adapter, asking) => adapter.placement(id, asking));
      const {list, scale} = served.placement;
      const [read, levels, jobTemplates] = await Promise.all([
        answers.published(`list:${list}`, (adapter, asking) => adapter.list(list, asking)),
        answers.published(`scale:${scale}`, (adapter, asking) => adapter.scale(scale, asking)),
        answers.published(`jobs:${list}`, (adapter, asking) => adapter.jobTemplates(list, asking)),
        learnRules(),
      ]);
      const partial = troubleWith(read);
      return {at, served: {...served, list: read.list, scale: levels, jobTemplates}, ...(partial && {partial})};
    },
    forget: () => answers.forget(key),
  };
}

/** Names every task that could not be read: whoever publishes the list has to mend it. */
function troubleWith({faults}: ReadTaskList): Trouble | undefined {
  if (faults.length === 0) return undefined;
  const detail = faults.map(({pointer, message}) => `${pointer} ${message}`).join('; ');
  return {kind: 'unreadable', remedy: 'show-to-person', detail};
}
