/** Where a piece of a bundle comes from; all numbers count from zero. */
export interface Segment {
  /** Offset in the bundle. */
  readonly at: number;
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

interface RawMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers in one segment: base 64, five bits a digit, lowest first, the sign in the last bit. */
function numbersIn(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = digits.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if ((bits & 32) === 0) {
      numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
      value = 0;
      shift = 0;
    }
  }
  return numbers;
}

/** Every mapped position of `code`, in the order of the bundle. */
export function segmentsOf(code: string, mapText: string): readonly Segment[] {
  const map = JSON.parse(mapText) as RawMap;
  const segments: Segment[] = [];
  let [source, line, column] = [0, 0, 0];
  let lineStart = 0;
  for (const row of map.mappings.split(';')) {
    let generated = 0;
    for (const text of row === '' ? [] : row.split(',')) {
      const [dGenerated = 0, dSource, dLine = 0, dColumn = 0] = numbersIn(text);
      generated += dGenerated;
      if (dSource === undefined) continue;
      source += dSource;
      line += dLine;
      column += dColumn;
      segments.push({at: lineStart + generated, source: map.sources[source] ?? '', line, column});
    }
    const end = code.indexOf('\n', lineStart);
    if (end === -1) break;
    lineStart = end + 1;
  }
  return segments;
}
