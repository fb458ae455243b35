/**
 * Where a ring's arcs lie, as numbers for SVG. Every circle has a `pathLength` of 100, so that a share is plain
 * arithmetic, and hatching is a list of dashes: nothing is measured, there is no pattern and no id.
 */
export interface RingShares {
  /** Share from 0 to 1; `undefined` while nothing is known: a piece goes round. */
  readonly done: number | undefined;
  /** Share that waits for somebody else, on top. */
  readonly waiting?: number;
  /** A piece for each module: how many, which the value fills one after another, or the share of each. */
  readonly pieces?: number | readonly number[] | undefined;
}

/** `stroke-dasharray` and `-dashoffset` of one circle; no dashes: all of it. `undefined`: nothing to draw. */
export interface RingArc {
  readonly dashes: string | undefined;
  readonly offset: number;
}

export interface RingArcs {
  readonly track: RingArc;
  readonly done: RingArc | undefined;
  readonly waiting: RingArc | undefined;
  /** Round ends; a ring in pieces has plain ones. */
  readonly isRound: boolean;
  readonly isTurning: boolean;
}

type Arc = readonly [from: number, to: number];

const radius = 45;
/** Half a stroke, as a share of the way round: what a round end adds on each side. */
const cap = (5 / (2 * Math.PI * radius)) * 100;
const gap = 2;
const hatch = {dash: 1.3, pitch: 2.5};

export function ringArcs({done, waiting = 0, pieces}: RingShares): RingArcs {
  const parts = pieceShares(pieces, done ?? 0, waiting);
  const isRound = parts.length === 1;
  const solid = parts.flatMap(({from, length, done}) => arc(from, from + length * done));
  const hatched = parts.flatMap(({from, length, done, waiting}) =>
    hatching(from + length * done, from + length * (done + waiting), isRound),
  );
  const isFull = isRound && solid.some(([from, to]) => to - from >= 100);
  const track: RingArc = isRound
    ? {dashes: undefined, offset: 0}
    : arcFrom(parts.map(({from, length}): Arc => [from, from + length]));
  if (done === undefined) {
    return {track, done: arcFrom([[0, 22]]), waiting: undefined, isRound: true, isTurning: true};
  }
  return {
    track,
    done: isFull
      ? {dashes: undefined, offset: 0}
      : solid.length > 0
        ? arcFrom(isRound ? solid.map(insideCaps) : solid)
        : undefined,
    waiting: hatched.length > 0 ? arcFrom(hatched) : undefined,
    isRound,
    isTurning: false,
  };
}

interface Piece {
  readonly from: number;
  readonly length: number;
  readonly done: number;
  readonly waiting: number;
}

function pieceShares(pieces: RingShares['pieces'], done: number, waiting: number): readonly Piece[] {
  const shares = typeof pieces === 'object' ? pieces : undefined;
  const count = Math.max(1, shares?.length ?? (typeof pieces === 'number' ? Math.floor(pieces) : 1));
  // Past some thirty pieces the gaps would eat the ring.
  if (count === 1 || count > 30) return [{from: 0, length: 100, done, waiting: Math.min(waiting, 1 - done)}];
  const step = 100 / count;
  const length = step - gap;
  return Array.from({length: count}, (_, at) => {
    const from = at * step + gap / 2;
    if (shares) return {from, length, done: share(shares[at] ?? 0), waiting: 0};
    const full = share(done * count - at);
    return {from, length, done: full, waiting: share((done + waiting) * count - at) - full};
  });
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function arc(from: number, to: number): readonly Arc[] {
  return to - from > 0.05 ? [[from, to]] : [];
}

/** Shortened, so that with its round ends it reaches exactly as far as the share. */
function insideCaps([from, to]: Arc): Arc {
  return [from + cap, Math.max(from + cap + 0.01, to - cap)];
}

function hatching(from: number, to: number, isWhole: boolean): readonly Arc[] {
  if (to - from < 0.05) return [];
  // The round end of the solid part needs a little room.
  const start = isWhole && from > 0 ? from + 0.9 : from;
  const count = Math.max(1, Math.floor((to - start) / hatch.pitch));
  return Array.from({length: count}, (_, at): Arc => [start + at * hatch.pitch, start + at * hatch.pitch + hatch.dash]);
}

function arcFrom(arcs: readonly Arc[]): RingArc {
  return {dashes: dashes(arcs), offset: -(arcs[0]?.[0] ?? 0)};
}

/** Arcs in order as dash, gap, dash … from where the first begins; the last gap is long enough for once round. */
function dashes(arcs: readonly Arc[]): string {
  return arcs
    .flatMap(([from, to], at) => [to - from, (arcs[at + 1]?.[0] ?? to + 100) - to])
    .map((length) => Math.round(length * 100) / 100)
    .join(' ');
}
