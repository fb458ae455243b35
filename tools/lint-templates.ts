/**
 * Runs lit-analyzer over every template. It knows neither container queries (so style sheets are left to the browsers)
 * nor branded ids, nor lit's `nothing`, which it takes for a symbol that no attribute may hold: such a complaint counts only if one of
 * the other values does not fit.
 */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');
const analyzer = join(root, 'node_modules/lit-analyzer/cli.js');
const flags = [
  ...['--strict', '--noColor', '--format', 'list'],
  ...['--rules.no-invalid-css', 'off'],
  // Every element is registered by the page that shows the states.
  ...['--rules.no-missing-import', 'off'],
];

const membersOf = (union = ''): string[] => union.split(' | ');

/** Whether `given` fits `wanted` once lit's `nothing` is taken out. */
function fitsWithoutNothing(given: string, wanted: string): boolean {
  const allowed = membersOf(wanted);
  return membersOf(given)
    .filter((it) => it !== 'Symbol(undefined)')
    .every((it) => allowed.includes(it) || (it.startsWith('"') && allowed.includes('string')));
}

function counts(problem: string): boolean {
  // An id is a string to everybody but the type checker.
  if (problem.includes("non-primitive type 'string & Branded<")) return false;
  const [, given = '', wanted = ''] = /Type '(.*)' is not assignable to '(.*)'$/.exec(problem) ?? [];
  return !given.includes('Symbol(undefined)') || !fitsWithoutNothing(given, wanted);
}

const {stdout, stderr} = spawnSync(process.execPath, [analyzer, 'src/**/*.ts', 'stories/**/*.ts', ...flags], {
  cwd: root,
  encoding: 'utf8',
});
if (!stdout.includes('Analyzing')) throw new Error(`lit-analyzer did not run:\n${stdout}${stderr}`);

let file = '';
let found = 0;
for (const line of stdout.split('\n')) {
  if (line.startsWith('./')) file = line.trim();
  const [, place = '', problem = ''] = /^\s+(\d+:\d+)\s+(?:error|warning)\s+(.*)$/.exec(line) ?? [];
  if (!problem || !counts(problem)) continue;
  found += 1;
  console.log(`${file}:${place} ${problem}`);
}
process.exitCode = found > 0 ? 1 : 0;
