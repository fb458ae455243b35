import type {Actor} from '../domain/actor.ts';
import type {Instant} from '../domain/calendar.ts';
import type {ExpireBody, PlacementEntry} from '../domain/entry.ts';
import {dueExpiries} from '../domain/expiry.ts';
import {id, type PersonId, type PlacementId} from '../domain/ids.ts';
import {factsFor} from './facts.ts';
import {appendDecided, contentFor} from './receive.ts';
import type {Library, Records} from './records.ts';

/** Who writes down what happens by itself; the standing says that it is nobody. */
export const theService: Actor = {
  person: id<PersonId>('service'),
  standings: ['system'],
  isQualified: false,
  courses: [],
};

/** A placement that has changed, and how far it has come. */
export interface Changed {
  readonly placement: PlacementId;
  readonly revision: number;
}

/**
 * Writes down every signature that has run out and that nobody has written down yet. Safe to run anywhere and at any
 * time: it looks again under the placement's lock, and the id keeps a second entry out.
 *
 * @param goesOn asked before each placement; a service that stops ends here, and what is left waits for the next run
 */
export async function writeExpiries(
  records: Records,
  library: Library,
  now: Instant,
  goesOn: () => boolean = () => true,
): Promise<readonly Changed[]> {
  const changed: Changed[] = [];
  for (const placement of await records.read((reader) => reader.activePlacements())) {
    if (!goesOn()) break;
    const revision = await expireIn(records, library, placement, now);
    if (revision !== undefined) changed.push({placement, revision});
  }
  return changed;
}

async function expireIn(
  records: Records,
  library: Library,
  placement: PlacementId,
  now: Instant,
): Promise<number | undefined> {
  const content = await contentFor(records, library, placement);
  // Most lists hold nothing that runs out: those are done without another look.
  if (!content?.planned.tasks.some((it) => it.validDays !== undefined)) return undefined;
  const courses = await library.courses();
  return records.write(async (writer) => {
    const stored = await writer.lockPlacement(placement);
    if (!stored) return undefined;
    const facts = await factsFor(writer, stored.placement, courses, now);
    let {state} = stored;
    for (const due of dueExpiries(state, {...content, placement: stored.placement, facts, now})) {
      if (await writer.findEntry(due.entry)) continue;
      const entry: PlacementEntry<ExpireBody> = {
        id: due.entry,
        placement,
        at: now,
        basedOn: state.revision,
        type: 'expire',
        task: due.task,
      };
      const context = {...content, placement: stored.placement, facts, now};
      const appended = await appendDecided(writer, {...stored, state}, entry, theService, context);
      if ('state' in appended) ({state} = appended);
    }
    return state === stored.state ? undefined : state.revision;
  });
}
