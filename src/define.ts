/** Registers every element. The provider comes first, so that the others find it when they are upgraded. */
import './define/progress-ring.ts';
import './define/rating.ts';
