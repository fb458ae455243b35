/** What the checklist shows now, as the word its attribute takes: a host can keep it in a link. */
export interface ShownTasks {
  readonly filter: string;
}

/** A person has searched or filtered. It tells; there is nothing to cancel. */
export class FilterEvent extends CustomEvent<ShownTasks> {
  static readonly type = 'wm-filter';

  constructor(detail: ShownTasks) {
    super(FilterEvent.type, {bubbles: true, composed: true, cancelable: false, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-filter': FilterEvent;
  }
}
