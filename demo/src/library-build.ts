import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {globSync, statSync} from 'node:fs';
import {join} from 'node:path';

export const repository = join(import.meta.dirname, '../..');
export const library = join(repository, 'dist');

/** Builds the single script if there is none, or if a source is newer. */
export async function buildLibraryIfNeeded(say: (line: string) => void): Promise<void> {
  if (!isStale()) return;
  say('Building the library …');
  const build = spawn(process.execPath, ['tools/build.ts', '--script'], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The library could not be built; `npm run build` tells more.');
}

function isStale(): boolean {
  const built = changedAt(join(library, 'workplace-mentoring.js'));
  return globSync('src/**/*.ts', {cwd: repository}).some((file) => changedAt(join(repository, file)) > built);
}

/** Milliseconds since 1970; 0 for a file that is not there. */
function changedAt(file: string): number {
  return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}
