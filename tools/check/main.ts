/**
 * Everything that is checked before a change goes in, in one command; what only reads comes first.
 *
 * An engine or a database that is not installed is named, with the line that installs it, and counts as skipped.
 * `REQUIRE_ALL=1` makes anything skipped a failure. `NO_INSTALL=1` keeps the check from installing browsers itself.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {countsIn, nothing, sentence, sum} from './counts.ts';
import type {Counts} from './counts.ts';
import {findEngines} from '../browsers/engines.ts';
import {installBrowsers, installLine, missingRequirements} from './requirements.ts';

const root = join(import.meta.dirname, '../..');

/** Each is an npm script, so a person can run the one that failed by its name. These only read; two run at a time. */
const reading = [
  'lint',
  'typecheck',
  'format:check',
  'exports:check',
  'lint:templates',
  'deps',
  'knip',
  'manifest:check',
  'openapi:lint',
] as const;

/** These need what was built, or a browser, a port and the machine to themselves. */
const running = [
  'build',
  'build:server',
  'size',
  'package:check',
  'test:unit',
  'test:server',
  'test:dist',
  'test:elements',
  'test:states',
  'test:e2e',
] as const;

const longestStepMs = 8 * 60_000;

interface Result {
  readonly isFine: boolean;
  readonly output: string;
}

async function run(step: string): Promise<Result> {
  const child = spawn('npm', ['run', '-s', step], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1', REDOCLY_TELEMETRY: 'off'},
    timeout: longestStepMs,
  });
  let output = '';
  const gather = (text: Buffer): void => {
    output += text.toString();
  };
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  const [code] = (await once(child, 'close')) as [number | null];
  return {isFine: code === 0, output: code === null ? `${output}\nstopped: it took too long` : output};
}

/** A step without tests of its own counts as one; a step that failed counts at least one failure. */
function countsOf({isFine, output}: Result): Counts {
  const counts = countsIn(output) ?? {...nothing, passed: isFine ? 1 : 0};
  return isFine || counts.failed > 0 ? counts : {...counts, failed: 1};
}

/** Node's runner prints every test and repeats those that failed at the end: the end is enough. */
function whatMatters(output: string): string {
  const at = output.indexOf('✖ failing tests:');
  return (at === -1 ? output : output.slice(at)).trimEnd();
}

installBrowsers();
const missing = missingRequirements();
let total: Counts = {...nothing, skipped: missing.length};
for (const it of missing) console.log(`- ${it.name} is not installed, what needs it is skipped: ${installLine([it])}`);

/** What cannot run at all on this machine; its requirement has been counted as skipped already. */
const engines = findEngines().filter(({path}) => path !== undefined);
const impossible = new Set<string>([
  ...(engines.length === 0 ? ['test:elements'] : []),
  ...(engines.some(({name}) => name === 'chromium') ? [] : ['test:states']),
]);

async function check(step: string): Promise<void> {
  if (impossible.has(step)) {
    console.log(`- ${step} is skipped: its browser is not installed`);
    return;
  }
  const started = performance.now();
  const result = await run(step);
  const counts = countsOf(result);
  total = sum(total, counts);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${result.isFine ? '✓' : '✗'} ${step} (${seconds} s): ${sentence(counts)}`);
  if (!result.isFine) console.log(whatMatters(result.output).replaceAll(/^/gm, '    '));
  else if (step === 'size') console.log(result.output.trimEnd());
}

const wanted = process.argv.slice(2);
const stray = wanted.find((it) => ![...reading, ...running].some((step) => step === it));
if (stray !== undefined) throw new Error(`There is no check called ${stray}`);
const isWanted = (step: string): boolean => wanted.length === 0 || wanted.includes(step);

const waiting = reading.filter(isWanted);
async function lane(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await check(step);
}
await Promise.all([lane(), lane()]);
for (const step of running.filter(isWanted)) await check(step);

if (process.env['REQUIRE_ALL'] === '1' && total.skipped > 0) {
  console.log('REQUIRE_ALL=1: what was skipped counts as failed');
  total = {passed: total.passed, failed: total.failed + total.skipped, skipped: 0};
}
console.log(`\n${sentence(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
