/** Builds everything that is published: modules for npm, declarations, the single script with its parts, integrity. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {analyze} from './cem.ts';
import {buildSingleScript} from './single-script/build.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

// `--script`: the single script alone, which is all that a page needs.
if (!process.argv.includes('--script')) await buildModules();
if (existsSync(join(root, 'src/define.ts'))) await buildSingleScript(dist);

/** Subresource Integrity for every file a page may load, by its path below `dist/`. */
const integrity = Object.fromEntries(
  globSync('**/*.js', {cwd: dist})
    .sort()
    .map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(dist, file)))
        .digest('base64')}`,
    ]),
);
writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrity, undefined, 2)}\n`);
console.log(`dist/: ${String(Object.keys(integrity).length)} scripts`);

/** Modules for npm, declarations, and what editors read. */
async function buildModules(): Promise<void> {
  await build({configFile: join(root, 'vite.config.ts'), logLevel: 'warn'});

  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const declarations = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {stdio: 'inherit'});
  // With type errors everything is built all the same, so that other parts can be tried; but the build has failed.
  if (declarations.status !== 0) process.exitCode = 1;
  for (const file of globSync('**/*.d.ts', {cwd: dist})) {
    // The compiler leaves `.ts` in the imports of declarations, and the sources do not lie beside them.
    const text = readFileSync(join(dist, file), 'utf8');
    writeFileSync(join(dist, file), text.replaceAll(/(['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
  analyze('tools/editor-data.config.mjs', 'dist');
  rmSync(join(dist, 'custom-elements.json'), {force: true});
}
