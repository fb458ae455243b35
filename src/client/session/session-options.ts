import type {MentoringAdapter} from '../api/mentoring-adapter.ts';
import type {GetToken} from '../sync/token-keeper.ts';
import type {MentoringSession, Trouble} from './mentoring-session.ts';
import type {Platform} from './platform.ts';
import type {UnsentExport} from './unsent-export.ts';

export interface SessionOptions {
  /** Address of a service, or `local:…`. Beside an adapter it only names where the data lies on the device. */
  readonly api: string;
  /** Whose data may be opened before the service says who is there; the subject of the host's tokens. */
  readonly person?: string | undefined;
  readonly storage: 'device' | 'memory';
  /** Meant where an overview is asked for without one. */
  readonly organization?: string | undefined;
  readonly getToken?: GetToken | undefined;
  /** Path on the host's own site that gives a token. */
  readonly auth?: string | undefined;
  readonly adapter?: MentoringAdapter | undefined;
  readonly told: SessionEvents;
  readonly platform?: Platform;
}

/** What whoever opened the session has to know, beside what elements see. */
export interface SessionEvents {
  /** The host's token is another person's: nothing was sent with it, and another session is needed. */
  otherPerson(person: string): void;
  /** The host has to sign somebody in; nothing is lost meanwhile. */
  authNeeded(): void;
  /** Something failed in a way that the people who run the site should know. */
  troubled(trouble: Trouble & {readonly code: string}): void;
  /** The person has signed out in another tab. */
  gone(): void;
}

/** A session and its end. */
export interface OpenSession {
  readonly session: MentoringSession;
  /** Sends what is there to be sent; fulfilled when that is done or has failed. */
  flush(): Promise<void>;
  exportUnsent(): Promise<UnsentExport>;
  /** Removes this person from the device. With `send`, only if everything could be sent; says how much could not. */
  signOut(unsent: 'send' | 'keep' | 'discard'): Promise<number>;
  /** Lets go of everything. What is on the device stays there. */
  close(): void;
}
