/** The element classes, without a side effect. To use the elements in a page, import `define` or one `define/…`. */
export {ProgressRing} from './elements/progress-ring/progress-ring.ts';
export {Rating} from './elements/rating/rating.ts';
