/** Checks every TypeScript program. Each has its own `lib`, so `document` cannot slip into the domain or `window` below the elements. */
import {spawnSync} from 'node:child_process';
import {existsSync, globSync} from 'node:fs';
import {dirname, join} from 'node:path';

const root = join(import.meta.dirname, '..');
const programs = [
  'src/tsconfig.pure.json',
  'src/tsconfig.worker.json',
  'tsconfig.build.json',
  'tsconfig.json',
  'server/tsconfig.json',
  'demo/tsconfig.json',
];
const tsc = join(root, 'node_modules/typescript/bin/tsc');

let failed = 0;
for (const program of programs) {
  const folder = dirname(program);
  if (
    folder !== '.' &&
    globSync(join(folder, '*/**/*.{ts,tsx}'), {cwd: root, exclude: ['**/node_modules/**']}).length === 0
  ) {
    continue;
  }
  if (!existsSync(join(root, program))) throw new Error(`${program} is gone`);
  const {status} = spawnSync(process.execPath, [tsc, '-p', program, '--noEmit'], {cwd: root, stdio: 'inherit'});
  if (status !== 0) failed += 1;
  console.log(`${program}: ${status === 0 ? 'passed' : 'failed'}`);
}
process.exitCode = failed > 0 ? 1 : 0;
