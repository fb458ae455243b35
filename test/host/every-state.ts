import '../../src/define/manager-overview.ts';
import '../../src/define/progress-ring.ts';
import '../../src/define/rating.ts';
import type {ElementState} from '../../stories/element-state.ts';
import {states as managerOverview} from '../../stories/manager-overview.states.ts';
import {states as progressRing} from '../../stories/progress-ring.states.ts';
import {states as rating} from '../../stories/rating.states.ts';

/** The designed states of every element, by tag. `every-element.test.ts` says which one is missing here. */
export const everyState: Readonly<Record<string, readonly ElementState[]>> = {
  'wm-manager-overview': managerOverview,
  'wm-progress-ring': progressRing,
  'wm-rating': rating,
};
