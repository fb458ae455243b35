import type {RefusedEntry} from '../../client/session/mentoring-session.ts';

/** A person wants to see what the service did not take. Cancel it to show it yourself; else it opens in place. */
export class RefusedOpenEvent extends CustomEvent<{readonly refused: readonly RefusedEntry[]}> {
  static readonly type = 'wm-refused-open';

  constructor(refused: readonly RefusedEntry[]) {
    super(RefusedOpenEvent.type, {bubbles: true, composed: true, cancelable: true, detail: {refused}});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-refused-open': RefusedOpenEvent;
  }
}
