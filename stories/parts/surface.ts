import {LitElement} from 'lit';
import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {barStyles} from '../../src/elements/shared/bar.ts';
import {controls} from '../../src/elements/shared/controls.ts';
import {marks} from '../../src/elements/shared/marks.ts';
import {messagePanelStyles} from '../../src/elements/shared/message-panel.ts';
import {ratingGroupStyles} from '../../src/elements/shared/rating-group-styles.ts';
import {ringStyles} from '../../src/elements/shared/ring-styles.ts';
import {skeletonStyles} from '../../src/elements/shared/skeleton.ts';
import {tokens} from '../../src/elements/shared/tokens.ts';

/** Shows what elements share under their styles and in a shadow root, as they do. For stories only. */
export class StorySurface extends LitElement {
  static override readonly styles = [
    tokens,
    controls,
    marks,
    barStyles,
    ringStyles,
    ratingGroupStyles,
    skeletonStyles,
    messagePanelStyles,
  ];

  @property({attribute: false}) content: TemplateResult | undefined;

  override render(): TemplateResult | undefined {
    return this.content;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-surface': StorySurface;
  }
}
