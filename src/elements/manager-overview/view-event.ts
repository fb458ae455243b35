/** What the overview shows now, as the words its attributes take: a host can keep it in a link. */
export interface OverviewView {
  readonly filter: string;
  readonly sort: string;
}

/** A person has sorted, searched or filtered. */
export class ViewEvent extends CustomEvent<OverviewView> {
  static readonly type = 'wm-view';

  constructor(detail: OverviewView) {
    super(ViewEvent.type, {bubbles: true, composed: true, cancelable: false, detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-view': ViewEvent;
  }
}
