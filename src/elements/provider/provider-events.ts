import type {PersonId} from '../../domain/ids.ts';
import type {SyncStatus} from '../../client/session/mentoring-session.ts';

const upwards = {bubbles: true, composed: true} as const;

/** It is known who is there, from this device or from the service; the elements show that person's data from now on. */
export class ReadyEvent extends CustomEvent<{readonly person: PersonId}> {
  static readonly type = 'wm-ready';

  constructor(person: PersonId) {
    super(ReadyEvent.type, {...upwards, detail: {person}});
  }
}

/** What has become of what people did: how much waits on this device, and why. */
export class SyncEvent extends CustomEvent<Omit<SyncStatus, 'unsentEntries'>> {
  static readonly type = 'wm-sync';

  constructor({unsentEntries: _unsentEntries, ...detail}: SyncStatus) {
    super(SyncEvent.type, {...upwards, detail});
  }
}

/** The host has to sign somebody in. Until then everything is kept on this device and nothing is sent. */
export class AuthNeededEvent extends CustomEvent<null> {
  static readonly type = 'wm-auth-needed';

  constructor() {
    super(AuthNeededEvent.type, {...upwards, detail: null});
  }
}

export interface ProviderTrouble {
  /** The service's problem code where it gave one, else what kind of failure it is. For programs. */
  readonly code: string;
  readonly remedy: 'retry-later' | 'sign-in' | 'show-to-person';
  /** The service's own number for the request, for support. */
  readonly requestId?: string;
  /** For whoever looks after the site: the field, the status. */
  readonly detail?: string;
}

/** Something failed that the people who run the site should know of. The elements say it to the person themselves. */
export class ProviderErrorEvent extends CustomEvent<ProviderTrouble> {
  static readonly type = 'wm-error';

  constructor({code, remedy, requestId, detail}: ProviderTrouble) {
    super(ProviderErrorEvent.type, {
      ...upwards,
      detail: {code, remedy, ...(requestId !== undefined && {requestId}), ...(detail !== undefined && {detail})},
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-ready': ReadyEvent;
    'wm-sync': SyncEvent;
    'wm-auth-needed': AuthNeededEvent;
    'wm-error': ProviderErrorEvent;
  }
}
