import type {OrganizationId} from '../../domain/ids.ts';
import {usualQuery} from '../../domain/overview-query.ts';
import type {Answers} from './answers.ts';
import type {OverviewRecord} from './mentoring-session.ts';
import type {Source} from './watched.ts';

/** Rows that come at once; the rest comes in pages when it is looked at. */
const firstRows = 200;

/** The due list and the first rows, as they are: what this device has not sent is in nobody's row yet. */
export function overviewSource(
  organization: OrganizationId | undefined,
  answers: Answers,
): Source<OverviewRecord, OverviewRecord> {
  const key = `overview:${organization ?? ''}`;
  const question = {...usualQuery, limit: firstRows, ...(organization !== undefined && {organization})};
  return {
    show: (served) => served,
    cached: () => answers.cached<OverviewRecord>(key),
    load: () =>
      answers.fresh(key, async (adapter, asking) => {
        const [{rows, total}, {items, late}] = await Promise.all([
          adapter.overview(question, asking),
          adapter.due(organization, asking),
        ]);
        return {rows, total, due: items, late};
      }),
    forget: () => answers.forget(key),
  };
}
