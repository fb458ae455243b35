/** What a ring shows, put right: never more than all, never less than nothing. */
export interface Amounts {
  /** `undefined`: not known yet. */
  readonly value: number | undefined;
  readonly max: number;
  readonly waiting: number;
  /** How many pieces, or the share of each. */
  readonly pieces: number | readonly number[] | undefined;
}

type Fraction = readonly [done: number, of: number];

export function amountsFrom(
  value: number | null | undefined,
  max: number,
  waiting: number,
  segments: string | null | undefined,
): Amounts {
  const all = max > 0 ? max : 0;
  const pieces = piecesFrom(segments ?? '');
  if (typeof pieces === 'object' && !isNumber(value)) {
    const total = sum(pieces, 1);
    return {value: Math.min(sum(pieces, 0), total), max: total, waiting: 0, pieces: pieces.map(share)};
  }
  const shares = typeof pieces === 'object' ? pieces.map(share) : pieces;
  // Letters where a number should be are "not known" too.
  if (!isNumber(value)) return {value: undefined, max: all, waiting: 0, pieces: shares};
  const done = between(0, value, all);
  return {value: done, max: all, waiting: between(0, waiting || 0, all - done), pieces: shares};
}

/** `"5"`: five pieces. `"3/3 2/5"`, `"1 0.4"`: what of each is done. */
function piecesFrom(segments: string): number | readonly Fraction[] | undefined {
  const words = segments.split(/[\s,]+/).filter(Boolean);
  if (words.length < 2) return Math.floor(Number(words[0])) || undefined;
  return words.map((word) => {
    const [done, of = '1'] = word.split('/');
    return [Number(done) || 0, Number(of) || 0];
  });
}

function isNumber(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && !Number.isNaN(value);
}

function share([done, of]: Fraction): number {
  return of > 0 ? done / of : 0;
}

function sum(pieces: readonly Fraction[], side: 0 | 1): number {
  return pieces.reduce((total, piece) => total + piece[side], 0);
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
