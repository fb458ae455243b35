import type {Entry} from '../../domain/entry.ts';
import type {OwnEntry} from '../store/placement-view.ts';
import type {Outbox} from '../sync/outbox.ts';

/** This device's entries on their way, in the order in which they were made: refused ones are on no way. */
export function ownEntries<Wanted extends Entry>(
  {work, pending}: Outbox,
  isWanted: (entry: Entry) => entry is Wanted,
): readonly OwnEntry<Wanted>[] {
  const acked = work.acked.filter((it) => !it.discarded);
  return [...acked, ...pending]
    .sort((a, b) => a.seq - b.seq)
    .flatMap((row) => {
      if (!isWanted(row.entry)) return [];
      return 'revision' in row
        ? [{entry: row.entry, revision: row.revision, receivedAt: row.receivedAt}]
        : [{entry: row.entry, revision: 0, receivedAt: row.keptAt}];
    });
}
