/** Writes custom-elements.json, the committed public face of the elements (`--check`: says whether it is up to date). */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {analyze} from './cem.ts';

const root = join(import.meta.dirname, '..');
const name = 'custom-elements.json';
const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
try {
  analyze('custom-elements-manifest.config.mjs', relative(root, folder));
  const fresh = readFileSync(join(folder, name), 'utf8');
  if (!process.argv.includes('--check')) {
    writeFileSync(join(root, name), fresh);
  } else if (fresh !== readFileSync(join(root, name), 'utf8')) {
    console.error(`${name} is behind the sources: run \`npm run manifest\` and commit it.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, {recursive: true});
}
