import type {EntryResult, Me, StreamMessage} from '../../contract/batch.ts';
import type {PlacementView} from '../../contract/placement.ts';
import type {ReadTaskList} from '../../contract/task-list.ts';
import type {Instant} from '../../domain/calendar.ts';
import {isCourseEntry, type Entry, type RecordedEntry} from '../../domain/entry.ts';
import {
  id,
  type ListId,
  type OrganizationId,
  type PersonId,
  type PlacementId,
  type ScaleId,
  type TaskId,
} from '../../domain/ids.ts';
import type {JobTemplate} from '../../domain/job-template.ts';
import type {RatingScale} from '../../domain/rating-scale.ts';
import {readDue, readOverview} from '../../records/read-overview.ts';
import {readCourses, readMe} from '../../records/read-person.ts';
import {readEntries, readPlacement} from '../../records/read-placement.ts';
import {receiveEntry} from '../../records/receive.ts';
import type {Library} from '../../records/records.ts';
import {writeExpiries} from '../../records/write-expiries.ts';
import {NotAllowedError, NotFoundError} from '../api/api-error.ts';
import type {
  Asking,
  BatchAnswer,
  DueAnswer,
  MentoringAdapter,
  OverviewAnswer,
  OverviewQuestion,
  PersonCourses,
} from '../api/mentoring-adapter.ts';
import type {Database} from '../storage/database.ts';
import {MemoryDatabase} from '../storage/memory-database.ts';
import {DeviceRecords, fillFrom, recordStores} from './device-records.ts';
import {localLibrary} from './local-library.ts';

/** What the device gives; the same things, by the same names, as the session's platform. */
export interface LocalPlatform {
  readonly now: () => number;
  readonly random: () => number;
  readonly openDatabase: (layout: {name: string; version: number; stores: readonly string[]}) => Promise<Database>;
  readonly openChannel:
    | ((
        name: string,
        heard: (message: StreamMessage) => void,
      ) => {
        post(message: StreamMessage): void;
        close(): void;
      })
    | undefined;
}

/**
 * The whole product on this device: the same interface as the service's, answered by the same rules from a database that
 * everybody on the device shares. `local:demo` starts with invented people; on `local:` somebody who is new gets a
 * placement of their own.
 */
export async function openLocalAdapter(
  api: string,
  person: string,
  storage: 'device' | 'memory',
  platform: LocalPlatform,
  openLibrary: () => Promise<Library> = localLibrary,
): Promise<MentoringAdapter> {
  const name = `workplace-mentoring-${api.replace(/:$/, '')}`;
  const database =
    storage === 'memory'
      ? new MemoryDatabase()
      : await platform.openDatabase({name, version: 1, stores: recordStores}).catch(() => new MemoryDatabase());
  const library = await openLibrary();
  const now = new Date(platform.now()).toISOString();
  const epoch = `local-${Math.floor(platform.random() * 2 ** 48).toString(36)}`;
  const records = new DeviceRecords(database);
  if (api === 'local:demo') {
    if (!(await epochOf(database))) {
      const {demoWorld} = await import('./demo-world.ts');
      const world = new MemoryDatabase();
      await demoWorld(new DeviceRecords(world), library, now);
      await fillFrom(world, database, epoch);
    }
  } else {
    await fillFrom(new MemoryDatabase(), database, epoch);
    const {welcome} = await import('./own-placement.ts');
    await welcome(records, library, id<PersonId>(person), now);
  }
  const changes = openChanges(name, platform);
  // What a service does every hour is done here when somebody comes.
  for (const it of await writeExpiries(records, library, now)) changes.tell({changed: 'placement', ...it});
  return new LocalAdapter(
    id<PersonId>(person),
    records,
    library,
    (await epochOf(database)) ?? epoch,
    () => new Date(platform.now()).toISOString(),
    changes,
  );
}

interface Changes {
  tell(message: StreamMessage): void;
  follow(tell: (message: StreamMessage) => void, signal: AbortSignal): Promise<void>;
}

class LocalAdapter implements MentoringAdapter {
  readonly #person: PersonId;
  readonly #records: DeviceRecords;
  readonly #library: Library;
  readonly #epoch: string;
  readonly #now: () => Instant;
  readonly #changes: Changes;

  constructor(
    person: PersonId,
    records: DeviceRecords,
    library: Library,
    epoch: string,
    now: () => Instant,
    changes: Changes,
  ) {
    this.#person = person;
    this.#records = records;
    this.#library = library;
    this.#epoch = epoch;
    this.#now = now;
    this.#changes = changes;
  }

  async me(): Promise<Me> {
    const found = await readMe(this.#records, this.#person, this.#now());
    if (!found) throw new NotAllowedError(`Nobody here is called ${this.#person}`, {code: 'unknown-person'});
    return {...found, epoch: this.#epoch, instance: this.#epoch, serverTime: this.#now()};
  }

  async placement(placement: PlacementId): Promise<PlacementView> {
    const view = await readPlacement(this.#records, this.#library, placement, this.#person, this.#now());
    return found(view, placement);
  }

  async list(list: ListId): Promise<ReadTaskList> {
    return {list: found(await this.#library.findList(list), list), faults: []};
  }

  async scale(scale: ScaleId): Promise<RatingScale> {
    return found(await this.#library.findScale(scale), scale);
  }

  jobTemplates(list: ListId): Promise<readonly JobTemplate[]> {
    return this.#library.jobTemplatesFor(list);
  }

  async courses(person: PersonId): Promise<PersonCourses> {
    return found(await readCourses(this.#records, this.#library, person, this.#person, this.#now()), person);
  }

  async history(placement: PlacementId, task: TaskId): Promise<readonly RecordedEntry[]> {
    const entries = await readEntries(this.#records, this.#library, placement, task, this.#person, this.#now());
    return found(entries, placement);
  }

  async overview(question: OverviewQuestion): Promise<OverviewAnswer> {
    const {organization, cursor, limit, language = 'en', ...query} = question;
    const page = {start: Number(cursor ?? 0), limit};
    const read = await readOverview(this.#records, this.#person, organization, query, page, language, this.#now());
    const {rows, total, next} = allowed(read);
    return {rows, total, ...(next !== undefined && {next: String(next)})};
  }

  async due(organization: OrganizationId | undefined): Promise<DueAnswer> {
    return allowed(await readDue(this.#records, this.#person, organization, this.#now()));
  }

  async send(entries: readonly Entry[]): Promise<BatchAnswer> {
    const results: EntryResult[] = [];
    for (const entry of entries) {
      const result = await receiveEntry(this.#records, this.#library, entry, this.#person, this.#now());
      results.push(result);
      if (result.outcome !== 'refused') this.#changes.tell(changeBy(entry, result.revision));
    }
    return {epoch: this.#epoch, serverTime: this.#now(), results};
  }

  watch(tell: (message: StreamMessage) => void, open: () => void, {signal}: Asking): Promise<void> {
    open();
    return this.#changes.follow(tell, signal);
  }

  everything(): Promise<readonly Entry[]> {
    return this.#records.everyEntry();
  }
}

function epochOf(database: Database): Promise<string | undefined> {
  return database.run('read', ['meta'], (rows) => rows.get('meta', 'epoch')) as Promise<string | undefined>;
}

function changeBy(entry: Entry, revision: number): StreamMessage {
  return isCourseEntry(entry)
    ? {changed: 'courses', person: entry.person, revision}
    : {changed: 'placement', placement: entry.placement, revision};
}

/** Tells this page and every other window of the origin. */
function openChanges(name: string, {openChannel}: LocalPlatform): Changes {
  const followers = new Set<(message: StreamMessage) => void>();
  let channel: ReturnType<NonNullable<typeof openChannel>> | undefined;
  const tellHere = (message: StreamMessage): void => followers.forEach((tell) => tell(message));
  return {
    tell(message) {
      tellHere(message);
      channel ??= openChannel?.(name, tellHere);
      channel?.post(message);
    },
    follow: (tell, signal) =>
      new Promise((resolve) => {
        followers.add(tell);
        channel ??= openChannel?.(name, tellHere);
        signal.addEventListener('abort', () => {
          followers.delete(tell);
          channel?.close();
          channel = undefined;
          resolve();
        });
      }),
  };
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new NotFoundError(`There is no ${name} here`);
  return value;
}

function allowed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new NotAllowedError('Nobody is in reach', {code: 'not-allowed'});
  return value;
}
