import {globSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Coverage} from './coverage.ts';
import {renderFunctions} from './render-code.ts';
import {segmentsOf} from './source-map.ts';

const root = join(import.meta.dirname, '../..');

/** For each source file the offsets that are in a script, and whether they ran. */
function reachedOffsets(
  files: ReadonlyMap<string, string>,
  url: string,
  coverage: Coverage,
): Map<string, Map<number, boolean>> {
  const reached = new Map<string, Map<number, boolean>>();
  const lineStarts = new Map<string, readonly number[]>();
  const startsOf = (path: string): readonly number[] => {
    let starts = lineStarts.get(path);
    if (!starts) {
      starts = [0, ...Array.from(readFileSync(path, 'utf8').matchAll(/\n/g), ({index}) => index + 1)];
      lineStarts.set(path, starts);
    }
    return starts;
  };
  for (const [name, code] of files) {
    const map = files.get(`${name}.map`);
    if (!map) continue;
    const ran = coverage.ran(url + name);
    for (const {at, source, line, column} of segmentsOf(code, map)) {
      // Sources are named as seen from the bundle's folder, which is not written to disk.
      const inside = /(?:^|\/)(src\/elements\/.*)$/.exec(source)?.[1];
      if (!inside || inside.includes('node_modules')) continue;
      const path = resolve(root, inside);
      const offset = (startsOf(path)[line] ?? 0) + column;
      const offsets = reached.get(inside) ?? new Map<number, boolean>();
      reached.set(inside, offsets);
      offsets.set(offset, (offsets.get(offset) ?? false) || ran?.[at] === 1);
    }
  }
  return reached;
}

/** One sentence, `file:line`, for each stretch of render code that no state reached. */
export function unreachedRenderCode(
  files: ReadonlyMap<string, string>,
  url: string,
  coverage: Coverage,
): readonly string[] {
  const reached = reachedOffsets(files, url, coverage);
  const found: string[] = [];
  for (const file of globSync('src/elements/**/*.ts', {cwd: root}).sort()) {
    const text = readFileSync(join(root, file), 'utf8');
    const offsets = [...(reached.get(file) ?? [])].sort(([a], [b]) => a - b);
    for (const {name, start, end, leftOut} of renderFunctions(file, text)) {
      const isLeftOut = (at: number): boolean => leftOut.some((it) => at >= it.start && at < it.end);
      const inside = offsets.filter(([at]) => at > start && at < end - 1 && !isLeftOut(at));
      const say = (at: number, what: string): void => {
        const line = text.slice(0, at).split('\n').length;
        found.push(`${file}:${String(line)} in ${name}: ${what}`);
      };
      if (inside.length === 0 && end - start > 2) say(start, 'no state reaches it');
      let wasReached = true;
      for (const [at, isReached] of inside) {
        // What follows a `return` up to the closing bracket counts as code that did not run.
        if (/[\s})\];,]/.test(text[at] ?? '')) continue;
        if (wasReached && !isReached)
          say(at, `no state reaches \`${text.slice(at).split('\n', 1)[0]?.slice(0, 60) ?? ''}\``);
        wasReached = isReached;
      }
    }
  }
  return found;
}
