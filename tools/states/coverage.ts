import type {CDPSession, Protocol} from 'puppeteer-core';

/** Which characters of each script have run, by URL; what ran in any page counts. */
export class Coverage {
  readonly #ran = new Map<string, Uint8Array>();

  ran(url: string): Uint8Array | undefined {
    return this.#ran.get(url);
  }

  add(scripts: readonly Protocol.Profiler.ScriptCoverage[]): void {
    for (const {url, functions} of scripts) {
      const length = Math.max(0, ...functions.flatMap((it) => it.ranges.map((range) => range.endOffset)));
      const now = new Uint8Array(length);
      // Outer before inner, as V8 lists them: an inner range says more about its characters than the outer one.
      for (const {ranges} of functions) {
        for (const {startOffset, endOffset, count} of ranges) now.fill(count > 0 ? 1 : 0, startOffset, endOffset);
      }
      const before = this.#ran.get(url);
      if (before) now.forEach((it, at) => (before[at] ||= it));
      else this.#ran.set(url, now);
    }
  }
}

export async function startCoverage(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
}

export async function takeCoverage(session: CDPSession): Promise<readonly Protocol.Profiler.ScriptCoverage[]> {
  const {result} = await session.send('Profiler.takePreciseCoverage');
  return result;
}
