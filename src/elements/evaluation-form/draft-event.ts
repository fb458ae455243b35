import type {PlacementId, TaskId} from '../../domain/ids.ts';
import type {Instant} from '../../domain/calendar.ts';
import type {RatingDraft} from '../shared/rating-draft.ts';

export interface KeptDraft {
  readonly kind: 'rating';
  readonly placements: readonly PlacementId[];
  readonly task: TaskId;
  readonly value: RatingDraft;
  /** `device`: it survives a closed tab. `page`: it lives as long as this element. */
  readonly kept: 'device' | 'page';
  readonly keptAt?: Instant;
}

/** A half-written form was kept. It tells; there is nothing to cancel. A host without a provider may keep it itself. */
export class DraftEvent extends CustomEvent<KeptDraft> {
  static readonly type = 'wm-draft';

  constructor(draft: KeptDraft) {
    super(DraftEvent.type, {bubbles: true, composed: true, detail: draft});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-draft': DraftEvent;
  }
}
