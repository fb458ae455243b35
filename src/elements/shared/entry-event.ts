import type {Entry} from '../../domain/entry.ts';

/**
 * A person is about to do something; `detail` is the entry about to be recorded, its `type` says which act it is.
 * Cancel it and nothing is recorded: the act is yours then. Without a provider it is all that happens.
 */
export class EntryEvent extends CustomEvent<Entry> {
  static readonly type = 'wm-entry';

  constructor(entry: Entry) {
    super(EntryEvent.type, {bubbles: true, composed: true, cancelable: true, detail: entry});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-entry': EntryEvent;
  }
}
