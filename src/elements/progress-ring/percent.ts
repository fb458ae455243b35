let last: {readonly language: string; readonly write: (fraction: number) => string} | undefined;

/**
 * Writes a share as whole percent, rounded down, so that 100% is said of a full ring only. One for all rings of a
 * language: making a number format costs some 50 µs.
 */
export function percentWriter(language: string): (fraction: number) => string {
  if (last?.language !== language) {
    const format = formatFor(language);
    // The small addition undoes what floating point took away: 0.29 * 100 is 28.999999999999996.
    last = {language, write: (fraction) => format.format(Math.floor(fraction * 100 + 1e-9) / 100)};
  }
  return last.write;
}

/** A page's `lang` may hold anything. */
function formatFor(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, {style: 'percent'});
  } catch {
    return new Intl.NumberFormat('en', {style: 'percent'});
  }
}
