export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Counts = {passed: 0, failed: 0, skipped: 0};

export function sum(a: Counts, b: Counts): Counts {
  return {passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped};
}

export function sentence({passed, failed, skipped}: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
}

/** Node's own runner: one line for each number, marked by a sign that depends on the reporter. */
function fromNode(output: string): Counts | undefined {
  const number = (word: string): number | undefined => {
    const text = new RegExp(`^(?:ℹ|#) ${word} (\\d+)$`, 'm').exec(output)?.[1];
    return text === undefined ? undefined : Number(text);
  };
  const passed = number('pass');
  if (passed === undefined) return undefined;
  const failed = (number('fail') ?? 0) + (number('cancelled') ?? 0);
  return {passed, failed, skipped: (number('skipped') ?? 0) + (number('todo') ?? 0)};
}

/** How many tests a step ran, read from the end line of whatever ran them; `undefined` if it runs no tests. */
export function countsIn(output: string): Counts | undefined {
  const ours = [...output.matchAll(/^\w+: (\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (!ours) return fromNode(output);
  const [passed = 0, failed = 0, skipped = 0] = ours.slice(1).map(Number);
  return {passed, failed, skipped};
}
