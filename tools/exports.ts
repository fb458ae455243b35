/**
 * Writes the closed `exports` map into package.json (`--check`: says whether it is up to date).
 *
 * The first condition, `workplace-mentoring:source`, is for this repository alone: the service, the demo's back ends and
 * the tests run the TypeScript sources directly with it, so nobody has to build in between.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {publicEntries} from './public-entries.ts';

const root = join(import.meta.dirname, '..');
const path = join(root, 'package.json');
const before = readFileSync(path, 'utf8');
const manifest = JSON.parse(before) as Record<string, unknown>;

const entries = publicEntries(root).map(({subpath, module}) => [
  subpath,
  {
    'workplace-mentoring:source': `./src/${module}.ts`,
    types: `./dist/${module}.d.ts`,
    default: `./dist/${module}.js`,
  },
]);
manifest['exports'] = {
  ...Object.fromEntries(entries),
  './custom-elements.json': './custom-elements.json',
  './package.json': './package.json',
};
const after = await format(JSON.stringify(manifest, undefined, 2), {
  ...(await resolveConfig(path)),
  filepath: path,
});

if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error(
      'The exports map in package.json is not what the sources offer: run `npm run exports` and commit it.',
    );
    process.exit(1);
  }
} else if (after !== before) {
  writeFileSync(path, after);
}
