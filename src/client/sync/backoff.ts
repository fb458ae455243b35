/** First wait after a failure, and the longest. */
const firstMs = 1_000;
const longestMs = 300_000;

/**
 * How long to wait before the next try: anywhere up to a limit that doubles, so that a shop full of devices does not
 * come back in one moment.
 *
 * @param tries failures so far, from 1
 * @param random from 0 to below 1
 */
export function backoffMs(tries: number, random: number, leastMs = 0): number {
  const limit = Math.min(longestMs, firstMs * 2 ** Math.min(tries - 1, 20));
  return Math.max(leastMs, Math.round(limit * (0.5 + random / 2)));
}
