import {css} from 'lit';
import type {CSSResult} from 'lit';
import {controls} from '../shared/controls.ts';
import {marks} from '../shared/marks.ts';
import {tokens} from '../shared/tokens.ts';

export const styles: readonly CSSResult[] = [
  tokens,
  controls,
  marks,
  css`
    :host {
      display: block;
    }
    :host([compact]) {
      min-inline-size: 0;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_1) var(--_3);
      min-block-size: 32px;
    }
    .state {
      display: inline-flex;
      align-items: center;
      gap: var(--_2);
    }
    .dot {
      flex: none;
      inline-size: 10px;
      block-size: 10px;
      border: 2px solid var(--_muted);
      border-radius: 50%;
    }
    /* A filled dot: all is with the service. A square one: something needs a person. */
    .synced .dot {
      border-color: var(--_good);
      background: var(--_good);
    }
    .sending .dot,
    .waiting .dot {
      border-color: var(--_info);
    }
    .signed-out .dot,
    .memory .dot,
    .attention .dot {
      border-color: var(--_stop);
      border-radius: 0;
    }
    .memory .words,
    .signed-out .words,
    .attention .words {
      font-weight: 600;
    }
    @media (forced-colors: active) {
      .synced .dot {
        background: CanvasText;
      }
    }
  `,
];
