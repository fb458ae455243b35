import type {OrganizationId} from '../../domain/ids.ts';
import type {Outbox} from '../sync/outbox.ts';
import type {ServiceClock} from '../sync/service-clock.ts';
import type {SyncLoop} from '../sync/sync-loop.ts';
import type {Answers} from './answers.ts';

/** What a session is made of. */
export interface SessionParts {
  readonly loop: SyncLoop;
  readonly outbox: Outbox;
  readonly answers: Answers;
  readonly clock: ServiceClock;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly isMemoryWanted: boolean;
  /** Meant where an overview is asked for without one. */
  readonly organization: OrganizationId | undefined;
  /** Whose data may be opened; pends until somebody says it. */
  readonly opened: Promise<void>;
  /** Something of this person lies on the device now. */
  readonly kept: () => void;
}
