import type {PersonId, PlacementId} from '../../domain/ids.ts';

/** What a person wants to see more of. */
export type Opened =
  {readonly kind: 'placement'; readonly id: PlacementId} | {readonly kind: 'person'; readonly id: PersonId};

/** A person opens a mentee or a mentor. Cancel it to show them in the host's own way; else the element shows what it has. */
export class OpenEvent extends CustomEvent<Opened> {
  static readonly type = 'wm-open';

  constructor(detail: Opened) {
    super(OpenEvent.type, {bubbles: true, composed: true, cancelable: true, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-open': OpenEvent;
  }
}
